import type { Analysed, Analyses } from './analyses.ts';
import type { Documents } from './documents.ts';
import type { Failures } from './failures.ts';

/** Milliseconds without a change before a document is analysed unasked. */
const restAfterTyping = 150;

/** Has documents analysed that nobody asked about: when they are opened, and when the user pauses. */
export class Background {
  readonly #documents: Documents;
  readonly #analyses: Analyses;
  readonly #failures: Failures;
  readonly #report: (analysed: Analysed) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param report is given each analysis, if its document has not moved on meanwhile */
  constructor(documents: Documents, analyses: Analyses, failures: Failures, report: (analysed: Analysed) => void) {
    this.#documents = documents;
    this.#analyses = analyses;
    this.#failures = failures;
    this.#report = report;
  }

  schedule(uri: string, when: 'at once' | 'after typing'): void {
    this.cancel(uri);
    const delay = when === 'at once' ? 0 : restAfterTyping;
    this.#timers.set(
      uri,
      setTimeout(() => void this.#run(uri), delay),
    );
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  cancelAll(): void {
    for (const uri of [...this.#timers.keys()]) this.cancel(uri);
  }

  async #run(uri: string): Promise<void> {
    this.#timers.delete(uri);
    const snapshot = this.#documents.get(uri);
    if (!snapshot) return;
    try {
      const analysed = await this.#analyses.of(snapshot, 'statements');
      // A later version has been scheduled by itself.
      if (this.#documents.get(uri) === snapshot) this.#report(analysed);
    } catch (error) {
      if (this.#documents.isOpen(snapshot)) this.#failures.tell('The analysis', snapshot, error);
    }
  }
}
