import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../server/core/article/links.ts';
import { growth } from '../../support/growth.ts';
import { unmark } from '../../support/markers.ts';

/** Links are marked by their kind; `targets` are in text order, left out where the kind says enough. */
function check(marked: string, targets?: readonly string[]): void {
  const { text, marks } = unmark(marked);
  const found = findLinks(text);
  expect(found.map(({ kind, span }) => `${kind} ${span.start}: ${text.slice(span.start, span.end)}`)).toEqual(
    marks.map(({ name, start, end }) => `${name} ${start}: ${text.slice(start, end)}`),
  );
  if (targets) expect(found.map(({ target }) => target)).toEqual(targets);
}

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

describe('web addresses', () => {
  it('do not take in the punctuation after them', () => {
    check(
      '🚢 See ⟦url|https://example.org/a?b=c&d=e#f⟧, ⟦url|http://example.org⟧. (⟦url|https://example.org/x⟧), "⟦url|https://example.org/y⟧" and “⟦url|https://example.org/z⟧”!',
    );
  });

  it('may hold brackets that are closed', () =>
    check('⟦url|https://example.org/a_(b)⟧ (⟦url|https://example.org/a_(b)⟧) [⟦url|https://example.org/c⟧]'));

  it('may go without a scheme', () => {
    check('⟦url|www.example.org⟧, ⟦url|example.org/news⟧, ⟦url|alerts.in.ua/region⟧ ⟦url|t.me/halden⟧', [
      'https://www.example.org',
      'https://example.org/news',
      'https://alerts.in.ua/region',
      'https://t.me/halden',
    ]);
  });

  it('stand after Cyrillic words and brackets', () =>
    check('Див. (⟦url|https://example.org/пором⟧) і ⟦url|example.org/пором⟧.'));

  it('are no words with a slash or a full stop', () => {
    check('He and/or she, v1.2/3.4, 24/7, a.m./p.m., done.The/end, alerts.in.ua, https:// and www.');
  });
});

describe('e-mail addresses', () => {
  it('lead to a mail', () => {
    check('Write to ⟦email|press.office+x@halden.example.org⟧, or (⟦email|oda@example.org⟧).', [
      'mailto:press.office+x@halden.example.org',
      'mailto:oda@example.org',
    ]);
  });

  it('need a host', () => check('Not press@halden, @, a@ b or x@.org'));
});

describe('channels', () => {
  it('lead to the network that is named near them', () => {
    check('Tessen on Telegram (⟦handle|@halden_news⟧) and Brekke on X: ⟦handle|@oda_brekke⟧, said so.', [
      'https://t.me/halden_news',
      'https://x.com/oda_brekke',
    ]);
    check('⟦handle|@halden_news⟧ на Телеграмі', ['https://t.me/halden_news']);
    check('⟦handle|@oda⟧ wrote on Twitter.', ['https://x.com/oda']);
  });

  it('lead nowhere without one', () => check('The channel @halden_news said so.'));

  it('lead nowhere when it stands far away', () => check(`Telegram ${'and so on '.repeat(20)} @halden_news`));

  it('lead nowhere on another network', () =>
    check('He wrote on Instagram (@halden_news), not on Telegram.'.replace('not on Telegram', 'it was said')));

  it('must look like a name of their network', () => {
    check('On Telegram @abc and on X @a_name_that_is_too_long said so.');
    check('Malcolm X@oda on Telegram');
  });

  it('are no part of an address', () =>
    check('On Telegram: ⟦email|oda@example.org⟧ and ⟦url|https://example.org/@halden_news⟧'));
});

describe('on any text', () => {
  const parts = fc.constantFrom(
    'https://',
    'www.',
    'example.org/',
    '@',
    'halden',
    '.',
    '/',
    '(',
    ')',
    ' ',
    'Telegram ',
    ' X ',
    '🚢',
    '\ud83d',
    '"',
  );

  it('links are in order and in bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((list) => list.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { span } of findLinks(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            at = span.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('take time that grows with the text', () => {
    for (const part of [
      'https://',
      'a.',
      'a-',
      'a/',
      '@a',
      'a@',
      'Telegram @halden ',
      'https://example.org/((((',
      'www.',
    ])
      expect(growth((size) => part.repeat(size), findLinks, 2000, 16)).toBeLessThan(limit);
  });
});
