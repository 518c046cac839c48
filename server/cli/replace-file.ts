import { randomBytes } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file is not what it was when it was read. */
export class ChangedMeanwhileError extends Error {}

/**
 * Replaces a file's content in one step: whoever reads it, or pulls the plug, has the old or the new one. The mode and,
 * where that is allowed, the owner stay; a symbolic link goes on to point to the file.
 *
 * This is written by hand because the comparison has to be the last thing before the file is replaced.
 *
 * @param expected the content that the file must still have, else a `ChangedMeanwhileError` is thrown and the file left
 *   alone; null for a file that may be new
 */
export async function replaceFile(path: string, expected: Uint8Array | null, content: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => null);
  // A file that may not be written could still be replaced, where its folder may be: that is not what was meant.
  if (known) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.sourceline-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', known?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      if (known) {
        await file.chown(known.uid, known.gid).catch(() => undefined);
        await file.chmod(known.mode);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (expected !== null && !(await readFile(target)).equals(expected))
      throw new ChangedMeanwhileError('The file was changed meanwhile: it is left as it is.');
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
