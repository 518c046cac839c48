import type { GoldArticle } from '../../server/train/attribution/corpus.ts';
import { DEFAULTS, type Settings } from '../../server/train/attribution/pipeline.ts';
import { unmark } from './markers.ts';

const speakers = ['Oda Brekke', 'Ilmar Tessen', 'the council', 'officials', 'she'];
const verbs = ['said', 'announced', 'believes', 'claims', 'explained'];
const contents = ['the pier would close', 'that the lamp was gone', 'the ferry is late'];

/** Invented annotated articles, enough to train a model on that tells a cue from other words. */
export function tinyArticles(): GoldArticle[] {
  return speakers.flatMap((speaker, s) =>
    verbs.map((verb, v) => {
      const content = contents[(s + v) % contents.length]!;
      const marked = `The storm sank ten boats. ⟦source|${speaker}⟧ ⟦cue|${verb}⟧ ⟦content|${content}⟧. The crew met in Port Halden.`;
      const { text, marks } = unmark(marked);
      const spans = (role: string) =>
        marks.filter(({ name }) => name === role).map(({ start, end }) => [start, end] as const);
      return {
        id: `${s}-${v}`,
        text,
        attributions: [
          {
            kind: verb === 'believes' ? 'think' : 'say',
            source: spans('source'),
            cue: spans('cue'),
            content: spans('content'),
          },
        ],
      };
    }),
  );
}

export const TINY_ATTRIBUTION_SETTINGS: Settings = {
  ...DEFAULTS,
  folds: 2,
  foldEpochs: 1,
  cues: { ...DEFAULTS.cues, epochs: 3, dropout: 0.1, least: 1 },
  roles: { ...DEFAULTS.roles, epochs: 3, dropout: 0.1, least: 1 },
  kinds: { ...DEFAULTS.kinds, epochs: 3, dropout: 0.1 },
};
