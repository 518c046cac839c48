import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CheckOptions, check } from '../../server/cli/check.ts';
import type { Analyse, loadEngine } from '../../server/cli/engine.ts';
import { analyse } from '../../server/core/analysis.ts';
import type { Models } from '../../server/core/attribution/learned/index.ts';
import { loadShippedModelsSync } from '../../server/model-files.ts';

const defaults: CheckOptions = {
  format: 'text',
  maxSeverity: 'warning',
  color: false,
  configuration: { profile: null, rules: {}, config: 'found' },
  maxFindings: Number.POSITIVE_INFINITY,
  fix: 'none',
  since: null,
  baseline: null,
};

let models: Models | undefined;

/** The engine, whose models are read once for all runs in this process. */
const load: typeof loadEngine = () => {
  models ??= loadShippedModelsSync();
  return (text, configuration) => analyse(text, configuration, undefined, models);
};

/** A folder for one test, with these files in it. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-')));
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  of(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.of(name)), { recursive: true });
    writeFileSync(this.of(name), content);
  }

  has(name: string): boolean {
    return existsSync(this.of(name));
  }

  read(name: string): string {
    return readFileSync(this.of(name), 'utf8');
  }

  remove(name: string): void {
    rmSync(this.of(name), { recursive: true });
  }

  /** Runs `check` on files of the folder in this process; its path is left out of what is printed. */
  async check(names: readonly string[], options: Partial<CheckOptions> = {}, engine?: Analyse) {
    const written: string[] = [];
    const told: string[] = [];
    const short = (words: string) => words.replaceAll(`${this.path}/`, '');
    const outside = {
      write: async (words: string) => void written.push(words),
      tell: (words: string) => void told.push(short(words)),
      isWatched: false,
      folder: this.path,
      root: this.path,
    };
    const paths = names.map((name) => this.of(name));
    const code = await check(paths, { ...defaults, ...options }, outside, engine ? () => engine : load);
    return { code, stdout: short(written.join('')), told, chunks: written };
  }

  /** `check` as JSON: the rules found in each file. */
  async rules(names: readonly string[], options: Partial<CheckOptions> = {}): Promise<Record<string, string[]>> {
    const { stdout } = await this.check(names, { ...options, format: 'json' });
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] };
    return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
  }
}
