import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'sourceline-editors-'));
const article = readFileSync(join(root, 'seeds/security-guarantees.txt'), 'utf8');

/** What a session in an editor saw. */
interface Seen {
  readonly problem?: string;
  readonly findings: readonly { readonly rule?: string; readonly text?: string; readonly line: number }[];
  readonly outline: readonly string[];
  readonly hover: string;
  /** The text from where the definition is to the end of its line. */
  readonly definition: string;
  /** The article after the rename, after that was undone (where the session did that), and after the fix. */
  readonly renamed: string;
  readonly undone?: string;
  readonly fixed: string;
}

/** Installs the package as a user does, but into a folder of its own. */
function installServer(): void {
  const npm = (args: readonly string[]) => execFileSync('npm', args, { cwd: root, encoding: 'utf8' });
  const archive = npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', home]).trim();
  npm(['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', home, join(home, archive)]);
}

/** The set-up of an editor as docs/editors.md has it. */
function documentedSetUp(editor: string): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const block = new RegExp(`<!-- tested: ${editor} -->\\s+\`\`\`\\w+\\n(.*?)\`\`\``, 's').exec(page);
  if (!block) throw new Error(`docs/editors.md has no tested set-up for ${editor}.`);
  return block[1]!;
}

/** Runs `session` of this folder in an editor; `command` is given the files of the set-up, the article and the session. */
function seenIn(
  editor: string,
  setUpName: string,
  session: string,
  command: (setUp: string, article: string, session: string) => readonly string[],
): Seen {
  const folder = join(home, editor);
  mkdirSync(folder);
  const setUp = join(folder, setUpName);
  writeFileSync(setUp, documentedSetUp(editor));
  const path = join(folder, 'security-guarantees.article');
  copyFileSync(join(root, 'seeds/security-guarantees.txt'), path);
  const result = join(folder, 'seen.json');
  const [program, ...args] = command(setUp, path, join(import.meta.dirname, session));
  const { error, stdout, stderr } = spawnSync(program!, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 110_000,
    env: {
      ...process.env,
      HOME: folder,
      PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
      SOURCELINE_ARTICLE: path,
      SOURCELINE_SEEN: result,
    },
  });
  if (error) throw error;
  if (!existsSync(result)) throw new Error(`${editor} wrote nothing. It said:\n${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(result, 'utf8'));
}

beforeAll(installServer);
afterAll(() => rmSync(home, { recursive: true }));

const sessions = {
  neovim: () =>
    seenIn('neovim', 'init.lua', 'neovim.lua', (setUp, path, session) => [
      'nvim',
      ...['--headless', '-n', '-u', setUp, path, '-c', `luafile ${session}`],
    ]),
  emacs: () =>
    seenIn('emacs', 'init.el', 'emacs.el', (setUp, _path, session) => [
      'emacs',
      ...['--batch', '--load', setUp, '--load', session],
    ]),
};

describe.each(Object.entries(sessions))('%s', (_name, session) => {
  let seen: Seen;
  beforeAll(() => {
    seen = session();
  });

  test('comes to the end of its session', () => {
    expect(seen.problem).toBeUndefined();
  });

  test('shows the findings where they are', () => {
    expect(seen.findings).toContainEqual(
      expect.objectContaining({
        line: 9,
        ...('rule' in seen.findings[0]!
          ? { rule: 'unattributed-claim' }
          : { text: expect.stringContaining('Nobody is named for “The aim is to prevent Russia') }),
      }),
    );
  });

  test('shows the outline', () => {
    expect(seen.outline).toEqual(expect.arrayContaining(['Source', 'Details', 'Background']));
  });

  test('tells who “they” are', () => {
    expect(seen.hover).toMatch(/Bloomberg/);
  });

  test('finds the first full mention of a name', () => {
    expect(seen.definition).toMatch(/^Volodymyr Zelenskyy and Russian leader/);
  });

  test('renames an actor everywhere', () => {
    const renamed = article.replaceAll('Zelenskyy', 'Zelensky');
    expect(seen.renamed.trimEnd()).toBe(renamed.trimEnd());
    if (seen.undone !== undefined) expect(seen.undone.trimEnd()).toBe(article.trimEnd());
  });

  test('applies a fix', () => {
    expect(seen.fixed).toMatch(/^Source: European Pravda; Bloomberg, citing .*; Donald Trump, US President$/m);
  });
});
