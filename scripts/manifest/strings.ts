/** The prefix of every generated key of `package.nls.json`; all other keys are kept by hand. */
const generated = /^(?:section|setting|rule|token)\./;

/** Collects the texts of the manifest that users read, so that they can be translated beside it. */
export class Strings {
  readonly #texts = new Map<string, string>();

  /** Files `text` under `key` and gives back what the manifest writes in its place. */
  add(key: string, text: string): string {
    if (!generated.test(key)) throw new Error(`A generated text cannot be called ${key}.`);
    this.#texts.set(key, text);
    return `%${key}%`;
  }

  /** The texts kept by hand, then the generated ones. */
  mergedInto(existing: Readonly<Record<string, string>>): Record<string, string> {
    const kept = Object.entries(existing).filter(([key]) => !generated.test(key));
    return Object.fromEntries([...kept, ...this.#texts]);
  }
}
