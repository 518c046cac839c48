import type { Article, Block } from '../../article/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Change, change } from './model.ts';

/** The items of a list have the sign of its first one, and one space behind it. Numbers stay. */
export function bulletChanges({ text, blocks }: Article, range: Span): Change[] {
  const changes: Change[] = [];
  let last: Block | null = null;
  let sign: string | null = null;
  for (const block of blocks) {
    if (block.kind !== 'bullet') {
      last = null;
      continue;
    }
    if (!last || last.section !== block.section) sign = null;
    last = block;
    const written = bulletBefore(text, block.span.start);
    if (!written) continue;
    const isNumber = /\d/.test(written.sign);
    if (!isNumber) sign ??= written.sign;
    const newSign = isNumber ? written.sign : sign!;
    const between = written.between === '\u00a0' ? written.between : ' ';
    const span = { start: written.start, end: block.span.start };
    if (overlaps(span, range) && text.slice(span.start, span.end) !== newSign + between)
      changes.push(change('bullets', span, newSign + between));
  }
  return changes;
}

/** No more white space stands between a bullet and its text. */
const farthest = 12;

function bulletBefore(
  text: string,
  textStart: number,
): { readonly sign: string; readonly between: string; readonly start: number } | null {
  const words = text.slice(Math.max(0, textStart - farthest), textStart);
  const match = /([•·▪●■◦*–—-]|\d{1,2}\))([ \t\u00a0]+)$/u.exec(words);
  return match && { sign: match[1]!, between: match[2]!, start: textStart - match[0].length };
}
