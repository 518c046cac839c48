import { Finder } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import type { Report, Rule, Subject } from './model.ts';
import { listOr } from './wording.ts';

export const houseSpelling: Rule = {
  id: 'house-spelling',
  family: 'spelling',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: 'A word is written otherwise than the house writes it.',
  description: `A desk writes a word in one way throughout. Which words those are it says itself, in its configuration file: \`house.spellings\` has the spelling to avoid and the one to write. Without it the rule finds nothing.

What is in small letters there counts with a capital at its beginning too; what has a capital counts only so. Words that somebody is quoted with stay as they are.`,
  examples: {
    spellings: { 'Port Haldon': 'Port Halden', 'ferry boat': 'ferry', 'e-mail': 'email' },
    flagged: [
      'The pier of Port Haldon is closed.',
      'Ferry boats do not run. The ferry boat to Tolva is late.',
      'E-mail of the board names the pier of Port Haldon, the mayor said.',
    ],
    fine: [
      'The pier of Port Halden is closed.',
      '“The pier of Port Haldon is closed,” Mayor Oda Brekke said.',
      'The ferry boathouse is closed.',
    ],
  },
  *check(subject) {
    const { spellings } = subject.configuration;
    if (Object.keys(spellings).length === 0) return;
    for (const hits of bySentence(subject, findSpellings(subject.text, spellings))) yield reportOn(hits);
  },
};

/** Words that are to be written otherwise. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
}

/** All in one sentence are one finding, so that none of them keeps another from being reported. */
function reportOn(hits: readonly Hit[]): Report {
  const [first, ...others] = hits;
  const words = [...new Set(hits.map(({ right }) => `“${right}”`))];
  const wrong = [...new Set(hits.map(({ written }) => `“${written}”`))];
  return {
    span: { start: first!.start, end: first!.end },
    message: `The house does not write ${listOr(wrong)}: write ${words.join(' and ')}.`,
    related: others.map(({ start, end, right }) => ({ span: { start, end }, message: `“${right}” here too.` })),
    fixes: [
      {
        title: `Write ${words.join(' and ')}`,
        edits: hits.map(({ start, end, right }) => ({ span: { start, end }, newText: right })),
        preferred: true,
        safe: true,
      },
    ],
  };
}

/** The writer's own, those in one sentence together; one outside of sentences is by itself. */
function bySentence(subject: Subject, hits: Iterable<Hit>): Hit[][] {
  const isForeign = isForeignIn(subject);
  const sentences = new Finder(subject.article.sentences, ({ span }) => span);
  const groups: Hit[][] = [];
  let last = -1;
  for (const hit of hits) {
    if (isForeign(hit)) continue;
    const sentence = sentences.indexAt(hit.start);
    if (sentence >= 0 && sentence === last) groups.at(-1)!.push(hit);
    else groups.push([hit]);
    last = sentence;
  }
  return groups;
}

/** A spelling to avoid, with where the first of its words is in it. */
interface Spelling {
  readonly wrong: string;
  readonly right: string;
  readonly offset: number;
}

const word = /[\p{L}\p{N}]+/gu;

/** In text order, not overlapping. Each word of the text is looked up once, however many spellings there are. */
function* findSpellings(text: string, spellings: Readonly<Record<string, string>>): Iterable<Hit> {
  const byWord = indexed(spellings);
  let from = 0;
  for (const { index, 0: found } of text.matchAll(word)) {
    for (const { wrong, right, offset } of byWord.get(found.toLowerCase()) ?? []) {
      const start = index - offset;
      const end = start + wrong.length;
      if (start < from) continue;
      const written = text.slice(start, end);
      if (!isWhole(text, start, end) || (written !== wrong && written !== capitalised(wrong))) continue;
      if (isRightAlready(text, start, wrong, right)) continue;
      yield { start, end, written, right: written === wrong ? right : capitalised(right) };
      from = end;
      break;
    }
  }
}

/** By their first words in small letters, the longest first. */
function indexed(spellings: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Spelling[]> {
  const byWord = new Map<string, Spelling[]>();
  for (const [wrong, right] of Object.entries(spellings)) {
    const first = wrong.search(word);
    if (first < 0 || wrong === right) continue;
    const key = wrong.slice(first).match(word)![0].toLowerCase();
    byWord.set(key, [...(byWord.get(key) ?? []), { wrong, right, offset: first }]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.wrong.length - a.wrong.length);
  return byWord;
}

/** What begins in small letters may begin a sentence. */
function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

function isWhole(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1, start) || joins(text, end - 1, end));
}

/** Whether the characters at two places are in the same word. */
function joins(text: string, one: number, other: number): boolean {
  return isInWord(text[one]) && isInWord(text[other]);
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** “Halden” to be “Port Halden”, where that is what is written. */
function isRightAlready(text: string, start: number, wrong: string, right: string): boolean {
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1))
    if (text.startsWith(right, start - at)) return true;
  return false;
}
