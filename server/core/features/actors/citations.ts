import type { Analysis } from '../../analysis.ts';
import { type Citation, citations } from '../../sourcing/citations.ts';
import { type Span, touches } from '../../text/span.ts';
import { lastBefore, spanAt } from '../find.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** Who passes on whose words, with the places where. */
export interface Cited {
  readonly actor: number;
  /** In text order. */
  readonly places: readonly Span[];
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

function grouped(some: readonly Citation[], by: (citation: Citation) => number | null): Cited[] {
  const places = new Map<number, Span[]>();
  for (const citation of some) {
    const actor = by(citation);
    // What the article itself cites needs no telling: it is all of it.
    if (actor === null) continue;
    const known = places.get(actor);
    if (known) known.push(citation.span);
    else places.set(actor, [citation.span]);
  }
  return Array.from(places, ([actor, spans]) => ({ actor, places: spans }));
}

/** Whom an entry of the Source section names first. */
function mainActor(analysis: Analysis, { start, end }: Span): number | null {
  const { all } = occurrences(analysis);
  const first = all[lastBefore(all, start - 1) + 1];
  return first && first.span.start < end ? first.actor : null;
}
