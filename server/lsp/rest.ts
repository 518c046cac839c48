/** Milliseconds without work after which the server is at rest. Who writes an article often thinks for shorter. */
const pause = 15_000;

/** Has the server give memory back when nobody has asked it for anything in a while. */
export class Rest {
  readonly #giveBack: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param giveBack called once each time that work is followed by a pause */
  constructor(giveBack: () => void) {
    this.#giveBack = giveBack;
  }

  /** There is work. */
  interrupt(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#giveBack, pause);
  }

  /** There will be none any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
