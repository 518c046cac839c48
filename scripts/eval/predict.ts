import { analyse } from '../../server/core/analysis.ts';
import { flatten } from '../../server/core/attribution/flat.ts';
import type { Models } from '../../server/core/attribution/learned/index.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import type { Span } from '../../server/core/text/span.ts';
import type { GoldArticle, Prediction } from './corpora.ts';

/** Something that is measured. */
export interface System {
  readonly name: string;
  /** @param index place of the article in its set: a cross-validated system has a model for each */
  predict(article: GoldArticle, index: number, flat: boolean): Prediction;
}

/** The engine with the models that `modelsOf` gives for an article; none: the rules alone. */
export function engine(name: string, modelsOf: (index: number) => Models | undefined): System {
  return {
    name,
    predict({ id, text }, index, flat) {
      const { attributions } = analyse(text, defaultConfiguration, undefined, modelsOf(index));
      return {
        id,
        attributions: (flat ? flatten(attributions) : attributions).map(({ kind, source, cue, content }) => ({
          kind,
          source: source.map(pair),
          cue: cue.map(pair),
          content: content.map(pair),
        })),
      };
    },
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

const said = /\b(?:said|says|told|announced|reported|claimed|added|stated|warned|denied)\b/g;
const quotation = /["“][^"“”]{1,2000}["”]/g;

/** Regular expressions and quotation marks: what one writes in an hour, to compare with. */
export const regularExpressions: System = {
  name: 'regular expressions',
  predict({ id, text }) {
    const attributions: Prediction['attributions'][number][] = [];
    for (const line of text.matchAll(/[^.!?\n][^.!?\n]{0,2000}[.!?\n]?/g)) {
      const [sentence] = line;
      const base = line.index;
      const according = /\b[Aa]ccording to ([^,.\n]{1,200})/.exec(sentence);
      said.lastIndex = 0;
      const verb = said.exec(sentence);
      if (according) {
        const from = base + according.index;
        const end = from + according[0].length;
        const before = according.index > 2;
        attributions.push({
          source: [[end - according[1]!.length, end]],
          cue: [[from, from + 12]],
          content: [before ? [base, from] : [end, base + sentence.length]],
        });
      } else if (verb) {
        const from = base + verb.index;
        const subject = /((?:[A-Z][\w.’'-]{0,40} ?){1,8}|[Hh]e |[Ss]he |[Tt]hey )$/.exec(sentence.slice(0, verb.index));
        const end = from + verb[0].length;
        attributions.push({
          source: subject ? [[base + subject.index, from]] : [],
          cue: [[from, end]],
          content: [[end, base + sentence.length]],
        });
      }
    }
    for (const { 0: words, index } of text.matchAll(quotation)) {
      const inside = attributions.some(({ content }) => content.some(([s, e]) => s <= index && index < e));
      if (!inside && words.includes(' ', 20))
        attributions.push({ source: [], cue: [], content: [[index, index + words.length]] });
    }
    return { id, attributions };
  },
};
