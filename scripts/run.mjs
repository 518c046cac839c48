#!/usr/bin/env node
// Every npm script comes through here: `node scripts/run.mjs TASK …`. Plain JavaScript for any Node from 18 on, since its
// first job is to find a Node that can run the rest.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { provideDependencies } from './bootstrap/dependencies.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { isNewEnough, provideNode } from './bootstrap/node.mjs';
import { ROOT } from './bootstrap/paths.mjs';
import { runProcess } from './bootstrap/processes.mjs';
import { Obstacle, runMain } from './bootstrap/steps.mjs';

/**
 * The scripts of each task, run one after the other, and whether they need the built product in `dist/`.
 *
 * @type {Record<string, { scripts: () => string[], build?: true }>}
 */
const TASKS = {
  start: { scripts: () => ['scripts/start.ts'], build: true },
  test: { scripts: () => ['scripts/test.ts'], build: true },
  'test:editors': { scripts: () => ['scripts/test-editors.ts'], build: true },
  check: { scripts: () => ['scripts/check.ts'] },
  build: { scripts: () => ['scripts/build.ts'] },
  package: { scripts: () => ['scripts/package.ts'], build: true },
  bench: { scripts: () => ['scripts/bench/main.ts'], build: true },
  eval: { scripts: () => ['scripts/eval/main.ts'] },
  train: { scripts: () => ['scripts/train.ts'] },
  generate: { scripts: generators },
};

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const task = TASKS[name];
  if (!task) throw new Obstacle(`There is no task “${name}”. The tasks are: ${Object.keys(TASKS).join(', ')}.`);

  const node = await withLock(async () => {
    const node = await provideNode(isNewEnough);
    await provideDependencies();
    if (task.build) {
      const code = await runScript(node, 'scripts/build.ts', ['--if-changed']);
      if (code !== 0) throw new Obstacle('The build failed; see above.');
    }
    return node;
  });

  for (const script of task.scripts()) {
    if (!existsSync(join(ROOT, script)))
      throw new Obstacle(`“${name}” is not available in this version: there is no ${script}.`);
    const code = await runScript(node, script, args);
    if (code !== 0) return code;
  }
  return 0;
});

/**
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} args
 */
async function runScript(node, script, args) {
  // Everything below finds the same Node first on PATH, programs with a `#!/usr/bin/env node` line included.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const { code } = await runProcess(node, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
    cwd: ROOT,
    env,
    grace: 15_000, // It ends in turn what it started itself.
  });
  return code;
}

/** The scripts that write generated files, in the order of their names. */
function generators() {
  const names = readdirSync(join(ROOT, 'scripts')).filter((name) => /^generate-.*\.ts$/.test(name));
  return names.sort().map((name) => `scripts/${name}`);
}
