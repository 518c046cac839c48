import type { Analysis } from '../../analysis.ts';
import type { Article } from '../../article/model.ts';
import type { TextEdit } from '../../rules/model.ts';
import { snippetText } from '../../text/snippets.ts';
import { lastBefore } from '../find.ts';
import { filterFor, likeness } from '../forgiving.ts';
import type { Cursor } from './cursor.ts';
import type { Completion } from './model.ts';
import { type Speaker, speakersAt } from './speakers.ts';

/** The closing mark, what of the phrase is written already, and the words typed of it. */
const behindMark = /(["”»“])(,?[ \t]*(?:[–—-][ \t]*)?|\.)([\p{L}'’ʼ. -]{0,40})$/u;

/** No more phrases are offered than this. */
const mostPhrases = 8;

/** `, Brekke said` behind a closing quotation mark: whoever spoke last first. */
export function attributionCompletions(cursor: Cursor): Completion[] {
  const { analysis, before, offset, invoked } = cursor;
  const match = behindMark.exec(before);
  if (!match || cursor.quoted) return [];
  const [whole, , written, typed] = match as unknown as [string, string, string, string];
  const markEnd = offset - whole.length + 1;
  const quotation = closedAt(analysis.article, markEnd);
  // A title in quotation marks is nobody's words.
  if (!quotation || (quotation.short && !invoked)) return [];
  const joint = jointOf(analysis, markEnd, written);
  const phrases = phrasesOf(analysis, speakersAt(analysis, offset));
  return phrases
    .filter((phrase) => likeness(typed, phrase.words) === 2 && !(phrase.onAsking && typed === ''))
    .slice(0, mostPhrases)
    .map((phrase) => completionOf(phrase, cursor, markEnd, typed, joint));
}

function closedAt({ quotations }: Article, end: number) {
  for (let index = lastBefore(quotations, end - 1); index >= 0; index--) {
    const quotation = quotations[index]!;
    if (quotation.closed && quotation.span.end === end) return quotation;
    if (quotation.depth === 0) return null;
  }
  return null;
}

// ---------------------------------------------------------------- phrases

interface Phrase {
  readonly words: string;
  readonly detail: string;
  /** Offered only to who has begun it. */
  readonly onAsking: boolean;
}

function phrasesOf(analysis: Analysis, speakers: readonly Speaker[]): Phrase[] {
  return analysis.article.language === 'en'
    ? englishPhrases(analysis, speakers)
    : speakers.flatMap((speaker) => slavicPhrases(analysis.article.language as 'uk' | 'ru', speaker));
}

/** The speaker before the verb is the usual order; the other way round is offered to who begins with the verb. */
function englishPhrases({ text, attributions }: Analysis, speakers: readonly Speaker[]): Phrase[] {
  let tense = 0;
  for (const { cue } of attributions) {
    const word = cue[0] && text.slice(cue[0].start, cue[0].end);
    if (word === 'says') tense++;
    else if (word === 'said') tense--;
  }
  const verb = tense > 0 ? 'says' : 'said';
  return speakers.flatMap(({ short, actor }) => [
    { words: `${short} ${verb}`, detail: detailOf(actor.name, actor.roles), onAsking: false },
    { words: `${verb} ${short}`, detail: detailOf(actor.name, actor.roles), onAsking: true },
  ]);
}

const saidForms = {
  uk: { male: ['сказав', 'заявив', 'повідомив'], female: ['сказала', 'заявила', 'повідомила'] },
  ru: { male: ['сказал', 'заявил', 'сообщил'], female: ['сказала', 'заявила', 'сообщила'] },
} as const;

/** The verb stands first and agrees with the person: as it did before, else both forms are offered. */
function slavicPhrases(language: 'uk' | 'ru', { actor, short, cue }: Speaker): Phrase[] {
  if (actor.kind !== 'person') return [];
  const { male, female } = saidForms[language];
  const known = cue === null ? null : /(?:ла|лась|лася)$/u.test(cue) ? female : /[влс]я?$/u.test(cue) ? male : null;
  const detail = detailOf(actor.name, actor.roles);
  const all = known ? [known] : [male, female];
  return all.flatMap((verbs) =>
    verbs.map((verb, index) => ({ words: `${verb} ${short}`, detail, onAsking: index > 0 })),
  );
}

function detailOf(name: string, [role]: readonly string[]): string {
  return role === undefined ? name : `${name}, ${role}`;
}

// ------------------------------------------------------------------ joints

/** How the phrase is tied to the quotation before it. */
interface Joint {
  /** Between the mark and the phrase. */
  readonly between: string;
  /** The full stop before the mark becomes a comma, or goes. */
  readonly also: readonly TextEdit[];
}

/** Punctuation as the article has it: the comma inside the marks or outside, the dash of Slavic texts. */
function jointOf(analysis: Analysis, markEnd: number, written: string): Joint {
  const { text, article } = analysis;
  const last = text[markEnd - 2] ?? '';
  const stop = { start: markEnd - 2, end: markEnd - 1 };
  const hasComma = written.startsWith(',');
  if (article.language !== 'en') {
    const also = last === '.' ? [{ span: stop, newText: '' }] : [];
    return { between: `${/[!?…,]/.test(last) && !hasComma ? '' : ','} ${dashIn(text)} `, also };
  }
  if (/[,!?…]/.test(last) && !hasComma) return { between: ' ', also: [] };
  const isOutside = /^[,.]/.test(written) || commaOutside(analysis);
  if (last !== '.') {
    if (isOutside) return { between: ', ', also: [] };
    const beforeMark = { start: markEnd - 1, end: markEnd - 1 };
    return { between: ' ', also: [{ span: beforeMark, newText: ',' }] };
  }
  return isOutside
    ? { between: ', ', also: [{ span: stop, newText: '' }] }
    : { between: ' ', also: [{ span: stop, newText: ',' }] };
}

/** Whether most quotations that go on in a phrase have their comma behind the mark. */
function commaOutside({ text, article: { quotations } }: Analysis): boolean {
  let outside = 0;
  for (const { span, closed, short } of quotations) {
    if (!closed || short) continue;
    if (text[span.end] === ',') outside++;
    else if (text[span.end - 2] === ',') outside--;
  }
  return outside > 0;
}

/** The dash that the text has behind quotations, else an en dash. */
function dashIn(text: string): string {
  return /["”»“],?\s([–—-])\s/u.exec(text.slice(0, 20_000))?.[1] ?? '–';
}

function completionOf(phrase: Phrase, cursor: Cursor, markEnd: number, typed: string, joint: Joint): Completion {
  const { offset, after, analysis } = cursor;
  const span = { start: markEnd, end: offset };
  const newText = joint.between + phrase.words;
  const typedSoFar = analysis.text.slice(markEnd, offset);
  const isLast = after.trim() === '';
  return {
    kind: 'attribution',
    label: phrase.words,
    detail: phrase.detail,
    edit: { span, newText, ...(isLast && { snippet: `${snippetText(newText)}$0.` }) },
    replace: { start: markEnd, end: offset + (/^[\p{L}'’ʼ]{0,30}/u.exec(after)?.[0].length ?? 0) },
    filter:
      typedSoFar === ''
        ? phrase.words
        : `${typedSoFar.slice(0, typedSoFar.length - typed.length)}${filterFor(typed, phrase.words)}`,
    also: joint.also,
  };
}
