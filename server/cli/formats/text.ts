import pc from 'picocolors';
import type { Related, Severity } from '../../core/rules/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import { proseWidth, wrap } from '../explain.ts';
import type { ReportedFinding } from '../fingerprint.ts';
import { codeFrame, visible } from '../frame.ts';
import { severities } from '../severity.ts';
import { linkTo } from './place.ts';
import { plural } from './plural.ts';
import type { FileResult, Reporter } from './reporter.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** For people: place, severity, rule, message and the line itself. */
export class TextReporter implements Reporter {
  readonly #colors: Colors;
  readonly #counts = new Map<Severity, number>();
  /** Rules that have been explained: once is enough. */
  readonly #explained = new Set<string>();
  /** Files with findings that are no articles. */
  readonly #others: string[] = [];
  #files = 0;
  #withFindings = 0;

  constructor(colors: boolean) {
    this.#colors = pc.createColors(colors);
  }

  start(): string {
    return '';
  }

  add(result: FileResult): string {
    // What cannot be read is told on standard error, where the caller writes it.
    if ('error' in result) return '';
    const { path, text, findings, hidden, isArticle } = result;
    if (isArticle) this.#files++;
    if (findings.length + hidden.length > 0) {
      if (isArticle) this.#withFindings++;
      else this.#others.push(visible(path));
    }
    for (const { severity } of [...findings, ...hidden])
      this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
    const lines = new LineIndex(text);
    return findings.map((finding) => this.#finding(visible(path), lines, finding)).join('');
  }

  finish(): string {
    const files = plural(this.#files, 'article');
    if (this.#counts.size === 0) return this.#files === 0 ? '' : `${files}: nothing found.\n`;
    const counts = severities
      .filter((severity) => this.#counts.has(severity))
      .map((severity) => this.#colored(severity, plural(this.#counts.get(severity)!, nouns[severity])));
    const places = [`${this.#withFindings} of ${files}`, ...this.#others];
    return `${counts.join(', ')} in ${places.join(' and ')}.\n`;
  }

  #finding(path: string, lines: LineIndex, finding: ReportedFinding): string {
    const { rule, severity, span, message, related } = finding;
    const { bold, dim } = this.#colors;
    const parts = [
      `${bold(linkTo(path, lines, span.start))}  ${this.#colored(severity, severity)}  ${dim(rule)}`,
      `  ${onOneLine(message)}`,
      indent(codeFrame(lines, span, this.#colors)),
      ...related.map((other) => dim(`  ${this.#related(path, lines, other)}`)),
      ...this.#explanation(finding),
    ];
    return `${parts.join('\n')}\n\n`;
  }

  #related(path: string, lines: LineIndex, { span, message, in: other }: Related): string {
    const link = other
      ? linkTo(visible(other.uri), new LineIndex(other.text), span.start)
      : linkTo(path, lines, span.start);
    return `${link}: ${onOneLine(message)}`;
  }

  #explanation({ rule, explanation }: ReportedFinding): string[] {
    if (explanation === undefined || this.#explained.has(rule)) return [];
    this.#explained.add(rule);
    return explanation.split(/\n{2,}/).map((paragraph) => this.#colors.dim(indent(wrap(paragraph, proseWidth))));
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

/** Messages quote the article: its line breaks and control characters stay out of the terminal. */
function onOneLine(message: string): string {
  return visible(message.replaceAll(/\s+/g, ' '));
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}
