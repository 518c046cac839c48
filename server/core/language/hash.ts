/**
 * Features are 32-bit hashes; a model looks one up by its top bits. Every feature template has a number of its own,
 * so that equal words at different places of a template do not meet.
 */

/** Spreads the bits of `value` over all 32. */
export function scramble(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash of template `template` filled with one atom. */
export function feature1(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

/** The hash of template `template` filled with two atoms. */
export function feature2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
}

/** The hash of template `template` filled with three atoms. */
export function feature3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
}

/** The hash of template `template` filled with four atoms. */
export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  h = Math.imul((h ^ (h >>> 15)) + d, 0x165667b1);
  return Math.imul(h ^ (h >>> 14), 0x2c1b3c6d);
}
