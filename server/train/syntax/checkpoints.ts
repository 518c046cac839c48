import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Intermediate results on disk, so that an interrupted training goes on where it was. */
export class Checkpoints {
  private readonly folder: string | null;

  /**
   * `root` is where to keep them, null for nowhere; `inputs` is everything the results depend on: other inputs, other
   * folder.
   */
  constructor(root: string | null, inputs: readonly (string | Uint8Array)[]) {
    const hash = createHash('sha256');
    for (const input of inputs) hash.update(input).update('\0');
    this.folder = root === null ? null : join(root, hash.digest('hex').slice(0, 16));
    if (this.folder !== null) mkdirSync(this.folder, { recursive: true });
  }

  load(name: string): Uint8Array | null {
    if (this.folder === null) return null;
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  }

  save(name: string, bytes: Uint8Array): void {
    if (this.folder === null) return;
    const path = join(this.folder, name);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  remove(name: string): void {
    if (this.folder !== null) rmSync(join(this.folder, name), { force: true });
  }
}
