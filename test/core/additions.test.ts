import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, computedPieces } from '../../server/core/analysis.ts';
import type { Models } from '../../server/core/attribution/learned/index.ts';
import { createConfiguration, defaultConfiguration } from '../../server/core/configuration.ts';
import { type Additions, createAdditions, noAdditions, perAdditions } from '../../server/core/data/additions.ts';
import { loadShippedModelsSync } from '../../server/model-files.ts';

const models = loadShippedModelsSync();

function read(text: string, words: Partial<Omit<Additions, 'key'>>, withModels?: Models): Analysis {
  return analyse(text, createConfiguration({ additions: createAdditions(words) }), undefined, withModels);
}

function sections({ article }: Analysis): string[] {
  return article.sections.map(({ kind, label }) => `${kind} ${label ?? '-'}`);
}

/** `kind: source | cue | content` of each attribution. */
function attributions({ text, attributions: all }: Analysis): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return all.map(({ kind, source, cue, content }) => `${kind}: ${words(source)} | ${words(cue)} | ${words(content)}`);
}

describe('labels of a desk', () => {
  const labels = { background: ['How we got here', 'Про порт'], source: ['Told by'] };
  const body = 'Three ministers have agreed to resign.';

  test('open sections of their kinds, at the start, inside a paragraph, and in bold', () => {
    expect(
      sections(read(`The pier is closed.\n\nTold by: Oda Brekke\n\nHow we got here: ${body}`, { labels })),
    ).toEqual(['lead -', 'source Told by', 'background How we got here']);
    expect(sections(read(`The pier is closed. How we got here: ${body}`, { labels }))).toEqual([
      'lead -',
      'background How we got here',
    ]);
    expect(sections(read(`The pier is closed.\n\n**How we got here:** ${body}`, { labels }))).toContain(
      'background How we got here',
    );
  });
  test('ignore case where they start a line, as all labels do, and nowhere else', () => {
    expect(sections(read(`The pier is closed.\n\nHOW WE GOT HERE: ${body}`, { labels }))).toContain(
      'background HOW WE GOT HERE',
    );
    expect(sections(read(`The pier is closed. How We Got Here: ${body}`, { labels }))).toEqual(['lead -']);
  });
  test('are none without the desk, nor without a colon', () => {
    expect(sections(read(`The pier is closed.\n\nHow we got here: ${body}`, {}))).toEqual(['lead -', 'body -']);
    expect(sections(read(`The pier is closed.\n\nHow we got here\n\n${body}`, { labels }))).not.toContain(
      'background How we got here',
    );
  });
  test('say nothing of the language', () => {
    for (const [text, language] of [
      ['Пирс закрыт.\n\nПро порт: Это было вчера, и вы об этом знаете.', 'ru'],
      ['Пірс зачинено.\n\nПро порт: Це було вчора, і ви про це знаєте.', 'uk'],
    ] as const) {
      const { article } = read(text, { labels });
      expect(article.language).toBe(language);
      expect(article.sections.map(({ kind }) => kind)).toContain('background');
    }
  });
  test('cannot make another label of one that there is', () => {
    expect(sections(read(`The pier is closed.\n\nDetails: ${body}`, { labels: { quote: ['Details'] } }))).toContain(
      'details Details',
    );
  });
  test('are recognised with a slip in them', () => {
    const { findings } = read(`The pier is closed.\n\nHow we gto here: ${body}`, { labels });
    const [finding] = findings.filter(({ rule }) => rule === 'unknown-section-label');
    expect(finding?.fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))).toEqual(['How we got here']);
  });
  test('count for the support: Background is not covered by the source', () => {
    const text = 'The pier is closed.\n\nTold by: Oda Brekke\n\nHow we got here: The old pier burned down in May.';
    const { statements, article } = read(text, { labels });
    const last = statements.at(-1)!;
    expect(article.sections[article.sentences[last.sentence]!.section]!.kind).toBe('background');
    expect(last.support).toBe('unattributed');
  });
});

describe.each([
  ['by rules alone', undefined],
  ['with the models', models],
])('verbs of a desk, %s', (_, withModels) => {
  const cues = {
    say: ['kvetch', 'hit back', 'quip', 'forsay'],
    plan: ['gear up'],
    think: ['reckoneth'],
    show: ['evince'],
  };
  const found = (text: string) => attributions(read(text, { cues }, withModels));

  test.each([
    ['Oda Brekke kvetched that the pier was old.', 'say: Oda Brekke | kvetched | the pier was old'],
    ['“The pier is old,” Oda Brekke kvetches.', 'say: Oda Brekke | kvetches | “The pier is old,”'],
    ['Oda Brekke has kvetched that the pier was old.', 'say: Oda Brekke | has kvetched | the pier was old'],
    ['“It is old,” Tessen quipped.', 'say: Tessen | quipped | “It is old,”'],
    ['Brekke hit back that the pier was old.', 'say: Brekke | hit back | the pier was old'],
    ['Mayor Oda Brekke geared up to close the pier.', 'plan: Mayor Oda Brekke | geared up | to close the pier'],
  ])('%s', (text, attribution) => {
    expect(found(text).map((one) => one.replaceAll(/[“”,]/g, '').replace('| that ', '| '))).toEqual([
      attribution.replaceAll(/[“”,]/g, ''),
    ]);
  });
  test('leave the other words alone', () => {
    expect(found('The kvetch of the pier is old.')).toEqual([]);
    expect(found('Oda Brekke said the pier was old.')).toEqual(
      attributions(read('Oda Brekke said the pier was old.', {}, withModels)),
    );
  });
  test('back the statement', () => {
    const support = (words: Partial<Omit<Additions, 'key'>>) =>
      read('Oda Brekke kvetched that three ministers had agreed to resign.', words, withModels).statements.map(
        (statement) => statement.support,
      );
    expect(support({ cues })).toEqual(['attributed']);
  });
});

test('verbs of a desk in Cyrillic count as they are written', () => {
  const text = 'Ода Брекке бурчала, що пірс старий.\n\nДжерело: Ода Брекке';
  expect(attributions(read(text, { cues: { say: ['бурчала'] } })).join()).toContain('Ода Брекке | бурчала | ');
  expect(attributions(read(text, {})).join()).not.toContain('бурчала');
});

describe('names of a desk', () => {
  const outlets = ['Quorra Dispatch', 'QD'];
  const organisations = ['Friends of Tolva', 'Vellum'];
  const kinds = (analysis: Analysis) => Object.fromEntries(analysis.actors.map(({ name, kind }) => [name, kind]));

  test('are known for what they are in running text', () => {
    const text = 'Vellum said on Tuesday that the pier was closed. Quorra Dispatch reported that it had burned.';
    expect(kinds(read(text, { outlets, organisations }))).toMatchObject({
      Vellum: 'organisation',
      'Quorra Dispatch': 'outlet',
    });
    expect(kinds(read(text, {}))).not.toMatchObject({ Vellum: 'organisation', 'Quorra Dispatch': 'outlet' });
  });
  test('and in the Source section', () => {
    const text =
      'The pier is closed.\n\nSource: Quorra Dispatch, citing Vellum; Friends of Tolva\n\nDetails: It burned.';
    const [first, second] = read(text, { outlets, organisations }).article.sections.flatMap(({ entries }) => entries);
    expect(first?.outlet?.text).toBe('Quorra Dispatch');
    expect(first?.chain.map(({ text: name, kind }) => `${name} ${kind}`)).toEqual(['Vellum organisation']);
    expect(second?.organisation?.text).toBe('Friends of Tolva');
  });
  test('short capitals are written as such', () => {
    expect(kinds(read('Brekke told QD that the pier was closed.', { outlets })).QD).toBe('outlet');
    expect(kinds(read('Qd is a name, Brekke said.', { outlets }))).not.toHaveProperty('Qd', 'outlet');
  });

  describe('of its own outlets, about sources', () => {
    const rules = (text: string, words: Partial<Omit<Additions, 'key'>>) =>
      read(text, words).findings.map(({ rule }) => rule);
    const listed =
      'The pier is closed.\n\nSource: Quorra Dispatch; Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said it had burned.';
    const cited =
      'The pier is closed.\n\nSource: Ilmar Tessen, Head of the Halden Board\n\nDetails: Tessen said it had burned. Quorra Dispatch reported that nobody was hurt.';
    test('one that is listed need not be cited', () => {
      expect(rules(listed, {})).toContain('source-listed-not-cited');
      expect(rules(listed, { outlets })).not.toContain('source-listed-not-cited');
      expect(rules(listed, { outlets: ['Coastal Herald'] })).toContain('source-listed-not-cited');
    });
    test('one that is cited need not be listed', () => {
      expect(rules(cited, { outlets: ['Coastal Herald'] })).toContain('cited-source-not-listed');
      expect(rules(cited, { outlets })).not.toContain('cited-source-not-listed');
    });
  });
});

describe('an analysis with additions after edits', () => {
  const additions = createAdditions({
    labels: { background: ['How we got here'], quote: ['In her words'] },
    cues: { say: ['kvetch', 'hit back'] },
    outlets: ['Quorra Dispatch'],
    organisations: ['Vellum'],
  });
  const configuration = createConfiguration({ additions, spellings: { pierhead: 'pier head' } });
  const fragments = [
    'How we got here: ',
    'In her words: ',
    'In her wrods: ',
    'Details: ',
    'Source: Quorra Dispatch, citing Vellum; Oda Brekke',
    'Oda Brekke kvetched that the pierhead was old. ',
    'Vellum hit back that it was new. ',
    'Quorra Dispatch reported that it burned. ',
    '“We will not stop,” Brekke kvetched. ',
    'Three ministers have agreed to resign. ',
    'She said this on Friday. ',
    '“It is ',
    '\n\n',
    'kvetch',
    ':',
    ' ',
  ];
  const plain = ({ configuration: _, ...rest }: Analysis): unknown => rest;
  const text = fc.array(fc.constantFrom(...fragments), { minLength: 5, maxLength: 60 }).map((parts) => parts.join(''));
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 30 }),
    insert: fc.constantFrom(...fragments, ''),
  });

  test.each([
    ['by rules alone', undefined, 120],
    ['with the models', models, 25],
  ])('equals one from scratch, %s', (_, withModels, numRuns) => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        let current = start;
        let analysis = analyse(current, configuration, undefined, withModels);
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * current.length);
          current = current.slice(0, from) + insert + current.slice(from + remove);
          analysis = analyse(current, configuration, analysis, withModels);
          expect(plain(analysis)).toEqual(plain(analyse(current, configuration, undefined, withModels)));
        }
      }),
      { numRuns },
    );
  });

  test('that change equals one from scratch, there and back', () => {
    fc.assert(
      fc.property(text, (current) => {
        const before = analyse(current, defaultConfiguration);
        const changed = analyse(current, configuration, before);
        expect(plain(changed)).toEqual(plain(analyse(current, configuration)));
        expect(plain(analyse(current, defaultConfiguration, changed))).toEqual(plain(before));
      }),
      { numRuns: 60 },
    );
  });

  test('reads the paragraph that was typed in and no other, though the additions are others by name only', () => {
    const article = Array.from({ length: 30 }, (_, k) => `Oda Brekke kvetched that the pier was old. It was ${k}.`);
    const before = analyse(article.join('\n\n'), configuration);
    article[15] += ' It burned.';
    const same = createConfiguration({ additions: createAdditions(structuredClone(additions)) });
    expect(computedPieces(analyse(article.join('\n\n'), same, before))).toBeLessThanOrEqual(3);
  });
});

describe('tables with additions', () => {
  test('are made once for the same words', () => {
    let made = 0;
    const tables = perAdditions((additions) => `${additions.outlets.join()} ${++made}`);
    const one = () => createAdditions({ outlets: ['A'] });
    expect([tables(one()), tables(one()), tables(noAdditions), tables(createAdditions({}))]).toEqual([
      'A 1',
      'A 1',
      ' 2',
      ' 2',
    ]);
  });
  test('are not kept for ever', () => {
    let made = 0;
    const tables = perAdditions(() => ++made);
    for (let k = 0; k < 100; k++) tables(createAdditions({ outlets: [`A${k}`] }));
    tables(createAdditions({ outlets: ['A0'] }));
    expect(made).toBe(101);
  });
});
