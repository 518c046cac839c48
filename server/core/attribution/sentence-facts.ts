import type { Draft } from './block.ts';
import type { Breaks } from './breaks.ts';
import { clausesOf } from './clauses.ts';
import type { SentenceFacts } from './input.ts';
import type { Scan } from './scan.ts';

/** A line with fewer words and no verb is a heading or a caption, not a claim. */
const headingWords = 7;

/** UTF-16 code units. */
const longestHeading = 90;

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
  let close = last;
  while (close > first && (scan.kind(close) === 'mark' || scan.kind(close) === 'close')) close--;
  if (scan.lower(close) === '?') return 'question';
  if (quotation >= 0) return 'statement';
  if (isHeading(scan, first, last) && !isImperative(scan, first)) return 'fragment';
  if (scan.hasFinite(first, last)) return 'statement';
  if (isImperative(scan, first)) return 'imperative';
  const ends = scan.kind(close) === 'stop';
  return last - first + 1 <= headingWords && !(ends && last - first >= 4) ? 'fragment' : 'statement';
}

/** A short line without a full stop that stands alone in its paragraph. */
function isHeading(scan: Scan, first: number, last: number): boolean {
  const alone = scan.sentences.length === 1 && scan.input.text.length <= longestHeading;
  return alone && scan.isName(first) && (scan.isWord(last) || scan.kind(last) === 'possessive');
}

/** "Read also …", "Call this number.": a bare verb with nobody before it. */
function isImperative(scan: Scan, first: number): boolean {
  const imperatives = [
    'read',
    'watch',
    'see',
    'follow',
    'subscribe',
    'support',
    'call',
    'ask',
    'tell',
    'note',
    'remember',
    'consider',
    'imagine',
    'join',
    'click',
    'share',
    'send',
    'stay',
    'look',
    'keep',
    'listen',
    'please',
    'let',
    'do',
    "don't",
    'don’t',
    'never',
    'avoid',
    'visit',
    'читайте',
    'дивіться',
    'підписуйтесь',
    'підписуйтеся',
    'смотрите',
    'подписывайтесь',
  ];
  return imperatives.includes(scan.lower(first)) && !scan.isFinite(first + 1);
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
