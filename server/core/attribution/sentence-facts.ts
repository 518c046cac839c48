import { inquiries } from '../data/en/inquiries.ts';
import { pointers } from '../data/en/pointers.ts';
import { imperatives } from '../data/imperatives.ts';
import type { Draft } from './block.ts';
import type { Breaks } from './breaks.ts';
import { clausesOf } from './clauses.ts';
import type { SentenceFacts } from './input.ts';
import type { Scan } from './scan.ts';
import { isVerbless } from './verbless.ts';

/** A line with fewer words and no verb is a heading or a caption, not a claim. */
const headingWords = 7;

/** UTF-16 code units. */
const longestHeading = 90;
const longestPointer = 200;
const longestInquiry = 500;

/** What the fold has to know of each sentence of a block. */
export function sentenceFacts(scan: Scan, breaks: Breaks, drafts: readonly Draft[]): SentenceFacts[] {
  const bySentence: number[][] = scan.sentences.map(() => []);
  drafts.forEach((draft, k) => {
    for (const sentence of sentencesOf(scan, draft)) bySentence[sentence]?.push(k);
  });
  return scan.sentences.map((range, index) => {
    const span = scan.input.sentences[index]!;
    const quotation = wholeQuotation(scan, range);
    const clauses =
      range[1] < range[0] ? [{ span, attributions: [] }] : clausesOf(scan, breaks, range, drafts, bySentence[index]!);
    const only = clauses[0];
    return {
      span,
      form: formOf(scan, index, range, quotation),
      // A sentence under one heading is one statement, its full stop included.
      clauses: clauses.length === 1 && only ? [{ span, attributions: only.attributions }] : clauses,
      reported: isReported(scan, range),
      opensWithDash: scan.kind(range[0]) === 'dash' && range[0] <= range[1],
      quotation,
    };
  });
}

/** Sentences that a draft's spans touch, each once. */
function sentencesOf(scan: Scan, draft: Draft): Set<number> {
  const sentences = new Set<number>([draft.sentence]);
  for (const { first, last } of draft.parts) {
    const end = scan.tokens[last]!.sentence;
    for (let s = scan.tokens[first]!.sentence; s <= end; s++) sentences.add(s);
  }
  return sentences;
}

/** The quotation a sentence consists of, marks and full stop aside; -1 for none. */
function wholeQuotation(scan: Scan, [first, last]: readonly [number, number]): number {
  if (last < first) return -1;
  const quotation = scan.tokens[first]!.quotation;
  if (quotation < 0) return -1;
  let end = last;
  while (end > first && scan.kind(end) === 'stop' && scan.tokens[end]!.quotation !== quotation) end--;
  return scan.tokens[end]!.quotation === quotation ? quotation : -1;
}

function formOf(
  scan: Scan,
  index: number,
  [first, last]: readonly [number, number],
  quotation: number,
): SentenceFacts['form'] {
  const { start, end } = scan.input.sentences[index]!;
  if (last < first)
    return scan.input.insertions.some((n) => n.kind === 'note' && n.span.start < end && start < n.span.end)
      ? 'note'
      : 'fragment';
  const written = scan.input.text.slice(start, Math.min(end, start + 12));
  if (first === last && /^(?:https?:|www\.)/i.test(written)) return 'link';
  if (scan.tables.language === 'en' && isPointer(scan.input.text.slice(start, Math.min(end, start + longestPointer))))
    return 'link';
  let close = last;
  while (close > first && (scan.kind(close) === 'mark' || scan.kind(close) === 'close')) close--;
  if (scan.lower(close) === '?') return 'question';
  if (quotation >= 0) return 'statement';
  if (isHeading(scan, first, last) && !isImperative(scan, first)) return 'fragment';
  if (isImperative(scan, first) && !scan.hasFinite(first + 1, last)) return 'imperative';
  if (scan.hasFinite(first, last)) return isInquiry(scan, index) ? 'inquiry' : 'statement';
  const ends = scan.kind(close) === 'stop';
  if (ends && scan.tables.language === 'en') return isVerbless(scan, first, close - 1) ? 'fragment' : 'statement';
  return last - first + 1 <= headingWords && !(ends && last - first >= 4) ? 'fragment' : 'statement';
}

/** "You can read more on our page.": it sends the reader elsewhere. */
function isPointer(opening: string): boolean {
  return pointers.some((pattern) => pattern.test(opening));
}

/** "The board did not answer our questions." */
function isInquiry(scan: Scan, index: number): boolean {
  if (scan.tables.language !== 'en') return false;
  const { start, end } = scan.input.sentences[index]!;
  const words = scan.input.text.slice(start, Math.min(end, start + longestInquiry));
  return inquiries.some((pattern) => pattern.test(words));
}

/** What ends a short paragraph without a full stop: "Will it sail? The mayor gave two dates"; or all of it, in dashes. */
function isHeading(scan: Scan, first: number, last: number): boolean {
  if (scan.input.text.length > longestHeading) return false;
  if (scan.kind(first) === 'dash' && scan.kind(last) === 'dash') return true;
  return scan.isName(first) && (scan.isWord(last) || scan.kind(last) === 'possessive');
}

/** "Read also …", "Call this number.": a bare verb with nobody before it. */
function isImperative(scan: Scan, first: number): boolean {
  return imperatives[scan.tables.language].has(scan.lower(first)) && !scan.isFinite(first + 1);
}

/** "The format would be settled", "It had begun": backshifted or modal, as reported speech goes on. */
function isReported(scan: Scan, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i <= last; i++) {
    if (!scan.isFinite(i)) continue;
    const word = scan.lower(i);
    if (
      [
        'would',
        'could',
        'should',
        'might',
        'must',
        'had',
        "wouldn't",
        "couldn't",
        "shouldn't",
        "hadn't",
        'wouldn’t',
        'couldn’t',
        'shouldn’t',
        'hadn’t',
      ].includes(word)
    )
      return true;
    return (word === 'was' || word === 'were') && scan.lower(i + 1) === 'to';
  }
  return false;
}
