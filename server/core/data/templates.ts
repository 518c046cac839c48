import type { Language } from '../article/model.ts';
import { template as en } from './en/template.ts';
import { template as ru } from './ru/template.ts';
import type { TemplateTable } from './template-table.ts';
import { template as uk } from './uk/template.ts';

/** What a new article starts with, by language. */
export const templates: Readonly<Record<Language, TemplateTable>> = { en, uk, ru };
