// `npm run check`: everything that can be said about the code without running it. Each tool is silent unless it has
// something to say; all of them run, so that one look shows all there is to mend.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './bootstrap/paths.mjs';
import { runProcess } from './bootstrap/processes.mjs';
import { Obstacle, runMain, step, warn } from './bootstrap/steps.mjs';

interface Check {
  readonly name: string;
  readonly title: string;
  /** The tool's script in node_modules or in the project, and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const CHECKS: readonly Check[] = [
  { name: 'types', title: 'Types', command: ['node_modules/typescript/bin/tsc', '--build'] },
  {
    name: 'style',
    title: 'Lint and format',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  {
    name: 'layers',
    title: 'Layers',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'server',
      'src',
      'scripts',
      'test',
    ],
  },
  { name: 'unused', title: 'Unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  ...generators().map(
    (script): Check => ({
      name: script,
      title: `Up to date: what ${script} writes`,
      command: [`scripts/${script}`, '--check'],
    }),
  ),
];

const LONG = 400;
const CODE = ['server', 'src', 'scripts', 'test'];

await runMain(async () => {
  const failures: string[] = [];
  for (const check of CHECKS) {
    await step(check.title, () => run(check)).catch((error: unknown) => {
      failures.push(error instanceof Obstacle ? error.message : String(error));
    });
  }
  for (const [path, lines] of longFiles()) warn(`${path} has ${lines} lines: would two files read better?`);
  for (const failure of failures) console.error(`\n${failure}`);
  return failures.length === 0 ? 0 : 1;
});

async function run({ name, title, command: [script, ...args] }: Check): Promise<void> {
  const log = join(CACHE, 'logs', `check-${name}.log`);
  const { code, output } = await runProcess(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, log });
  if (code !== 0) throw new Obstacle(`── ${title}\n${output.trim()}`);
}

function generators(): string[] {
  return readdirSync(join(ROOT, 'scripts'))
    .filter((name) => /^generate-.*\.ts$/.test(name))
    .sort();
}

function longFiles(): [path: string, lines: number][] {
  return CODE.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
    .filter((path) => /\.(ts|mjs)$/.test(path) && !path.includes('node_modules'))
    .map((path): [string, number] => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length])
    .filter(([, lines]) => lines > LONG);
}
