/** A template: its number, unlike that of any other of its model, and the places of the one to four atoms that fill it. */
export type Template = readonly [number: number, ...places: number[]];

/** Gives each name a place among the atoms, from 0 on. */
export function placesOf<const Names extends readonly string[]>(
  ...names: Names
): { readonly [Name in Names[number]]: number } {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Names[number], number>;
}

/**
 * Feature templates as a table. Hashing a sentence's hundreds of features is most of the work of reading it; one loop
 * over a table takes a third of the time of as many calls, which are too many for a compiler to inline.
 */
export class Templates {
  readonly count: number;
  readonly #one: Int32Array;
  readonly #two: Int32Array;
  readonly #three: Int32Array;
  readonly #four: Int32Array;

  constructor(templates: readonly Template[]) {
    this.count = templates.length;
    this.#one = packed(templates, 1);
    this.#two = packed(templates, 2);
    this.#three = packed(templates, 3);
    this.#four = packed(templates, 4);
  }

  /**
   * Writes the hash of each template, filled from `atoms`, to `out` from index `start` on; returns the index after the
   * last. The hashes are those of `feature1` to `feature4`: whoever changes one changes the other, and trains again.
   */
  write(atoms: Int32Array, out: Int32Array, start: number): number {
    const one = this.#one;
    const two = this.#two;
    const three = this.#three;
    const four = this.#four;
    let n = start;
    for (let k = 0; k < one.length; k += 2) {
      const h = Math.imul(atoms[one[k + 1]!]! ^ one[k]!, 0x85ebca6b);
      out[n++] = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    }
    for (let k = 0; k < two.length; k += 3) {
      let h = Math.imul(atoms[two[k + 1]!]! ^ two[k]!, 0x85ebca6b);
      h = Math.imul((h ^ (h >>> 15)) + atoms[two[k + 2]!]!, 0xc2b2ae35);
      out[n++] = Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
    }
    for (let k = 0; k < three.length; k += 4) {
      let h = Math.imul(atoms[three[k + 1]!]! ^ three[k]!, 0x85ebca6b);
      h = Math.imul((h ^ (h >>> 15)) + atoms[three[k + 2]!]!, 0xc2b2ae35);
      h = Math.imul((h ^ (h >>> 13)) + atoms[three[k + 3]!]!, 0x27d4eb2f);
      out[n++] = Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
    }
    for (let k = 0; k < four.length; k += 5) {
      let h = Math.imul(atoms[four[k + 1]!]! ^ four[k]!, 0x85ebca6b);
      h = Math.imul((h ^ (h >>> 15)) + atoms[four[k + 2]!]!, 0xc2b2ae35);
      h = Math.imul((h ^ (h >>> 13)) + atoms[four[k + 3]!]!, 0x27d4eb2f);
      h = Math.imul((h ^ (h >>> 15)) + atoms[four[k + 4]!]!, 0x165667b1);
      out[n++] = Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
    }
    return n;
  }
}

/** The templates with `size` atoms, one after the other: the number's share of the hash, then the places. */
function packed(templates: readonly Template[], size: number): Int32Array {
  const rows = templates.filter(({ length }) => length === size + 1);
  return Int32Array.from(rows.flatMap(([number, ...places]) => [Math.imul(number, 0x9e3779b1), ...places]));
}
