import type { Span } from '../text/span.ts';
import type { Insertion } from './model.ts';

/** A pair of brackets that belong together, brackets included; offsets are relative to the text. */
export interface Bracketed extends Span {
  readonly bracket: '(' | '[';
}

/** A note or an insertion is not longer, in UTF-16 code units: what is longer is a bracket that was left open. */
const longestNote = 600;
const longestInsertion = 200;

/**
 * Finds what editors put into other people's words, in text order: notes (`[… – ed.]`, `( … – ed.)`, `[… – ред.]`)
 * and insertions (`[state]`, `[after that]`, `[…]`). Spans are relative to the text. A bracket that is not closed
 * opens nothing; of brackets in brackets the outer ones count.
 */
export function findInsertions(text: string): Insertion[] {
  const found: Insertion[] = [];
  for (const { start, end, bracket } of matchBrackets(text)) {
    if (start < (found.at(-1)?.span.end ?? 0)) continue;
    const kind = kindOf(text, start, end, bracket);
    if (kind) found.push({ span: { start, end }, kind });
  }
  return found;
}

/** The pairs of round and square brackets, by their start; on a stack each, in linear time. Too long ones are left out. */
export function matchBrackets(text: string): Bracketed[] {
  const pairs: Bracketed[] = [];
  const open = { '(': [] as number[], '[': [] as number[] };
  for (const { index, 0: mark } of text.matchAll(/[()[\]]/gu)) {
    if (mark === '(' || mark === '[') open[mark].push(index);
    else {
      const bracket = mark === ')' ? '(' : '[';
      const start = open[bracket].pop();
      if (start !== undefined && index - start < longestNote) pairs.push({ start, end: index + 1, bracket });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

function kindOf(text: string, start: number, end: number, bracket: '(' | '['): Insertion['kind'] | null {
  const words = text.slice(start + 1, end - 1).trim();
  const isRound = bracket === '(';
  if (isNote(words, isRound)) return 'note';
  if (isRound || words.length > longestInsertion) return null;
  // `[1]` is a reference and `[words](target)` a Markdown link.
  if (text.charAt(end) === '(') return null;
  return /^(?:…|\.{2,5})$|\p{L}/u.test(words) ? 'insertion' : null;
}

const signature = /(?:^|\s|\p{L}[–—-])[–—-]?\s?(?:прим\.?\s)?(?:eds?|editor|ред|автора?|author)\.?$/iu;
const dashedSignature = /[–—-]\s?(?:прим\.?\s)?(?:eds?|editor|ред|автора?|author)\.?$/iu;
const heading =
  /^(?:(?:eds?|прим|ред)\.?(?: note| ред)?\.?\s?[:–—-]|(?:editor['’]?s? note|примітка редакції|від редакції|примечание редакции|от редакции)\s?[:.–—-])/iu;

/** Whether the words are signed by the editor, or headed as a note. `(2nd ed.)` is an edition. */
function isNote(words: string, isRound: boolean): boolean {
  if (heading.test(words.slice(0, 40))) return true;
  const tail = words.slice(-40);
  if (dashedSignature.test(tail)) return true;
  return !isRound && signature.test(tail) && !/\d(?:st|nd|rd|th)?\s\S{1,12}$/u.test(tail);
}
