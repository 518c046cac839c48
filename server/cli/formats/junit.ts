import { LineIndex } from '../../core/text/lines.ts';
import type { ReportedFinding } from '../fingerprint.ts';
import { fails, type Threshold } from '../severity.ts';
import { linkTo, placeOf } from './place.ts';
import type { CheckedFile, FileResult, Reporter } from './reporter.ts';
import { element, escapeXml, xmlDeclaration } from './xml.ts';

/**
 * JUnit's XML, as test reports of CI services read it: a file is a suite, a finding a test case. What is too mild to
 * fail the run passes here too, with its message as output; a file without findings is one case that passes.
 */
export class JunitReporter implements Reporter {
  readonly #threshold: Threshold;

  constructor(threshold: Threshold) {
    this.#threshold = threshold;
  }

  start(): string {
    return `${xmlDeclaration}<testsuites name="sourceline">\n`;
  }

  add(result: FileResult): string {
    if ('error' in result) {
      const error = element('error', { message: result.error });
      return suite(result.path, { tests: 1, failures: 0, errors: 1 }, [testCase(result.path, 'read', error)]);
    }
    const { path, findings } = result;
    if (findings.length === 0)
      return suite(path, { tests: 1, failures: 0, errors: 0 }, [testCase(path, 'no findings')]);
    const failures = findings.filter(({ severity }) => fails(severity, this.#threshold)).length;
    return suite(path, { tests: findings.length, failures, errors: 0 }, this.#cases(result));
  }

  finish(): string {
    return '</testsuites>\n';
  }

  #cases({ path, text, findings }: CheckedFile): string[] {
    const lines = new LineIndex(text);
    return findings.map((finding) => {
      const { line, column } = placeOf(lines, finding.span.start);
      return testCase(path, `${finding.rule} (${line}:${column})`, this.#outcome(path, lines, finding));
    });
  }

  #outcome(path: string, lines: LineIndex, { severity, span, message }: ReportedFinding): string {
    const words = escapeXml(`${linkTo(path, lines, span.start)}: ${severity}: ${message}`);
    return fails(severity, this.#threshold)
      ? element('failure', { type: severity, message }, words)
      : element('system-out', {}, words);
  }
}

function suite(name: string, counts: Readonly<Record<string, number>>, cases: readonly string[]): string {
  return `${element('testsuite', { name, ...counts }, `\n${cases.join('')}`)}\n`;
}

function testCase(path: string, name: string, outcome?: string): string {
  return `  ${element('testcase', { classname: path, name }, outcome)}\n`;
}
