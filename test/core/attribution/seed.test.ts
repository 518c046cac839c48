import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from './harness.ts';
import { models } from './learned/harness.ts';

it.each([
  ['rules alone', undefined],
  ['the language models too', models],
])('with %s, the seed article is supported as its worked example says', (_, used) => {
  const text = readFileSync(new URL('../../../seeds/security-guarantees.txt', import.meta.url), 'utf8');
  const { statements, attributions, actors, words } = read(text, {}, used);
  const opening = (s: (typeof statements)[number]) => words(s.span).split(/\s+/).slice(0, 4).join(' ');
  expect(statements.filter((s) => s.line !== 'label').map((s) => [opening(s), s.support, s.line, s.behind])).toEqual([
    [
      'US and European officials',
      'inherited',
      'source-section-covers-lead',
      expect.stringContaining('European Pravda'),
    ],
    ['The sources, who spoke', 'unnamed', 'own-unnamed-source', expect.stringContaining('Bloomberg')],
    ['The aim is to', 'unattributed', 'nobody', null],
    ['Bloomberg said the White', 'attributed', 'own-source', 'Bloomberg'],
    ['Bloomberg believes these talks', 'attributed', 'belief-or-intention', 'Bloomberg'],
    ['"During the meeting we', 'attributed', 'quotation-of-sentence-speaker', 'Donald Trump'],
    ['EU leaders are to', 'unattributed', 'nobody', null],
    ['Bloombergʼs sources reported that', 'unnamed', 'own-unnamed-source', expect.stringContaining('Bloomberg')],
    ['They said the format', 'unnamed', 'continuing-cue', expect.stringContaining('Bloomberg')],
    ['Leaders showed broad support', 'unnamed', 'own-unnamed-source', 'Leaders'],
    ['US President Donald Trump', 'vague', 'vague-wording', null],
    ['French President Emmanuel Macron', 'attributed', 'belief-or-intention', expect.stringContaining('Keir Starmer')],
  ]);
  const they = attributions.find((a) => a.sourceKind === 'pronoun')!;
  const sources = attributions.find((a) => words(a.source[0] ?? they.source[0]!) === 'Bloombergʼs sources')!;
  expect(they.actor).not.toBeNull();
  expect(they.actor).toBe(sources.actor);
  const person = (name: string) => actors.find((a) => a.name === name);
  expect(person('Volodymyr Zelenskyy')).toMatchObject({ kind: 'person', roles: ['Ukrainian President'] });
  expect(person('Vladimir Putin')).toMatchObject({ roles: ['Russian leader'] });
  expect(person('Marco Rubio')).toMatchObject({ roles: ['US Secretary of State'] });
  expect(person('Donald Trump')!.mentions.length).toBeGreaterThan(2);
});
