import type { Article, Language, Quotation, QuoteStyle } from '../article/model.ts';

/** The marks around a quotation. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** A style of double quotation marks. */
export type DoubleStyle = Exclude<QuoteStyle, 'single'>;

export const marksOfStyle: Readonly<Record<DoubleStyle, QuotationMarks>> = {
  straight: { open: '"', close: '"' },
  curly: { open: '“', close: '”' },
  guillemet: { open: '«', close: '»' },
  low: { open: '„', close: '“' },
};

const byLanguage: Readonly<Record<Language, DoubleStyle>> = { en: 'curly', uk: 'guillemet', ru: 'guillemet' };

/** The style that most of the article's own quotations have; of two the one that comes first. Null without any. */
export function ownStyle({ text, quotations }: Article): DoubleStyle | null {
  const counts = new Map<DoubleStyle, number>();
  for (const quotation of quotations) {
    const style = styleOf(text, quotation);
    if (style && quotation.depth === 0 && quotation.closed) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  let best: DoubleStyle | null = null;
  for (const [style, count] of counts) if (best === null || count > counts.get(best)!) best = style;
  return best;
}

/** The style of a quotation that both its marks are of; null where they differ, or are single ones. */
function styleOf(text: string, { style, span, closed }: Quotation): DoubleStyle | null {
  if (style === 'single') return null;
  const { open, close } = marksOfStyle[style];
  if (!text.startsWith(open, span.start)) return null;
  return !closed || text.startsWith(close, span.end - close.length) ? style : null;
}

/** The marks that a language is printed with. */
export function languageMarks(language: Language): QuotationMarks {
  return marksOfStyle[byLanguage[language]];
}

/** The marks for a new quotation: the article's own, else those its language is printed with. */
export function marksFor(article: Article): QuotationMarks {
  return marksOfStyle[ownStyle(article) ?? byLanguage[article.language]];
}
