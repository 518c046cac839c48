import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/core/article/model.ts';
import { splitSentences } from '../../../server/core/article/sentences.ts';
import { isSpace } from '../../../server/core/text/span.ts';
import { growth } from '../../support/growth.ts';
import { twins } from '../../support/markers.ts';

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

/** Sentences are written apart by ` ¶ `: the text is what is left without the signs. */
function check(marked: string, language: Language = 'en'): void {
  const sentences = marked.split(/ ¶ |¶/u);
  const text = marked.replaceAll('¶ ', '').replaceAll('¶', '');
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe('a sentence does not end', () => {
  const whole: Record<string, string> = {
    'after a title': 'The ferry carried Dr. Aronsen, Mr. Orrem and Gen. Moen of the coast guard.',
    'after two titles': 'Lt. Col. Persen met Lt. Gen. Holm in the harbour.',
    'after an initial': 'Liv M. Aronsen wrote to J. K. Solberg and R.T. Moen.',
    'after initials at its start': 'J. K. Solberg left.',
    'after the abbreviation of a country': 'The U.S. Embassy and U.S. President Orrem kept silent.',
    'after a number sign': 'Decree No. 512 of Halden, see p. 5 and Art. 3 of it.',
    'after a month': 'The pier has been closed since Sept. 5 and Aug. 19 was the last day.',
    'after a company': 'Tolva Inc. President Orrem and Moen Corp. Chairman Lie met.',
    'after e.g., i.e. and vs.': 'Some ships, e.g. Tolva, lost, i.e. Halden vs. Tolva.',
    'at a saint': 'The ferry to St. Brenna is late.',
    'in a decimal, a date or a version': 'It rose by 3.5 percent on 14.02.2023 with version 2.0.1 of it.',
    'in the name of a site': 'The map of alerts.in.ua and Halden.Com showed it.',
    'at an ellipsis before a small letter': 'He left... and came back… and left again.',
    'before the time zone or the day after a clock time':
      'It began at 5 p.m. Tuesday, at 6 p.m. EST and at 7 a.m. Halden time.',
    'in a quoted question before its speaker': '“Where is the ferry?” asked Persen.',
    'in a quoted shout before its speaker': '"Never!" he said.',
    'in a quoted question before the name of its speaker': '"Is it closed?" Nora Tessen asked.',
    'in a quoted question before a dash': '«Where is it?» – Tessen asked.',
    'at a comment on a word': 'He won (!) The Prize (?) Of the year.',
    'inside brackets': 'The mayor (she took office in May. Before that she taught.) left.',
    "inside an editor's note": 'The premier [Holm left in May. He is back – ed.] spoke.',
    'after a number at its start': '12. The ministry builds a bridge.',
    'after a Roman number at its start': 'IV. The ministry builds a bridge.',
  };
  for (const [title, text] of Object.entries(whole)) it(title, () => check(text));
});

describe('a sentence ends', () => {
  const split: Record<string, string> = {
    'at full stops, questions and shouts': 'The ferry is late. ¶ Is it? ¶ It is! ¶ So wait.',
    'at an ellipsis before a capital': 'The ferry is late… ¶ So wait... ¶ It comes.',
    'inside a closing mark': '“The ferry is late.” ¶ The pier is full. ¶ "So wait." ¶ "It comes."',
    'after a closing mark': 'It was “late”. ¶ The “full pier”. ¶ So we wait.',
    'between the sentences of a quotation': '"The ferry is late. ¶ We wait," she said.',
    'after a question and the full stop that follows its mark': 'He asked “where?”. ¶ She left.',
    'where no white space follows': 'The ferry is late.¶The pier is full!¶So “wait.”¶Then go.',
    'after closing brackets': '(The pier is full.) ¶ He left (by bus). ¶ She came.',
    'after a note on it': 'The pier is full. [Of people – ed.] ¶ The ferry is late.',
    'before an insertion that opens the next one': 'The pier is full. ¶ [They] wait.',
    'before an insertion that opens the next one with a small letter': 'The pier is full. ¶ [they] wait.',
    'after an omission': 'The pier is full. […] ¶ The ferry is late.',
    'after an abbreviation when a usual first word follows':
      'He works in the U.S. ¶ The ferry is late. ¶ She left Tolva Inc. ¶ They waited.',
    'after a clock time': 'It began at 5 p.m. ¶ Tessen left.',
    'after No': 'No. ¶ We wait.',
    'after a letter that is a word': 'She is taller than I. ¶ He left. ¶ It was plan B. ¶ The ferry left.',
    'before a number': 'It began in 2023. ¶ 12 ferries left.',
    'before a name that starts with a small letter': 'He left. ¶ eHalden is a service.',
    'before an emoji and after one': 'The pier is full. ¶ 🚢 The ferry is late! ¶ 🚀 Wait 🙂.',
    'after inches': 'He is 6\'2". ¶ Tessen is not.',
    'in Chinese': '渡轮晚点了。¶我们等着。¶So we wait.',
  };
  for (const [title, text] of Object.entries(split)) it(title, () => check(text));

  it('at the start of the next quoted sentence, not before a mark that closes', () => {
    check('He said: "Wait." ¶ "We do."');
    check('He said: „Wait.“ ¶ “We do.”');
  });

  it('with a straight mark that no white space parts from the next', () => {
    check('"The ferry is late."¶The pier is full.¶"We wait," she said.');
  });
});

describe('Ukrainian and Russian', () => {
  it('keep their abbreviations whole', () => {
    check('У 2022 р. в м. Галден на вул. Портовій, 5, ім. Тессена зібрали 5 тис. осіб і 3 млн грн.', 'uk');
    check('Громада, с. Толва та ін. села, отримали кошти, напр. на школу.', 'uk');
    check('В. О. Тессен і проф. Мун приїхали о 5 год. ранку.', 'uk');
    check('В 2022 г. в г. Халден на ул. Портовой им. Тессена собрали 5 тыс. человек и т. д.', 'ru');
    check('В. О. Тессен и проф. Мун приехали.', 'ru');
  });

  it('end where a usual first word follows an abbreviation', () => {
    check('Це було у 2022 р. ¶ Потім приїхав пором.', 'uk');
    check('Возили рибу, сіль і т. д. ¶ Пором запізнився.', 'uk');
    check('Зібрали 3 млн. ¶ Пором запізнився.', 'uk');
    check('Это было в 2022 г. ¶ Потом пришёл паром.', 'ru');
  });

  it('keep a quotation and its speaker together', () => {
    check('«Де пором?» — запитав Тессен. ¶ «Не знаю!» – сказала вона.', 'uk');
    check('«Где паром?» — спросил Тессен. ¶ «Не знаю».', 'ru');
  });

  it('do not split at an apostrophe', () => check('П’ять поромів. ¶ М’яч у воді. ¶ Об’їзд.', 'uk'));
});

describe('white space', () => {
  for (const { title, marked } of twins('The ferry\nis late. Dr.\nAronsen waits.\nThe pier is full.')) {
    it(`takes a line break inside the block for white space (${title})`, () => {
      const found = splitSentences(marked, 'en').map(({ start, end }) =>
        marked.slice(start, end).replaceAll(/\s+/gu, ' '),
      );
      expect(found).toEqual(['The ferry is late.', 'Dr. Aronsen waits.', 'The pier is full.']);
    });
  }

  it('gives nothing for nothing', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences(' \r\n ', 'en')).toEqual([]);
  });

  it('gives what has no letter to the sentence before it', () => check('The pier is full. ” ¶ It is late. ***'));
});

describe('on any text', () => {
  const words = fc.constantFrom(
    '.',
    '. ',
    '! ',
    '…',
    '"',
    '”',
    '“',
    '«',
    '»',
    ' ',
    '\n',
    '\r\n',
    '(',
    ')',
    '[',
    ' – ed.]',
    'The',
    'he',
    'Dr',
    'U.S',
    '5',
    '🚢',
    '。',
    '他',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join('')),
  );
  const languages = fc.constantFrom<Language>('en', 'uk', 'ru');

  it('sentences are in order, trimmed, in bounds and cover all but white space', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isBlank(text, at, start)).toBe(true);
          expect(isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1))).toBe(false);
          at = end;
        }
        expect(isBlank(text, at, text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('the segmenter knows no end with closing punctuation that we do not look at', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const text = 'The ferry is late. Is it? It is!  “So wait.” (It comes.) He said… No. «So». Then, yes.';
    const starts = new Set(splitSentences(text, 'en').map(({ start }) => start));
    for (const { index } of segmenter.segment(text)) expect(starts).toContain(index);
  });
});

describe('time grows with the text', () => {
  const parts = [
    '. ',
    'The ferry. ',
    '! ! ',
    'U.S. ',
    'a.B',
    '"A." ',
    '(a. b ',
    '(A. B) ',
    '[a. – ed.] ',
    '1. ',
    '…”',
    'т. д. ',
    '他。',
    '   ',
    'a',
  ];
  for (const part of parts)
    it(JSON.stringify(part), () => {
      expect(
        growth(
          (size) => part.repeat(size),
          (text) => splitSentences(text, 'en'),
          1000,
          16,
        ),
      ).toBeLessThan(limit);
    });
});

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
