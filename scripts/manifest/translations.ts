/** A text of the manifest in another language, beside the English that was translated. */
export interface Translated {
  readonly en: string;
  readonly to: string;
}

/** What a table of translations lacks; its parts hold keys. */
export interface TranslationGaps {
  /** Texts that nobody has translated. */
  readonly missing: readonly string[];
  /** Translations of an English text that has been reworded since. */
  readonly stale: readonly string[];
  /** Translations of texts that are no more. */
  readonly leftover: readonly string[];
}

/** Compares a table with the texts that there are in English. */
export function translationGaps(
  english: Readonly<Record<string, string>>,
  table: Readonly<Record<string, Translated>>,
): TranslationGaps {
  const keys = Object.keys(english);
  return {
    missing: keys.filter((key) => !Object.hasOwn(table, key)),
    stale: keys.filter((key) => Object.hasOwn(table, key) && table[key]!.en !== english[key]),
    leftover: Object.keys(table).filter((key) => !Object.hasOwn(english, key)),
  };
}

/** The texts as `package.nls.<language>.json` holds them. What is missing there the editor shows in English. */
export function translatedTexts(
  english: Readonly<Record<string, string>>,
  table: Readonly<Record<string, Translated>>,
): Record<string, string> {
  const pairs = Object.keys(english).filter((key) => table[key]?.en === english[key]);
  return Object.fromEntries(pairs.map((key) => [key, table[key]!.to]));
}
