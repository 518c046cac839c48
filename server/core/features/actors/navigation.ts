import type { Analysis } from '../../analysis.ts';
import { type Span, touches } from '../../text/span.ts';
import { spanAt } from '../find.ts';
import { type Occurrence, occurrenceAt, occurrences } from './occurrences.ts';

export interface Definition {
  /** The words that were asked about; the offset touches them. */
  readonly origin: Span;
  readonly target: Span;
}

/**
 * Where to go from `offset`: from a mention to the first full one, from a pronoun or a cue to whom it means, from an
 * outlet that the text cites to its entry in the Source section, from an entry to where the text first names it. Null
 * where there is nobody.
 */
export function definition(analysis: Analysis, offset: number): Definition | null {
  const occurrence = occurrenceAt(analysis, offset);
  if (occurrence) return { origin: occurrence.span, target: targetOf(analysis, occurrence) };
  return cueDefinition(analysis, offset);
}

function targetOf(analysis: Analysis, { actor, span }: Occurrence): Span {
  const places = occurrences(analysis).byActor[actor]!;
  const lists = analysis.article.sections.filter(({ kind }) => kind === 'source');
  const isListed = (place: Occurrence): boolean => spanAt(lists, place.span.start) !== undefined;
  const named = places.filter(({ form }) => form === 'name');
  if (spanAt(lists, span.start)) return (places.find((place) => !isListed(place)) ?? places[0]!).span;
  const { kind, name } = analysis.actors[actor]!;
  const entry = kind === 'outlet' ? places.find(isListed) : undefined;
  const full = named.find((place) => !isListed(place) && isFull(analysis.text, place.span, name));
  return (entry ?? full ?? named.find((place) => !isListed(place)) ?? places[0]!).span;
}

function isFull(text: string, { start, end }: Span, name: string): boolean {
  return end - start >= name.length && text.slice(start, end).includes(name);
}

/** A cue leads to its source; a quotation's label, or whoever goes on speaking, where none is written beside it. */
function cueDefinition(analysis: Analysis, offset: number): Definition | null {
  for (const { cue, source, actor } of analysis.attributions) {
    const origin = cue.find((span) => touches(span, offset));
    if (!origin) continue;
    const first = actor === null ? undefined : occurrences(analysis).byActor[actor]![0];
    const target = source[0] ?? first?.span;
    return target ? { origin, target } : null;
  }
  return null;
}

/** Every place that means the actor at `offset`, in text order; null where nobody is meant. */
export function references(analysis: Analysis, offset: number): readonly Occurrence[] | null {
  const occurrence = occurrenceAt(analysis, offset);
  return occurrence ? occurrences(analysis).byActor[occurrence.actor]! : null;
}
