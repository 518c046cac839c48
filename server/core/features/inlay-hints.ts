import type { Analysis } from '../analysis.ts';
import { monthNames, weekdayNames, weekdayOf } from '../article/dates/calendar.ts';
import type { CalendarDay, DateMention } from '../article/model.ts';
import { type PolicyLine, type Statement, SURE } from '../attribution/model.ts';
import { policyLines } from '../data/en/policy-lines.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formatDays } from './dates.ts';
import { lastBefore } from './find.ts';
import { excerpt } from './words.ts';

/** A few words shown behind a place of the text that are not part of it. */
export interface InlayHint {
  /** UTF-16 offset behind which it stands. */
  readonly offset: number;
  /** One line, plain text. */
  readonly label: string;
  /** Why it says so; plain text. */
  readonly tooltip: string;
}

/** Which hints are wanted. */
export interface HintKinds {
  /** Whom a pronoun means, and whose the words are that name nobody. */
  readonly speakers: boolean;
  /** Which day a date means that does not say it all. */
  readonly dates: boolean;
}

/** What the writer's eye has to look up otherwise, for the part of the text in `range`, in text order. */
export function inlayHints(analysis: Analysis, range: Span, { speakers, dates }: HintKinds): readonly InlayHint[] {
  const hints = [
    ...(speakers ? [...pronounHints(analysis, range), ...carriedHints(analysis, range)] : []),
    ...(dates ? dateHints(analysis, range) : []),
  ];
  return hints.sort((a, b) => a.offset - b.offset);
}

// ---------------------------------------------------------------- speakers

/** `they = Bloomberg’s sources` */
function* pronounHints({ attributions, actors, text }: Analysis, range: Span): Generator<InlayHint> {
  for (const { sourceKind, actor, source, confidence } of attributions) {
    const [span] = source;
    if (sourceKind !== 'pronoun' || actor === null || !span || confidence < SURE || !overlaps(span, range)) continue;
    const { name } = actors[actor]!;
    const written = text.slice(span.start, span.end);
    if (written === name) continue;
    yield {
      offset: span.end,
      label: `= ${excerpt(name, 40)}`,
      tooltip: `“${excerpt(written, 40)}” is ${excerpt(name)}.`,
    };
  }
}

/** Lines of the policy by which somebody stands behind a statement who is not named in it. */
const carried: ReadonlySet<PolicyLine> = new Set<PolicyLine>([
  'quotation-of-running-speaker',
  'quotation-of-single-source-entry',
  'continued-quotation',
  'reported-speech-continuation',
  'back-reference',
]);

/** Behind the last of several statements in a row of one paragraph that are the same person's. */
function* carriedHints({ statements, article }: Analysis, range: Span): Generator<InlayHint> {
  const blockOf = ({ sentence }: Statement) => article.sentences[sentence]!.block;
  for (let index = Math.max(0, lastBefore(statements, range.start)); index < statements.length; index++) {
    const statement = statements[index]!;
    if (statement.span.start > range.end) return;
    const { line, behind, span } = statement;
    if (!carried.has(line) || behind === null || !overlaps(span, range)) continue;
    const next = statements[index + 1];
    const goesOn = next?.behind === behind && carried.has(next.line) && blockOf(next) === blockOf(statement);
    if (!goesOn) yield { offset: span.end, label: `— ${excerpt(behind, 40)}`, tooltip: policyLines[line] };
  }
}

// ------------------------------------------------------------------- dates

function* dateHints({ article }: Analysis, range: Span): Generator<InlayHint> {
  const { dates, header } = article;
  for (let index = Math.max(0, lastBefore(dates, range.start)); index < dates.length; index++) {
    const mention = dates[index]!;
    if (mention.span.start > range.end) return;
    const meaning = overlaps(mention.span, range) ? meaningOf(mention, header.date?.year ?? null) : '';
    if (meaning !== '')
      yield { offset: mention.span.end, label: `= ${meaning}`, tooltip: excerpt(mention.reason, 300) };
  }
}

/** What the date means beyond what it says; empty when that is nothing. */
function meaningOf({ form, from, to, actualWeekday }: DateMention, ownYear: number | null): string {
  if (!from || !to || actualWeekday !== null) return '';
  const year = from.year === ownYear ? '' : ` ${from.year}`;
  const isOneDay = isSameDay(from, to);
  switch (form) {
    case 'weekday':
      return isOneDay ? `${from.day} ${monthNames[from.month - 1]}${year}` : formatDays(from, to);
    case 'relative':
      return isOneDay
        ? `${weekdayNames[weekdayOf(from)]} ${from.day} ${monthNames[from.month - 1]}${year}`
        : formatDays(from, to);
    case 'day-month':
      return isOneDay ? `${weekdayNames[weekdayOf(from)]}${year}` : year.trim();
    default:
      return form === 'weekday-date' ? year.trim() : '';
  }
}

function isSameDay(a: CalendarDay, b: CalendarDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
