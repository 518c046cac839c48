import type { Language } from '../article/model.ts';
import type { AbbreviationTable } from './abbreviation-table.ts';
import { abbreviations as en } from './en/abbreviations.ts';
import { abbreviations as ru } from './ru/abbreviations.ts';
import { abbreviations as uk } from './uk/abbreviations.ts';

/** The abbreviations of each language. */
export const abbreviationTables: Readonly<Record<Language, AbbreviationTable>> = { en, uk, ru };
