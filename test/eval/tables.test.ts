import { expect, it } from 'vitest';
import { figuresIn, table } from '../../scripts/eval/tables.ts';

const head = ['set', 'system', 'overlap', 'exact'];
const report = `# Accuracy

## All attributions

${table([head, ['Pier news (24)', 'rules', '81.2', '60.0'], ['Pier news (24)', 'model', '86.6', '65.3']], new Map())}
## Parser

${table(
  [
    ['treebank', 'sentences', 'LAS'],
    ['PUD', '1000', '80.5'],
  ],
  new Map(),
)}`;

it('writes no change where nothing stood before', () => {
  expect(report).toContain('| Pier news (24) | rules | 81.2 | 60.0 |');
});

it('finds the figures of a report by section, row and column', () => {
  const known = figuresIn(report);
  expect(known.get('All attributions')?.get('Pier news|model')?.get('exact')).toBe(65.3);
  expect(known.get('Parser')?.get('PUD')).toEqual(new Map([['LAS', 80.5]]));
});

it('writes the change behind each figure, whatever columns and articles have come', () => {
  const known = figuresIn(report).get('All attributions')!;
  const now = table(
    [
      ['set', 'system', 'exact', 'new', 'overlap'],
      ['Pier news (30)', 'rules', '59.4', '1.0', '81.2'],
      ['Pier news (30)', 'model', '–', '2.0', '87.0'],
      ['Other news (3)', 'model', '50.0', '2.0', '87.0'],
    ],
    known,
  );
  expect(now.split('\n').slice(2, 5)).toEqual([
    '| Pier news (30) | rules | 59.4 (−0.6) | 1.0 | 81.2 |',
    '| Pier news (30) | model | – | 2.0 | 87.0 (+0.4) |',
    '| Other news (3) | model | 50.0 | 2.0 | 87.0 |',
  ]);
});

it('reads a report that has changes in it by the figures alone', () => {
  const known = figuresIn('## Parser\n\n| treebank | sentences | LAS |\n|---|--:|--:|\n| PUD | 1000 | 80.7 (+0.2) |\n');
  expect(
    table(
      [
        ['treebank', 'sentences', 'LAS'],
        ['PUD', '1001', '80.6'],
      ],
      known.get('Parser')!,
    ),
  ).toContain('| PUD | 1001 | 80.6 (−0.1) |');
});
