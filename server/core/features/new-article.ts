import type { Language } from '../article/model.ts';
import { labelTables } from '../data/labels.ts';
import { templates } from '../data/templates.ts';
import { snippetPlace, snippetText } from '../text/snippets.ts';
import { languageMarks } from './quotation-style.ts';

/** A new article as text, and as a snippet of the protocol's syntax. Lines end in `\n`. */
export interface NewArticle {
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly snippet: string;
}

/**
 * The frame of an article in a language: date header, lead and the usual sections.
 *
 * @param date what stands in the date header, in the snippet as it is: `2025-08-19`, or variables of an editor
 */
export function newArticle(language: Language, date: string): NewArticle {
  const { name, description, lead, sections } = templates[language];
  const labels = labelTables.find((table) => table.language === language)!.labels;
  const { open, close } = languageMarks(language);
  let place = 1;
  const text = [`date ${date} ${lead}`];
  const snippet = [`date ${date} ${snippetPlace(place++, lead)}`];
  for (const { kind, hint } of sections) {
    const label = labels.find((entry) => entry.kind === kind)!.forms[0]!;
    const [before, after] = kind === 'quote' ? [open, close] : ['', ''];
    text.push(`${label}: ${before}${hint}${after}`);
    snippet.push(`${label}: ${snippetText(before)}${snippetPlace(place++, hint)}${snippetText(after)}`);
  }
  return { name, description, text: `${text.join('\n\n')}\n`, snippet: `${snippet.join('\n\n')}\n$0` };
}
