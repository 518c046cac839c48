import { FeatureList } from '../../core/attribution/learned/feature-list.ts';

/** Sequences with their gold labels, features as rows of the tables. Grows as they are added. */
export class Sequences {
  readonly emissionBits: number;
  readonly transitionBits: number;
  readonly list = new FeatureList();
  /** Start of each sequence among the positions. */
  readonly starts: number[] = [];
  readonly labels: number[] = [];
  readonly weights: number[] = [];
  /** Label that the position must have, -1 for any. */
  readonly fixed: number[] = [];
  readonly emissions = new Rows();
  readonly transitions = new Rows();

  constructor(emissionBits: number, transitionBits: number) {
    this.emissionBits = emissionBits;
    this.transitionBits = transitionBits;
  }

  get count(): number {
    return this.starts.length;
  }

  end(sequence: number): number {
    return this.starts[sequence + 1] ?? this.labels.length;
  }

  begin(weight = 1): void {
    this.starts.push(this.labels.length);
    this.weights.push(weight);
  }

  /** Adds a position; `emit` and `step` fill the list with its features (no `step` at a sequence's start). */
  add(
    label: number,
    fixed: number,
    emit: ((list: FeatureList) => void) | null,
    step: ((list: FeatureList) => void) | null,
  ): void {
    this.labels.push(label);
    this.fixed.push(fixed);
    this.list.clear();
    emit?.(this.list);
    this.emissions.push(this.list, this.emissionBits);
    this.list.clear();
    step?.(this.list);
    this.transitions.push(this.list, this.transitionBits);
  }
}

/** Rows of features, position after position. */
class Rows {
  rows = new Int32Array(1 << 16);
  size = 0;
  readonly starts: number[] = [0];

  push(list: FeatureList, bits: number): void {
    if (this.size + list.count > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    for (let k = 0; k < list.count; k++) this.rows[this.size++] = list.hashes[k]! >>> (32 - bits);
    this.starts.push(this.size);
  }

  /** Takes out the rows that occur fewer than `least` times. */
  cut(bits: number, least: number): void {
    const counts = new Uint32Array(1 << bits);
    for (let k = 0; k < this.size; k++) counts[this.rows[k]!]!++;
    let to = 0;
    let from = 0;
    for (let position = 0; position + 1 < this.starts.length; position++) {
      const end = this.starts[position + 1]!;
      for (; from < end; from++) if (counts[this.rows[from]!]! >= least) this.rows[to++] = this.rows[from]!;
      this.starts[position + 1] = to;
    }
    this.size = to;
  }
}
