import type { Language } from '../article/model.ts';
import type { DateTable } from './date-table.ts';
import { dates as en } from './en/dates.ts';
import { dates as ru } from './ru/dates.ts';
import { dates as uk } from './uk/dates.ts';

/** How each language writes dates. */
export const dateTables: Readonly<Record<Language, DateTable>> = { en, uk, ru };
