/** A change of a text: what stands in the place of `length` UTF-16 code units at `offset` now. */
export interface Change {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const closingOf: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

const openingOf: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '“'],
  ['“', '„'],
  ['»', '«'],
  ['’', '‘'],
  ["'", "'"],
]);

/**
 * The marks of one quotation while the user changes one of them: the others follow, each in its own shape. It is
 * replaced at once, or taken away and then typed anew.
 */
export class MarkPairs {
  /** Offsets of the marks, one code unit each, in text order; the last one closes. */
  #offsets: readonly number[];
  /** The mark that was taken away and has not come again; -1 for none. */
  #missing = -1;

  constructor(offsets: readonly number[]) {
    this.#offsets = offsets;
  }

  /**
   * What has to follow the user's change, in the text as it is after it; null when the change is about something else,
   * and the marks are not to be followed any more.
   */
  follow({ offset, length, text }: Change): readonly Change[] | null {
    const index = this.#offsets.indexOf(offset);
    if (index < 0) return null;
    const isMissing = this.#missing === index;
    if (length !== (isMissing ? 0 : 1)) return null;
    this.#shift(index, text.length - length);
    if (text === '') {
      this.#missing = index;
      return [];
    }
    this.#missing = -1;
    const marks = this.#marksFor(index, text);
    return marks && this.#changes(index, marks);
  }

  #marksFor(index: number, typed: string): { readonly open: string; readonly close: string } | null {
    const isLast = index === this.#offsets.length - 1;
    const other = (isLast ? openingOf : closingOf).get(typed);
    if (other === undefined) return null;
    return isLast ? { open: other, close: typed } : { open: typed, close: other };
  }

  #changes(changed: number, { open, close }: { readonly open: string; readonly close: string }): readonly Change[] {
    const last = this.#offsets.length - 1;
    return this.#offsets.flatMap((offset, index) =>
      index === changed ? [] : [{ offset, length: 1, text: index === last ? close : open }],
    );
  }

  /** What stands behind a mark moves along with its length. */
  #shift(index: number, by: number): void {
    this.#offsets = this.#offsets.map((offset, other) => (other > index ? offset + by : offset));
  }
}
