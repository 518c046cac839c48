// Reports from inside an editor, where standard output is shared with the editor's own chatter: each line carries a mark
// by which the test runner outside picks it, and the last one holds the counts.
import { RESULT_MARK } from '../../../scripts/host/result-mark.ts';

/** Makes the reporter out of mocha's base class, which comes from another build of mocha in each kind of host. */
export function markedReporter(Base: typeof Mocha.reporters.Base): Mocha.ReporterConstructor {
  return class extends Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      runner.on('suite', (suite) => {
        if (suite.title) print(suite.title);
      });
      runner.on('pass', (test) => print(`  ✓ ${test.title} (${test.duration} ms)`));
      runner.on('fail', (test, error) => print(`  ✗ ${test.title}\n${error.stack ?? error.message}`));
      runner.on('end', () => print(JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures })));
    }
  };
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(`${RESULT_MARK} ${line}`);
}
