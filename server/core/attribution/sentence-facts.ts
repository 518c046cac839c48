import type { Draft } from './block.ts';
import type { Breaks } from './breaks.ts';
import type { ClauseFacts, SentenceFacts } from './input.ts';
import type { Range } from './phrases.ts';
import type { Scan } from './scan.ts';

/** A line with fewer words and no verb is a heading or a caption, not a claim. */
const headingWords = 7;

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

function clausesOf(
  scan: Scan,
  breaks: Breaks,
  range: readonly [number, number],
  drafts: readonly Draft[],
  candidates: readonly number[],
): ClauseFacts[] {
  const segments: { first: number; last: number; covering: number[] }[] = [];
  for (let first = range[0]; first <= range[1]; ) {
    const next = Math.min(range[1] + 1, Math.max(first + 1, breaks.after(first)));
    segments.push({ first, last: next - 1, covering: [] });
    first = next;
  }
  assign(segments, drafts, candidates);
  const merged: typeof segments = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    const dependent = !scan.hasFinite(segment.first, segment.last) || sharesSubject(segment, drafts);
    if (before && segment.covering.length && segment.covering.every((k) => drafts[k]!.cue?.mood === 'participle')) {
      // "The ferry sailed, citing the weather": the participle tells of the clause before, it does not vouch for it.
      before.last = segment.last;
      if (before.covering.length) before.covering.push(...segment.covering);
      continue;
    }
    if (
      before &&
      (dependent ||
        Boolean(before.covering.length) === Boolean(segment.covering.length) ||
        !scan.hasFinite(before.first, before.last))
    ) {
      before.last = segment.last;
      before.covering.push(...segment.covering);
    } else merged.push({ ...segment });
  }
  return merged.map((segment) => ({
    span: scan.span(firstWord(scan, segment.first, segment.last), lastWord(scan, segment.first, segment.last)),
    attributions: [...new Set(segment.covering)].sort((a, b) => a - b),
  }));
}

/** "Leaders showed support, but warned that …": one subject, so one statement. */
function sharesSubject(
  { first, covering }: { first: number; covering: readonly number[] },
  drafts: readonly Draft[],
): boolean {
  return covering.some((k) => {
    const { cue, source } = drafts[k]!;
    return (
      source.side === 'shared' &&
      cue !== null &&
      source.phrase !== null &&
      source.phrase.last < first &&
      cue.first - first <= 4 &&
      cue.first >= first
    );
  });
}

function firstWord(scan: Scan, first: number, last: number): number {
  let i = first;
  while (i < last && (scan.kind(i) === 'comma' || scan.kind(i) === 'semicolon')) i++;
  return i;
}

function lastWord(scan: Scan, first: number, last: number): number {
  let i = last;
  while (i > first && scan.kind(i) === 'comma') i--;
  return i;
}

/** Puts each candidate down to the segments that its words cover. Segments and parts are in order. */
function assign(
  segments: readonly { first: number; last: number; covering: number[] }[],
  drafts: readonly Draft[],
  candidates: readonly number[],
): void {
  if (!segments.length) return;
  for (const k of candidates) {
    const draft = drafts[k]!;
    const ranges: Range[] = [...draft.parts];
    if (draft.cue) ranges.push({ first: draft.cue.first, last: draft.cue.last });
    if (draft.source.phrase) ranges.push(draft.source.phrase);
    const counts = new Map<number, { words: number; content: boolean }>();
    ranges.forEach((r, index) => {
      for (let s = segmentAt(segments, r.first); s < segments.length && segments[s]!.first <= r.last; s++) {
        const words = Math.min(r.last, segments[s]!.last) - Math.max(r.first, segments[s]!.first) + 1;
        if (words <= 0) continue;
        const known = counts.get(s) ?? { words: 0, content: false };
        counts.set(s, {
          words: known.words + words,
          content: known.content || index < draft.parts.length || draft.contentIn !== 'here',
        });
      }
    });
    for (const [s, { words, content }] of counts) {
      const segment = segments[s]!;
      const size = segment.last - segment.first + 1;
      if (content && (draft.main || 2 * words >= size) && draft.cue?.construction !== 'noun') segment.covering.push(k);
    }
  }
}

function segmentAt(segments: readonly { first: number; last: number }[], token: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low;
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
  if (scan.hasFinite(first, last)) return 'statement';
  if (isImperative(scan, first)) return 'imperative';
  const ends = scan.kind(close) === 'stop';
  return last - first + 1 <= headingWords && !(ends && last - first >= 4) ? 'fragment' : 'statement';
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
