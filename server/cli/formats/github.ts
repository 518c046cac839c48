import type { Severity } from '../../core/rules/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import { pathWithin } from '../paths.ts';
import { placesOf } from './place.ts';
import type { FileResult, Reporter } from './reporter.ts';

/** What GitHub Actions knows, by what we know. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions shows as annotations on the lines of a pull request. */
export class GithubReporter implements Reporter {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  start(): string {
    return '';
  }

  add(result: FileResult): string {
    const file = pathWithin(this.#root, result.path) ?? result.path;
    if ('error' in result) return command('error', { file, title: 'Cannot be checked' }, result.error);
    const lines = new LineIndex(result.text);
    return result.findings
      .map(({ rule, severity, span, message }) => {
        const { start, end } = placesOf(lines, span);
        // Columns mean something to GitHub only where both are on one line.
        const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
        const place = { file, line: start.line, endLine: end.line, ...columns };
        return command(commands[severity], { ...place, title: rule }, message);
      })
      .join('');
  }

  finish(): string {
    return '';
  }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(message)}\n`;
}

function escapeData(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(words: string): string {
  return escapeData(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
