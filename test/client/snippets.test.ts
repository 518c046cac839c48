import { expect, test } from 'vitest';
import { parse } from '../../server/core/article/parse.ts';
import snippets from '../../syntaxes/news-article.code-snippets.json' with { type: 'json' };

test.each(Object.entries(snippets))('the snippet “%s” makes an article with all its sections', (_, { body }) => {
  const text = body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2025-11-26')
    .replaceAll(/\$\{\d:([^}]*)\}|\$0/g, '$1');
  expect(text).not.toContain('$');
  const { header, sections, quotations } = parse(text);
  expect(header.date).toMatchObject({ year: 2025, month: 11, day: 26, problem: null });
  expect(sections.map(({ kind }) => kind)).toEqual(['lead', 'source', 'details', 'quote', 'background']);
  expect(quotations).toHaveLength(1);
});

test('no snippet comes up by itself among ordinary words', () => {
  for (const snippet of Object.values(snippets)) expect(snippet).not.toHaveProperty('prefix');
});
