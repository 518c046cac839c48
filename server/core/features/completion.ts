import type { Language } from '../article/model.ts';
import { attributionCompletions } from './completion/attributions.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { dateCompletions } from './completion/dates.ts';
import { labelCompletions } from './completion/labels.ts';
import type { Completion, CompletionRequest } from './completion/model.ts';
import { nameCompletions } from './completion/names.ts';
import { sourceCompletions } from './completion/sources.ts';
import { isoDay } from './dates.ts';
import { filterFor } from './forgiving.ts';
import { newArticle } from './new-article.ts';

export type { Completion, CompletionKind, CompletionRequest } from './completion/model.ts';

/** Characters that may begin something: behind them a client asks by itself. Nothing is offered where they do not. */
export const completionTriggers: readonly string[] = ['"', '”', '»', '“', ':', ';'];

/** An editor's list is not made longer than this. */
const mostItems = 200;

/**
 * What may be written at the cursor, the likeliest first: labels where a line starts, entries and their chains in the
 * Source section, names, who said it behind a quotation, dates. Inside a quotation nothing is offered unasked: the
 * words there are somebody else's.
 */
export function completions(request: CompletionRequest): readonly Completion[] {
  const cursor = cursorAt(request);
  const { text } = request.analysis;
  const start = text.trim() === '' || isDateBegun(text) ? newArticles(cursor) : [];
  const entries = sourceCompletions(cursor);
  const others = entries.length > 0 ? [] : [...labelCompletions(cursor), ...nameCompletions(cursor)];
  const dates = dateCompletions(cursor);
  const isDate = dates.some(({ filter }) => filter.startsWith('date'));
  const begun =
    isDate && cursor.before.trim() !== '' ? [...dates, ...start, ...others] : [...start, ...others, ...dates];
  return [...attributionCompletions(cursor), ...entries, ...begun].slice(0, mostItems);
}

/** A text in which nothing stands yet but the beginning of a date header. */
function isDateBegun(text: string): boolean {
  return text.length < 40 && /^\s*\p{L}{1,12}\s*$/u.test(text);
}

const languages: readonly Language[] = ['en', 'uk', 'ru'];

/** The frame of a new article, in each language. */
function newArticles({ invoked, today, offset, before, analysis }: Cursor): Completion[] {
  const typed = before.trimStart();
  if (!invoked && typed === '') return [];
  if (analysis.text.slice(offset).trim() !== '') return [];
  return languages
    .map((language) => newArticle(language, isoDay(today)))
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()) || 'date'.startsWith(typed.toLowerCase()))
    .map(({ name, description, text, snippet }) => ({
      kind: 'article',
      label: name,
      detail: description,
      edit: { span: { start: offset - typed.length, end: offset }, newText: text, snippet },
      replace: { start: offset - typed.length, end: offset },
      filter: filterFor(typed, name),
      also: [],
    }));
}
