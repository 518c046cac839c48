import { type Verdict, verdictOf } from '../../configuration/suppressions/unused.ts';
import type { Analysed } from '../analyses.ts';

/** Keeps, of the articles that are open, which suppressions they do not need. */
export class UnusedSuppressions {
  readonly #byArticle = new Map<string, { readonly file: string; readonly verdict: Verdict }>();

  /**
   * Takes in the latest analysis of an article.
   *
   * @returns the configuration file of which something else is unused now; null: of none
   */
  add({ analysis, snapshot, project }: Analysed): string | null {
    const file = project.file?.uri ?? null;
    const before = file === null ? '' : this.#keyOf(file);
    if (file === null) this.#byArticle.delete(snapshot.uri);
    else this.#byArticle.set(snapshot.uri, { file, verdict: verdictOf(analysis) });
    return file !== null && this.#keyOf(file) !== before ? file : null;
  }

  /** An article is closed: nothing is known of it any more. Answers as `add` does. */
  remove(uri: string): string | null {
    const known = this.#byArticle.get(uri);
    this.#byArticle.delete(uri);
    return known && known.verdict.unused.size > 0 ? known.file : null;
  }

  /** By their keys, the suppressions of a configuration file that the article they are for does not need. */
  of(file: string): ReadonlySet<string> {
    const verdicts = [...this.#byArticle.values()].filter((one) => one.file === file).map(({ verdict }) => verdict);
    const unused = new Set(verdicts.flatMap((verdict) => [...verdict.unused]));
    for (const { used } of verdicts) for (const key of used) unused.delete(key);
    return unused;
  }

  #keyOf(file: string): string {
    return [...this.of(file)].sort().join('\n');
  }
}
