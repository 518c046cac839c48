// Reports from inside an editor, where standard output is shared with the editor's own chatter: each line carries a mark
// by which the test runner outside picks it, and the last one holds the counts.
import { RESULT_MARK } from '../../../scripts/host/result-mark.ts';

/** Makes the reporter out of mocha's base class, which comes from another build of mocha in each kind of host. */
export function markedReporter(Base: typeof Mocha.reporters.Base): Mocha.ReporterConstructor {
  return class extends Base {
    /** For the end of the whole output, where they are looked for. */
    readonly failed: string[] = [];

    constructor(runner: Mocha.Runner) {
      super(runner);
      runner.on('suite', (suite) => {
        if (suite.title) print(suite.title);
      });
      runner.on('pass', (test) => print(`  ✓ ${test.title} (${test.duration} ms)`));
      runner.on('fail', (test, error) => {
        const reason = error.stack ?? error.message;
        print(`  ✗ ${test.title}\n${reason}`);
        this.failed.push(`${test.fullTitle()}\n${reason}`);
      });
      runner.on('end', () => {
        const { passes, failures } = this.stats;
        print(JSON.stringify({ passed: passes, failed: failures, failures: this.failed }));
      });
    }
  };
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(`${RESULT_MARK} ${line}`);
}
