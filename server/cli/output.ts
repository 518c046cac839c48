import { once } from 'node:events';

/** Writes to standard output and waits until it takes more: whoever reads slowly does not fill our memory. */
export async function write(words: string): Promise<void> {
  if (words !== '' && !process.stdout.write(words)) await once(process.stdout, 'drain');
}
