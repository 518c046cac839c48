import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../server/core/analysis.ts';
import { createConfiguration, defaultConfiguration } from '../../../server/core/configuration.ts';
import { Anchors } from '../../../server/core/suppressions/anchors.ts';
import type { Suppression } from '../../../server/core/suppressions/model.ts';
import { seeds } from '../../support/seeds.ts';

const article = ` date 2025-08-19

The harbour of Port Halden stays closed, Mayor Oda Brekke said.

Source: Oda Brekke, Mayor of Port Halden; Coastal Herald

Details: Three ministers have agreed to resign. Brekke said it was late. The old crane has been sold abroad.
`;

const rule = 'unattributed-claim';
const file = 'articles/harbour.article';

function analysed(text: string, suppressions: readonly Suppression[], previous?: Analysis): Analysis {
  return analyse(text, createConfiguration({ suppressions }), previous);
}

/** The words of each finding, with its rule. */
function told({ text, findings }: Pick<Analysis, 'text' | 'findings'>): string[] {
  return findings.map((finding) => `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`);
}

function toldSuppressed({ text, suppressed }: Analysis): string[] {
  return told({ text, findings: suppressed.map(({ finding }) => finding) });
}

/** A suppression of the finding on some words. */
function ofFinding(text: string, words: string): Suppression {
  const anchors = new Anchors(analyse(text, defaultConfiguration).article);
  return { rule, file, finding: anchors.anchorOf(anchors.passageAt(text.indexOf(words))) };
}

const ministers = `${rule}: Three ministers have agreed to resign.`;
const crane = `${rule}: The old crane has been sold abroad.`;

test('without suppressions all is reported', () => {
  const analysis = analysed(article, []);
  expect(told(analysis)).toEqual(expect.arrayContaining([ministers, crane]));
  expect(analysis.suppressed).toEqual([]);
});

test('one finding is taken out, and listed with what did it', () => {
  const suppression = ofFinding(article, 'Three ministers');
  const analysis = analysed(article, [suppression]);
  expect(told(analysis)).toContain(crane);
  expect(toldSuppressed(analysis)).toEqual([ministers]);
  expect(analysis.suppressed[0]!.by).toEqual([suppression]);
});

test.each<[string, Suppression]>([
  ['in this article', { rule, file }],
  ['under a path pattern', { rule, files: 'articles/**' }],
  ['in the project', { rule }],
])('a rule is silent %s, the others are not', (_, suppression) => {
  const before = told(analysed(article, []));
  const analysis = analysed(article, [suppression]);
  expect(toldSuppressed(analysis)).toEqual([ministers, crane]);
  expect(told(analysis)).toEqual(before.filter((one) => !one.startsWith(rule)));
});

test('a suppression of another rule leaves the finding alone', () => {
  const { finding, ...rest } = ofFinding(article, 'Three ministers');
  const other = { ...rest, rule: 'anonymous-source', finding: finding! };
  expect(told(analysed(article, [other]))).toContain(ministers);
});

test('of several the one that reaches least far is named first', () => {
  const one = ofFinding(article, 'Three ministers');
  const everywhere: Suppression = { rule };
  const here: Suppression = { rule, file };
  const below: Suppression = { rule, files: ['articles/*'] };
  const { suppressed } = analysed(article, [everywhere, below, one, here]);
  expect(suppressed.map(({ by }) => by)).toEqual([
    [one, here, below, everywhere],
    [here, below, everywhere],
  ]);
});

test('a finding that the suppressed one kept from being reported does not take its place', () => {
  const text = ' date 2025-08-19\n\nSource: Coastal Herald\n\nDetails: Sources say the target was a depot.\n';
  const alone = told(analysed(text, []));
  expect(alone).toEqual([expect.stringMatching(/^bare-anonymous-source/)]);
  const analysis = analysed(text, [{ rule: 'bare-anonymous-source' }]);
  expect(told(analysis)).toEqual([]);
  expect(toldSuppressed(analysis)).toEqual(alone);
});

describe('over all seeds', () => {
  test.each(seeds)('each finding can be suppressed by itself: $name', ({ text }) => {
    const { article: parsed, findings } = analyse(text, defaultConfiguration);
    const anchors = new Anchors(parsed);
    for (const finding of findings) {
      const anchor = anchors.anchorOf(anchors.passageAt(finding.span.start));
      const { suppressed } = analysed(text, [{ rule: finding.rule, file, finding: anchor }]);
      const taken = suppressed.map((one) => one.finding);
      expect(taken).toContainEqual(finding);
      expect(new Set(taken.map((one) => one.rule))).toEqual(new Set([finding.rule]));
      expect(taken).toHaveLength(1);
    }
  });
});

test('typing changes nothing of that: what is known from before gives what is found from scratch', () => {
  const suppressions = [ofFinding(article, 'Three ministers'), { rule: 'source-listed-not-cited', file }];
  const typed = fc.constantFrom(' It rained.', '\n\nQuote: “', 'x', ' Three ministers have agreed to resign.', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(article.length), fc.nat(20), typed), { maxLength: 5 }), (edits) => {
      let text = article;
      let analysis = analysed(text, suppressions);
      for (const [at, length, words] of edits) {
        text = text.slice(0, at) + words + text.slice(at + length);
        analysis = analysed(text, suppressions, analysis);
        const { findings, suppressed } = analysed(text, suppressions);
        expect({ findings: analysis.findings, suppressed: analysis.suppressed }).toEqual({ findings, suppressed });
        const all = analyse(text, defaultConfiguration).findings;
        expect(findings.length + suppressed.length).toBe(all.length);
      }
    }),
    { numRuns: 60 },
  );
});
