import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob } from 'tinyglobby';
import { messageOf } from './run-error.ts';

/** Endings of the files that are articles when a folder is named. */
const articleEndings = ['.article', '.news', '.txt'] as const;

/** The name under which standard input appears in reports. */
const standardInput = '<stdin>';

export interface Input {
  /** As the user wrote it, or as the glob found it; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  /** The text as it was read. */
  readonly bytes: Uint8Array;
}

/** An input that cannot be read: says which one and what was expected. */
export class InputError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

export interface FoundPaths {
  /** In the order asked for, each once; `-` stands for standard input. */
  readonly paths: readonly string[];
  /** The folders among the arguments: all articles in them are asked for. */
  readonly folders: readonly string[];
  readonly problems: readonly InputError[];
}

/** Finds the files that the user's arguments mean: files, folders, globs, and `-`. */
export async function findPaths(patterns: readonly string[]): Promise<FoundPaths> {
  const paths = new Set<string>();
  const folders: string[] = [];
  const problems: InputError[] = [];
  for (const pattern of patterns) {
    if (await isFolder(pattern)) folders.push(pattern);
    const found = await expand(pattern);
    if (found.length === 0)
      problems.push(
        new InputError(pattern, 'No article matches. Name a file, a folder, a glob, or - for standard input.'),
      );
    for (const path of found) paths.add(path);
  }
  return { paths: [...paths], folders, problems };
}

/** What one argument means. A file of that very name wins over a glob. */
async function expand(pattern: string): Promise<readonly string[]> {
  if (pattern === '-') return ['-'];
  if (await isFolder(pattern)) {
    const endings = articleEndings.map((ending) => ending.slice(1)).join(',');
    const found = await glob(`**/*.{${endings}}`, {
      cwd: pattern,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    });
    const folder = pattern.replace(/[/\\]+$/, '');
    return found.sort().map((path) => (folder === '.' ? path : `${folder}/${path}`));
  }
  if (await exists(pattern)) return [pattern];
  if (!/[*?{}[\]!()]/.test(pattern)) return [pattern];
  return (await glob(pattern, { expandDirectories: false, dot: false, absolute: isAbsolute(pattern) })).sort();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Reads one input. Throws an `InputError` when it cannot be read or is not text. */
export async function readInput(path: string): Promise<Input> {
  if (path === '-') {
    const bytes = await readStandardInput();
    return { path: standardInput, text: decode(standardInput, bytes), bytes };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new InputError(path, reasonOf(error));
  }
  return { path, text: decode(path, bytes), bytes };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(path: string, bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new InputError(path, 'The file is in UTF-16. Save it as UTF-8.');
  const nul = bytes.subarray(0, 8192).indexOf(0);
  if (nul !== -1) throw new InputError(path, `This is no text: there is a zero byte at byte ${nul}.`);
  try {
    // The byte order mark stays: offsets count in the file as it is on disk.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(path, 'The file is not valid UTF-8. Save it as UTF-8.');
  }
}

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read or written (no permission).';
  if (code === 'EROFS') return 'The file is where nothing may be written.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  return messageOf(error);
}
