import { access, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ReportedFinding } from './fingerprint.ts';
import { replaceFile } from './replace-file.ts';
import { messageOf, RunError } from './run-error.ts';

/** The findings of a file as a baseline knows them: fingerprint → rule. */
export type RecordedFindings = Readonly<Record<string, string>>;

const version = 1;

/** Findings that were accepted once: a file that belongs with the articles, and says the same on every machine. */
export class Baseline {
  readonly #folder: string;
  readonly #recorded: ReadonlyMap<string, RecordedFindings>;

  private constructor(file: string, recorded: ReadonlyMap<string, RecordedFindings>) {
    this.#folder = dirname(file);
    this.#recorded = recorded;
  }

  /** Throws a `RunError` when the file cannot be read or is no baseline. */
  static async read(file: string): Promise<Baseline> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (isMissing(error)) throw new RunError(`There is no baseline ${file}. Write it first, with --update-baseline.`);
      throw new RunError(`The baseline ${file} cannot be read: ${messageOf(error)}`);
    }
    return new Baseline(file, recordedIn(file, text));
  }

  /** The baseline of that name, or an empty one that has yet to be written. */
  static async readOrNew(file: string): Promise<Baseline> {
    const exists = await access(file).then(
      () => true,
      (error: unknown) => !isMissing(error),
    );
    return exists ? await Baseline.read(file) : new Baseline(file, new Map());
  }

  /** Whether a finding in the file at `path` is not in the baseline. */
  isNew(path: string, { fingerprint }: ReportedFinding): boolean {
    const known = this.#recorded.get(this.#keyOf(path));
    return known === undefined || !Object.hasOwn(known, fingerprint);
  }

  /**
   * Writes the baseline with these findings in the place of what it knew of their files. What it knows of others stays,
   * but for files that are gone.
   */
  async write(file: string, found: ReadonlyMap<string, RecordedFindings>): Promise<void> {
    const files = new Map(this.#recorded);
    for (const name of files.keys()) if (!(await exists(join(this.#folder, name)))) files.delete(name);
    for (const [path, findings] of found) {
      const key = this.#keyOf(path);
      if (Object.keys(findings).length > 0) files.set(key, findings);
      else files.delete(key);
    }
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const content = `${JSON.stringify({ version, files: Object.fromEntries(sorted) }, null, 2)}\n`;
    try {
      await replaceFile(file, null, content);
    } catch (error) {
      throw new RunError(`The baseline ${file} cannot be written: ${messageOf(error)}`);
    }
  }

  /** Paths are kept as seen from the baseline, with slashes. */
  #keyOf(path: string): string {
    return relative(this.#folder, path).replaceAll(sep, '/');
  }
}

function recordedIn(file: string, text: string): Map<string, RecordedFindings> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RunError(`The baseline ${file} is not JSON: ${messageOf(error)}`);
  }
  if (
    !isRecord(value) ||
    value.version !== version ||
    !isRecord(value.files) ||
    !Object.values(value.files).every(isRecord)
  )
    throw new RunError(`${file} is no baseline of this version. Write it anew: remove it and use --update-baseline.`);
  return new Map(Object.entries(value.files as Record<string, RecordedFindings>));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
