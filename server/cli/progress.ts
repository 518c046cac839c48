import cliProgress from 'cli-progress';

/** A run shorter than this, in milliseconds, shows no bar. */
const patience = 700;

/** A progress bar on standard error; nothing at all where that is not a terminal, or when the run is short. */
export class Progress {
  readonly #total: number;
  readonly #started = performance.now();
  readonly #isTerminal: boolean;
  readonly #doing: string;
  #done = 0;
  #bar: cliProgress.SingleBar | null = null;

  /** @param doing what is done to each article */
  constructor(total: number, isTerminal: boolean, doing = 'Checking') {
    this.#total = total;
    this.#isTerminal = isTerminal;
    this.#doing = doing;
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    if (!this.#isTerminal) return;
    if (!this.#bar && this.#done < this.#total && performance.now() - this.#started > patience) {
      this.#bar = new cliProgress.SingleBar({
        format: `${this.#doing} {bar} {value}/{total} articles, {eta_formatted} left`,
        stream: process.stderr,
        clearOnComplete: true,
        hideCursor: true,
      });
      this.#bar.start(this.#total, this.#done);
    }
    this.#bar?.update(this.#done);
  }

  /** Takes the bar away, so that what is written next starts on a clean line. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}
