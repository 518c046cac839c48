import type { VerbCue } from '../data/cue-table.ts';
import { IRREGULAR_VERBS } from '../data/en/irregular-forms.ts';
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

/**
 * The forms of a verb of which nothing is known but its base form: the regular ones, doubled or not ("quiped",
 * "quipped") where it ends in a way that some verbs double, and the irregular ones of the tables.
 */
export function allForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const mayDouble = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma);
  const irregular = irregularForms().get(lemma) ?? [];
  return [
    ...inflect({ lemma }),
    ...(mayDouble ? inflect({ lemma, doubles: true }).filter(([form]) => form.startsWith(lemma + lemma.at(-1))) : []),
    ...irregular.flatMap((form): [string, VerbForm][] =>
      form.endsWith('ing')
        ? [[form, 'gerund']]
        : [
            [form, 'past'],
            [form, 'participle'],
          ],
    ),
  ];
}

let irregulars: ReadonlyMap<string, readonly string[]> | undefined;

/** By lemma. Read at first use: hardly anybody asks. */
function irregularForms(): ReadonlyMap<string, readonly string[]> {
  irregulars ??= new Map(
    IRREGULAR_VERBS.trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([lemma, ...forms]) => [lemma!, forms]),
  );
  return irregulars;
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
