import type { RemoteConsole } from 'vscode-languageserver';
import type { Models } from '../core/attribution/learned/index.ts';
import { describe } from './failures.ts';

/**
 * The language models, loaded when something first needs them: they are not on the way to the first outline. Without
 * them (the files are missing, or damaged) the rules answer alone, and the log says why.
 */
export class LanguageModels {
  readonly #load: () => Promise<Models>;
  readonly #console: RemoteConsole;
  #loading: Promise<Models | null> | null = null;
  #now: Models | null = null;
  #identity: string | null = null;
  #isSettled = false;

  constructor(load: () => Promise<Models>, console: RemoteConsole) {
    this.#load = load;
    this.#console = console;
  }

  /** Whether it is known by now if there are any. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** What is loaded by now. */
  get now(): Models | null {
    return this.#now;
  }

  /** Which models there are, loaded now or let go; null while none have been loaded. */
  get identity(): string | null {
    return this.#identity;
  }

  /** Lets them go, for the next who needs them to load them again. Where they could not be loaded they are not tried again. */
  rest(): void {
    if (!this.#now) return;
    this.#now = null;
    this.#loading = null;
  }

  /** The models as soon as they are loaded; null when they cannot be. Never rejects. */
  ready(): Promise<Models | null> {
    this.#loading ??= this.#loadOnce();
    return this.#loading;
  }

  async #loadOnce(): Promise<Models | null> {
    try {
      this.#now = await this.#load();
      this.#identity = this.#now.identity;
    } catch (error) {
      this.#identity = null;
      this.#console.error(`Who says what is told by rules alone, without the language models: ${describe(error)}`);
    }
    this.#isSettled = true;
    return this.#now;
  }
}
