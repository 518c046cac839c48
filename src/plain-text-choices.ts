/** What is remembered between sessions: a part of `vscode.Memento`. */
export interface Store {
  get<T>(key: string): T | undefined;
  update(key: string, value: unknown): Thenable<void>;
}

const key = 'sourceline.plainText';

/** Older choices are forgotten: a workspace's memory is not a place for lists without an end. */
const mostRemembered = 500;

/** The files that the user switched back to plain text, by URI: they are not switched again. */
export class PlainTextChoices {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  has(uri: string): boolean {
    return this.#read().includes(uri);
  }

  async add(uri: string): Promise<void> {
    const others = this.#read().filter((known) => known !== uri);
    await this.#store.update(key, [...others, uri].slice(-mostRemembered));
  }

  async delete(uri: string): Promise<void> {
    const known = this.#read();
    if (known.includes(uri))
      await this.#store.update(
        key,
        known.filter((other) => other !== uri),
      );
  }

  #read(): readonly string[] {
    return this.#store.get<readonly string[]>(key) ?? [];
  }
}
