import { feature1, feature2, feature3, feature4 } from '../../language/hash.ts';
import type { Templates } from '../../language/templates.ts';

/** The features of one position, as hashes; reused for all of them. */
export class FeatureList {
  readonly hashes = new Int32Array(512);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds every template, filled from `atoms`. */
  add(templates: Templates, atoms: Int32Array): void {
    this.count = templates.write(atoms, this.hashes, this.count);
  }

  add1(template: number, a: number): void {
    this.hashes[this.count++] = feature1(template, a);
  }

  add2(template: number, a: number, b: number): void {
    this.hashes[this.count++] = feature2(template, a, b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = feature3(template, a, b, c);
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.count++] = feature4(template, a, b, c, d);
  }
}
