import type { Analysis } from '../../analysis.ts';
import { SURE } from '../../attribution/model.ts';
import { type Span, touches } from '../../text/span.ts';
import { spanAt } from '../find.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** Somebody passes on what somebody else says. */
export interface Citation {
  /** Indices into `Analysis.actors`: who cites, and who is cited. */
  readonly from: number;
  readonly to: number;
  /** Where the text names who is cited. */
  readonly span: Span;
}

/** Who passes on whose words, with the places where. */
export interface Cited {
  readonly actor: number;
  /** In text order. */
  readonly places: readonly Span[];
}

const knownOf = new WeakMap<Analysis, readonly Citation[]>();

/**
 * Who cites whom: an entry of the Source section the first of its chain, that one the next, and in the text whoever
 * reports what somebody says (“Bloomberg reported that officials said …”). Computed once for an analysis.
 */
export function citations(analysis: Analysis): readonly Citation[] {
  let known = knownOf.get(analysis);
  if (!known) {
    const all = [...chained(analysis), ...reported(analysis)].filter(({ from, to }) => from !== to);
    known = all.sort((a, b) => a.span.start - b.span.start);
    knownOf.set(analysis, known);
  }
  return known;
}

/** The actor at `offset`, by a mention, a cue or a whole entry of the Source section; null where there is none. */
export function citingActorAt(analysis: Analysis, offset: number): number | null {
  const occurrence = occurrenceAt(analysis, offset);
  if (occurrence) return occurrence.actor;
  const spoken = analysis.attributions.find(({ cue }) => cue.some((span) => touches(span, offset)));
  if (spoken) return spoken.actor;
  const entry = spanAt(
    analysis.article.sections.flatMap(({ entries }) => entries),
    offset,
  );
  return entry ? mainActor(analysis, entry.span) : null;
}

/** Whom an actor cites, in the order in which the text first does. */
export function citedBy(analysis: Analysis, actor: number): readonly Cited[] {
  return grouped(
    citations(analysis).filter(({ from }) => from === actor),
    ({ to }) => to,
  );
}

/** Who cites an actor, in the order in which the text first does. */
export function citing(analysis: Analysis, actor: number): readonly Cited[] {
  return grouped(
    citations(analysis).filter(({ to }) => to === actor),
    ({ from }) => from,
  );
}

function grouped(some: readonly Citation[], by: (citation: Citation) => number): Cited[] {
  const places = new Map<number, Span[]>();
  for (const citation of some) {
    const known = places.get(by(citation));
    if (known) known.push(citation.span);
    else places.set(by(citation), [citation.span]);
  }
  return Array.from(places, ([actor, spans]) => ({ actor, places: spans }));
}

function* chained(analysis: Analysis): Generator<Citation> {
  for (const { entries } of analysis.article.sections)
    for (const { span, chain } of entries) {
      if (chain.length === 0) continue;
      const links = chain.map((link) => ({ actor: mainActor(analysis, link.span), span: link.span }));
      const ends = links.map((link) => link.span);
      let from = mainActor(analysis, span, ends);
      for (const { actor, span: place } of links) {
        if (from !== null && actor !== null) yield { from, to: actor, span: place };
        from = actor;
      }
    }
}

/** Whom a stretch of the Source section names first, outside of what belongs to others. */
function mainActor(analysis: Analysis, { start, end }: Span, others: readonly Span[] = []): number | null {
  const { all } = occurrences(analysis);
  for (let i = firstFrom(all, start); i < all.length && all[i]!.span.start < end; i++) {
    const { span, actor } = all[i]!;
    if (!others.some((other) => other.start <= span.start && span.start < other.end)) return actor;
  }
  return null;
}

function firstFrom(all: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Attributions inside the content of another: what is said there is passed on. */
function* reported({ attributions }: Analysis): Generator<Citation> {
  const inner = attributions
    .flatMap(({ actor, source, confidence }) =>
      actor !== null && source[0] && confidence >= SURE ? [{ actor, span: source[0] }] : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  for (const { actor: from, content, confidence } of attributions) {
    if (from === null || confidence < SURE) continue;
    for (const { start, end } of content)
      for (let i = firstFrom(inner, start); i < inner.length && inner[i]!.span.start < end; i++)
        yield { from, to: inner[i]!.actor, span: inner[i]!.span };
  }
}
