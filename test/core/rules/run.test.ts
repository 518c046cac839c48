import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { createConfiguration, defaultConfiguration } from '../../../server/core/configuration.ts';
import type { Finding, Rule, Subject } from '../../../server/core/rules/model.ts';
import { registry } from '../../../server/core/rules/registry.ts';
import { runRules } from '../../../server/core/rules/run.ts';
import { growth } from '../../support/growth.ts';
import { seeds } from '../../support/seeds.ts';

const examples = { flagged: [], fine: [] };
const described = { summary: 'A word.', description: 'A word stands in the text.', examples };

/** A rule that reports every place where the words stand. */
function ruleFor(words: string, more: Partial<Rule> = {}): Rule {
  return {
    id: 'a-word',
    family: 'attribution',
    severity: 'warning',
    set: 'core',
    ...described,
    *check({ text }: Subject) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        yield { span: { start: at, end: at + words.length }, message: words };
    },
    ...more,
  };
}

function run(
  text: string,
  rules: readonly Rule[],
  settings: Parameters<typeof createConfiguration>[0] = {},
): readonly Finding[] {
  const configuration = createConfiguration(settings);
  return runRules(analyse(text, configuration), configuration, undefined, rules);
}

describe('settings', () => {
  const text = 'The pier is closed.';
  test('leave a rule its own severity', () => expect(run(text, [ruleFor('pier')])[0]!.severity).toBe('warning'));
  test('change it', () =>
    expect(run(text, [ruleFor('pier')], { rules: { 'a-word': 'hint' } })[0]!.severity).toBe('hint'));
  test('switch it off', () => expect(run(text, [ruleFor('pier')], { rules: { 'a-word': 'off' } })).toEqual([]));
  test('switch a strict one on', () => {
    const strict = ruleFor('pier', { set: 'strict' });
    expect(run(text, [strict])).toEqual([]);
    expect(run(text, [strict], { rules: { 'a-word': 'information' } })[0]!.severity).toBe('information');
  });
  test('count for more than what a case deserves', () => {
    const rule = ruleFor('pier', { check: () => [{ span: { start: 4, end: 8 }, message: '', severity: 'error' }] });
    expect(run(text, [rule])[0]!.severity).toBe('error');
    expect(run(text, [rule], { rules: { 'a-word': 'hint' } })[0]!.severity).toBe('hint');
  });
});

describe('a wording rule', () => {
  const rule = ruleFor('pier', { wording: true });
  test.each([
    '“The pier is closed,” Mayor Oda Brekke said.',
    'It is closed [the pier of Port Halden – ed.], Mayor Oda Brekke said.',
    'See https://example.org/pier for more.',
    'It is closed.\n\nPhoto: the pier\n\nIt is windy.',
    'It is closed.\n\nSupport the pier and become our patron!',
  ])('does not judge %j', (text) => expect(run(text, [rule])).toEqual([]));
  test('judges what is around a quotation', () =>
    expect(run('The pier is closed, “as the pier is old”, she said.', [rule]).map(({ span }) => span.start)).toEqual([
      4,
    ]));
  test('of another kind looks everywhere', () =>
    expect(run('“The pier is closed,” she said.', [ruleFor('pier')])).toHaveLength(1));
});

describe('of one family', () => {
  const text = 'The pier is closed. The pier is old.';
  const grave = ruleFor('is', { id: 'a-verb', severity: 'error' });
  test('the gravest finding of a sentence stays', () =>
    expect(run(text, [ruleFor('pier'), grave]).map(({ rule }) => rule)).toEqual(['a-verb', 'a-verb']));
  test('the first rule wins among equals', () =>
    expect(run(text, [ruleFor('pier'), { ...grave, severity: 'warning' }]).map(({ rule }) => rule)).toEqual([
      'a-word',
      'a-word',
    ]));
  test('other families are not in its way', () =>
    expect(run(text, [ruleFor('pier'), { ...grave, family: 'date' }])).toHaveLength(4));
  test('a source entry counts as a sentence', () =>
    expect(
      run('It is closed.\n\nSource: Northwire; Northwire of Halden', [ruleFor('North'), ruleFor('wire', { id: 'b' })]),
    ).toHaveLength(2));
});

test('findings are in text order', () => {
  const findings = run('The pier is closed, and it is old.', [ruleFor('old'), ruleFor('pier', { family: 'date' })]);
  expect(findings.map(({ message }) => message)).toEqual(['pier', 'old']);
});

test('a rule that throws is left out and told of', () => {
  const broken = ruleFor('', {
    id: 'broken',
    *check() {
      yield { span: { start: 0, end: 1 }, message: 'half done' };
      throw new Error('broken');
    },
  });
  const failed: string[] = [];
  const analysis = analyse('The pier is closed.', defaultConfiguration);
  const findings = runRules(analysis, defaultConfiguration, ({ id }) => failed.push(id), [broken, ruleFor('pier')]);
  expect(findings.map(({ rule }) => rule)).toEqual(['a-word']);
  expect(failed).toEqual(['broken']);
});

/** The rules of the strict set too. */
const everything = createConfiguration({
  rules: Object.fromEntries(registry.filter(({ set }) => set === 'strict').map(({ id, severity }) => [id, severity])),
});

const pieces = [
  ' date 2025-08-19 ',
  ' date 2025-13-40 ',
  'Source: ',
  'Details:',
  'Quote: ',
  'Quote from Tessen: ',
  'Background:\n',
  'Detials: ',
  'Photo: ',
  'Northwire, citing officials',
  'social media',
  'Oda Brekke, Mayor of Port Halden',
  '; ',
  'It is windy. ',
  'He left. ',
  '“We will stop. ',
  '” ',
  '"',
  '« ',
  'she said. ',
  'On Wednesday 3 April it burned. ',
  'yesterday ',
  'Reportedly, ',
  'Sources said it burned. ',
  'A senior official, who spoke anonymously, ',
  'Experts claim that ',
  'It was reported that ',
  'Ilmar Tessen accused Oda Brekke of theft. ',
  'It cost 3.5 million crowns. ',
  '“experts” ',
  ' smiled. ',
  'declined to comment. ',
  'Brekke believes it ',
  '[it – ed.] ',
  '\n\n',
  '\r\n',
  '😀',
  '\ud800',
  'Джерело: ',
  'ЗМІ ',
];

test('on any text no rule throws, and spans and edits are in place', () => {
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom(...seeds), fc.nat(4000), fc.nat(300))
      .map(([{ text }, at, length]) => text.slice(0, at) + text.slice(at + length)),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const findings = runRules(analyse(text, everything), everything, ({ id }, error) => {
        throw new Error(id, { cause: error });
      });
      for (const { span, related, fixes } of findings) {
        expect(span.start).toBeLessThan(span.end);
        for (const { start, end } of [span, ...related.map((one) => one.span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
        for (const { edits } of fixes) {
          let at = 0;
          for (const edit of edits) {
            expect(edit.span.start).toBeGreaterThanOrEqual(at);
            expect(edit.span.end).toBeGreaterThanOrEqual(edit.span.start);
            at = edit.span.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** A different word for each number. */
const word = (k: number): string =>
  [...k.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');

describe('time grows with the text, not with its square', () => {
  const heading = ' date 2025-03-14 The pier is closed.\n\n';
  test.each<[string, (size: number) => string, number]>([
    ['statements', (n) => `${heading}Source: Oda Brekke; Northwire\n\nDetails: ${'It is windy. '.repeat(n)}`, 1500],
    ['plans', (n) => 'Three ministers have agreed to resign. '.repeat(n), 1000],
    ['open quotations', (n) => '“We will not stop.\n\n'.repeat(n), 1500],
    ['open quotations in a paragraph', (n) => '“We will not stop. '.repeat(n), 1500],
    [
      'quotations',
      (n) => `${heading}Source: Oda Brekke; Northwire\n\n${'Quote: "It is windy and cold."\n\n'.repeat(n)}`,
      500,
    ],
    ['entries', (n) => `${heading}Source: ${'Northwire, citing officials; social media; '.repeat(n)}`, 300],
    ['empty sections', (n) => 'Details:\n\n'.repeat(n), 2000],
    ['dates', (n) => `${heading}${'On Wednesday 3 April it burned yesterday. '.repeat(n)}`, 500],
    [
      'people without names',
      (n) => 'Sources said it burned. A senior official said on background it was old. '.repeat(n),
      300,
    ],
    ['crowds', (n) => 'Experts say it burned. It was reported that it is old. It has reportedly sunk. '.repeat(n), 300],
    [
      'people',
      (n) =>
        Array.from(
          { length: n },
          (_, k) => `Mayor Oda Br${word(k)}e accused Jon Te${word(k)}n of theft. He said no. `,
        ).join(''),
      200,
    ],
    [
      'long quotations',
      (n) => '“It burned. It was old. It is late,” Oda Brekke claimed. “No,” Jon Tessen smiled. '.repeat(n),
      200,
    ],
    ['misspelt labels', (n) => 'Detials: It is windy.\n\n'.repeat(n), 1000],
  ])('%s', (_, make, size) => {
    const analyses = new Map<string, Subject>();
    const analysisOf = (text: string) => {
      const known = analyses.get(text) ?? analyse(text, defaultConfiguration);
      analyses.set(text, known);
      return known;
    };
    expect(growth(make, (text) => runRules(analysisOf(text), everything), size)).toBeLessThan(9);
  });
});
