import type { Language } from '../article/model.ts';
import { dateTables } from '../data/dates.ts';
import type { Span } from '../text/span.ts';

/** A weekday's or month's name found in a text, and how to write another one in the same form. */
export interface DateWord {
  readonly span: Span;
  /** The name of another weekday (0 Sunday) or month (0 January) in the same case and length; null: not known. */
  rename(index: number): string | null;
}

/** The first weekday's name in `span` of the text. */
export function weekdayWord(text: string, span: Span, language: Language): DateWord | null {
  const { weekdays, weekdayAbbreviations } = dateTables[language];
  return findWord(text, span, [weekdays, weekdayAbbreviations]);
}

/** The first month's name in `span` of the text. */
export function monthWord(text: string, span: Span, language: Language): DateWord | null {
  const { months, monthAbbreviations } = dateTables[language];
  return findWord(text, span, [months, monthAbbreviations]);
}

function findWord(text: string, span: Span, lists: readonly (readonly (readonly string[])[])[]): DateWord | null {
  for (const { index, 0: written } of text.slice(span.start, span.end).matchAll(/[\p{L}'’ʼ]+/gu)) {
    const lower = written.toLowerCase().replaceAll(/[’ʼ]/g, "'");
    for (const list of lists)
      for (const forms of list) {
        const form = forms.indexOf(lower);
        if (form < 0) continue;
        const start = span.start + index;
        return {
          span: { start, end: start + written.length },
          rename: (other) => {
            // A name without a short form, like May, is written in full.
            const renamed = list[other]?.[form] ?? list[other]?.[0] ?? lists[0]?.[other]?.[0];
            return renamed === undefined ? null : likeWritten(renamed, written);
          },
        };
      }
  }
  return null;
}

function likeWritten(word: string, written: string): string {
  const apostrophe = /[’ʼ]/.exec(written)?.[0];
  const spelt = apostrophe ? word.replaceAll("'", apostrophe) : word;
  if (written.length > 1 && written === written.toUpperCase()) return spelt.toUpperCase();
  return /^\p{Lu}/u.test(written) ? spelt[0]!.toUpperCase() + spelt.slice(1) : spelt;
}
