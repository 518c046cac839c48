import { withoutArticle } from '../actors/gazetteer.ts';
import type { Subject } from './model.ts';

/** Tells the outlets of the house: what it reports itself it need not list among its sources, nor cite. */
export function houseNames({ configuration }: Subject): (name: string) => boolean {
  const names = new Set(configuration.additions.outlets.map(withoutArticle));
  return (name) => names.has(withoutArticle(name));
}
