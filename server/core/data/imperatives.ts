import type { Language } from '../article/model.ts';

/** Verbs that a sentence opens with to ask or order something, in lower case; kept by hand. */
export const imperatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    [
      'read watch see look listen follow subscribe join click share send sign check download visit',
      'support help donate call ask tell note remember consider imagine stay keep avoid',
      "please let do don't don’t never",
    ].flatMap((words) => words.split(' ')),
  ),
  uk: new Set(['читайте', 'дивіться', 'підписуйтесь', 'підписуйтеся']),
  ru: new Set(['читайте', 'смотрите', 'подписывайтесь']),
};
