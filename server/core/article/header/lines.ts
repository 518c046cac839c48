import type { Span } from '../../text/span.ts';
import { boilerplateKind, isUrl } from '../boilerplate.ts';
import type { ArticleDate, HeaderItem } from '../model.ts';
import { findArticleDate, isoDate } from './article-date.ts';

/** A line of at most this many UTF-16 code units can be a title; a caption without a credit is shorter still. */
const longestTitle = 180;
const longestCaption = 120;

/** ` date 2025-08-19` at the very start of the text; spans are absolute. */
export function dateHeader(line: string, offset: number): HeaderItem | null {
  const word = /^date\s{0,3}:?\s{1,3}(?=\d)/iu.exec(line);
  if (!word) return null;
  const date = isoDate(line, word[0].length, offset);
  if (!date) return null;
  return { kind: 'date', span: { start: offset, end: date.span.end }, date };
}

/** A line that is a date and nothing else, or a name and a date; spans are absolute. */
export function dateLine(line: string, offset: number): HeaderItem | null {
  if (line.length > 160) return null;
  const date = findArticleDate(line, offset);
  if (!date) return null;
  const span = { start: offset, end: offset + line.length };
  const before = line.slice(0, date.span.start - offset);
  const after = line.slice(date.span.end - offset);
  if (!isFiller(after)) return null;
  if (isFiller(before)) return { kind: 'timestamp', span, date };
  const name = nameBefore(before, offset);
  return name && { kind: 'byline', span, date, name };
}

/** `By Nila Testen and Oda Brekke`: a byline without a date. */
export function byline(line: string, offset: number): HeaderItem | null {
  const match = /^(?:by|author|автор|автори|авторы)(?::\s?|\s)(?=\p{Lu})/iu.exec(line);
  if (!match || line.length > 120 || /[.!?]$/u.test(line)) return null;
  const name = { start: offset + match[0].length, end: offset + line.length };
  return { kind: 'byline', span: { start: offset, end: offset + line.length }, name };
}

/** Whatever a page leaves between a header's date, title and byline; spans are absolute. */
export function leftover(line: string, offset: number): HeaderItem | null {
  const span = { start: offset, end: offset + line.length };
  if (isUrl(line) || /^(?:[\w-]{1,40}\.){1,4}(?:com|org|net|info|ua|ru|uk|eu|gov|news|co\.uk)\/?$/iu.test(line))
    return { kind: 'url', span };
  const kind = boilerplateKind(line);
  if (kind === 'caption') return { kind: 'caption', span };
  // Titles are set in capitals too: a shouted line is a leftover only in the body.
  if (kind && /\p{Ll}|^[^\p{L}]*$|^\{\{/u.test(line)) return { kind: 'page-leftover', span };
  return null;
}

/** Whether a line can be a title: one sentence at most, no full stop at its end, not too long. */
export function isTitle(line: string): boolean {
  if (line.length > longestTitle || !/\p{L}/u.test(line)) return false;
  return !/[.…:;,]["”’»)]?$/u.test(line) && !/\p{Ll}[.!?]["”»]?\s{0,2}\p{Lu}/u.test(line) && !/^[–—-]\s/u.test(line);
}

/** Whether a line under the title can be a caption, or a second title. */
export function isCaption(line: string): boolean {
  return line.length <= longestCaption && isTitle(line);
}

/** A short line of capitalised words under the title: the outlet's name. */
export function isOutletLine(line: string): boolean {
  return (
    line.length <= 40 && /^(?:\p{Lu}[\p{L}\d.'’&-]{0,20}(?:\s+(?:of|the|and|&)(?=\s))?(?:\s+|$)){1,4}$/u.test(line)
  );
}

/** Nothing but separators and the words that go with dates. */
function isFiller(words: string): boolean {
  return (
    /^[\s,.•·|–—()-]*(?:(?:published|updated|posted|created|on|at|опубліковано|оновлено|опубликовано|обновлено)[\s,.:•·|–—()-]*){0,3}$/iu.test(
      words.slice(0, 80),
    ) && words.length <= 80
  );
}

/** The name before a byline's date, glued to the weekday or set off from it. */
function nameBefore(before: string, offset: number): Span | null {
  const name = before.replace(/[\s,|–—-]{0,6}$/u, '').replace(/^by\s+/iu, '');
  const start = before.indexOf(name);
  const words = name.split(/\s+/u);
  const isName =
    name.length >= 2 &&
    name.length <= 80 &&
    words.length <= 8 &&
    words.every((word) => /^(?:\p{Lu}|(?:and|та|і|и|van|von|der|de|al)\b|,)/u.test(word));
  return isName ? { start: offset + start, end: offset + start + name.length } : null;
}

/** Whether `a` says more about the article's day than `b` does. */
export function isBetterDate(a: ArticleDate, b: ArticleDate | null): boolean {
  if (a.problem) return false;
  return b === null || precision(a) > precision(b);
}

function precision(date: ArticleDate): number {
  return (date.month === null ? 0 : 1) + (date.day === null ? 0 : 1);
}
