import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis.ts';
import type { Configuration } from '../core/configuration.ts';
import type { Configurations, Project, Resolved } from './configurations.ts';
import type { Documents, Snapshot } from './documents.ts';
import type { Engine } from './engine.ts';
import type { LanguageModels } from './language-models.ts';
import type { Neighbours } from './neighbours.ts';
import type { WritingSettings } from './writing-settings.ts';

/** The analysis of one version of a document under one configuration. */
export interface Analysed {
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly writing: WritingSettings;
  readonly project: Project;
  /** Which models; null: the rules alone answered. */
  readonly models: string | null;
  /** Never the same for two of them, as long as the server runs. */
  readonly id: string;
}

/** Analyses that are kept: more articles are not written in at once. One that is asked for again is made anew. */
const mostKept = 12;
/** Those that the user is likely to go on with, side by side. */
const mostKeptAtRest = 3;

/** What an analysis is for: an article's structure can be told at once, who says what when the models are loaded. */
export type Purpose = 'structure' | 'statements';

/** What `Analyses` works with. */
interface Parts {
  readonly engine: Engine;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly models: LanguageModels;
  readonly neighbours: Neighbours;
  readonly letIn: () => Promise<void>;
  /** Told that there is work. */
  readonly onWork: () => void;
}

/**
 * Analyses documents when somebody asks, once for each version and configuration. The work itself is not
 * interruptible, so before it everything that has arrived by then is let in: a cancellation above all.
 */
export class Analyses {
  readonly #engine: Engine;
  readonly #documents: Documents;
  readonly #configurations: Configurations;
  readonly #models: LanguageModels;
  readonly #neighbours: Neighbours;
  readonly #letIn: () => Promise<void>;
  readonly #onWork: () => void;
  /** The one that was asked for last stands last. */
  readonly #latest = new Map<string, Analysed>();
  readonly #listeners: ((analysed: Analysed) => void)[] = [];
  #count = 0;

  constructor({ engine, documents, configurations, models, neighbours, letIn, onWork }: Parts) {
    this.#engine = engine;
    this.#documents = documents;
    this.#configurations = configurations;
    this.#models = models;
    this.#neighbours = neighbours;
    this.#letIn = letIn;
    this.#onWork = onWork;
  }

  /** Calls `listener` whenever the latest version of a document has been analysed anew. */
  onLatest(listener: (analysed: Analysed) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * The analysis of just this version, even if the document has moved on: the client may still have a use for it,
   * and it is the client who cancels when not. Rejects with the protocol's own error when the request was
   * cancelled, or the document closed in the meantime.
   */
  async of(snapshot: Snapshot, purpose: Purpose, token?: CancellationToken): Promise<Analysed> {
    this.#onWork();
    await this.#letIn();
    const resolved = await unlessCancelled(this.#configurations.of(snapshot.uri, snapshot.lines.text), token);
    const configuration = await this.#neighbours.around(snapshot.uri, resolved.configuration, 'now');
    // What was told with the models is not told without them while they come back.
    const needsModels = purpose === 'statements' || this.#models.isSettled;
    if (needsModels && !(this.#models.isSettled && this.#isAnalysed(snapshot, configuration)))
      await unlessCancelled(this.#models.ready(), token);
    if (!this.#documents.isOpen(snapshot)) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document was closed.');
    }
    return this.#analyse(snapshot, { ...resolved, configuration });
  }

  /**
   * The analysis of a text that need not be open, from scratch; nothing of it is kept. Rejects with the protocol's own
   * error when the request was cancelled.
   */
  async once(snapshot: Snapshot, token?: CancellationToken): Promise<Analysed> {
    const { uri, lines } = snapshot;
    this.#onWork();
    await this.#letIn();
    try {
      const { configuration: own, ...rest } = await unlessCancelled(this.#configurations.of(uri, lines.text), token);
      const configuration = await unlessCancelled(this.#neighbours.around(uri, own, 'complete'), token);
      const models = await unlessCancelled(this.#models.ready(), token);
      const analysis = this.#engine.analyse(lines.text, configuration, undefined, models ?? undefined);
      return { snapshot, analysis, ...rest, models: models?.identity ?? null, id: String(++this.#count) };
    } finally {
      if (!this.#documents.get(uri)) this.#configurations.forget(uri);
    }
  }

  /** What is known of an open document; null where it has not been analysed lately. */
  latest(uri: string): Analysis | null {
    return this.#latest.get(uri)?.analysis ?? null;
  }

  forget(uri: string): void {
    this.#latest.delete(uri);
  }

  /** Keeps fewer: nobody has asked for a while. */
  rest(): void {
    this.#keepAtMost(mostKeptAtRest);
  }

  #analyse(snapshot: Snapshot, { configuration, writing, project }: Resolved): Analysed {
    const latest = this.#latest.get(snapshot.uri);
    if (latest && this.#isAnalysed(snapshot, configuration)) {
      this.#keep(latest);
      return latest.writing === writing && latest.project === project ? latest : { ...latest, writing, project };
    }
    const models = this.#models.now;
    const analysis = this.#engine.analyse(snapshot.lines.text, configuration, latest?.analysis, models ?? undefined);
    const id = String(++this.#count);
    const analysed: Analysed = { snapshot, analysis, writing, project, models: models?.identity ?? null, id };
    if (this.#documents.get(snapshot.uri) === snapshot) {
      this.#keep(analysed);
      for (const listener of this.#listeners) listener(analysed);
    }
    return analysed;
  }

  /** Whether the latest analysis of a document is of this very version, as it would be made now. */
  #isAnalysed(snapshot: Snapshot, { revision }: Configuration): boolean {
    const latest = this.#latest.get(snapshot.uri);
    return (
      latest?.snapshot === snapshot &&
      latest.models === this.#models.identity &&
      latest.analysis.configuration.revision === revision
    );
  }

  #keep(analysed: Analysed): void {
    const { uri } = analysed.snapshot;
    this.#latest.delete(uri);
    this.#latest.set(uri, analysed);
    this.#keepAtMost(mostKept);
  }

  #keepAtMost(most: number): void {
    for (const uri of [...this.#latest.keys()].slice(0, -most)) this.#latest.delete(uri);
  }
}

/** What `promise` comes to, unless the request is cancelled before. */
async function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (!token) return promise;
  if (token.isCancellationRequested) throw cancelled();
  let stopListening = (): void => {};
  const cancellation = new Promise<never>((_, reject) => {
    const registration = token.onCancellationRequested(() => reject(cancelled()));
    stopListening = () => registration.dispose();
  });
  try {
    return await Promise.race([promise, cancellation]);
  } finally {
    stopListening();
  }
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
