import type { ChainLink, SourceEntry } from '../article/model.ts';
import { count } from './words.ts';

/** `3 sources, 1 unnamed`: how many a Source section has, and how many of them a reader cannot name. */
export function countSources(entries: readonly SourceEntry[]): string {
  const sources = entries.filter((entry) => entry.form !== 'note');
  const unnamed = sources.filter((entry) => entry.unnamed).length;
  const vague = sources.filter((entry) => entry.vague && !entry.unnamed).length;
  const parts = [count(sources.length, 'source')];
  if (unnamed > 0) parts.push(`${unnamed} unnamed`);
  if (vague > 0) parts.push(`${vague} vague`);
  return parts.join(', ');
}

/**
 * The words that go before a link of a chain in a list: its tie ("citing" sources), but "from" where the tie belongs
 * to whoever passes the link on ("Veld, as reported by the Coastal Herald": the Herald, from Veld).
 */
export function tieBefore({ tie, reversed }: ChainLink): string {
  return reversed ? 'from' : tie.text;
}
