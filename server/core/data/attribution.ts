import type { Language } from '../article/model.ts';
import type { CueTable } from './cue-table.ts';
import { cues as enCues } from './en/cues.ts';
import { sourceNouns as enNouns } from './en/nouns.ts';
import { words as enWords } from './en/words.ts';
import { cues as ruCues } from './ru/cues.ts';
import { sourceNouns as ruNouns } from './ru/nouns.ts';
import { words as ruWords } from './ru/words.ts';
import { cues as ukCues } from './uk/cues.ts';
import { sourceNouns as ukNouns } from './uk/nouns.ts';
import { words as ukWords } from './uk/words.ts';
import type { SourceNouns, WordTable } from './word-table.ts';

/** The tables that attribution works with, by language. */
export const cueTables: Readonly<Record<Language, CueTable>> = { en: enCues, uk: ukCues, ru: ruCues };
export const wordTables: Readonly<Record<Language, WordTable>> = { en: enWords, uk: ukWords, ru: ruWords };
export const sourceNounTables: Readonly<Record<Language, SourceNouns>> = { en: enNouns, uk: ukNouns, ru: ruNouns };
