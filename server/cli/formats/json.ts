import { LineIndex } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import { JsonList } from './json-list.ts';
import { placesOf } from './place.ts';
import type { FileResult, Reporter } from './reporter.ts';

/** For programs: one JSON document for the whole run, of the shape in `check.schema.json`. */
export class JsonReporter implements Reporter {
  readonly #files = new JsonList();
  readonly #errors: { path: string; message: string }[] = [];

  start(): string {
    return '{"files":[';
  }

  add(result: FileResult): string {
    if ('error' in result) {
      this.#errors.push({ path: result.path, message: result.error });
      return '';
    }
    const lines = new LineIndex(result.text);
    return this.#files.item({
      path: result.path,
      findings: result.findings.map(({ rule, family, severity, span, message, explanation, related, fingerprint }) => ({
        rule,
        family,
        severity,
        message,
        explanation,
        ...located(lines, span),
        related: related.map(({ message: words, span: place, in: other }) => ({
          message: words,
          ...(other && { path: other.uri }),
          ...located(other ? new LineIndex(other.text) : lines, place),
        })),
        fingerprint,
      })),
      suppressed: result.suppressed.length,
    });
  }

  finish(): string {
    return `\n],"errors":${JSON.stringify(this.#errors)}}\n`;
  }
}

/** A span as UTF-16 offsets `[start, end)` in the file, and as lines and columns. */
function located(lines: LineIndex, span: Span) {
  return { span: [span.start, span.end], ...placesOf(lines, span) };
}
