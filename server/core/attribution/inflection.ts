import type { VerbCue } from '../data/cue-table.ts';
import type { VerbForm } from './language.ts';

/** The forms of an English verb: base, third person, past, participle and -ing, each with its name. */
export function inflect(
  cue: Pick<VerbCue, 'lemma' | 'past' | 'participle' | 'doubles'>,
): readonly (readonly [string, VerbForm])[] {
  const { lemma } = cue;
  const stem = cue.doubles ? lemma + lemma.at(-1) : lemma;
  const past = cue.past ?? regularPast(lemma, stem);
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [past, 'past'],
    [cue.participle ?? past, 'participle'],
    [gerund(lemma, cue.doubles ? stem : pastStem(lemma, past)), 'gerund'],
  ];
}

function regularPast(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem}ed`;
}

/** British doubling ("labelled") carries over to the -ing form. */
function pastStem(lemma: string, past: string): string {
  return past === `${lemma}${lemma.at(-1)}ed` ? lemma + lemma.at(-1) : lemma;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'go') return 'goes';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string, stem: string): string {
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
}
