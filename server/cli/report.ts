import pc from 'picocolors';
import type { Finding, Severity } from '../core/rules/model.ts';
import { LineIndex } from '../core/text/lines.ts';
import { codeFrame } from './frame.ts';
import { severities } from './severity.ts';

/** What came of one file. */
export type FileResult =
  | { readonly path: string; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly path: string; readonly error: string };

/** Writes what was found: `add` for each file in order, then `finish`; both give text for standard output. */
export interface Reporter {
  add(result: FileResult): string;
  finish(): string;
}

type Colors = ReturnType<typeof pc.createColors>;

/** For people: place, severity, rule, message and the line itself. */
export class TextReporter implements Reporter {
  readonly #colors: Colors;
  readonly #counts = new Map<Severity, number>();
  #files = 0;
  #withFindings = 0;

  constructor(colors: boolean) {
    this.#colors = pc.createColors(colors);
  }

  add(result: FileResult): string {
    // What cannot be read is told on standard error, where the caller writes it.
    if ('error' in result) return '';
    this.#files++;
    if (result.findings.length > 0) this.#withFindings++;
    const lines = new LineIndex(result.text);
    return result.findings.map((finding) => this.#finding(result.path, lines, finding)).join('');
  }

  finish(): string {
    const files = plural(this.#files, 'article');
    if (this.#withFindings === 0) return this.#files === 0 ? '' : `${files}: nothing found.\n`;
    const counts = severities
      .filter((severity) => this.#counts.has(severity))
      .map((severity) => this.#colored(severity, plural(this.#counts.get(severity)!, nouns[severity])));
    return `${counts.join(', ')} in ${this.#withFindings} of ${files}.\n`;
  }

  #finding(path: string, lines: LineIndex, { rule, severity, span, message, related }: Finding): string {
    this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
    const { bold, dim } = this.#colors;
    const parts = [
      `${bold(place(path, lines, span.start))}  ${this.#colored(severity, severity)}  ${dim(rule)}`,
      `  ${message}`,
      indent(codeFrame(lines, span, this.#colors)),
      ...related.map((other) => dim(`  ${place(path, lines, other.span.start)}: ${other.message}`)),
    ];
    return `${parts.join('\n')}\n\n`;
  }

  #colored(severity: Severity, words: string): string {
    const { red, yellow, blue, dim } = this.#colors;
    return { error: red, warning: yellow, information: blue, hint: dim }[severity](words);
  }
}

const nouns: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'remark',
  hint: 'hint',
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `path:line:column`, both from 1, the column in UTF-16 code units as editors count. */
function place(path: string, lines: LineIndex, offset: number): string {
  const { line, character } = lines.positionAt(offset, 'utf-16');
  return `${path}:${line + 1}:${character + 1}`;
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}

/** For programs: one JSON document for the whole run, written as it grows. */
export class JsonReporter implements Reporter {
  #started = false;
  readonly #errors: { path: string; message: string }[] = [];

  add(result: FileResult): string {
    if ('error' in result) {
      this.#errors.push({ path: result.path, message: result.error });
      return '';
    }
    const lines = new LineIndex(result.text);
    const file = {
      path: result.path,
      findings: result.findings.map(({ rule, family, severity, span, message, related }) => ({
        rule,
        family,
        severity,
        message,
        ...located(lines, span),
        related: related.map((other) => ({ message: other.message, ...located(lines, other.span) })),
      })),
    };
    const opening = this.#started ? ',\n' : '{"files":[\n';
    this.#started = true;
    return `${opening}${JSON.stringify(file)}`;
  }

  finish(): string {
    const opening = this.#started ? '' : '{"files":[';
    return `${opening}\n],"errors":${JSON.stringify(this.#errors)}}\n`;
  }
}

/** A span as UTF-16 offsets `[start, end)` and as lines and columns from 1. */
function located(lines: LineIndex, span: { start: number; end: number }) {
  const from = lines.positionAt(span.start, 'utf-16');
  const to = lines.positionAt(span.end, 'utf-16');
  return {
    span: [span.start, span.end],
    start: { line: from.line + 1, column: from.character + 1 },
    end: { line: to.line + 1, column: to.character + 1 },
  };
}
