import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { views } from '../../server/core/features/index.ts';
import { LineIndex } from '../../server/core/text/lines.ts';
import { Place } from '../../server/lsp/place.ts';
import { toViewsResult } from '../../server/lsp/views.ts';
import type { ViewsResult } from '../../server/lsp/views-result.ts';
import { actorsTree } from '../../src/views/actor-rows.ts';
import {
  isFiltering,
  noFilter,
  passes,
  readFilter,
  type StatementFilter,
  withSupports,
} from '../../src/views/filter.ts';
import { type Node, Nodes } from '../../src/views/nodes.ts';
import { nodeAt } from '../../src/views/place.ts';
import { type Row, withoutIcons } from '../../src/views/row.ts';
import { sourcesTree } from '../../src/views/source-rows.ts';
import { statementsTree } from '../../src/views/statement-rows.ts';
import { actorIcons, supportIcons, supports } from '../../src/views/words.ts';

const english = (message: string, ...values: (string | number)[]) =>
  message.replaceAll(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

/** What the server answers for a text, its rules alone reading it. */
function ask(text: string): ViewsResult {
  const analysis = analyse(text, defaultConfiguration);
  return { ...toViewsResult(views(analysis), 1, new Place(new LineIndex(text), 'utf-16')), resultId: '1' };
}

const article = `The pier of Port Halden is closed.

Source: Northwire, citing people familiar with the matter; Oda Brekke, Mayor of Port Halden

Details: “The wind was strong,” Brekke said. Ships are waiting off the coast. Why?

Background: Brekke said the pier had burned before. Experts say it will burn again.`;

const result = ask(article);

/** A line a row: label, description and what can be done, indented by level. */
function draw(rows: readonly Row[], indent = ''): string[] {
  return rows.flatMap(({ label, description, icon, abilities, children }) => [
    `${indent}${icon.id}: ${label}${description && ` | ${description}`}${abilities.map((one) => ` +${one}`).join('')}`,
    ...draw(children, `${indent}  `),
  ]);
}

function all(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

const trees = {
  statements: statementsTree(result, noFilter, english),
  actors: actorsTree(result, english),
  sources: sourcesTree(result, english),
};

describe('the tree', () => {
  test('of the statements has those that nobody stands behind first', () => {
    expect(draw(trees.statements)).toEqual([
      'question: Unattributed | 1',
      '  question: Ships are waiting off the coast. | Details · 1 finding +fixable',
      'organization: Vague source | 1',
      '  organization: Experts say it will burn again. | Experts · 1 finding +fixable',
      'arrow-circle-down: Inherited | 1',
      '  arrow-circle-down: The pier of Port Halden is closed. | Northwire; Oda Brekke · 1 finding',
      'pass: Attributed | 2',
      '  quote: “The wind was strong,” Brekke said. | Oda Brekke · word for word',
      '  pass: Brekke said the pier had burned before. | Oda Brekke',
      'dash: Not a statement | 1',
      '  dash: Why? | Details',
    ]);
  });

  test('of the actors has those who stand behind the most first, and their quotations marked', () => {
    expect(draw(trees.actors)).toEqual([
      'person: People | 1',
      '  person: Oda Brekke | 2 statements · Mayor of Port Halden +named',
      '    quote: “The wind was strong,” Brekke said. | Details · word for word',
      '    pass: Brekke said the pier had burned before. | Background',
      'radio-tower: Outlets | 1',
      '  radio-tower: Northwire +named',
      'eye-closed: People without names | 1',
      '  eye-closed: people familiar with the matter',
      'organization: Nobody in particular | 1',
      '  organization: Experts | 1 statement',
      '    organization: Experts say it will burn again. | Background · 1 finding +fixable',
      'location: Places | 1',
      '  location: Port Halden +named',
    ]);
  });

  test('of the sources has under each whom it cites and what rests on it', () => {
    expect(draw(trees.sources)).toEqual([
      'circle-large-outline: Northwire | not named in the text · 1 statement · 1 finding',
      '  eye-closed: citing people familiar with the matter | unnamed',
      '  arrow-circle-down: The pier of Port Halden is closed. | Lead · 1 finding',
      'pass: Oda Brekke | 3 statements · Mayor of Port Halden',
      '  arrow-circle-down: The pier of Port Halden is closed. | Lead · 1 finding',
      '  quote: “The wind was strong,” Brekke said. | Details · word for word',
      '  pass: Brekke said the pier had burned before. | Background',
    ]);
  });

  test('says aloud everything it shows by icons, colours and places', () => {
    const spoken = new Map(all(Object.values(trees).flat()).map(({ label, spoken }) => [label, spoken]));
    expect(spoken.get('Ships are waiting off the coast.')).toMatch(
      /^Ships are waiting off the coast\. Unattributed\. In Details\. Nobody is named .* A fix is offered\.$/,
    );
    expect(spoken.get('“The wind was strong,” Brekke said.')).toBe(
      '“The wind was strong,” Brekke said. Attributed. Behind it: Oda Brekke. word for word. In Details.',
    );
    expect(spoken.get('Unattributed')).toBe('Unattributed. 1 statement.');
    expect(spoken.get('Northwire')).toMatch(/^Northwire\. not named in the text\./);
    for (const words of spoken.values()) expect(words.trim()).not.toBe('');
  });

  test('tells kinds apart by shape, not by colour alone', () => {
    const shapes = supports.map((support) => supportIcons[support].id);
    expect(new Set(shapes).size).toBe(shapes.length);
    const kinds = Object.values(actorIcons).map(({ id }) => id);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('is empty where there is nothing', () => {
    const nothing = ask('');
    expect([...statementsTree(nothing, noFilter, english), ...actorsTree(nothing, english)]).toEqual([]);
    expect(sourcesTree(nothing, english)).toEqual([]);
  });
});

test('words of the article make no icons in a list of choices', () => {
  expect(withoutIcons('Add “, $(trash) Brekke $(zap) said”')).toBe('Add “, \\$(trash) Brekke \\$(zap) said”');
});

describe('a filter', () => {
  const listed = (filter: Partial<StatementFilter>) =>
    result.statements.filter(passes({ ...noFilter, ...filter })).map(({ text }) => text);

  test('by support leaves the others out', () => {
    expect(listed({ supports: ['vague', 'unattributed'] })).toEqual([
      'Ships are waiting off the coast.',
      'Experts say it will burn again.',
    ]);
  });

  test('by words looks for all of them, in the statement, its speaker and its section', () => {
    expect(listed({ text: 'brekke BACKGROUND' })).toEqual(['Brekke said the pier had burned before.']);
    expect(listed({ text: 'nowhere' })).toEqual([]);
    expect(listed({ text: '  ' })).toHaveLength(result.statements.length);
  });

  test('by words forgives case, accents and apostrophes', () => {
    const [statement] = ask('Zoë Veld’s pier “burned”.').statements;
    expect(passes({ ...noFilter, text: 'zoe veld\'s pier "burned"' })(statement!)).toBe(true);
  });

  test('of all supports, or of none, is none', () => {
    expect(isFiltering(withSupports(noFilter, [...supports]))).toBe(false);
    expect(isFiltering(withSupports(noFilter, []))).toBe(false);
    expect(isFiltering(withSupports(noFilter, ['vague']))).toBe(true);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
  });

  test.each([
    [
      { supports: ['vague'], text: 'pier' },
      { supports: ['vague'], text: 'pier' },
    ],
    [{ supports: ['vague', 'gone', 7] }, { supports: ['vague'], text: '' }],
    [{ supports: 'vague', text: 5 }, noFilter],
    [undefined, noFilter],
    ['vague', noFilter],
  ])('kept as %j is read as far as it makes sense', (kept, read) => expect(readFilter(kept)).toEqual(read));
});

describe('the nodes of an article', () => {
  const open = (text: string) => {
    const nodes = new Nodes();
    nodes.update(statementsTree(ask(text), noFilter, english));
    return nodes;
  };
  const update = (nodes: Nodes, text: string) => nodes.update(statementsTree(ask(text), noFilter, english));
  const flat = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children)]);
  const ids = (nodes: Nodes) => new Map(flat(nodes.roots).map((node) => [node.row.label, node.id]));
  const three = 'It is wet. It is cold. It is late.';

  test('stay the same, and nothing is drawn again, when only places change', () => {
    const nodes = open(three);
    const before = ids(nodes);
    expect(update(nodes, `\n\n${three}`)).toEqual([]);
    expect(ids(nodes)).toEqual(before);
    expect(flat(nodes.roots).find(({ row }) => row.label === 'It is cold.')!.row.range!.start.line).toBe(2);
  });

  test('of a statement that is typed in stays, and it alone is drawn again', () => {
    const nodes = open(three);
    const before = ids(nodes);
    const changed = update(nodes, 'It is wet. It is cold today. It is late.')!;
    expect(changed.map(({ row }) => row.label)).toEqual(['It is cold today.']);
    expect(changed[0]!.id).toBe(before.get('It is cold.'));
  });

  test('of the others stay when one comes or goes, and its group is drawn again', () => {
    const nodes = open(three);
    const before = ids(nodes);
    const changed = update(nodes, 'It is wet. It is late.')!;
    expect(changed.map(({ row }) => [row.label, row.description])).toEqual([['Unattributed', '2']]);
    expect(ids(nodes).get('It is late.')).toBe(before.get('It is late.'));
    expect(nodes.roots.flatMap(({ children }) => children.map(({ row }) => row.label))).toEqual([
      'It is wet.',
      'It is late.',
    ]);
  });

  test('are all drawn again only when a group comes or goes', () => {
    const nodes = open(three);
    expect(update(nodes, `${three} It is dark, Brekke said.`)).toBeNull();
    expect(update(nodes, three)).toBeNull();
    expect(update(nodes, three)).toEqual([]);
  });

  test('of a group that comes as another goes are new, open or closed as such a group is at first', () => {
    const nodes = open('It is wet.');
    expect(nodes.roots.map(({ isOpen }) => isOpen)).toEqual([true]);
    update(nodes, 'Why?');
    expect(nodes.roots.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  test('stay open or closed as the user left them', () => {
    const nodes = open(three);
    (nodes.roots[0] as { isOpen: boolean }).isOpen = false;
    update(nodes, 'It is wet. It is cold today.');
    expect(nodes.roots[0]!.isOpen).toBe(false);
  });

  test('are known to be there, and to be gone', () => {
    const nodes = open(three);
    const [group] = nodes.roots;
    const [wet] = group!.children;
    expect([group!, wet!].map((node) => nodes.has(node))).toEqual([true, true]);
    update(nodes, 'It is wet, Oda Brekke said.');
    expect([group!, wet!].map((node) => nodes.has(node))).toEqual([false, false]);
  });

  test('know their parents, and never share an id', () => {
    const nodes = new Nodes();
    nodes.update(trees.actors);
    const every = flat(nodes.roots);
    for (const node of every) for (const child of node.children) expect(child.parent).toBe(node);
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
  });
});

describe('the node for the cursor', () => {
  const nodesOf = (rows: readonly Row[]) => {
    const nodes = new Nodes();
    nodes.update(rows);
    return nodes.roots;
  };
  const at = (words: string) => {
    const offset = article.indexOf(words);
    return new LineIndex(article).positionAt(offset, 'utf-16');
  };

  test('is the statement it is in', () => {
    const roots = nodesOf(trees.statements);
    expect(nodeAt(roots, at('waiting off'))?.row.label).toBe('Ships are waiting off the coast.');
    expect(nodeAt(roots, at('Ships'))?.row.label).toBe('Ships are waiting off the coast.');
    expect(nodeAt(roots, at('\n\nDetails'))).toBeNull();
  });

  test('is whoever speaks there, as long as his statements are closed', () => {
    const roots = nodesOf(trees.actors);
    expect(nodeAt(roots, at('wind was'))?.row.label).toBe('Oda Brekke');
    const brekke = roots[0]!.children[0] as { isOpen: boolean };
    brekke.isOpen = true;
    expect(nodeAt(roots, at('wind was'))?.row.label).toBe('“The wind was strong,” Brekke said.');
  });

  test('is the entry it is in, or whom that cites', () => {
    const roots = nodesOf(trees.sources);
    expect(nodeAt(roots, at('Northwire'))?.row.label).toBe('Northwire');
    expect(nodeAt(roots, at('familiar'))?.row.label).toBe('citing people familiar with the matter');
  });

  test('is the group where that is closed', () => {
    const roots = nodesOf(trees.statements);
    expect(nodeAt(roots, at('Why'))?.row.label).toBe('Not a statement');
  });
});
