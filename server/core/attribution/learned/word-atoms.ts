import type { LanguageTables, WordClass } from '../language.ts';
import type { Token } from '../tokens.ts';
import { atomOf } from './hash.ts';

/** What features see of a token by itself, whatever stands around it. */
export interface WordAtoms {
  readonly kind: Token['kind'];
  readonly capital: boolean;
  /** With plain apostrophes, and 0 for every digit. */
  readonly lower: string;
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  /** Kinds and forms the cue lexicon has for the word. */
  readonly lexicon: number;
  /** The class of the word, unless it is a name. */
  readonly wordClass: number;
}

/** Classes of words that features tell apart, the telling ones first: a word gets the first that fits. */
const classes: readonly WordClass[] = [
  'relatives',
  'complementizers',
  'speakers',
  'possessives',
  'modals',
  'be',
  'have',
  'do',
  'negations',
  'and',
  'but',
  'subordinators',
  'prepositions',
  'determiners',
  'questionWords',
  'documents',
  'unnamed',
  'vague',
  'bodies',
  'titles',
  'organisationWords',
  'occasions',
  'times',
  'placeWords',
  'adverbs',
  'openers',
];

/** How many words are remembered; a newspaper's everyday words are fewer. */
const MOST = 4096;

const known = new WeakMap<LanguageTables, Map<string, WordAtoms>>();

/** Longer words are read again each time: the engine cuts them from a text as a view, which would keep it in memory. */
const LONGEST = 12;

/** The atoms of a token. Those of the words met last are remembered: most words of an article are everyday words. */
export function wordAtoms(token: Token, tables: LanguageTables): WordAtoms {
  if (token.text.length > LONGEST) return read(token, tables);
  let words = known.get(tables);
  if (!words) {
    words = new Map();
    known.set(tables, words);
  }
  const remembered = words.get(token.text);
  // A headline's capitals are no names: the same word may be read both ways.
  if (remembered && remembered.kind === token.kind && remembered.capital === token.capital) return remembered;
  if (words.size >= MOST) words.clear();
  const atoms = read(token, tables);
  words.set(token.text, atoms);
  return atoms;
}

function read(token: Token, tables: LanguageTables): WordAtoms {
  const lower = normal(token.lower);
  return {
    kind: token.kind,
    capital: token.capital,
    lower,
    word: atomOf(lower),
    suffix: atomOf(`-${lower.slice(-3)}`),
    shape: atomOf(`${token.kind}${shapeOf(token.text)}`),
    wordClass: atomOf(classOf(token, tables)),
    lexicon: lexiconOf(token.lower, tables),
  };
}

function normal(lower: string): string {
  return lower.replaceAll(/[’ʼ‘]/g, "'").replaceAll(/\d/g, '0');
}

function shapeOf(text: string): string {
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? 'AA' : 'A';
  if (/^\p{Lu}/u.test(text)) return 'Aa';
  return /^\p{L}/u.test(text) ? 'a' : text.length === 1 ? text : '';
}

function classOf({ kind, lower, capital }: Token, tables: LanguageTables): string {
  if (kind !== 'word') return kind;
  if (tables.pronouns.has(lower)) return 'pronoun';
  for (const name of classes) if (tables.classes[name].has(lower)) return name;
  if (tables.verbs.has(lower)) return 'cue verb';
  if (tables.nouns.has(lower)) return 'cue noun';
  if (capital) return 'Name?';
  const ending = /(?:ed|ing|ly|s)$/.exec(lower);
  return ending ? ending[0] : 'word';
}

function lexiconOf(lower: string, tables: LanguageTables): number {
  const parts: string[] = [];
  for (const { cue, forms } of tables.verbs.get(lower) ?? [])
    parts.push(`${cue.kind}${forms.length > 1 ? '' : forms[0]}${cue.particle ? '+' : ''}${cue.adjective ? '=' : ''}`);
  const noun = tables.nouns.get(lower);
  if (noun) parts.push(`n ${noun.kind}`);
  if (tables.adverbCues.has(lower)) parts.push('adverb');
  if (tables.prepositionCues.has(lower)) parts.push('preposition');
  return parts.length ? atomOf([...new Set(parts)].sort().join()) : 0;
}
