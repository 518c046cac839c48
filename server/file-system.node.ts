import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './configuration/file-system.ts';

/** The files of this machine, by their `file:` addresses. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    const path = fileURLToPath(uri);
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      // Whether a folder may not be looked into or has no such file comes to the same.
      if (await isThere(path)) throw error;
      return null;
    }
  },
};

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
