import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { changedViews, views } from '../../../server/core/features/index.ts';
import { contains } from '../../../server/core/text/span.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';
import { seed, seeds } from '../../support/seeds.ts';

type Draw = (analysis: Analysis) => readonly string[];

/** One line a row, of a text analysed as it is in the product, by rules alone; in every layout of line breaks. */
function check(draw: Draw, text: string, expected: string): void {
  for (const twin of twins(text)) {
    const analysis = analyse(twin.marked, defaultConfiguration);
    expect(draw(analysis), twin.title).toEqual(expected.split('\n').filter(Boolean));
  }
}

const statements: Draw = (analysis) =>
  views(analysis).statements.map(
    ({ support, behind, form, section, text, findings }) =>
      `${support}: ${text} (${[behind, form, section].filter(Boolean).join(', ')})` +
      findings.map(({ rule, fixes }) => ` !${rule} ${fixes.length}`).join(''),
  );

const actors: Draw = (analysis) =>
  views(analysis).actors.map(
    ({ name, kind, roles, mentions, statements, first }) =>
      `${kind}: ${name} (${[...roles, `${mentions}×`].join(', ')}) [${statements.join(' ')}] <${analysis.text.slice(first.start, first.end)}>`,
  );

const sources: Draw = (analysis) =>
  (views(analysis).sources ?? []).flatMap(({ name, detail, kind, use, statements, chain, findings }) => [
    `${kind}, ${use}: ${name}${detail && ` (${detail})`} [${statements.join(' ')}]${findings.map(({ rule }) => ` !${rule}`).join('')}`,
    ...chain.map((link) => `  ${link.kind}: ${link.tie} ${link.name} [${link.statements.join(' ')}]`),
  ]);

describe('the statements', () => {
  it('say who is behind them, whether in their own words, and in which section they stand', () =>
    check(
      statements,
      `The pier of Port Halden is closed.

Source: Northwire; Oda Brekke, Mayor of Port Halden

Details: “The wind was strong,” Brekke said. Ships are waiting off the coast. Why?

Background: Brekke said the pier had burned before. Experts say it will burn again.`,
      `
inherited: The pier of Port Halden is closed. (Northwire; Oda Brekke, indirect, Lead) !date-header-missing 0
attributed: “The wind was strong,” Brekke said. (Oda Brekke, direct, Details)
unattributed: Ships are waiting off the coast. (Details) !unattributed-claim 2
not-a-claim: Why? (Details)
attributed: Brekke said the pier had burned before. (Oda Brekke, indirect, Background)
vague: Experts say it will burn again. (Experts, indirect, Background) !vague-attribution 2`,
    ));

  it('are one line, and all of it, however long the sentence', () => {
    const words = 'on and on '.repeat(30).trim();
    const { statements } = views(analyse(`The pier\tburned ${words}.`, defaultConfiguration));
    expect(statements.map(({ text }) => text).join(' ')).toBe(`The pier burned ${words}.`);
    const [row] = views(analyse(`The pier burned ${'on and on '.repeat(100)}.`, defaultConfiguration)).statements;
    expect(row!.text.length).toBeLessThanOrEqual(400);
  });

  it('tell whose own words they are by the quotation marks in them, however far the attribution goes', () =>
    check(
      statements,
      'Brekke said the pier had burned. “We will build it again. It will be better,” she said, and called it “a disgrace for all of us who live here”.\n\nThe “pier” is closed, Brekke said.',
      `
attributed: Brekke said the pier had burned. (Brekke, indirect, Lead)
attributed: “We will build it again. (Brekke, direct, Lead)
attributed: It will be better,” she said, and called it “a disgrace for all of us who live here”. (Brekke, direct, Lead)
attributed: The “pier” is closed, Brekke said. (Brekke, indirect, Body)`,
    ));

  it('give the reason in words', () => {
    const { analysis } = analysisOf('⟦statement:unattributed:nobody|The pier is closed.⟧');
    expect(views(analysis).statements[0]!.reason).toMatch(/^Neither the sentence/);
  });

  it('have the findings that start in them, the preferred fix first', () => {
    const { analysis, text } = analysisOf(
      '⟦statement:unattributed:nobody|The pier is closed.⟧ ⟦statement:unattributed:nobody|It is cold.⟧',
    );
    const fix = (title: string, preferred: boolean) => ({ title, preferred, safe: false, edits: [] });
    const finding = (rule: string, words: string, fixes = [fix('Leave it', false), fix('Mend it', true)]) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      return { rule, family: 'wording', severity: 'warning', span, message: rule, related: [], fixes } as const;
    };
    const findings = [finding('a', 'pier'), finding('b', 'is closed', []), finding('c', 'cold')];
    expect(
      views({ ...analysis, findings }).statements.map((row) => row.findings.map(({ rule, fixes }) => [rule, fixes])),
    ).toEqual([
      [
        ['a', ['Mend it', 'Leave it']],
        ['b', []],
      ],
      [['c', ['Mend it', 'Leave it']]],
    ]);
  });
});

describe('the actors', () => {
  it('come by first mention, with roles, mentions and what they stand behind', () =>
    check(
      actors,
      `The pier is closed, Mayor Oda Brekke said. She said it had burned.

“We will build it again,” Brekke said in Orsund. Sources familiar with the plans said it would be dear.`,
      `
person: Oda Brekke (Mayor, 3×) [0 1 2] <Oda Brekke>
place: Orsund (1×) [] <Orsund>
unnamed: Sources familiar with the plans (1×) [3] <Sources familiar with the plans>`,
    ));

  it('stand behind what goes on in their words without naming them again', () =>
    check(
      actors,
      'The pier had burned, Oda Brekke said. It would be built again in spring.',
      'person: Oda Brekke (1×) [0 1] <Oda Brekke>',
    ));
});

describe('the sources', () => {
  it('have their chain, and on each what rests on it', () =>
    check(
      sources,
      `The pier is closed.

Source: Oda Brekke, Mayor of Port Halden, on Telegram; Northwire, citing people familiar with the matter; several coastal media; information as of 06:00

Details: Brekke said the wind was strong. The people said nobody had been hurt.`,
      `
named, named: Oda Brekke (Mayor of Port Halden, Telegram) [0 1]
named, named: Northwire [0] !second-hand-source
  unnamed: citing people familiar with the matter [2]
vague, covering: several coastal media [0] !vague-media-source
note, unused: information as of 06:00 []`,
    ));

  it('tell those that only stand behind the lead from those that the text names', () =>
    check(
      sources,
      'The pier is closed.\n\nSource: Northwire; Oda Brekke\n\nDetails: Brekke said the wind was strong.',
      `
named, covering: Northwire [0] !source-listed-not-cited
named, named: Oda Brekke [0 1]`,
    ));

  it('are unused where the policy has them stand behind nothing', () =>
    check(
      sources,
      'The pier is closed, Brekke said.\n\nSource: Northwire; Oda Brekke\n\nDetails: Brekke said the wind was strong.',
      `
named, unused: Northwire [] !source-listed-not-cited
named, named: Oda Brekke [0 1]`,
    ));

  it('one alone stands behind the details too', () =>
    check(
      sources,
      'The pier is closed.\n\nSource: Northwire\n\nDetails: The wind was strong.',
      'named, covering: Northwire [0 1]',
    ));

  it('are not there without a Source section, and none in an empty one', () => {
    expect(views(analyse('The pier is closed.', defaultConfiguration)).sources).toBeNull();
    expect(
      views(analyse('The pier is closed.\n\nSource:\n\nDetails: It burned.', defaultConfiguration)).sources,
    ).toEqual([]);
  });
});

describe('of the worked example', () => {
  const analysis = analyse(seed, defaultConfiguration);

  it('the sources', () => {
    expect(sources(analysis)).toEqual([
      'named, covering: European Pravda [0] !source-listed-not-cited',
      'named, named: Bloomberg [0 3 4] !second-hand-source',
      '  unnamed: citing sources familiar with the matter [1 7 8]',
    ]);
  });

  it('who speaks', () => {
    const speaking = views(analysis).actors.filter(({ statements }) => statements.length > 0);
    expect(speaking.map(({ name, statements }) => `${name}: ${statements.join(' ')}`)).toEqual([
      'Bloomberg: 3 4',
      'sources familiar with the matter: 1 7 8',
      'Donald Trump: 5',
      'Leaders: 9',
      'Emmanuel Macron: 11',
    ]);
  });
});

it.each(seeds.map(({ name, text }) => [name, text]))('every row of %s is of the text and has words', (_, text) => {
  const { statements, actors, sources } = views(analyse(text, defaultConfiguration));
  const whole = { start: 0, end: text.length };
  const spans = [
    ...statements.map(({ span }) => span),
    ...actors.map(({ first }) => first),
    ...(sources ?? []).flatMap(({ span, chain }) => [span, ...chain.map((link) => link.span)]),
  ];
  for (const span of spans) expect(contains(whole, span)).toBe(true);
  for (const { text: words } of statements) expect(words).not.toMatch(/^\s*$|[\r\n]/);
  for (const { statements: rows } of [...actors, ...(sources ?? [])])
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
});

describe('what an edit changes', () => {
  const paragraphs = Array.from({ length: 30 }, (_, k) => `It is wet on day ${k}. Oda Brekke said item ${k} was late.`);
  const long = [
    'date 2025-08-19',
    'The pier is closed.',
    'Source: Northwire',
    'It rains.',
    'It snows.',
    ...paragraphs,
  ].join('\n\n');
  const before = analyse(long, defaultConfiguration);
  const edited = (was: string, is: string) => analyse(long.replace(was, is), defaultConfiguration, before);

  it('is the statements of the paragraph and of those around it, and nothing else', () => {
    const now = edited('wet on day 12', 'wetter on day 12');
    const { head, statements, firsts } = changedViews(before, now)!;
    const all = views(now).statements;
    expect(statements).toEqual(all.slice(head, head + statements.length));
    expect(statements.length).toBeLessThanOrEqual(10);
    expect(statements.map(({ text }) => text)).toContain('It is wetter on day 12.');
    expect(firsts.size).toBe(0);
    const rows = ({ span: _, findings, ...row }: (typeof all)[number]) => [row, findings.map(({ message }) => message)];
    const elsewhere = (list: typeof all) => list.filter((_, k) => k < head || k >= head + statements.length).map(rows);
    expect(elsewhere(all)).toEqual(elsewhere(views(before).statements));
  });

  it('tells where an actor in the paragraph is first mentioned now', () => {
    const { firsts } = changedViews(before, edited('wet on day 0', 'wetter on day 0'))!;
    const start = long.indexOf('Oda Brekke') + 'ter'.length;
    expect([...firsts.values()]).toContainEqual({ start, end: start + 'Oda Brekke'.length });
  });

  it.each([
    ['other people', 'Oda Brekke said item 3', 'Jon Ravn said item 3'],
    ['a new statement', 'It is wet on day 4.', 'It is wet on day 4. It is cold.'],
    ['another paragraph', 'It is wet on day 4. ', 'It is wet on day 4.\n\n'],
    ['another list of sources', 'Source: Northwire', 'Source: Northwires'],
    ['a finding on the whole article', 'date 2025-08-19', 'date 2025-08-x9'],
  ])('is not told where it may be anything: %s', (_, was, is) => {
    expect(changedViews(before, edited(was, is))).toBeNull();
  });

  it('is not told of analyses that have nothing to do with each other', () => {
    expect(changedViews(before, analyse(long.replace('wet', 'wetter'), defaultConfiguration))).toBeNull();
  });
});
