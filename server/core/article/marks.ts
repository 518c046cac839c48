import type { Span } from '../text/span.ts';
import { isBlankAt, isDigitAt, isLetterAt, skipSpace } from './characters.ts';
import type { QuoteStyle } from './model.ts';
import { findSingleMarks } from './single-marks.ts';

/** A quotation mark; offsets are relative to the text it was found in. */
export interface QuoteMark extends Span {
  readonly style: QuoteStyle;
  /** What the mark's neighbours say it is; `either` when they do not say. */
  readonly role: 'open' | 'close' | 'either';
}

/**
 * Finds the quotation marks of a block of text, in text order, in linear time.
 *
 * Apostrophes, feet, inches and seconds are no quotation marks. Single marks are found only in pairs that are clearly
 * meant as such.
 */
export function scanMarks(text: string): readonly QuoteMark[] {
  const doubles = withoutInches(text, findDoubleMarks(text));
  const singles = findSingleMarks(text);
  if (singles.length === 0) return doubles;
  return [...doubles, ...singles].sort((a, b) => a.start - b.start);
}

const doubleMark = /["“”„‟«»]|''|``/gu;

function findDoubleMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of text.matchAll(doubleMark)) {
    const start = match.index;
    const end = start + match[0].length;
    const style = styleOf(match[0]);
    marks.push({ start, end, style, role: roleOf(text, match[0], start, end) });
  }
  return marks;
}

function styleOf(mark: string): QuoteStyle {
  if (mark === '“' || mark === '”' || mark === '‟') return 'curly';
  if (mark === '«' || mark === '»') return 'guillemet';
  return mark === '„' ? 'low' : 'straight';
}

/**
 * A mark whose shape says what it is may still be used the other way round (”so” and »so«, „so“); where its
 * neighbours say that, it is `either`, and what is open decides.
 */
function roleOf(text: string, mark: string, start: number, end: number): QuoteMark['role'] {
  if (mark === '„' || mark === '‟' || mark === '``') return 'open';
  const opens = mayOpen(text, start);
  const closes = mayClose(text, end);
  if (mark === '“' || mark === '«') return closes && !opens ? 'either' : 'open';
  if (mark === '”' || mark === '»') return opens && !closes ? 'either' : 'close';
  if (opens !== closes) return opens ? 'open' : 'close';
  if (text.charAt(start - 1) === ':' && !closes) return 'open';
  if (opens && /[([{]/u.test(text.charAt(start - 1))) return 'open';
  return opens && /^(?:[)\]},;]|[.!?](?:\s|$))/u.test(text.slice(end, end + 2)) ? 'close' : 'either';
}

/** How many other marks in a row are looked past for the neighbour that tells. */
const longestRun = 4;

/** Whether what stands before `start` lets a quotation open there. */
function mayOpen(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at <= longestRun && /["'’`]/u.test(text.charAt(at))) at--;
  return isBlankAt(text, at) || /[([{<=/“„«‟‘–—―‒-]/u.test(text.charAt(at));
}

/** Whether what stands from `end` on lets a quotation close there. */
function mayClose(text: string, end: number): boolean {
  let at = end;
  while (at - end < longestRun && /["'’]/u.test(text.charAt(at))) at++;
  return isBlankAt(text, at) || /[.,:;!?…)\]}>/”»–—―‒-]/u.test(text.charAt(at));
}

// ------------------------------------------------------------------- inches

/**
 * Drops the straight marks that are inches: always in 6'2", and after a short number (a 12" pipe) where no
 * quotation is open, or the next mark shows that the one that is open still is.
 */
function withoutInches(text: string, marks: readonly QuoteMark[]): QuoteMark[] {
  const nextRole = rolesOfNextStraight(marks);
  const kept: QuoteMark[] = [];
  let isOpen = false;
  marks.forEach((mark, index) => {
    if (mark.style !== 'straight') {
      kept.push(mark);
      return;
    }
    const isMeasure = mark.role !== 'open' && isDigitAt(text, mark.start - 1);
    if (isMeasure && isAfterFeet(text, mark.start)) return;
    if (isMeasure && isBeforeThing(text, mark.end) && isShortNumber(text, mark.start)) {
      if (!isOpen || nextRole[index] === 'close') return;
    }
    isOpen = mark.role === 'open' || (mark.role === 'either' && !isOpen);
    kept.push(mark);
  });
  return kept;
}

function rolesOfNextStraight(marks: readonly QuoteMark[]): (QuoteMark['role'] | null)[] {
  const roles: (QuoteMark['role'] | null)[] = new Array(marks.length).fill(null);
  let next: QuoteMark['role'] | null = null;
  for (let i = marks.length - 1; i >= 0; i--) {
    roles[i] = next;
    if (marks[i]!.style === 'straight') next = marks[i]!.role;
  }
  return roles;
}

/** The inches of 6'2". */
function isAfterFeet(text: string, at: number): boolean {
  return /\d['’′] ?\d{1,2}(?:\.\d)?$/u.test(text.slice(Math.max(0, at - 8), at));
}

function isShortNumber(text: string, at: number): boolean {
  return /(?<![\d.,:/])\d{1,3}(?:\.\d)?$/u.test(text.slice(Math.max(0, at - 7), at));
}

/** What is measured follows: a small letter after a space or a hyphen. */
function isBeforeThing(text: string, end: number): boolean {
  const at = text.charAt(end) === '-' ? end + 1 : skipSpace(text, end);
  const letter = text.charAt(at);
  return at > end && isLetterAt(text, at) && letter === letter.toLowerCase();
}
