import type { Analysis } from '../../analysis.ts';
import { SURE } from '../../attribution/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { lastBefore } from '../find.ts';

/** One place where the text means an actor. */
export interface Occurrence {
  readonly span: Span;
  /** Index into `Analysis.actors`. */
  readonly actor: number;
  /** `name`: the actor is called by a name there; `reference`: by a pronoun or a description ("they", "the sources"). */
  readonly form: 'name' | 'reference';
  /** Whether the actor speaks there: is the source of an attribution, rather than spoken about. */
  readonly speaks: boolean;
}

export interface Occurrences {
  /** Of all actors, in text order; some lie inside others ("Trump" in "Trump and European leaders"). */
  readonly all: readonly Occurrence[];
  /** At an actor's index: where the text means them, in text order. */
  readonly byActor: readonly (readonly Occurrence[])[];
  /** The length of the longest, in UTF-16 code units: how far back one that covers an offset may start. */
  readonly longest: number;
}

const knownOf = new WeakMap<Analysis, Occurrences>();

/** Where the text means which actor. Computed once for an analysis, in the time it takes to sort the places. */
export function occurrences(analysis: Analysis): Occurrences {
  let known = knownOf.get(analysis);
  if (!known) {
    known = compute(analysis);
    knownOf.set(analysis, known);
  }
  return known;
}

/** The narrowest occurrence that `offset` touches; undefined where nobody is meant. */
export function occurrenceAt(analysis: Analysis, offset: number): Occurrence | undefined {
  const { all, longest } = occurrences(analysis);
  let found: Occurrence | undefined;
  for (let i = lastBefore(all, offset); i >= 0 && all[i]!.span.start >= offset - longest; i--) {
    const { span } = all[i]!;
    if (span.end >= offset && (!found || span.end - span.start < found.span.end - found.span.start)) found = all[i];
  }
  return found;
}

function compute({ text, actors, attributions }: Analysis): Occurrences {
  const sources: Span[][] = actors.map(() => []);
  for (const { actor, source, confidence } of attributions)
    if (actor !== null && confidence >= SURE) sources[actor]!.push(...source);
  const byActor = actors.map(({ name, kind, mentions }, actor) => {
    const isNamed = kind !== 'unnamed' && kind !== 'vague';
    const isName = nameTest(name);
    const spoken = sources[actor]!.sort(inOrder);
    const found = mentions.map(
      (span): Occurrence => ({
        span,
        actor,
        form: isNamed && isName(text.slice(span.start, span.end)) ? 'name' : 'reference',
        speaks: meetsOne(spoken, span),
      }),
    );
    for (const span of spoken)
      if (!meetsOne(mentions, span)) found.push({ span, actor, form: 'reference', speaks: true });
    return found.sort((a, b) => inOrder(a.span, b.span));
  });
  const all = byActor.flat().sort((a, b) => inOrder(a.span, b.span));
  return { all, byActor, longest: all.reduce((most, { span }) => Math.max(most, span.end - span.start), 0) };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether one of `spans`, which are in text order, overlaps `span`. They hardly overlap each other. */
function meetsOne(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && overlaps(spans[low]!, span);
}

/**
 * Whether a mention calls an actor by name. An alias that has no word of the name in it ("the US leader") is a
 * description; an acronym is a name of its own. Most mentions of an actor have the same words: each is looked at once.
 */
function nameTest(name: string): (mention: string) => boolean {
  const known = new Map<string, boolean>([[name, true]]);
  let words: ReadonlySet<string> | undefined;
  return (mention) => {
    let isName = known.get(mention);
    if (isName === undefined) {
      words ??= new Set(beginningsOf(name));
      isName = isAcronym.test(mention) || beginningsOf(mention).some((word) => words!.has(word));
      known.set(mention, isName);
    }
    return isName;
  };
}

const isAcronym = /^\p{Lu}[\p{Lu}.\d-]+$/u;

/** Spellings of a name differ at the ends of its words (Tesensky, Tesenskyy) and in accents. */
function beginningsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]{2,}/gu)?.map((word) => word.slice(0, 5)) ?? [];
}
