import {
  DOUBLE_STEMS,
  FUNCTION_WORDS,
  IRREGULAR_DEGREES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  MUTE_E_DEGREES,
  MUTE_E_STEMS,
  PLAIN_STEMS,
  PLURALE_TANTUM,
} from '../data/en/irregular-forms.ts';

/**
 * The dictionary form of `word`, in small letters but for names, by its Penn Treebank tag: `told` VBD → `tell`,
 * `ministries` NNS → `ministry`. Rules and a table of exceptions; a word neither knows is its own lemma.
 */
export function lemmatise(word: string, xpos: string): string {
  if (xpos === 'NNP') return word;
  if (xpos === 'NNPS') return properPlural(word);
  const form = word.toLowerCase().replace(/[’ʼ]/g, "'");
  switch (xpos) {
    case 'VBD':
    case 'VBN':
      return form === "'d" ? 'have' : (VERBS.get(form) ?? past(form));
    case 'VBG':
      return VERBS.get(form) ?? gerund(form);
    case 'VBZ':
      return form === "'s" ? 'be' : (VERBS.get(form) ?? singular(form));
    case 'VB':
    case 'VBP':
    case 'MD':
      return PRESENT.get(form) ?? form;
    case 'NNS':
      return NOUNS.get(form) ?? (PLURAL_ONLY.has(form) ? form : singular(form));
    case 'JJR':
    case 'RBR':
      return DEGREES.get(form) ?? degree(form, 'er');
    case 'JJS':
    case 'RBS':
      return DEGREES.get(form) ?? degree(form, 'est');
    case 'PRP':
    case 'RB':
    case 'DT':
      return FUNCTIONS.get(form) ?? form;
    default:
      return form;
  }
}

/** Whether a word in small letters is an irregular past form or participle: `sank`, `written`. */
export function isIrregularVerbForm(word: string): boolean {
  return VERBS.has(word);
}

const VERBS = lemmasByForm(IRREGULAR_VERBS);
const NOUNS = lemmasByForm(IRREGULAR_NOUNS);
const DEGREES = lemmasByForm(IRREGULAR_DEGREES);
const FUNCTIONS = lemmasByForm(FUNCTION_WORDS);
const MUTE_E = words(MUTE_E_STEMS);
const PLAIN = words(PLAIN_STEMS);
const DOUBLE = words(DOUBLE_STEMS);
const MUTE_E_DEGREE = words(MUTE_E_DEGREES);
const PLURAL_ONLY = words(PLURALE_TANTUM);

/**
 * Present forms and modals that are not their own lemma. The table of verbs does not serve here: its `found` and `saw`
 * are pasts. Modals are lemmas each (`would`, `could`), as in the treebanks.
 */
const PRESENT: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['are', 'be'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['were', 'be'],
]);

function lemmasByForm(table: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', ...forms] = line.split(' ');
    for (const form of forms) if (!lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s/));
}

function past(form: string): string {
  if (!form.endsWith('ed') || form.length < 4) return form;
  if (form.endsWith('ied')) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  // need|ed, but agree|d
  if (form.endsWith('eed')) return form.slice(0, -1);
  return restored(form.slice(0, -2));
}

function gerund(form: string): string {
  return form.endsWith('ing') && form.length > 4 ? restored(form.slice(0, -3)) : form;
}

/** The verb whose stem is left when -ed or -ing is off: `stopp` → stop, `announc` → announce, `report` → report. */
function restored(stem: string): string {
  if (MUTE_E.has(stem)) return `${stem}e`;
  if (PLAIN.has(stem) || DOUBLE.has(stem) || !/[aeiouy]/.test(stem)) return stem;
  if (/([bdglmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return MUTE_E_ENDING.test(stem) && !PLAIN_ENDING.test(stem) ? `${stem}e` : stem;
}

/** What a stem ends in that lost its -e. */
const MUTE_E_ENDING = new RegExp(
  [
    '[cuvz]', // announc, argu, believ, organiz
    's', // increas, accus, endors
    '[aeioudlr]g', // engag, pledg, indulg, urg
    '[ae]ng', // arrang, challeng
    '[bcdfgkpstz]l', // enabl, settl
    '..[^aeo]at|(?:^|[eo])creat', // estimat, create, negotiat
    '.[bclmpst]ut', // contribut, execut, comput
    '[^aeiou][aiu]d', // invad, decid, includ
    '[^aeo]od', // explod
    '[^aeo]ib', // describ
    'ir|ur', // requir, measur
    '[^aeo]in', // determin
    'um', // assum
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
);

/** Exceptions to these endings that are regular themselves. */
const PLAIN_ENDING = /(?:ss|zz|[ao]ir|[aeo]ur|[lw]l|[aeo]id|oud)$/;

function singular(form: string): string {
  if (!form.endsWith('s') || form.length < 3 || /(?:ss|us|[0-9]s|[0-9]'s)$/.test(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/.test(form) && !/^(?:head|heart|tooth|c)?aches$/.test(form)
    ? form.slice(0, -2)
    : form.slice(0, -1);
}

function properPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

function degree(form: string, ending: 'er' | 'est'): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  const stem = form.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return MUTE_E_DEGREE.has(stem) ? `${stem}e` : stem;
}
