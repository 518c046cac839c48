import { describe, expect, test } from 'vitest';
import { detectionLength, looksLikeArticle } from '../../../server/core/article/detect.ts';
import { growth } from '../../support/growth.ts';
import { twins } from '../../support/markers.ts';
import { seeds } from '../../support/seeds.ts';

const lead = 'A harbour crane has collapsed in Port Halden, injuring three dockers.';

const articles: Record<string, string> = {
  'a date header with the lead on its line': ` date 2025-08-19 ${lead}`,
  'a date header on a line of its own': ` date 2025-08-19\n\n${lead}`,
  'a partial date header': `date 2022-04 Halden ferry line to reopen`,
  'a date that does not exist': `date 2025-13-40 ${lead}`,
  'a Source label between lead and text': `${lead}\n\nSource: Coastal Herald\n\nThe crane was built in 1987 and had been inspected in May.`,
  'a Source label and another label':
    'Crane falls in Port Halden\n\nSource: Coastal Herald\n\nDetails: It was built in 1987.',
  'labels alone on their lines': `${lead}\n\nSource:\nCoastal Herald\n\nDetails:\nIt was built in 1987.`,
  'labels in bold': `${lead}\n\n**Source:** Coastal Herald\n\n**Details:** It was built in 1987.`,
  'a Ukrainian layout': 'Кран упав\n\nДжерело: "Прибережний вісник"\n\nПряма мова Тессена: "Відбудуємо"',
  'a Russian layout': 'Кран упал\n\nИсточник: "Береговой вестник"\n\nДетали: Построен в 1987 году.',
  'an agency’s dateline': `TOLVA, Aug 19 (Northwire) - ${lead}`,
  'emoji before the labels': `🏗️ ${lead}\n\nSource: Coastal Herald\n\nDetails: It was built in 1987.`,
  'a byte order mark and blank lines': `\ufeff\n\n date 2025-08-19 ${lead}`,
};

const others: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\n',
  prose: `${lead}\n\nThe crane was built in 1987 and had been inspected in May.`,
  'a to-do list': '- call Oda\n- ask for the source\n- check the date 2025-08-19',
  'an e-mail': 'From: Oda Brekke\nDate: 2025-08-19\nSubject: crane\n\nDear Ilmar, the crane has been repaired at last.',
  'a diary': 'Date: 2025-08-19\n\nToday the crane was repaired at last.',
  'a log': '2025-08-19 10:30:00 INFO Source: opened\n2025-08-19 10:30:01 INFO Details: none',
  'a table': 'date 2025-08-19\n1 2 3\n4 5 6',
  'dates without words': 'date 2025-08-19 10:30\n12 14 16',
  'a licence':
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.\n\nSource code: see below.',
  'a poem with its source at the end': `${lead}\nThe sea took what the sea had given to the people of the port.\n\nSource: a songbook`,
  'a source line on top': 'Source: https://example.org/data.csv\n\nThe file has three columns and was made in 2025.',
  'words that are not labels': `${lead}\n\nTessen: “We will rebuild.”\n\nBrekke: “When?”`,
  code: 'function source() {\n  return "Source: x";\n}\n',
  'a heading with a dash': 'PORT HALDEN — notes\n\nThe crane was built in 1987 and had been inspected in May.',
  'binary noise': '\u0000\u0001\ud800\udc00\ud800 date\u0000',
};

describe('opens as an article', () => {
  test.each(seeds)('the sample $name', ({ text }) => expect(looksLikeArticle(text)).toBe(true));
  for (const [name, text] of Object.entries(articles))
    for (const { title, marked } of twins(text))
      test(`${name} (${title})`, () => expect(looksLikeArticle(marked)).toBe(true));
});

describe('stays plain text', () => {
  test.each(Object.entries(others))('%s', (_, text) => expect(looksLikeArticle(text)).toBe(false));

  test('a Source label far below', () => {
    const body = `${lead}\n`.repeat(40);
    expect(looksLikeArticle(`${body}Source: Coastal Herald\nDetails: none\n`)).toBe(false);
  });

  test('a Source label beyond the part that is read', () => {
    const line = `${'word '.repeat(detectionLength / 5)}.\n`;
    expect(looksLikeArticle(`${line}Source: Coastal Herald\nDetails: none\n`)).toBe(false);
  });
});

test.each([' ', 'Source: ', 'Update at ', '“', 'A', ':\n', '\n'])('takes no longer for a longer text of %j', (unit) => {
  const make = (size: number) => unit.repeat(size / unit.length);
  expect(growth(make, looksLikeArticle, 40_000, 16)).toBeLessThan(8);
});
