import type { Backing, ReportSection } from '../core/features/report/index.ts';

/** The languages that a report can be written in, whatever that of the article. */
export const reportLanguages = ['en', 'uk'] as const;

export type ReportLanguage = (typeof reportLanguages)[number];

/** All texts of a report that are not the article's. */
export interface ReportWords {
  readonly report: string;
  /** What the report is about, as a subtitle: the date and how much there is. */
  summary(statements: number, words: number): string;
  /** Goes on after the share of what somebody named stands behind. */
  readonly headline: string;
  readonly untitled: string;
  readonly nothing: string;
  readonly backing: Readonly<Record<Backing, string>>;
  /** A letter for each way of being backed, so that no colour is needed to tell them apart. */
  readonly letters: Readonly<Record<Backing, string>>;
  /** What each way of being backed means. */
  readonly meaning: Readonly<Record<Backing, string>>;
  readonly headings: {
    readonly shares: string;
    readonly ribbon: string;
    readonly sections: string;
    readonly speakers: string;
    readonly chain: string;
    readonly text: string;
  };
  /** Sections that have no label of their own. */
  readonly unlabelled: { readonly lead: string; readonly body: string };
  readonly ribbonNote: string;
  readonly columns: {
    readonly section: string;
    readonly speaker: string;
    readonly share: string;
    readonly statements: string;
    readonly quoted: string;
    readonly nobody: string;
  };
  readonly kinds: Readonly<Record<'person' | 'organisation' | 'outlet' | 'place' | 'unnamed' | 'vague', string>>;
  readonly noSpeakers: string;
  readonly noChain: string;
  readonly others: string;
  /** "3 statements": how many rest on something. */
  rests(statements: number): string;
  /** "who: words", for the tip of a piece of the ribbon. */
  tip(backing: string, behind: string, text: string): string;
  readonly percent: (share: number) => string;
}

/** Whole percents; what is there at all is not none, and what is left over is not all. */
function wholePercents(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return '<1';
  if (share < 1 && rounded === 100) return '>99';
  return String(rounded);
}

const english: ReportWords = {
  report: 'Who says so',
  summary: (statements, words) =>
    `${statements} ${statements === 1 ? 'statement' : 'statements'} in ${words} ${words === 1 ? 'word' : 'words'}`,
  headline: 'of its words have a named source behind them',
  untitled: 'Untitled article',
  nothing: 'This article states nothing yet.',
  backing: {
    named: 'Named',
    inherited: 'Carried over',
    unnamed: 'Unnamed',
    vague: 'Vague',
    nobody: 'Nobody',
    none: 'No claim',
  },
  letters: { named: 'N', inherited: 'C', unnamed: 'U', vague: 'V', nobody: '?', none: '·' },
  meaning: {
    named: 'somebody is named for it',
    inherited: 'a named source goes on, or covers it from the Source section',
    unnamed: 'people without a name, as “a senior official”',
    vague: 'anybody, as “experts” or “reportedly”',
    nobody: 'nobody is behind it',
    none: 'a question, a heading, a caption',
  },
  headings: {
    shares: 'Who is behind the words',
    ribbon: 'From the first sentence to the last',
    sections: 'Section by section',
    speakers: 'Who speaks how much',
    chain: 'Who has it from whom',
    text: 'The statements',
  },
  unlabelled: { lead: 'Lead', body: 'Body' },
  ribbonNote: 'Each piece is a statement, as wide as it is long. Above: how it is backed. Below: whose it is.',
  columns: {
    section: 'Section',
    speaker: 'Speaker',
    share: 'Share',
    statements: 'Statements',
    quoted: 'Quoted',
    nobody: 'Nobody’s',
  },
  kinds: {
    person: 'person',
    organisation: 'organisation',
    outlet: 'outlet',
    place: 'place',
    unnamed: 'unnamed',
    vague: 'vague',
  },
  noSpeakers: 'Nobody speaks in this article.',
  noChain: 'The article has no Source section.',
  others: 'others',
  rests: (statements) => `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
  tip: (backing, behind, text) => (behind === '' ? `${backing}: ${text}` : `${behind} (${backing}): ${text}`),
  percent: (share) => `${wholePercents(share)}%`,
};

const ukrainian: ReportWords = {
  report: 'Хто це каже',
  summary: (statements, words) =>
    `${statements} ${plural(statements, 'твердження', 'твердження', 'тверджень')}, ${words} ${plural(words, 'слово', 'слова', 'слів')}`,
  headline: 'слів статті мають названого автора',
  untitled: 'Стаття без заголовка',
  nothing: 'У цій статті ще немає тверджень.',
  backing: {
    named: 'Названо',
    inherited: 'За попереднім',
    unnamed: 'Без імені',
    vague: 'Розмито',
    nobody: 'Ніхто',
    none: 'Не твердження',
  },
  letters: { named: 'Н', inherited: 'П', unnamed: 'Б', vague: 'Р', nobody: '?', none: '·' },
  meaning: {
    named: 'названо, хто це каже',
    inherited: 'говорить далі той, кого названо раніше або в розділі джерел',
    unnamed: 'люди без імені: «високопосадовець»',
    vague: 'хто завгодно: «експерти», «повідомляють»',
    nobody: 'за цим ніхто не стоїть',
    none: 'запитання, заголовок, підпис',
  },
  headings: {
    shares: 'Хто стоїть за словами',
    ribbon: 'Від першого речення до останнього',
    sections: 'За розділами',
    speakers: 'Хто скільки говорить',
    chain: 'Хто на кого посилається',
    text: 'Твердження',
  },
  unlabelled: { lead: 'Лід', body: 'Текст' },
  ribbonNote: 'Кожна смужка — твердження, завширшки як його довжина. Угорі: чим підкріплено. Унизу: чиї це слова.',
  columns: {
    section: 'Розділ',
    speaker: 'Мовець',
    share: 'Частка',
    statements: 'Твердження',
    quoted: 'Цитати',
    nobody: 'Нічиї',
  },
  kinds: {
    person: 'особа',
    organisation: 'організація',
    outlet: 'медіа',
    place: 'місце',
    unnamed: 'без імені',
    vague: 'розмито',
  },
  noSpeakers: 'У цій статті ніхто не говорить.',
  noChain: 'У статті немає розділу джерел.',
  others: 'інші',
  rests: (statements) => `${statements} ${plural(statements, 'твердження', 'твердження', 'тверджень')}`,
  tip: (backing, behind, text) => (behind === '' ? `${backing}: ${text}` : `${behind} (${backing}): ${text}`),
  percent: (share) => `${wholePercents(share)} %`,
};

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, uk: ukrainian };

/** What a section is called: by its label, which is the article's own. */
export function nameOfSection({ kind, name }: ReportSection, { unlabelled }: ReportWords): string {
  return kind === 'lead' || kind === 'body' ? unlabelled[kind] : name;
}

/** The Ukrainian forms for one, for two to four, and for many. */
function plural(number: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('uk').select(number);
  return form === 'one' ? one : form === 'few' ? few : many;
}
