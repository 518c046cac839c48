import { MOVES } from '../../core/language/arc-state.ts';
import type { Inventory } from '../../core/language/inventory.ts';
import {
  crc32,
  MAGIC,
  type ModelHeader,
  PREAMBLE_BYTES,
  type TableHeader,
  VERSION,
} from '../../core/language/model-format.ts';
import { LEVELS, toStored } from '../../core/language/weights.ts';
import type { DenseWeights } from './perceptron.ts';

export interface ModelContents {
  readonly notice: string;
  readonly date: string;
  readonly inventory: Inventory;
  /** Ascending unsigned hashes. */
  readonly vocabulary: readonly number[];
  /** In units of the weights of `arcs`. */
  readonly slack: number;
  readonly tags: TableContents;
  readonly roles: TableContents;
  readonly arcs: TableContents;
  readonly labels: TableContents;
}

export interface TableContents {
  readonly weights: DenseWeights;
  /** Weights smaller than this are left out. */
  readonly prune: number;
}

/** The bytes of a model file (`model-format.ts`). */
export function writeModel(contents: ModelContents): Uint8Array {
  const sections: [string, Uint8Array][] = [['vocabulary', gaps(contents.vocabulary, 0)]];
  const tables = {
    tags: addSparse('tags', contents.tags, sections),
    roles: addSparse('roles', contents.roles, sections),
    arcs: addTriple(contents.arcs, sections),
    labels: addSparse('labels', contents.labels, sections),
  };
  const { tags, labels, roles } = contents.inventory;
  const header: ModelHeader = {
    notice: contents.notice,
    date: contents.date,
    tags,
    labels,
    roles,
    vocabulary: contents.vocabulary.length,
    slack: Math.round(contents.slack * quantiser(contents.arcs).unit),
    tables,
    sections: sections.map(([name, bytes]) => [name, bytes.length] as const),
  };
  return assemble(header, sections);
}

function assemble(header: ModelHeader, sections: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const json = new TextEncoder().encode(escaped(JSON.stringify(header)));
  const end = PREAMBLE_BYTES + json.length + sections.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const file = new Uint8Array(end + 4);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, VERSION, true);
  view.setUint32(12, json.length, true);
  file.set(json, PREAMBLE_BYTES);
  let at = PREAMBLE_BYTES + json.length;
  for (const [, bytes] of sections) {
    file.set(bytes, at);
    at += bytes.length;
  }
  view.setUint32(end, crc32(file, end), true);
  return file;
}

/** `json` with everything but ASCII as `\u` escapes, which means the same. */
function escaped(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Turns weights into bytes, see `toStored` in `weights.ts`; `unit` is what the weight 1 is in scores. */
function quantiser({ weights, prune }: TableContents): {
  readonly unit: number;
  readonly store: (weight: number) => number;
} {
  let largest = 1e-9;
  for (const weight of weights.values) if (Math.abs(weight) > largest) largest = Math.abs(weight);
  return {
    unit: LEVELS ** 3 / largest,
    store: (weight) => (Math.abs(weight) < prune ? 0 : toStored(weight, largest)),
  };
}

function addSparse(name: string, contents: TableContents, sections: [string, Uint8Array][]): TableHeader {
  const { bits, classes, values } = contents.weights;
  const { store } = quantiser(contents);
  const rows: number[] = [];
  const sizes: number[] = [];
  const classNumbers: number[] = [];
  const stored: number[] = [];
  for (let row = 0; row < 1 << bits; row++) {
    let size = 0;
    let next = 0;
    for (let c = 0; c < classes; c++) {
      const weight = store(values[row * classes + c]!);
      if (weight === 0) continue;
      classNumbers.push(c - next);
      next = c + 1;
      stored.push(weight);
      size++;
    }
    if (size === 0) continue;
    rows.push(row);
    sizes.push(size);
  }
  sections.push(
    [`${name}.gaps`, gaps(rows, -1)],
    [`${name}.sizes`, Uint8Array.from(sizes)],
    [`${name}.classes`, Uint8Array.from(classNumbers)],
    [`${name}.weights`, Uint8Array.from(stored)],
  );
  return { bits, classes, rows: rows.length };
}

function addTriple(contents: TableContents, sections: [string, Uint8Array][]): TableHeader {
  const { bits, values } = contents.weights;
  const { store } = quantiser(contents);
  const rows = new Uint8Array(1 << (bits - 3));
  const moves: number[] = [];
  const stored: number[] = [];
  for (let row = 0; row < 1 << bits; row++) {
    let known = 0;
    for (let move = 0; move < MOVES; move++) {
      const weight = store(values[row * MOVES + move]!);
      if (weight === 0) continue;
      known |= 1 << move;
      stored.push(weight);
    }
    if (known === 0) continue;
    rows[row >> 3]! |= 1 << (row & 7);
    moves.push(known);
  }
  sections.push(['arcs.rows', rows], ['arcs.moves', Uint8Array.from(moves)], ['arcs.weights', Uint8Array.from(stored)]);
  return { bits, classes: MOVES, rows: moves.length };
}

/** Ascending numbers as the distances between them, the first one's from `origin`. */
function gaps(ascending: readonly number[], origin: number): Uint8Array {
  const bytes: number[] = [];
  let last = origin;
  for (const number of ascending) {
    let gap = number - last;
    last = number;
    while (gap >= 0x80) {
      bytes.push((gap % 0x80) | 0x80);
      gap = Math.floor(gap / 0x80);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}
