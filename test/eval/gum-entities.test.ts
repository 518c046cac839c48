import { describe, expect, it } from 'vitest';
import { readGumDocuments } from '../../scripts/eval/gum-entities.ts';

/** Rows of `id form tag features misc`. */
function conllu(rows: readonly string[]): string {
  return rows
    .map((row) => {
      if (row.startsWith('#') || row === '') return row;
      const [id, form, tag, features, misc] = row.split(' ');
      return [id, form, '_', tag, '_', features, '_', '_', '_', misc].join('\t');
    })
    .join('\n');
}

const sample = conllu([
  '# newdoc id = GUM_news_pier',
  '# newpar',
  '1 Mayor PROPN Number=Sing Entity=(1-person-new-nnnnn-cf1-1,2,3-sgl',
  '2 Oda PROPN Number=Sing _',
  '3 Brekke PROPN Number=Sing Entity=1)',
  '4 left VERB _ _',
  '5-6 Norland’s _ _ _',
  '5 Norland PROPN Number=Sing Entity=(2-place-new-nnnnn-cf1-1-sgl',
  '6 ’s PART _ Entity=2)',
  '7 pier NOUN Number=Sing SpaceAfter=No',
  '8 . PUNCT _ _',
  '',
  '# newpar',
  '1 The DET _ Entity=(3-organization-new-nnnnn-cf1-2,4-sgl',
  '2 Ministry PROPN Number=Sing _',
  '3 of ADP _ _',
  '4 Works PROPN Number=Plur Entity=3)',
  '5 asked VERB _ _',
  '6 diver NOUN Number=Sing Entity=(4-person-new-nnnnn-cf1-1,2-sgl',
  '7 Tessen PROPN Number=Sing Entity=4)|SpaceAfter=No',
  '8 . PUNCT _ _',
  '',
  '# newdoc id = GUM_bio_brekke',
  '1 Veld PROPN Number=Sing Entity=(1-person-new-nnnnn-cf1-1-sgl)',
]);

describe('the names of the GUM treebank', () => {
  const documents = readGumDocuments(sample, 'GUM_news');
  const [{ text, names, described }] = documents as [(typeof documents)[number]];

  it('are read of one genre, with the text as it was', () => {
    expect(documents.map(({ id }) => id)).toEqual(['GUM_news_pier']);
    expect(text).toBe('Mayor Oda Brekke left Norland’s pier.\n\nThe Ministry of Works asked diver Tessen.');
  });

  it('are proper nouns without titles and articles', () => {
    expect(names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person Oda Brekke',
      'place Norland',
      'organisation Ministry of Works',
    ]);
  });

  it('are not described people', () => {
    expect(described.map(({ start, end }) => text.slice(start, end))).toEqual(['diver Tessen']);
  });
});
