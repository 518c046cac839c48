import { scramble } from '../../language/hash.ts';

/** The hash of a string: an atom of features. */
export function atomOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scramble(h);
}
