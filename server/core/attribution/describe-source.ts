import { nameParticles } from '../data/name-particles.ts';
import type { Reference } from './input.ts';
import type { SourceKind } from './model.ts';
import type { Range } from './phrases.ts';
import type { Scan } from './scan.ts';

export interface Described {
  readonly sourceKind: SourceKind;
  readonly reference: Reference | null;
}

/** What kind of source the words of `phrase` are, and what they tell of whom they mean. */
export function describeSource(scan: Scan, phrase: Range): Described {
  const { first, last } = phrase;
  const pronoun = scan.tables.pronouns.get(scan.lower(first));
  if (pronoun && first === last)
    return {
      sourceKind: 'pronoun',
      reference: {
        head: scan.tokens[first]!.text,
        number: pronoun.number,
        gender: pronoun.gender,
        definite: true,
        carrier: null,
      },
    };
  if (
    first === last &&
    (scan.is(first, 'possessives') ||
      scan.is(first, 'speakers') ||
      scan.lower(first) === 'him' ||
      scan.lower(first) === 'them')
  )
    return { sourceKind: 'pronoun', reference: possessiveReference(scan, first) };
  const headEnd = endOfHead(scan, first, last);
  const head = headWord(scan, first, headEnd);
  const word = scan.lower(head);
  const number = isPlural(scan, first, headEnd, head) ? 'plural' : 'singular';
  const definite =
    ['the', 'this', 'these', 'both', 'that', 'those'].includes(scan.lower(first)) || scan.lower(first) === 'same';
  const carrier = carrierOf(scan, first, head);
  const reference: Reference = { head: headText(scan, first, headEnd), number, gender: 'any', definite, carrier };
  const named = isProperName(scan, head, first) || isQuotedName(scan, first, headEnd);
  if (scan.is(head, 'documents') && !named) return { sourceKind: 'document', reference };
  if (named) return { sourceKind: 'named', reference };
  const isTitle = number === 'singular' && scan.is(head, 'titles');
  const name = namedAfter(scan, headEnd + 1, last, isTitle);
  if (name)
    return {
      sourceKind: 'named',
      reference: {
        ...reference,
        head: scan.input.text.slice(scan.tokens[name.first]!.start, scan.tokens[name.last]!.end),
        number: 'singular',
        definite: false,
      },
    };
  if (scan.is(head, 'bodies')) return { sourceKind: 'named', reference };
  if (scan.is(head, 'vague') && !carrier) return { sourceKind: 'vague', reference };
  if (word === '' || scan.is(head, 'vague')) return { sourceKind: 'vague', reference };
  return { sourceKind: 'unnamed', reference };
}

function possessiveReference(scan: Scan, i: number): Reference {
  const word = scan.lower(i);
  const gender =
    word === 'his' || word === 'him' ? 'male' : word === 'her' ? 'female' : word === 'its' ? 'neuter' : 'any';
  return {
    head: scan.tokens[i]!.text,
    number: word === 'their' || word === 'them' || word === 'our' || word === 'we' ? 'plural' : 'singular',
    gender,
    definite: true,
    carrier: null,
  };
}

/** The last token of the part that holds the head noun: before the first comma, "of", "who" or a bracket. */
function endOfHead(scan: Scan, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const kind = scan.kind(i);
    if (kind === 'comma' || kind === 'open' || kind === 'dash') return i - 1;
    if (scan.is(i, 'relatives') && i > first) return i - 1;
    if (scan.is(i, 'prepositions') && !(scan.isName(i - 1) && scan.isName(i + 1))) return i - 1;
    if (
      scan.lower(i) === 'familiar' ||
      scan.lower(i) === 'close' ||
      scan.lower(i) === 'involved' ||
      scan.lower(i) === 'briefed'
    )
      return i - 1;
  }
  return last;
}

/** The last word of the head part. */
function headWord(scan: Scan, first: number, end: number): number {
  let i = end;
  while (i > first && scan.kind(i) !== 'word') i--;
  return i;
}

function headText(scan: Scan, first: number, end: number): string {
  let from = first;
  while (from < end && (scan.is(from, 'determiners') || scan.is(from, 'possessives'))) from++;
  const { start } = scan.tokens[from]!;
  return scan.input.text.slice(start, scan.tokens[end]!.end);
}

/** "Bloomberg" of "Bloomberg's sources". */
function carrierOf(scan: Scan, first: number, head: number): string | null {
  for (let i = first + 1; i < head; i++)
    if (scan.kind(i) === 'possessive' && scan.isName(i - 1)) {
      let from = i - 1;
      while (from > first && scan.isName(from - 1)) from--;
      return scan.input.text.slice(scan.tokens[from]!.start, scan.tokens[i - 1]!.end);
    }
  return null;
}

/** A capitalised word that is a name: not merely the first word of its sentence. */
function isProperName(scan: Scan, head: number, first: number): boolean {
  if (!scan.isName(head)) return false;
  const opensSentence = scan.sentences[scan.tokens[head]!.sentence]![0] === head;
  const common =
    scan.is(head, 'unnamed') ||
    scan.is(head, 'vague') ||
    scan.is(head, 'documents') ||
    scan.is(head, 'bodies') ||
    scan.is(head, 'determiners');
  return !(opensSentence && common && head === first);
}

/** «Береговий вісник», "Halden today": a name in marks, whatever its last word. */
function isQuotedName(scan: Scan, first: number, end: number): boolean {
  return scan.kind(first) === 'mark' && scan.kind(end) === 'mark' && scan.isName(first + 1);
}

/**
 * "Experts, including Ilmar Tessen", "the harbour spokesman, Ilmar Tessen": the name after the head.
 *
 * @param isTitle the head is one person's title, so that a surname alone is that person's
 */
function namedAfter(scan: Scan, from: number, last: number, isTitle: boolean): Range | null {
  for (let i = from; i <= last; i++) {
    if (scan.kind(i) !== 'comma' && scan.lower(i) !== 'including') continue;
    let first = i + 1;
    while (first < last && scan.is(first, 'titles')) first++;
    if (!scan.isName(first)) continue;
    let end = first;
    for (let k = first + 1; k <= last && (scan.isName(k) || nameParticles.has(scan.lower(k))); k++)
      if (scan.isName(k)) end = k;
    if (end > first || scan.lower(i) === 'including' || (isTitle && end === last)) return { first, last: end };
  }
  return null;
}

function isPlural(scan: Scan, first: number, end: number, head: number): boolean {
  for (let i = first; i < end; i++) if (scan.is(i, 'and')) return true;
  const word = scan.lower(head);
  if (scan.isName(head) && head > first) return false;
  return (
    (word.endsWith('s') && !word.endsWith('ss') && !scan.isName(head)) ||
    ['people', 'police', 'men', 'women', 'media', 'some', 'many', 'others', 'sources', 'officials', 'leaders'].includes(
      word,
    ) ||
    (/(?:и|і|ы)$/u.test(word) && scan.is(head, 'unnamed'))
  );
}
