import { CancellationToken } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis.ts';
import { type Configuration, withNeighbourhood } from '../core/configuration.ts';
import { comparesArticles } from '../core/rules/comparing.ts';
import { type Neighbour, sourcingOf } from '../core/sourcing/sourcing.ts';
import type { Documents } from './documents.ts';
import type { ArticleIndex } from './symbols/article-index.ts';

/** What the index keeps of an article for its neighbours: null where it cites nobody. */
export interface NeighbourEntry {
  readonly neighbour: Neighbour | null;
}

/** What `Neighbours` works with. */
interface Parts {
  readonly index: ArticleIndex<NeighbourEntry>;
  readonly documents: Documents;
  /** Of an open document: null while it has not been analysed. */
  readonly latest: (uri: string) => Analysis | null;
  /** What was answered for other documents than this may not hold any more; null: for any. */
  readonly onChanged: (uri: string | null) => void;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds without a change before other documents are compared with what changed. */
const restBeforeComparing = 500;

/**
 * The articles around each, for rules that compare them. Those of the workspace are looked through when such a rule is
 * first on, in the background; what is found then shows. Those that are open are taken as they are in the editor.
 */
export class Neighbours {
  readonly #parts: Parts;
  readonly #ofAnalysis = new WeakMap<Analysis, NeighbourEntry>();
  /** What open documents cite, in words: by address. */
  readonly #cited = new Map<string, string>();
  /** Those of the workspace, open or not, as they are saved; null until they have been looked through. */
  #saved: readonly Neighbour[] | null = null;
  #looking: Promise<void> | null = null;
  #isStale = true;
  #isActive = false;
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * The configuration of an article with the articles around it, where a rule compares them.
   *
   * @param when `now`: with those that are known; `complete`: when all have been looked through
   */
  async around(uri: string, configuration: Configuration, when: 'now' | 'complete'): Promise<Configuration> {
    if (!comparesArticles(configuration)) return configuration;
    this.#isActive = true;
    const looked = this.#look();
    if (when === 'complete') await looked;
    const { documents, latest } = this.#parts;
    const open = documents.all().flatMap((snapshot) => {
      const analysis = snapshot.uri === uri ? null : latest(snapshot.uri);
      return analysis ? [{ uri: snapshot.uri, cited: this.#citedIn(snapshot.uri, analysis) }] : [];
    });
    const articles = [
      ...(this.#saved ?? []).filter((saved) => !documents.get(saved.uri)),
      ...open.flatMap(({ cited: { neighbour } }) => neighbour ?? []),
    ];
    const openUris = documents.all().map((snapshot) => snapshot.uri);
    const key = JSON.stringify([this.#revision, openUris, open.map((one) => this.#cited.get(one.uri))]);
    return withNeighbourhood(configuration, { key, uri, articles });
  }

  /** An open document has been analysed anew: what it cites now may close, or open, the circle of another. */
  analysed(uri: string, analysis: Analysis): void {
    if (!this.#isActive) return;
    const before = this.#cited.get(uri);
    this.#citedIn(uri, analysis);
    if (before !== this.#cited.get(uri)) this.#tell(uri);
  }

  /** Files of the workspace, or what articles are read by, have changed. */
  changed(): void {
    this.#isStale = true;
    if (this.#isActive) this.#tell(null);
  }

  closed(uri: string): void {
    this.#cited.delete(uri);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #citedIn(uri: string, analysis: Analysis): NeighbourEntry {
    let entry = this.#ofAnalysis.get(analysis);
    if (!entry) {
      entry = { neighbour: neighbourOf(uri, analysis) };
      this.#ofAnalysis.set(analysis, entry);
    }
    const { neighbour } = entry;
    const words = neighbour && [
      neighbour.sourcing.day,
      [...neighbour.sourcing.topic],
      neighbour.sourcing.citations.map(({ from, to }) => [from, to]),
    ];
    this.#cited.set(uri, JSON.stringify(words));
    return entry;
  }

  /** Looks through the workspace where it has changed since; what was known serves until then. */
  #look(): Promise<void> {
    if (!this.#isStale) return this.#looking ?? Promise.resolve();
    this.#isStale = false;
    const { index, onChanged, onError } = this.#parts;
    this.#looking = (this.#looking ?? Promise.resolve())
      .then(async () => {
        const entries = await index.entries(() => false, CancellationToken.None);
        const saved = entries.flatMap(({ neighbour }) => neighbour ?? []);
        const before = this.#saved ?? [];
        this.#saved = saved;
        if (saved.length === before.length && saved.every((one, index) => one === before[index])) return;
        this.#revision++;
        onChanged(null);
      })
      .catch(onError);
    return this.#looking;
  }

  /** Not at each letter: others are shown anew when the user pauses. */
  #tell(uri: string | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#parts.onChanged(uri), restBeforeComparing);
  }
}

/** What an article is to others; null where it cites nobody. */
export function neighbourOf(uri: string, analysis: Analysis): Neighbour | null {
  const sourcing = sourcingOf(analysis, analysis.configuration.publisher);
  return sourcing.citations.length === 0 ? null : { uri, text: analysis.text, sourcing };
}
