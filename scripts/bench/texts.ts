import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../seeds');

/** The English sample articles, in the order of their names. */
export function articles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !/ukrainian|russian/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * One article of about `size` UTF-16 code units in the labelled layout. Every paragraph differs from every other by a
 * number in it, so that nothing is known from a paragraph before.
 */
export function longArticle(size: number): string {
  const seed = readFileSync(join(folder, 'security-guarantees.txt'), 'utf8');
  const [header, source] = seed.split(/\n{2,}/);
  const bodies = articles()
    .flatMap((text) => text.split(/\n{2,}/))
    .filter(
      (paragraph) =>
        /[.”"]$/.test(paragraph) && !/^(?:\s*date|Source|Background|Advertisement|Support)/.test(paragraph),
    );
  const parts = [header!, source!];
  let length = parts.join('\n\n').length;
  for (let i = 0; length < size; i++) {
    const paragraph = `${bodies[i % bodies.length]!} It was item ${i}.`;
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
