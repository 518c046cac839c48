/** A linear model: gives each class a score by the features' hashes. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites the first `classes` numbers of `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/**
 * Trained weights as the model file holds them. A weight is stored as sign·√|w| on a scale of −127 … 127, so that small
 * weights, of which there are many, keep their relations. Its square with the sign is what is summed: integers, hence
 * the same scores on every machine. No branch: which sign comes next cannot be foreseen.
 */
export function squared(stored: number): number {
  return Math.imul(Math.imul(stored, stored), (stored >> 31) | 1);
}

/** Weights of a model with many classes: a row holds only the classes it says something about. */
export class SparseWeights implements Scorer {
  readonly classes: number;
  private readonly shift: number;
  /** Row `r` owns the entries from `rows[r]` to `rows[r + 1]`. */
  private readonly rows: Uint32Array;
  /** Weight and class in one number: weight × 256 + class. */
  private readonly entries: Int32Array;
  private readonly sums: Int32Array;
  private starts = new Uint32Array(64);
  private ends = new Uint32Array(64);

  constructor(bits: number, classes: number, rows: Uint32Array, entries: Int32Array) {
    this.classes = classes;
    this.shift = 32 - bits;
    this.rows = rows;
    this.entries = entries;
    this.sums = new Int32Array(classes);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, shift, rows, entries, sums } = this;
    if (this.starts.length < count) {
      this.starts = new Uint32Array(count);
      this.ends = new Uint32Array(count);
    }
    const { starts, ends } = this;
    // Rows lie far apart in memory. Looked up in a loop of their own, they are fetched side by side.
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      starts[f] = rows[row]!;
      ends[f] = rows[row + 1]!;
    }
    sums.fill(0);
    for (let f = 0; f < count; f++) {
      const end = ends[f]!;
      for (let at = starts[f]!; at < end; at++) {
        const entry = entries[at]!;
        sums[entry & 255]! += entry >> 8;
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

  constructor(bits: number, rows: Int32Array) {
    this.shift = 32 - bits;
    this.rows = rows;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { shift, rows } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const row = rows[features[f]! >>> shift]!;
      a = (a + squared((row << 24) >> 24)) | 0;
      b = (b + squared((row << 16) >> 24)) | 0;
      c = (c + squared((row << 8) >> 24)) | 0;
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
