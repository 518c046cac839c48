// What a desktop or remote extension host calls to run the tests.
import Mocha from 'mocha';
import { markedReporter } from './reporter.ts';
import { defineSuites } from './suites/index.ts';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: markedReporter(Mocha.reporters.Base) });
  mocha.suite.emit('pre-require', globalThis, 'editor', mocha); // Makes `suite` and `test` global.
  defineSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
