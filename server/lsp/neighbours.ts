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
  /** Of an open document: null where it has not been analysed lately. */
  readonly latest: (uri: string) => Analysis | null;
  /** What was answered for other documents than this may not hold any more; null: for any. */
  readonly onChanged: (uri: string | null) => void;
  readonly onError: (error: unknown) => void;
}

/** An open document as it was analysed. */
interface OpenNeighbour {
  readonly uri: string;
  readonly neighbour: Neighbour | null;
  /** What it cites, and of what event, in words: others need to know no more. */
  readonly cited: string;
}

/** Milliseconds without a change before other documents are compared with what changed. */
const restBeforeComparing = 500;

/**
 * The articles around each, for rules that compare them. Those of the workspace are looked through when such a rule is
 * first on, in the background; what is found then shows. Those that are open are taken as they are in the editor.
 */
export class Neighbours {
  readonly #parts: Parts;
  /** Open documents, as they were when last analysed: by address. */
  readonly #open = new Map<string, OpenNeighbour>();
  readonly #taken = new WeakSet<Analysis>();
  /** Those of the workspace, open or not, as they are saved; null until they have been looked through. */
  #saved: readonly Neighbour[] | null = null;
  #looking: Promise<void> | null = null;
  #isStale = true;
  #isActive = false;
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has changed that nobody has been told of: one document, or several (null). */
  #untold: string | null | undefined;

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
    const others = this.#parts.documents.all().flatMap((one) => (one.uri === uri ? [] : (this.#opened(one.uri) ?? [])));
    const opened = new Set([uri, ...others.map((one) => one.uri)]);
    const articles = [
      ...(this.#saved ?? []).filter((saved) => !opened.has(saved.uri)),
      ...others.flatMap(({ neighbour }) => neighbour ?? []),
    ];
    const key = JSON.stringify([this.#revision, others.map((one) => [one.uri, one.cited])]);
    return withNeighbourhood(configuration, { key, uri, articles });
  }

  /** An open document has been analysed anew: what it cites now may close, or open, the circle of another. */
  analysed(uri: string, analysis: Analysis): void {
    if (!this.#isActive) return;
    const before = this.#open.get(uri)?.cited;
    if (this.#take(uri, analysis).cited !== before) this.#tell(uri);
  }

  /** Files of the workspace, or what articles are read by, have changed. */
  changed(): void {
    this.#isStale = true;
    if (this.#isActive) this.#tell(null);
  }

  /** What is saved of it counts again. */
  closed(uri: string): void {
    const known = this.#open.get(uri);
    this.#open.delete(uri);
    if (known?.neighbour) this.#tell(uri);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** An open document as it is in the editor; null where it has not been analysed since a rule first compared. */
  #opened(uri: string): OpenNeighbour | null {
    const analysis = this.#parts.latest(uri);
    return analysis ? this.#take(uri, analysis) : (this.#open.get(uri) ?? null);
  }

  #take(uri: string, analysis: Analysis): OpenNeighbour {
    const known = this.#open.get(uri);
    if (known && this.#taken.has(analysis)) return known;
    this.#taken.add(analysis);
    const neighbour = neighbourOf(uri, analysis);
    const sourcing = neighbour?.sourcing;
    const cited = JSON.stringify(
      sourcing && [sourcing.day, [...sourcing.topic], sourcing.citations.map(({ from, to }) => [from, to])],
    );
    const taken = { uri, neighbour, cited: cited ?? '' };
    this.#open.set(uri, taken);
    return taken;
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

  /** Not at each letter: others are shown anew when the user pauses. Where two have changed, each is another's other. */
  #tell(uri: string | null): void {
    clearTimeout(this.#timer);
    const told = this.#untold === undefined || this.#untold === uri ? uri : null;
    this.#untold = told;
    this.#timer = setTimeout(() => {
      this.#untold = undefined;
      this.#parts.onChanged(told);
    }, restBeforeComparing);
  }
}

/** What an article is to others; null where it cites nobody. */
export function neighbourOf(uri: string, analysis: Analysis): Neighbour | null {
  const sourcing = sourcingOf(analysis, analysis.configuration.publisher);
  return sourcing.citations.length === 0 ? null : { uri, text: analysis.text, sourcing };
}
