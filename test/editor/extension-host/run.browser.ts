// What a web-worker extension host calls to run the very same tests: mocha's browser build makes `mocha` global.
import 'mocha/mocha.js';
import { markedReporter } from './reporter.ts';
import { defineSuites } from './suites/index.ts';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: markedReporter(Mocha.reporters.Base) });
  defineSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
