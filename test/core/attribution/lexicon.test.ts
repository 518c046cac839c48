import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/core/article/model.ts';
import { inflect } from '../../../server/core/attribution/inflection.ts';
import { cueTables } from '../../../server/core/data/attribution.ts';
import { attribute } from './harness.ts';

const languages: readonly Language[] = ['en', 'uk', 'ru'];

describe.each(languages)('every %s entry attributes its own example', (language) => {
  const table = cueTables[language];

  it.each(table.verbs.map((v) => [`${v.lemma} ${v.particle ?? ''}`.trim(), v] as const))('verb %s', (_, verb) => {
    const { attributions } = attribute(verb.example, language);
    const forms = new Set(verb.adjective ? [verb.lemma] : (verb.forms ?? inflect(verb).map(([form]) => form)));
    const found = attributions.filter((a) =>
      a.cue.some((c) => {
        const words = verb.example.slice(c.start, c.end).toLowerCase().split(' ');
        return words.some((w) => forms.has(w)) && (!verb.particle || words.join(' ').endsWith(verb.particle));
      }),
    );
    expect(found.map((a) => a.kind)).toContain(verb.kind);
    expect(found.every((a) => a.source.length > 0 && a.content.length > 0)).toBe(true);
  });

  it.each(table.nouns.map((n) => [n.forms[0]!, n] as const))('noun %s', (_, noun) => {
    const { attributions } = attribute(noun.example, language);
    const cues = attributions.flatMap((a) => a.cue.map((c) => noun.example.slice(c.start, c.end).toLowerCase()));
    expect(cues.some((cue) => noun.forms.includes(cue))).toBe(true);
  });

  it.each(table.adverbs.map((a) => [a.form, a] as const))('adverb %s', (_, adverb) => {
    const { attributions } = attribute(adverb.example, language);
    expect(attributions.map((a) => [a.kind, a.sourceKind, a.source.length])).toEqual([['vague', 'vague', 0]]);
  });

  it.each(table.prepositions.map((p) => [p.words, p] as const))('preposition %s', (_, preposition) => {
    const { attributions } = attribute(preposition.example, language);
    const cues = attributions.flatMap((a) => a.cue.map((c) => preposition.example.slice(c.start, c.end).toLowerCase()));
    // `*` stands for a possessive.
    const written = new RegExp(`^${preposition.words.replace('*', '\\S+')}$`, 'u');
    expect(cues).toContainEqual(expect.stringMatching(written));
  });
});

describe('inflection', () => {
  it.each([
    [{ lemma: 'announce' }, ['announce', 'announces', 'announced', 'announced', 'announcing']],
    [{ lemma: 'deny' }, ['deny', 'denies', 'denied', 'denied', 'denying']],
    [{ lemma: 'admit', doubles: true }, ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
    [{ lemma: 'stress' }, ['stress', 'stresses', 'stressed', 'stressed', 'stressing']],
    [{ lemma: 'show', participle: 'shown' }, ['show', 'shows', 'showed', 'shown', 'showing']],
    [{ lemma: 'label', past: 'labelled' }, ['label', 'labels', 'labelled', 'labelled', 'labelling']],
    [{ lemma: 'agree' }, ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
  ])('%o', (verb, forms) => {
    expect(inflect(verb).map(([form]) => form)).toEqual(forms);
  });
});
