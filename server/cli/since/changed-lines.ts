import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../inputs.ts';
import { pathWithin } from '../paths.ts';
import { RunError } from '../run-error.ts';
import type { Scope } from '../scope.ts';
import { GitError, git, itemsOf } from './git.ts';
import { hunksOf, stretchesOf } from './hunks.ts';

/** How a file of the working tree differs from the revision; `path` there, where the file was renamed. */
type Change = { readonly kind: 'new' } | { readonly kind: 'edited'; readonly path: string };

/** Diffs as this command reads them, whatever the user's configuration makes of them. */
const plainDiff = ['diff', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules'];

/** Which lines of the working tree changed since a revision: since the branch left it, where it went on by itself. */
export class ChangedLines {
  readonly #top: string;
  /** The commit to compare with; null when there is none yet. */
  readonly #base: string | null;
  readonly #changes: ReadonlyMap<string, Change>;
  readonly #tracked: ReadonlySet<string>;

  private constructor(
    top: string,
    base: string | null,
    changes: ReadonlyMap<string, Change>,
    tracked: ReadonlySet<string>,
  ) {
    this.#top = top;
    this.#base = base;
    this.#changes = changes;
    this.#tracked = tracked;
  }

  /** Asks the repository that `folder` is in. Throws a `RunError` when there is none, or no such revision. */
  static async since(revision: string, folder: string): Promise<ChangedLines> {
    const top = await topOf(folder);
    const base = await baseOf(revision, top);
    if (base === null) return new ChangedLines(top, base, new Map(), new Set());
    const changes = changesOf(await git(top, [...plainDiff, '--name-status', '-z', base, '--']));
    const tracked = new Set(itemsOf(await git(top, ['ls-files', '-z'])));
    return new ChangedLines(top, base, changes, tracked);
  }

  /** What changed of a file with this text. Throws an `InputError` when the file is in another place. */
  async scopeOf(path: string, text: string): Promise<Scope> {
    const name = await this.#nameOf(path);
    const change = this.#changes.get(name);
    if (!change) return this.#tracked.has(name) ? [] : 'all';
    if (change.kind === 'new') return 'all';
    const args = ['--unified=0', '--inter-hunk-context=0', '--text', this.#base!, '--', change.path, name];
    return stretchesOf(text, hunksOf(await git(this.#top, [...plainDiff, ...args])));
  }

  /** The file's path from the top of the repository, as git writes it. */
  async #nameOf(path: string): Promise<string> {
    // Links to folders lead to where git has the file; a link to a file is a file of its own to git.
    const inside = pathWithin(this.#top, join(await realpath(dirname(path)), basename(path)));
    if (inside === null)
      throw new InputError(path, `The file is outside the git repository that --since asks, ${this.#top}.`);
    return inside;
  }
}

async function topOf(folder: string): Promise<string> {
  try {
    const output = await git(folder, ['rev-parse', '--show-toplevel']);
    return await realpath(output.replace(/\n$/, ''));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new RunError(`--since needs a git repository, and ${folder} is in none. (${error.message})`);
  }
}

/** The commit to compare with: where HEAD and the revision part, so that what others added since then is no change. */
async function baseOf(revision: string, top: string): Promise<string | null> {
  const commit = await commitOf(revision, top);
  const head = await commitOf('HEAD', top);
  if (commit === null) {
    // Before the first commit everything is new.
    if (revision === 'HEAD') return null;
    const advice = 'In a clone that is not deep enough, fetch it first.';
    throw new RunError(`--since: git knows no revision “${revision}”. ${advice}`);
  }
  if (head === null) return commit;
  try {
    return (await git(top, ['merge-base', commit, head])).trim();
  } catch (error) {
    // Code 1 without a word: they have nothing in common, as far as a shallow clone knows.
    if (error instanceof GitError && error.code === 1) return commit;
    throw error;
  }
}

async function commitOf(revision: string, top: string): Promise<string | null> {
  // What starts with a dash is an option to git, and never the name of a revision.
  if (revision.startsWith('-')) return null;
  try {
    return (await git(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Reads `--name-status -z`: a letter, then a path, or two of a rename. */
function changesOf(output: string): Map<string, Change> {
  const changes = new Map<string, Change>();
  const items = itemsOf(output).values();
  for (const status of items) {
    const path = items.next().value ?? '';
    if (status.startsWith('R') || status.startsWith('C'))
      changes.set(items.next().value ?? '', { kind: 'edited', path });
    else if (status === 'M') {
      if (!changes.has(path)) changes.set(path, { kind: 'edited', path });
    } else changes.set(path, { kind: 'new' });
  }
  return changes;
}
