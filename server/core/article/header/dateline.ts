import type { Span } from '../../text/span.ts';
import { monthOf } from '../dates/names.ts';

/** Where a report was sent from, and by which agency; spans are relative to the paragraph. */
export interface Dateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly agency: Span | null;
  /** Month 1–12 and day, as written; a dateline has no year. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A dateline is not longer than this, in UTF-16 code units. */
const longest = 120;

const place = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Lu}|de |la |el |al-|upon |am )[\p{L}.'’-]{0,24}){0,3}`;
const agency = String.raw`[\p{Lu}\d][\p{L}\d .&'’-]{1,30}`;
const day = String.raw`(?:(?<month>\p{L}+)\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>\p{L}+))\.?`;

const patterns = [
  // CITY, Aug 19 (Reuters) - · CITY, Country (AP) — · MINSK, 26 September (BelTA) – · MOSCOW, Aug. 20 (Xinhua) --
  new RegExp(
    String.raw`^(?<place>${place})(?:, (?:${day}|${place}))?(?:, ${day.replaceAll('?<', '?<x')})? \((?<agency>${agency})\) ?(?:[-–—]{1,2}|:)(?=\s|$)`,
    'u',
  ),
  // CITY, August 19. /TASS/.
  new RegExp(String.raw`^(?<place>${place}), ${day} ?\/(?<agency>${agency})\/\.?(?=\s|$)`, 'u'),
  // City CNN — · City, Country CNN Business —
  new RegExp(
    String.raw`^(?<place>${place})(?:, ${place})? (?<agency>[A-Z]{2,6}(?: \p{Lu}\p{Ll}{2,12})?) ?[–—-]{1,2}(?=\s|$)`,
    'u',
  ),
  // CNN —
  /^(?<agency>[A-Z]{2,6}) ?[–—]$/u,
  // Kyiv • UNN
  new RegExp(`^(?<place>${place}) [•·] (?<agency>${agency})$`, 'u'),
  // KYIV, Ukraine — · KYIV —
  new RegExp(
    String.raw`^(?<place>\p{Lu}{3,24}(?:[ -]\p{Lu}{2,24}){0,3})(?:, (?:${place}|${day}))? ?[–—]{1,2}(?=\s|$)`,
    'u',
  ),
  // (Reuters) -
  new RegExp(String.raw`^\((?<agency>${agency})\) ?[-–—]{1,2}(?=\s|$)`, 'u'),
];

/** The dateline at the start of a paragraph, if there is one. */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest);
  if (!/[–—•·]|-(?:\s|$|-)|\)|\/\.?(?:\s|$)/.test(head)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    if (!match) continue;
    const { groups } = match;
    const month = monthOf(groups?.month ?? groups?.month2 ?? groups?.xmonth ?? groups?.xmonth2 ?? '');
    const written = groups?.day ?? groups?.day2 ?? groups?.xday ?? groups?.xday2;
    if (written !== undefined && !month) continue;
    return {
      span: { start: 0, end: match[0].length },
      place: spanOf(match[0], groups?.place),
      agency: spanOf(match[0], groups?.agency),
      month,
      day: written === undefined ? null : Number(written),
    };
  }
  return null;
}

function spanOf(text: string, words: string | undefined): Span | null {
  if (!words) return null;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
