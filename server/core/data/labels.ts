import { labels as en } from './en/labels.ts';
import type { LabelTable } from './label-table.ts';
import { labels as ru } from './ru/labels.ts';
import { labels as uk } from './uk/labels.ts';

/** Every language's labels. A label that two languages share belongs to the first that has it. */
export const labelTables: readonly LabelTable[] = [en, uk, ru];
