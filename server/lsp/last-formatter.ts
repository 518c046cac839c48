import type { Formatter } from '../core/features/index.ts';
import type { Engine } from './engine.ts';

/** The formatter of the article that was formatted last: who formats on every save formats one article again and again. */
export class LastFormatter {
  readonly #engine: Pick<Engine, 'Formatter'>;
  #uri: string | null = null;
  #formatter: Formatter;

  constructor(engine: Pick<Engine, 'Formatter'>) {
    this.#engine = engine;
    this.#formatter = new engine.Formatter();
  }

  of(uri: string): Formatter {
    if (uri !== this.#uri) this.clear();
    this.#uri = uri;
    return this.#formatter;
  }

  forget(uri: string): void {
    if (uri === this.#uri) this.clear();
  }

  clear(): void {
    this.#uri = null;
    this.#formatter = new this.#engine.Formatter();
  }
}
