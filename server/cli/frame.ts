import type pc from 'picocolors';
import stringWidth from 'string-width';
import type { LineIndex } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

/** Columns of a terminal that the quoted line may take. */
const frameWidth = 100;

type Colors = ReturnType<typeof pc.createColors>;

/**
 * The line a finding is on, with the words underlined. Of a long line only the surroundings of the words are shown;
 * of a finding over several lines, the first.
 */
export function codeFrame(lines: LineIndex, span: Span, colors: Colors): string {
  const number = lines.lineAt(span.start);
  const line = lines.lineSpan(number);
  const end = Math.min(Math.max(span.end, span.start), line.end);
  const shown = windowAround(lines.text, line, { start: span.start, end });
  const before = visible(lines.text.slice(shown.start, span.start));
  const words = visible(lines.text.slice(span.start, Math.min(end, shown.end)));
  const after = visible(lines.text.slice(Math.min(end, shown.end), shown.end));
  const opening = shown.start > line.start ? '…' : '';
  const closing = shown.end < line.end ? '…' : '';
  const gutter = String(number + 1);
  const quoted = `${opening}${before}${colors.bold(words)}${after}${closing}`;
  const underline = ' '.repeat(stringWidth(opening + before)) + '^'.repeat(Math.max(1, stringWidth(words)));
  return [
    `${colors.dim(`${gutter} │`)} ${quoted}`,
    `${colors.dim(`${' '.repeat(gutter.length)} │`)} ${colors.red(underline)}`,
  ].join('\n');
}

/** The part of a line to show: all of it when it fits, else the words with some of what stands about them. */
function windowAround(text: string, line: Span, words: Span): Span {
  if (line.end - line.start <= frameWidth) return line;
  const length = Math.min(words.end - words.start, frameWidth);
  const before = Math.min(words.start - line.start, Math.floor((frameWidth - length) / 3));
  const start = onCharacter(text, words.start - before);
  return { start, end: onCharacter(text, Math.min(line.end, start + frameWidth)) };
}

/** An offset that does not cut a surrogate pair. */
function onCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Control characters would move the cursor or change the terminal's colours: they are shown as a replacement. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/\p{Cc}/gu, '\ufffd');
}
