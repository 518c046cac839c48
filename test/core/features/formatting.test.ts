import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { parse, parseWith } from '../../../server/core/article/parse.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { createAdditions, noAdditions } from '../../../server/core/data/additions.ts';
import { defaultFormatting, type FormattingOptions } from '../../../server/core/features/formatting/model.ts';
import { Formatter, format } from '../../../server/core/features/formatting.ts';
import { applyEdits } from '../../support/edits.ts';
import { growth } from '../../support/growth.ts';
import { unmark } from '../../support/markers.ts';
import { seeds } from '../../support/seeds.ts';

type Options = Partial<FormattingOptions>;

function formatted(text: string, options: Options = {}): string {
  return applyEdits(text, format(parse(text), { ...defaultFormatting, ...options }));
}

/** The text is tidied so, and what is tidy stays so; with both kinds of line ends. */
function check(before: string, after: string, options: Options = {}): void {
  for (const breaks of ['\n', '\r\n']) {
    const [from, to] = [before, after].map((text) => text.replaceAll('\n', breaks)) as [string, string];
    expect(formatted(from, options)).toBe(to);
    expect(formatted(to, options)).toBe(to);
  }
}

const lead = ' date 2025-03-21 The pier is closed.\n\nSource: Northwire\n\n';

describe('white space', () => {
  it('goes at the ends of lines, and at their starts outside the header', () =>
    check(
      ` date 2025-03-21 The pier is closed.  \n \nSource: Northwire\t\n\n   Details: It is windy.\u00a0\n`,
      `${lead}Details: It is windy.\n`,
    ));
  it('is one blank between words, but in quotations', () =>
    check(
      `${lead}Details:  It  is\t windy. “It  is  cold,” Brekke  said.`,
      `${lead}Details: It is windy. “It  is  cold,” Brekke said.`,
    ));
  it('is one blank line between paragraphs, and before a section', () =>
    check(
      ` date 2025-03-21 The pier is closed.\nSource: Northwire\n\n\n \nDetails: It is windy.\n\n\nIt is cold.\nBackground: It was built in 1987.`,
      `${lead}Details: It is windy.\n\nIt is cold.\n\nBackground: It was built in 1987.`,
    ));
  it('goes at both ends of the text, but for one line break', () => {
    check(`\n\n${lead}Details: It is windy.\n\n \n`, `${lead}Details: It is windy.\n`);
    check(`${lead}Details: It is windy.`, `${lead}Details: It is windy.`);
    check(`${lead}Details: It is windy.`, `${lead}Details: It is windy.\n`, { insertFinalNewline: true });
    check('\ufeff\n\nThe pier is closed.', '\ufeffThe pier is closed.');
  });
  it('stays where it makes a line full, so that the next one goes on from it', () => {
    const wrapped = `${lead}Details: It is   windy   in    the   old    port   and\nit is cold there.`;
    check(wrapped, wrapped);
  });
  it('stays before captions and in the header', () => {
    const text =
      'Pier  closed in Port Halden\nOda  BrekkeSunday, 28 July 2024, 15:38\n\nThe pier is closed.\nPhoto: Port Bladet\n\nSource: Northwire';
    check(text, text);
  });
});

describe('labels', () => {
  it.each([
    ['DETAILS: It is windy.', 'Details: It is windy.'],
    ['More Details: It is windy.', 'More details: It is windy.'],
    ['Details :It is windy.', 'Details: It is windy.'],
    ['Quote From  Oda Brekke:“It is windy.”', 'Quote from Oda Brekke: “It is windy.”'],
    ['UPDATED AT 23:40:It is windy.', 'Updated at 23:40: It is windy.'],
    ['**DETAILS:**It is windy.', '**Details:** It is windy.'],
    ['**Details**:It is windy.', '**Details**: It is windy.'],
    ['WHY IT’S IMPORTANT: It is windy.', 'Why it’s important: It is windy.'],
    ['Деталі :Вітряно.', 'Деталі: Вітряно.'],
    ['Пряма Мова Брекке: «Вітряно».', 'Пряма мова Брекке: «Вітряно».'],
  ])('%s is printed %s', (before, after) => check(lead + before, lead + after));

  it('of a desk are printed as it writes them, and keep nothing else from being tidied', () => {
    const additions = createAdditions({ labels: { details: ['The Gist', 'DETAILS'], quote: ['In Own Words'] } });
    const tidied = (text: string) =>
      applyEdits(text, format(parseWith(text, additions).article, { ...defaultFormatting, additions }));
    const before = `${lead}THE GIST :It  is windy.\n\nIn own words: It is cold.\n\nDETAILS: It is late.`;
    const after = `${lead}The Gist: It is windy.\n\nIn Own Words: It is cold.\n\nDetails: It is late.`;
    expect(tidied(before)).toBe(after);
    expect(tidied(after)).toBe(after);
    // Without them these are no labels: nothing but white space may change.
    expect(formatted(before)).not.toContain('The Gist');
  });
  it('without a colon are printed so too', () =>
    check('The pier is closed.\n\nDETAILS\n\nIt is windy.', 'The pier is closed.\n\nDetails\n\nIt is windy.'));
  it('that are none stay as they are', () => {
    const text = `${lead}Detials : It is windy.\n\nBrekke :it is cold.\n\nThe details :none.`;
    check(text, text);
  });
});

describe('lists', () => {
  it('have one sign, with one blank behind it', () =>
    check(
      `${lead}Background:\n\n•  It was old.\n• It was cold.\n*\tIt was windy.\n- It was late.`,
      `${lead}Background:\n\n• It was old.\n• It was cold.\n• It was windy.\n• It was late.`,
    ));
  it('keep their indentation and their numbers', () => {
    const text = `${lead}Background:\n\n  1) It was old.\n  2) It was cold.`;
    check(text, text);
  });
  it('are not begun by a dash of speech', () => {
    const text = `${lead}Details: “It is windy.”\n\n- Brekke said.`;
    check(text, text);
  });
});

describe('quotation marks', () => {
  const mixed = `${lead}Details: “It is windy,” Brekke said. "It is cold," she said. “It is late,” she said.`;
  it('are those that most quotations have', () => check(mixed, mixed.replaceAll('"It is cold,"', '“It is cold,”')));
  it('are those the desk wants', () => {
    check(mixed, mixed.replaceAll(/["“](.*?)["”]/g, '«$1»'), { quotationMarks: 'guillemet' });
    check(mixed, mixed.replaceAll(/["“](.*?)["”]/g, '„$1“'), { quotationMarks: 'low' });
    check(mixed, mixed.replaceAll(/[“”]/g, '"'), { quotationMarks: 'straight' });
    check(mixed, mixed, { quotationMarks: 'keep' });
  });
  it('are changed over all paragraphs of a quotation', () =>
    check(
      `${lead}Quote: “It is windy and cold.\n\n“It is late.”\n\nQuote: "We will wait for the wind.\n\n"It will pass."\n\nQuote: “It is so.”`,
      `${lead}Quote: “It is windy and cold.\n\n“It is late.”\n\nQuote: “We will wait for the wind.\n\n“It will pass.”\n\nQuote: “It is so.”`,
    ));
  it('stay around a quotation that holds such marks', () => {
    const held = `${lead}Quote: «It is “windy” and cold here.»`;
    check(held, held, { quotationMarks: 'curly' });
  });
  it('of inches, apostrophes and open quotations stay', () => {
    const text = `${lead}Details: “It is windy,” Brekke’s friend said of the 12" pipe. "It is cold.`;
    check(text, text);
  });
});

it('tidies a range and nothing else', () => {
  const { text, cursors } = unmark(`${lead}Details:  It is  windy.\n\n¦It  is cold.¦  \n\n\n\nIt  is late.`);
  const [start, end] = cursors;
  const edits = format(parse(text), defaultFormatting, { start: start!, end: end! });
  expect(applyEdits(text, edits)).toBe(`${lead}Details:  It is  windy.\n\nIt is cold.\n\n\n\nIt  is late.`);
});

it.each(seeds.map(({ name, text }) => [name, text] as const))('finds %s tidy, or nearly so', (_, text) => {
  const after = formatted(text);
  expect(formatted(after)).toBe(after);
  expect(wordsOf(after)).toBe(wordsOf(text));
});

/** The text without white space, marks and bullets, labels in small letters: what formatting may not change. */
function wordsOf(text: string): string {
  return text.replaceAll(/[\s\u200b"“”„‟«»'`•·▪●■◦*–—-]/gu, '').toLowerCase();
}

const pieces = [
  ' date 2025-08-19 ',
  'Pier of Port Halden closed\n',
  'Oda BrekkeSunday, 28 July 2024, 15:38\n',
  'HALDEN, Aug 19 (Northwire) - ',
  'The pier  is closed, Oda Brekke said. ',
  'Причал закрито,  сказала Одa. ',
  'it was cold and windy in the port that  evening',
  'Source: Northwire; Bloomberg, citing  sources familiar with the matter\n',
  'SOURCE :Oda Brekke, Mayor of Port Halden, on Facebook; several media',
  'Details:',
  'More Details : ',
  'DETAILS\n',
  'Quote  from Oda Brekke: ',
  'QUOTE FROM Oda  Brekke:',
  '**Source:**',
  'Photo: Port Bladet\n',
  'Updated At 23:40:',
  'About tickets:',
  'Background:\n',
  'Деталі: ',
  'Advertisement:\n',
  'Support Ukrainska Pravda on Patreon!\n',
  '"We wait," Brekke said. ',
  '“It will  pass. ',
  '“It will pass,” she said. ',
  '«Мы ждём» ',
  '„So ist es“ ',
  '‘So it is’ ',
  'a 12" pipe ',
  '"',
  '”',
  "''",
  '’',
  '•  ',
  '* ',
  '- ',
  '1) ',
  '\t',
  '😀',
  '\ud83d',
  '\n',
  '\r\n',
  '\n\n',
  '\n \n\n',
  '\r',
  '  ',
  '\u00a0',
  '\u2028',
  '\ufeff',
];

const assembled = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

const options = fc.record({
  additions: fc.constant(noAdditions),
  quotationMarks: fc.constantFrom<FormattingOptions['quotationMarks']>(
    'article',
    'keep',
    'straight',
    'curly',
    'guillemet',
    'low',
  ),
  insertFinalNewline: fc.boolean(),
});

describe('whatever the text', () => {
  it('no word is touched, and edits are in order', () => {
    fc.assert(
      fc.property(assembled, options, (text, chosen) => {
        const after = applyEdits(text, format(parse(text), chosen));
        expect(wordsOf(after)).toBe(wordsOf(text));
      }),
      { numRuns: 1000 },
    );
  });
  it('what would not be tidy at once is left alone', () => {
    expect(format(parse(' date 2025-08-19 \r  \n**Source:**'))).toEqual([]);
  });
  it('what is tidied is tidy', () => {
    fc.assert(
      fc.property(assembled, options, (text, chosen) => {
        const after = applyEdits(text, format(parse(text), chosen));
        expect(format(parse(after), chosen)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
  it('versions formatted one after another come out as each does by itself', () => {
    const version = fc.record({ at: fc.nat(), insert: fc.oneof(assembled, fc.constantFrom('x', '  ', '\n', '“')) });
    fc.assert(
      fc.property(assembled, fc.array(version, { maxLength: 5 }), options, (text, versions, chosen) => {
        const formatter = new Formatter();
        let current = text;
        for (const { at, insert } of versions) {
          const place = at % (current.length + 1);
          current = current.slice(0, place) + insert + current.slice(place);
          const article = parse(current);
          expect(formatter.format(article, chosen)).toEqual(format(article, chosen));
        }
      }),
      { numRuns: 300 },
    );
  });
  it('every edit changes something, and no more than it must', () => {
    fc.assert(
      fc.property(assembled, options, (text, chosen) => {
        for (const { span, newText } of format(parse(text), chosen)) {
          expect(text.slice(span.start, span.end)).not.toBe(newText);
          expect(span.end - span.start + newText.length).toBeLessThan(400);
        }
      }),
    );
  });
  it('who is behind what stays the same', () => {
    fc.assert(
      fc.property(assembled, options, (text, chosen) => {
        const after = applyEdits(text, format(parse(text), chosen));
        const sections = (words: string) =>
          analyse(words, defaultConfiguration).article.sections.map(({ kind }) => kind);
        expect(sections(after)).toEqual(sections(text));
      }),
    );
  });
});

it.each([
  ['blanks', 'It  is  windy.   \n\n\n'],
  ['quotations', '“It is windy.” "It is cold."\n\n'],
  ['labels', 'DETAILS :It is windy.\n'],
  ['bullets', '• It is windy.\n* It is cold.\n'],
])('takes time that grows with the text: %s', (_, piece) => {
  const articles = new Map<string, ReturnType<typeof parse>>();
  const parsed = (text: string) => {
    const known = articles.get(text) ?? parse(text);
    articles.set(text, known);
    return known;
  };
  expect(
    growth(
      (size) => lead + piece.repeat(size),
      (text) => format(parsed(text)),
      250,
      16,
    ),
  ).toBeLessThan(80);
});
