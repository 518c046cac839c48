import { describe, expect, test } from 'vitest';
import bundle from '../../l10n/bundle.l10n.uk.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { readUkrainian } from '../../scripts/manifest/files.ts';
import { translationGaps } from '../../scripts/manifest/translations.ts';
import { shownTexts } from '../support/localised.ts';

/** The places of a text where values are filled in. */
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** What Markdown and links in a text point at, and the code it quotes: a translation keeps them. */
const marks = (text: string) =>
  [...text.matchAll(/\]\([^)]+\)|`+[^`]+`+|#[a-z.]+#|\$\([\w-]+\)/gi)].map(([mark]) => mark).sort();

describe('the Ukrainian texts of the manifest', () => {
  const table = readUkrainian();
  const gaps = translationGaps(english, table);

  test('are complete, of the English as it is now, and of nothing else', () => {
    expect(gaps).toEqual({ missing: [], stale: [], leftover: [] });
  });

  test.each(Object.entries(table))('%s is Ukrainian and keeps its marks', (_, { en, to }) => {
    expect(to).toMatch(/[а-яіїєґ]/i);
    expect(to).not.toMatch(/[ыэъё]/i);
    expect(marks(to)).toEqual(marks(en));
  });
});

describe('the texts that the client shows', () => {
  const shown = shownTexts();

  test('are written out where they are translated', () => {
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ text }) => text === null).map(({ place }) => place)).toEqual([]);
  });

  test('all have a translation', () => {
    const missing = shown.filter(({ text }) => text !== null && !Object.hasOwn(bundle, text));
    expect(missing.map(({ text, place }) => `${text} (src/${place})`)).toEqual([]);
  });

  test('are all that is translated', () => {
    const known = new Set(shown.map(({ text }) => text));
    expect(Object.keys(bundle).filter((text) => !known.has(text))).toEqual([]);
  });

  test.each(Object.entries(bundle))('%s is Ukrainian and has places for the same values', (text, translation) => {
    expect(translation).toMatch(/[а-яіїєґ]/i);
    expect(translation).not.toMatch(/[ыэъё]/i);
    expect(places(translation)).toEqual(places(text));
    expect(marks(translation)).toEqual(marks(text));
  });
});
