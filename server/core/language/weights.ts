/** A linear model: gives each class a score by the features' hashes. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites the first `classes` numbers of `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/** Finer steps than this make the files larger, and what they say no better. */
export const LEVELS = 23;

/**
 * Trained weights as the model files hold them. A weight is stored as its cube root on a scale of −`LEVELS` … `LEVELS`,
 * so that small weights, of which there are many, keep their relations. What is summed is the cube of that: integers,
 * hence the same scores on every machine.
 */
export function fromStored(stored: number): number {
  return stored * stored * stored;
}

/** What is stored for a weight where the table's largest is `largest`: a whole number, −`LEVELS` … `LEVELS`. */
export function toStored(weight: number, largest: number): number {
  return Math.round(LEVELS * Math.cbrt(weight / largest));
}

/** Cubes by the stored byte. */
const cubes = Int32Array.from({ length: 256 }, (_, byte) => fromStored((byte << 24) >> 24));

/** More features than a position ever has. */
const MOST_FEATURES = 512;

/** Which rows of a table hold anything, small enough for the processor's cache: most lookups end here. */
export class RowIndex {
  /** For each 32 rows two numbers: a bit a row, and how many rows are present before them. */
  private readonly words: Int32Array;
  private readonly shift: number;

  /** @param rows numbers of the rows that are present, ascending, of a table with 2^`bits` rows */
  constructor(bits: number, rows: Uint32Array) {
    this.shift = 32 - bits;
    const words = new Int32Array(2 * Math.max(1, 2 ** (bits - 5)));
    for (const row of rows) words[(row >>> 5) << 1]! |= 1 << (row & 31);
    let count = 0;
    for (let at = 0; at < words.length; at += 2) {
      words[at + 1] = count;
      count += bitsIn(words[at]!);
    }
    this.words = words;
  }

  /**
   * Writes where the rows of `features` are among those present to `found`; returns how many there are. No branch:
   * whether the next row is present cannot be foreseen.
   */
  find(features: Int32Array, count: number, found: Int32Array): number {
    const { words, shift } = this;
    let n = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      const at = (row >>> 5) << 1;
      const word = words[at]!;
      found[n] = words[at + 1]! + bitsIn(word & ~(-1 << (row & 31)));
      n += (word >>> (row & 31)) & 1;
    }
    return n;
  }
}

/** How many bits of a 32-bit number are set. */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Weights of a model with many classes: a row holds only the classes it says something about. */
export class SparseWeights implements Scorer {
  readonly classes: number;
  private readonly index: RowIndex;
  /** The `k`-th row present owns the entries from `starts[k]` to `starts[k + 1]`. */
  private readonly starts: Uint32Array;
  /** Class and stored weight in one number, 256 × class + byte: small, so that more of them are in the cache. */
  private readonly entries: Uint16Array;
  private readonly sums: Int32Array;
  private readonly first = new Int32Array(MOST_FEATURES);
  private readonly from = new Int32Array(MOST_FEATURES);
  private readonly to = new Int32Array(MOST_FEATURES);

  /** @param rows numbers of the rows present, ascending */
  constructor(bits: number, classes: number, rows: Uint32Array, starts: Uint32Array, entries: Uint16Array) {
    this.classes = classes;
    this.index = new RowIndex(bits, rows);
    this.starts = starts;
    this.entries = entries;
    this.sums = new Int32Array(classes);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, index, starts, entries, sums, first, from, to } = this;
    const found = index.find(features, count, from);
    // Rows lie far apart in memory. Looked up in a loop of their own, they are fetched side by side, and so are their
    // first entries: what comes behind an entry lies beside it.
    for (let k = 0; k < found; k++) {
      const row = from[k]!;
      const start = starts[row]!;
      first[k] = entries[start]!;
      from[k] = start + 1;
      to[k] = starts[row + 1]!;
    }
    sums.fill(0);
    for (let k = 0; k < found; k++) {
      const entry = first[k]!;
      sums[entry >> 8]! += cubes[entry & 255]!;
      const end = to[k]!;
      for (let at = from[k]!; at < end; at++) {
        const entry = entries[at]!;
        sums[entry >> 8]! += cubes[entry & 255]!;
      }
    }
    for (let c = 0; c < classes; c++) scores[c] = sums[c]!;
  }
}

/** Weights of a model with three classes: the bytes of a row are one number, the first class's lowest. */
export class TripleWeights implements Scorer {
  readonly classes = 3;
  private readonly shift: number;
  private readonly rows: Int32Array;
  private readonly found = new Int32Array(MOST_FEATURES);

  constructor(bits: number, rows: Int32Array) {
    this.shift = 32 - bits;
    this.rows = rows;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { shift, rows, found } = this;
    // In a loop of its own, as above.
    for (let f = 0; f < count; f++) found[f] = rows[features[f]! >>> shift]!;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const row = found[f]!;
      a = (a + cubes[row & 255]!) | 0;
      b = (b + cubes[(row >> 8) & 255]!) | 0;
      c = (c + cubes[(row >> 16) & 255]!) | 0;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}

/** The class with the highest score, the first of equals. */
export function bestOf(scores: Float32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
