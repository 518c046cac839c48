import { dateTables } from '../../../server/core/data/dates.ts';
import { anyOf, lineStart, type Pattern, scoped } from './patterns.ts';

const tables = Object.values(dateTables);
const month = `(?i:${anyOf(tables.flatMap(({ months, monthAbbreviations }) => [...months, ...monthAbbreviations].flat()))})`;
const weekday = `(?i:${anyOf(tables.flatMap(({ weekdays, weekdayAbbreviations }) => [...weekdays, ...weekdayAbbreviations].flat()))})`;

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const zone = '(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))';
const dayMonthYear = `\\d{1,2}\\s${month}\\.?,?\\s\\d{4}`;
const monthDayYear = `${month}\\.?\\s\\d{1,2},?\\s\\d{4}`;
const numeric = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}';
const fullDate = `(?:${clock}\\s)?(?:${dayMonthYear}|${monthDayYear}|${numeric})(?:(?:T|,?\\s)${clock}${zone}?)?`;
const dayMonth = `(?:${month}\\.?\\s\\d{1,2}|\\d{1,2}\\s${month})\\.?`;

const place = "\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\s(?:de|la|el|upon|am|\\p{Lu})[\\p{L}.'’-]{0,24}){0,3}";
const agency = "[\\p{Lu}\\d][\\p{L}\\d .&'’-]{1,30}";
const dash = '(?:[-–—]{1,2}|:)(?=\\s|$)';

const dateScope = { name: scoped('constant.numeric.date', 'constant.other.date') };
const placeScope = { name: scoped('entity.name.tag.place') };
const agencyScope = { name: scoped('entity.name.type.outlet') };

/** The lines that stand before the lead: date header, bylines, timestamps and datelines. */
export const headerLines: readonly Pattern[] = [
  {
    name: scoped('meta.header.date'),
    match: `${lineStart}((?i:date))\\s{0,3}:?\\s{1,3}(\\d{4}(?:[-./]\\d{1,2}){0,2})(?![\\d-])`,
    captures: { 1: { name: scoped('keyword.other.date-header') }, 2: dateScope },
  },
  {
    // The name may be glued to the weekday.
    name: scoped('meta.header.byline'),
    match: `${lineStart}(?:(\\p{Lu}[\\p{L}.,'’ʼ -]{1,80}?)\\s{0,3}[,|–—-]?\\s{0,3})?(${weekday},?\\s${fullDate})\\s*$`,
    captures: { 1: { name: scoped('entity.name.type.author') }, 2: dateScope },
  },
  {
    name: scoped('meta.header.timestamp'),
    match: `${lineStart}(${fullDate})\\s*$`,
    captures: { 1: dateScope },
  },
  {
    // CITY, Aug 19 (Reuters) - · CITY, Country (AP) — · MINSK, 26 September (BelTA) – · MOSCOW, Aug. 20 (Xinhua) --
    name: scoped('meta.header.dateline'),
    match: `${lineStart}(${place})(?:,\\s(?:(${dayMonth})|(${place})))?(?:,\\s(${dayMonth}))?\\s\\((${agency})\\)\\s?${dash}`,
    captures: { 1: placeScope, 2: dateScope, 3: placeScope, 4: dateScope, 5: agencyScope },
  },
  {
    // CITY, August 19. /TASS/.
    name: scoped('meta.header.dateline'),
    match: `${lineStart}(${place}),\\s(${dayMonth})\\s?/(${agency})/\\.?(?=\\s|$)`,
    captures: { 1: placeScope, 2: dateScope, 3: agencyScope },
  },
  {
    // City CNN —
    name: scoped('meta.header.dateline'),
    match: `${lineStart}(${place})\\s([A-Z]{2,6})\\s?[–—-]{1,2}(?=\\s|$)`,
    captures: { 1: placeScope, 2: agencyScope },
  },
  {
    // Kyiv • UNN
    name: scoped('meta.header.dateline'),
    match: `${lineStart}(${place})\\s[•·]\\s(${agency})\\s*$`,
    captures: { 1: placeScope, 2: agencyScope },
  },
  {
    // KYIV, Ukraine — · KYIV —
    name: scoped('meta.header.dateline'),
    match: `${lineStart}(\\p{Lu}{3,24}(?:[\\s-]\\p{Lu}{2,24}){0,3})(?:,\\s(?:(${dayMonth})|(${place})))?\\s?[–—]{1,2}(?=\\s|$)`,
    captures: { 1: placeScope, 2: dateScope, 3: placeScope },
  },
];
