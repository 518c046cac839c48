import type { BackingKind } from '../attribution/model.ts';
import type { LabelKind } from './label-table.ts';

/** What a desk adds to the tables. All of it is words as a user wrote them, without white space at their ends. */
export interface Additions {
  /** The same for the same words, and for no others; empty where there are none. */
  readonly key: string;
  /** Further forms of labels, without the colon. */
  readonly labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
  /** Further verbs that are cues, in their base form, perhaps with a particle: `grouse`, `hit back`. */
  readonly cues: Readonly<Partial<Record<BackingKind, readonly string[]>>>;
  /** Names of outlets: the desk's own, and others it works with. */
  readonly outlets: readonly string[];
  /** Names of organisations. */
  readonly organisations: readonly string[];
}

export const noAdditions: Additions = { key: '', labels: {}, cues: {}, outlets: [], organisations: [] };

/** Additions with their key; what is left out adds nothing. */
export function createAdditions(words: Partial<Omit<Additions, 'key'>>): Additions {
  const { labels = {}, cues = {}, outlets = [], organisations = [] } = words;
  const lists = [...Object.values(labels), ...Object.values(cues), outlets, organisations];
  if (lists.every(({ length }) => length === 0)) return noAdditions;
  return { key: JSON.stringify([labels, cues, outlets, organisations]), labels, cues, outlets, organisations };
}

/** Tables are kept for so many different additions at once: as many as there are projects open, if not more. */
const mostKept = 8;

/** Makes tables of additions, once for as long as they are in use: `make` is not called again for the same words. */
export function perAdditions<Made>(make: (additions: Additions) => Made): (additions: Additions) => Made {
  let plain: Made | undefined;
  const kept = new Map<string, Made>();
  return (additions) => {
    if (additions.key === '') {
      plain ??= make(noAdditions);
      return plain;
    }
    const known = kept.get(additions.key);
    if (known !== undefined) return known;
    const made = make(additions);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
    kept.set(additions.key, made);
    return made;
  };
}
