import type { Report } from '../core/features/report/index.ts';
import { piece } from './bars.ts';
import { escapeHtml, leadsTo, percentOf, statementId } from './markup.ts';
import { speakerClass, speakerLetter } from './speakers.ts';
import type { ReportWords } from './words.ts';

/** Words in a row: as many as keep the pieces wide enough to be hit. */
const wordsPerRow = 240;

/** More rows than these are more than one looks at: longer articles have longer rows. */
const mostRows = 40;

/** Heights in pixels: how a statement is backed, whose it is, and what is between rows. */
const backingHeight = 26;
const speakerHeight = 16;
const rowGap = 12;
const rowHeight = backingHeight + speakerHeight + rowGap;

/** Of a row: a letter in a piece that is narrower would stand over others. */
const roomForLetter = 0.02;

/**
 * The article as a ribbon of its statements, in rows: above how each is backed, below whose it is. It is for the eye and
 * the mouse; the statements stand in words further down.
 */
export function ribbon({ statements }: Report, words: ReportWords): string {
  const sizes = statements.map((statement) => Math.max(statement.words, 1));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const rows = Math.min(mostRows, Math.max(1, Math.ceil(whole / wordsPerRow)));
  const perRow = whole / rows;
  let from = 0;
  const links = statements.map((statement, index) => {
    const to = from + sizes[index]!;
    const pieces = Array.from(piecesOf(from, to, perRow, rows), ({ row, start, end }) => {
      const y = row * rowHeight;
      const x = percentOf(start, perRow);
      const width = percentOf(end - start, perRow);
      const isWide = (end - start) / perRow > roomForLetter;
      const middle = percentOf((start + end) / 2, perRow);
      const letter = isWide ? { x: middle, text: words.letters[statement.backing] } : null;
      return (
        piece(statement.backing, { x, width, y, height: backingHeight }, letter) +
        speakerPiece(statement.speaker, { x, width, y: y + backingHeight }, isWide ? middle : null)
      );
    });
    from = to;
    const backing = words.backing[statement.backing];
    const tip = escapeHtml(words.tip(backing, statement.behind, statement.text));
    const link = leadsTo(statementId(index), statement.span);
    return `<a id="r${index}" ${link} tabindex="-1"><title>${tip}</title>${pieces.join('')}</a>`;
  });
  const height = rows * rowHeight - rowGap;
  return `<svg class="ribbon" width="100%" height="${height}" aria-hidden="true">${links.join('')}</svg>`;
}

/** Where a statement stands that may go on in the next row; in words from the start of each row. */
function* piecesOf(from: number, to: number, perRow: number, rows: number) {
  let start = from;
  while (start < to) {
    const row = Math.min(rows - 1, Math.floor(start / perRow + 1e-9));
    const end = row === rows - 1 ? to : Math.min(to, (row + 1) * perRow);
    yield { row, start: start - row * perRow, end: end - row * perRow };
    start = end;
  }
}

function speakerPiece(
  speaker: number | null,
  { x, width, y }: { readonly x: string; readonly width: string; readonly y: number },
  letterX: string | null,
): string {
  if (speaker === null) return '';
  const box = `<rect class="${speakerClass(speaker)}" x="${x}" y="${y}" width="${width}" height="${speakerHeight}"/>`;
  if (letterX === null) return box;
  return `${box}<text class="on-speaker" x="${letterX}" y="${y + speakerHeight / 2}">${speakerLetter(speaker)}</text>`;
}
