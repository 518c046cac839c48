/** Milliseconds without news before the work begins: files are often written in bursts. */
const rest = 300;

/**
 * Does something with each of many things, one after the other and once each, a while after the last of them was named.
 * What fails is told, and the rest goes on.
 */
export class WorkQueue<T> {
  readonly #work: (thing: T) => Promise<void>;
  readonly #fail: (error: unknown) => void;
  readonly #waiting = new Map<string, T>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWorking = false;
  #isClosed = false;

  constructor(work: (thing: T) => Promise<void>, fail: (error: unknown) => void) {
    this.#work = work;
    this.#fail = fail;
  }

  /** @param key tells the same thing named twice */
  add(key: string, thing: T): void {
    if (this.#isClosed) return;
    this.#waiting.set(key, thing);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), rest);
  }

  delete(key: string): void {
    this.#waiting.delete(key);
  }

  /** Nothing more is begun. */
  close(): void {
    this.#isClosed = true;
    this.#waiting.clear();
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    if (this.#isWorking) return; // It finds what was added.
    this.#isWorking = true;
    for (const [key, thing] of this.#waiting) {
      this.#waiting.delete(key);
      try {
        await this.#work(thing);
      } catch (error) {
        this.#fail(error);
      }
    }
    this.#isWorking = false;
  }
}
