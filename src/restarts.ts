/** A server that ends this often within the period is left alone until the user restarts it. */
const mostRestarts = 4;

/** In milliseconds. */
const period = 3 * 60 * 1000;

/** Decides whether a server that ended by itself is started again. */
export class Restarts {
  #ends: number[] = [];

  /** @param now in milliseconds, from any fixed point */
  mayRestart(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < period), now];
    return this.#ends.length <= mostRestarts;
  }

  /** The user restarted the server: what was before does not count. */
  reset(): void {
    this.#ends = [];
  }
}
