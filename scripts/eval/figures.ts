import { flatten } from '../../server/core/attribution/flat.ts';
import {
  type GoldArticle,
  loadCorpus,
  loadScorer,
  loadSpeechVerbs,
  type Pair,
  type Prediction,
  type Scorer,
  type Scores,
} from './corpora.ts';
import { match } from './match.ts';
import type { System } from './predict.ts';

/** A set of annotated articles and how it is looked at. */
export interface TestSet {
  readonly title: string;
  readonly file: string;
  /** Whether only the outermost of the attributions found are looked at. */
  readonly flat: boolean;
  /** Whether the same is made of the annotated ones: where they nest by their guideline. */
  readonly flatGold?: boolean;
  /** Whether attributions, rather than sentences only, are annotated. */
  readonly spans: boolean;
}

export const testSets: readonly TestSet[] = [
  { title: 'Wikinews, our guideline', file: 'sourceline/wikinews.jsonl', flat: false, spans: true },
  { title: 'Wikinews, outermost only', file: 'sourceline/wikinews.jsonl', flat: true, flatGold: true, spans: true },
  { title: 'GUM news', file: 'gum-news.jsonl', flat: true, spans: true },
  { title: 'PolNeAR train', file: 'polnear.train.jsonl', flat: true, spans: true },
  { title: 'NewsDiscourse train', file: 'newsdiscourse.train.jsonl', flat: false, spans: false },
  { title: 'MPQA 3', file: 'mpqa3.jsonl', flat: false, spans: false },
];

export interface Row {
  readonly system: string;
  readonly all: Scores;
  readonly speech: Scores | null;
  /** Share of the annotated attributions of each kind that were found; null where there are no kinds. */
  readonly recallByKind: ReadonlyMap<string, number> | null;
  /** Share of the found ones that got the right kind. */
  readonly kindRight: number | null;
}

export interface SetFigures {
  readonly set: TestSet;
  readonly articles: number;
  readonly rows: readonly Row[];
}

export interface Measured {
  readonly gold: readonly GoldArticle[];
  readonly predicted: readonly Prediction[];
}

/** Scores systems on the sets in `folder`. */
export class Evaluation {
  readonly folder: string;
  readonly scorer: Scorer;
  readonly #limit: number;
  readonly #verbs: ReadonlySet<string>;

  private constructor(folder: string, limit: number, scorer: Scorer) {
    this.folder = folder;
    this.scorer = scorer;
    this.#limit = limit;
    this.#verbs = loadSpeechVerbs(folder);
  }

  static async open(folder: string, limit: number): Promise<Evaluation> {
    return new Evaluation(folder, limit, await loadScorer(folder));
  }

  /** What `system` makes of a set; null when the set is not there. */
  run(set: TestSet, system: System): Measured | null {
    const annotated = loadCorpus(this.folder, set.file, this.#limit);
    if (!annotated) return null;
    const gold = set.flatGold ? annotated.map(outermost) : annotated;
    return { gold, predicted: gold.map((article, index) => system.predict(article, index, set.flat)) };
  }

  score(set: TestSet, system: string, { gold, predicted }: Measured): Row {
    return {
      system,
      all: this.scorer.scoreAll(gold, predicted, {}),
      speech: set.spans ? this.scorer.scoreAll(gold, predicted, { view: 'speech', verbs: this.#verbs }) : null,
      ...this.#kinds(gold, predicted),
    };
  }

  #kinds(gold: readonly GoldArticle[], predicted: readonly Prediction[]): Pick<Row, 'recallByKind' | 'kindRight'> {
    const counts = new Map<string, { found: number; all: number }>();
    let found = 0;
    let right = 0;
    gold.forEach((article, k) => {
      for (const { gold: a, predicted: b } of match(this.scorer, article, predicted[k]!)) {
        if (!a?.kind || !kindNames.has(a.kind)) continue;
        const count = counts.get(a.kind) ?? { found: 0, all: 0 };
        counts.set(a.kind, { found: count.found + (b ? 1 : 0), all: count.all + 1 });
        if (!b) continue;
        found++;
        if (a.kind === b.kind) right++;
      }
    });
    if (!counts.size) return { recallByKind: null, kindRight: null };
    const shares = [...kindNames].flatMap((kind) => {
      const count = counts.get(kind);
      return count ? ([[kind, count.found / count.all]] as const) : [];
    });
    return { recallByKind: new Map(shares), kindRight: right / Math.max(1, found) };
  }
}

/** The article with its outermost attributions only; where no others are annotated, the same. */
function outermost(article: GoldArticle): GoldArticle {
  if (!article.attributions) return article;
  const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));
  const placed = article.attributions.map((plain) => ({ plain, cue: spans(plain.cue), content: spans(plain.content) }));
  return { ...article, attributions: flatten(placed).map(({ plain }) => plain) };
}

const kindNames: ReadonlySet<string> = new Set(['say', 'think', 'plan', 'show', 'vague']);
