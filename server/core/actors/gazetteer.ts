import { outlets } from '../data/en/outlets.ts';
import { places } from '../data/en/places.ts';

const outletNames: ReadonlySet<string> = new Set(outlets.map(withoutArticle));
const placeNames: ReadonlySet<string> = new Set(places.map(withoutArticle));

export function isOutlet(name: string): boolean {
  return outletNames.has(withoutArticle(name));
}

export function isPlace(name: string): boolean {
  return placeNames.has(withoutArticle(name));
}

/** A name as it is compared: lower case, one kind of apostrophe, no "the". */
export function withoutArticle(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[’ʼ`]/g, "'").replaceAll(/\s+/g, ' ').trim();
  return plain.startsWith('the ') ? plain.slice(4) : plain;
}
