import type { Severity } from '../../core/rules/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import { placeOf } from './place.ts';
import type { FileResult, Reporter } from './reporter.ts';
import { element, openTag, xmlDeclaration } from './xml.ts';

/** Checkstyle's own words for how grave something is. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** The XML of Checkstyle, which many review tools read. */
export class CheckstyleReporter implements Reporter {
  start(): string {
    return `${xmlDeclaration}<checkstyle version="4.3">\n`;
  }

  add(result: FileResult): string {
    return `${openTag('file', { name: result.path })}\n${errorsOf(result).join('')}</file>\n`;
  }

  finish(): string {
    return '</checkstyle>\n';
  }
}

function errorsOf(result: FileResult): string[] {
  if ('error' in result)
    return [`  ${element('error', { severity: 'error', message: result.error, source: 'sourceline' })}\n`];
  const lines = new LineIndex(result.text);
  return result.findings.map(({ rule, severity, span, message }) => {
    const { line, column } = placeOf(lines, span.start);
    const attributes = { line, column, severity: levels[severity], message, source: `sourceline.${rule}` };
    return `  ${element('error', attributes)}\n`;
  });
}
