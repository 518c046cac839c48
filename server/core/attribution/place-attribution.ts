import type { Sentence } from '../article/model.ts';
import { type Span, shift } from '../text/span.ts';
import type { AttributedBlock } from './attributed-block.ts';
import type { Attribution } from './model.ts';

/** The spans of a block's attribution at its place in the text: absolute, in the order of the facts they belong to. */
export interface PlacedAttribution {
  readonly facts: AttributedBlock;
  readonly start: number;
  readonly mentions: readonly Span[];
  readonly attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[];
  readonly orphans: readonly Span[];
  readonly clauses: readonly Span[];
}

const none: readonly never[] = [];

/**
 * @param start where the block is
 * @param sentences the block's, placed: a clause that is a whole sentence shares its span
 */
export function placeAttribution(
  facts: AttributedBlock,
  start: number,
  sentences: readonly Sentence[],
): PlacedAttribution {
  return {
    facts,
    start,
    mentions: each(facts.mentions, start),
    attributions: facts.attributions.map(({ source, cue, content }) => ({
      source: moved(source, start),
      cue: moved(cue, start),
      content: moved(content, start),
    })),
    orphans: each(facts.orphans, start),
    clauses: facts.clauses.map(({ span, sentence }) => {
      const whole = sentences[sentence]!.span;
      return whole.start === span.start + start && whole.end === span.end + start ? whole : shift(span, start);
    }),
  };
}

function each(items: readonly { readonly span: Span }[], offset: number): readonly Span[] {
  return items.length === 0 ? none : items.map(({ span }) => shift(span, offset));
}

function moved(spans: readonly Span[], offset: number): readonly Span[] {
  if (spans.length === 0) return none;
  return spans.length === 1 ? [shift(spans[0]!, offset)] : spans.map((span) => shift(span, offset));
}
