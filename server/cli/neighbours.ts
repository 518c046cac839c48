import { analyse } from '../core/analysis.ts';
import { type Configuration, withNeighbourhood } from '../core/configuration.ts';
import { comparesArticles } from '../core/rules/comparing.ts';
import { type Neighbour, sourcingOf } from '../core/sourcing/sourcing.ts';
import type { Configurations } from './configuration.ts';
import { InputError, readInput } from './inputs.ts';
import { Progress } from './progress.ts';

/** What the articles of a run rest on, for rules that compare them. */
export class Neighbours {
  readonly #articles: readonly Neighbour[];

  private constructor(articles: readonly Neighbour[]) {
    this.#articles = articles;
  }

  /**
   * Looks through all articles of a run before they are checked, by the rules alone, which is quick. Where no rule
   * compares articles, nothing is read. What cannot be read is passed over: the check will say so.
   *
   * @param paths `-`, which can be read once only, is nobody's neighbour
   * @param isWatched whether somebody looks at standard error, and wants to see progress there
   */
  static async of(paths: readonly string[], configurations: Configurations, isWatched: boolean): Promise<Neighbours> {
    const files = paths.filter((path) => path !== '-');
    if (files.length < 2 || !(await areCompared(files, configurations))) return new Neighbours([]);
    const articles: Neighbour[] = [];
    const progress = new Progress(files.length, isWatched, 'Comparing');
    for (const path of files) {
      progress.step();
      const read = await readOrNull(path);
      if (!read) continue;
      const { configuration } = await configurations.of(path, read.text);
      const sourcing = sourcingOf(analyse(read.text, configuration), configuration.publisher);
      if (sourcing.citations.length > 0) articles.push({ uri: read.path, text: read.text, sourcing });
    }
    progress.stop();
    return new Neighbours(articles);
  }

  /** @param path as findings name it */
  around(path: string, configuration: Configuration): Configuration {
    if (this.#articles.length === 0 || !comparesArticles(configuration)) return configuration;
    return withNeighbourhood(configuration, { key: path, uri: path, articles: this.#articles });
  }
}

async function areCompared(paths: readonly string[], configurations: Configurations): Promise<boolean> {
  for (const path of paths) if (comparesArticles((await configurations.of(path, '')).configuration)) return true;
  return false;
}

async function readOrNull(path: string) {
  try {
    return await readInput(path);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
