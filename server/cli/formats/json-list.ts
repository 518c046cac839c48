/** The items of a JSON array as they come, each on a line: a long array need not be in memory. */
export class JsonList {
  #started = false;

  /** The next item, with what separates it from the one before. */
  item(value: unknown): string {
    const separator = this.#started ? ',\n' : '\n';
    this.#started = true;
    return `${separator}${JSON.stringify(value)}`;
  }
}
