// `npm test`: every suite, or those named (`npm test -- unit grammar`), and one closing line that adds them all up.
import { Obstacle, runMain, seconds } from './bootstrap/steps.mjs';
import { SUITES } from './testing/suites.ts';
import { add, NOTHING, type Tally } from './testing/tally.ts';

await runMain(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown)
    throw new Obstacle(`There is no suite “${unknown}”. The suites are: ${SUITES.map(({ name }) => name).join(', ')}.`);

  const started = performance.now();
  const lines: string[] = [];
  let total: Tally = NOTHING;
  for (const suite of SUITES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n── ${suite.title}`);
    const begun = performance.now();
    const tally = await suite.run().catch(failure);
    lines.push(
      `  ${tally.failed > 0 ? '✗' : '✓'} ${suite.name.padEnd(16)} ${describe(tally).padEnd(22)} ${seconds(performance.now() - begun)}`,
    );
    total = add(total, tally);
  }
  console.log(`\n── All suites, ${seconds(performance.now() - started)}\n${lines.join('\n')}\n`);
  for (const text of total.failures) console.log(`✗ ${text}\n`);
  console.log(describe(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

/** A suite that could not run counts as one failure, and says why. */
function failure(error: unknown): Tally {
  const reason = error instanceof Obstacle ? error.message : String(error instanceof Error ? error.stack : error);
  console.error(reason);
  return { passed: 0, failed: 1, failures: [reason] };
}

function describe({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
