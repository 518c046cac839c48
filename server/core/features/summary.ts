import type { Analysis } from '../analysis.ts';
import type { Support } from '../attribution/model.ts';

/** How an article's statements are backed, in numbers. */
export interface Summary {
  /** All that assert something: those that are `not-a-claim` are left out. */
  readonly statements: number;
  /** Those of them that nobody stands behind. */
  readonly unattributed: number;
  /** Every statement by its support, `not-a-claim` included. */
  readonly bySupport: Readonly<Record<Support, number>>;
}

/** Counts the whole article's statements: what a status bar says ("2 of 7 statements unattributed"). */
export function summary(analysis: Analysis): Summary {
  const counter = newCounter();
  for (const statement of analysis.statements) counter[statement.support]++;
  return summaryOf(counter);
}

/** The same for each section by itself; at an index of `Article.sections` stands the summary of that section. */
export function summaryBySection({ article, statements }: Analysis): readonly Summary[] {
  const counters = article.sections.map(newCounter);
  for (const statement of statements) {
    const counter = counters[article.sentences[statement.sentence]!.section];
    if (counter) counter[statement.support]++;
  }
  return counters.map(summaryOf);
}

type Counter = Record<Support, number>;

function newCounter(): Counter {
  return { attributed: 0, unnamed: 0, vague: 0, inherited: 0, unattributed: 0, 'not-a-claim': 0 };
}

function summaryOf(bySupport: Counter): Summary {
  let statements = 0;
  for (const [support, count] of Object.entries(bySupport)) if (support !== 'not-a-claim') statements += count;
  return { statements, unattributed: bySupport.unattributed, bySupport };
}
