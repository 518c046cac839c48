import { sourceNounTables } from '../data/attribution.ts';
import { moreTitles } from '../data/en/genders.ts';
import { officeSynonyms } from '../data/en/offices.ts';
import { countryOf } from './gazetteer.ts';

/** What a role or a description says: an office, and the country it is of. */
export interface Held {
  /** The noun with what tells it from others of its kind: "prime minister", "secretary of state", "mayor". */
  readonly office: string;
  /** ISO 3166 code; null when none is named. */
  readonly country: string | null;
}

const titles: ReadonlySet<string> = new Set([
  ...moreTitles,
  ...Object.values(sourceNounTables).flatMap((table) => table.titles),
]);
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(officeSynonyms));
/** Offices of several words, and how each is compared. */
const compounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'prime minister': 'prime minister',
    'foreign minister': 'foreign minister',
    'minister of foreign affairs': 'foreign minister',
    'foreign secretary': 'foreign secretary',
    'secretary of state': 'secretary of state',
    'defence minister': 'defence minister',
    'minister of defence': 'defence minister',
    'defence secretary': 'defence secretary',
    'secretary of defence': 'secretary of defence',
    'interior minister': 'interior minister',
    'finance minister': 'finance minister',
    'secretary general': 'secretary general',
    'vice president': 'vice president',
    'deputy minister': 'deputy minister',
    'deputy prime': 'deputy minister',
    'press secretary': 'press secretary',
    'head of state': 'head of state',
    'head of government': 'head of government',
    'crown prince': 'crown prince',
  }),
);
const longestCompound = 4;
/** Before the noun they make it another office; "the president" is not the vice president. */
const changing: ReadonlySet<string> = new Set(['vice', 'deputy', 'former', 'assistant', 'ex']);

/**
 * Reads "French President", "US Secretary of State", "the Ukrainian head of state".
 * Null where no office is named.
 */
export function readHeld(text: string): Held | null {
  const words = heldWords(text);
  let office = '';
  let country: string | null = null;
  let changed = false;
  for (let i = 0; i < words.length; i++) {
    const found = countryAt(words, i);
    if (found) {
      country ??= found.country;
      i = found.last;
      continue;
    }
    if (changing.has(words[i]!)) changed = true;
    if (office) continue;
    const compound = compoundAt(words, i);
    if (compound) office = compound;
    else if (titles.has(words[i]!)) office = words[i]!;
  }
  return office ? { office: changed ? `former ${office}` : office, country } : null;
}

/** Words in small letters, without articles and possessive endings. */
function heldWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll('defense', 'defence')
    .split(/[\s,.()"]+|'s?(?=\s|$)/)
    .filter((word) => word !== '' && word !== 'the');
}

/** Whether a description may mean whoever holds an office. */
export function mayMean(description: Held, held: Held): boolean {
  const meant = synonyms.get(description.office);
  if (!(meant ? meant.includes(held.office) : description.office === held.office)) return false;
  return !description.country || !held.country || description.country === held.country;
}

function countryAt(words: readonly string[], i: number): { readonly country: string; readonly last: number } | null {
  for (let length = 3; length >= 1; length--) {
    if (i + length > words.length) continue;
    const country = countryOf(words.slice(i, i + length).join(' '));
    if (country) return { country, last: i + length - 1 };
  }
  return null;
}

function compoundAt(words: readonly string[], i: number): string | null {
  for (let length = longestCompound; length >= 2; length--) {
    if (i + length > words.length) continue;
    const office = compounds.get(words.slice(i, i + length).join(' '));
    if (office) return office;
  }
  return null;
}
