/**
 * What was computed for a piece of text, kept for as long as an analysis still uses it.
 *
 * Each analysis starts a new generation over the one before: what it asks for is carried over, and what
 * nobody asks for any more goes with the old generation. So memory follows the text, not its history.
 */
export class Memo<Value> {
  readonly #current = new Map<string, Value>();
  readonly #previous: ReadonlyMap<string, Value> | null = null;
  /** How many values had to be computed in this generation. */
  computed = 0;

  constructor(previous?: Memo<Value>) {
    if (previous) this.#previous = previous.#current;
  }

  /** The value for `key`; `compute` is called when neither this generation nor the last one has it. */
  get(key: string, compute: () => Value): Value {
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const carried = this.#previous?.get(key);
    if (carried !== undefined) {
      this.#current.set(key, carried);
      return carried;
    }
    const value = compute();
    this.computed++;
    this.#current.set(ownCopy(key), value);
    return value;
  }
}

/**
 * A string with storage of its own. Engines represent a slice as a view of the string it was cut from, so that a
 * paragraph kept over many edits would keep the whole text of a former version alive.
 */
export function ownCopy(text: string): string {
  return `${text} `.slice(0, -1);
}

/** What was computed for parts of one piece of text. It is kept with the piece, one value for each place a part starts at. */
export class VariantsByPlace<Value> {
  readonly #values = new Map<number, { readonly end: number; readonly variant: string; readonly value: Value }>();

  /** @param variant what else the value depends on */
  known(start: number, end: number, variant: string): Value | undefined {
    const known = this.#values.get(start);
    return known && known.end === end && known.variant === variant ? known.value : undefined;
  }

  /** @param counter told that the value had to be computed */
  add(start: number, end: number, variant: string, value: Value, counter: Counter): Value {
    counter.computed++;
    this.#values.set(start, { end, variant, value });
    return value;
  }
}

/** How many values had to be computed. */
export interface Counter {
  computed: number;
}
