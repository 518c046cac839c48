import type { ArticleDate, Header, HeaderItem, Language } from '../model.ts';
import type { Paragraph } from '../paragraphs.ts';
import { findDateline } from './dateline.ts';
import { byline, dateHeader, dateLine, isBetterDate, isCaption, isOutletLine, isTitle, leftover } from './lines.ts';

/** A header has no more paragraphs than this. */
const longestHeader = 16;

export interface ParsedHeader {
  readonly header: Header;
  /** Index of the paragraph the text proper starts in; the number of paragraphs when there is none. */
  readonly paragraph: number;
  /** Where in the article's text that is: after the date or dateline that shares the paragraph. */
  readonly textStart: number;
}

/**
 * Reads what stands before the lead: date header, titles, bylines, datelines and what a web page leaves between them.
 *
 * @param startsSection whether a label stands at the start of the paragraph: the header ends there at the latest
 */
export function parseHeader(
  paragraphs: readonly Paragraph[],
  startsSection: (paragraph: Paragraph, index: number) => boolean,
): ParsedHeader {
  const reader = new HeaderReader(paragraphs, startsSection);
  return reader.read();
}

class HeaderReader {
  readonly #paragraphs: readonly Paragraph[];
  readonly #startsSection: (paragraph: Paragraph, index: number) => boolean;
  readonly #items: HeaderItem[] = [];
  #title: string | null = null;

  constructor(paragraphs: readonly Paragraph[], startsSection: (paragraph: Paragraph, index: number) => boolean) {
    this.#paragraphs = paragraphs;
    this.#startsSection = startsSection;
  }

  read(): ParsedHeader {
    for (let index = 0; index < this.#paragraphs.length && index < longestHeader; index++) {
      const paragraph = this.#paragraphs[index]!;
      if (this.#startsSection(paragraph, index)) return this.#end(index, paragraph.start);
      const from = index === 0 ? this.#readDateHeader(paragraph) : paragraph.start;
      if (from === paragraph.end) continue;
      const line = paragraph.text.slice(from - paragraph.start);
      const item = this.#classify(line, from, index);
      if (item === null) return this.#endAtText(index, line, from);
      this.#items.push(item);
    }
    const index = Math.min(this.#paragraphs.length, longestHeader);
    return this.#end(index, this.#paragraphs[index]?.start ?? this.#paragraphs.at(-1)?.end ?? 0);
  }

  /** Takes the date header off the first paragraph and says where the rest of the line begins. */
  #readDateHeader(paragraph: Paragraph): number {
    const item = dateHeader(paragraph.text, paragraph.start);
    if (!item) return paragraph.start;
    this.#items.push(item);
    const rest = paragraph.text.slice(item.span.end - paragraph.start);
    return paragraph.end - rest.trimStart().length;
  }

  #classify(line: string, offset: number, index: number): HeaderItem | null {
    const span = { start: offset, end: offset + line.length };
    const plain = dateLine(line, offset) ?? leftover(line, offset) ?? byline(line, offset);
    if (plain) return plain;
    const dateline = findDateline(line);
    if (dateline) return dateline.span.end === line.length ? datelineItem(line, offset, this.#year()) : null;
    if (line === this.#title) return { kind: 'title', span };
    if (!isTitle(line) || (this.#isLastBeforeText(index) && !this.#onlyTitleFits(index))) return null;
    if (this.#title === null) {
      this.#title = line;
      return { kind: 'title', span };
    }
    if (isOutletLine(line)) return { kind: 'outlet', span };
    return isCaption(line) ? { kind: 'caption', span } : null;
  }

  /** Whether nothing follows that could be the lead, so that this line has to be it. */
  #isLastBeforeText(index: number): boolean {
    const next = this.#paragraphs[index + 1];
    return next === undefined || this.#startsSection(next, index + 1);
  }

  /** ` date 2022-04 Halden ferry line to reopen` and no more: a title without a text. */
  #onlyTitleFits(index: number): boolean {
    return this.#title === null && this.#paragraphs[index + 1] === undefined && this.#items.length > 0;
  }

  #year(): number | null {
    return this.#items.find((item) => item.date)?.date?.year ?? null;
  }

  /** A dateline that shares its paragraph with the lead still belongs to the header. */
  #endAtText(index: number, line: string, offset: number): ParsedHeader {
    const item = datelineItem(line, offset, this.#year());
    if (!item) return this.#end(index, offset);
    this.#items.push(item);
    const rest = line.slice(item.span.end - offset);
    return this.#end(index, offset + line.length - rest.trimStart().length);
  }

  #end(paragraph: number, textStart: number): ParsedHeader {
    const items = this.#items;
    const start = items.length === 0 ? textStart : 0;
    const header: Header = {
      span: { start: items.length === 0 ? 0 : start, end: items.length === 0 ? 0 : textStart },
      items,
      dateHeader: items.find((item) => item.kind === 'date') ?? null,
      title: items.find((item) => item.kind === 'title')?.span ?? null,
      date: bestDate(items),
    };
    return { header, paragraph, textStart };
  }
}

function datelineItem(line: string, offset: number, year: number | null): HeaderItem | null {
  const dateline = findDateline(line);
  if (!dateline) return null;
  const move = (span: { start: number; end: number }) => ({ start: offset + span.start, end: offset + span.end });
  const span = move(dateline.span);
  const { month, day } = dateline;
  return {
    kind: 'dateline',
    span,
    ...(dateline.place && { name: move(dateline.place) }),
    ...(dateline.agency && { agency: move(dateline.agency) }),
    // Without a year from the rest of the header a dateline's day is no calendar day.
    ...(month !== null &&
      year !== null && { date: { span, year, month, day, hour: null, minute: null, weekday: null, problem: null } }),
  };
}

function bestDate(items: readonly HeaderItem[]): ArticleDate | null {
  let best: ArticleDate | null = null;
  for (const { date } of items) if (date && isBetterDate(date, best)) best = date;
  return best;
}

/** The language of a text without labels, by its letters. */
export function languageOfScript(text: string): Language {
  const sample = text.slice(0, 4000);
  const cyrillic = sample.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/gu)?.length ?? 0;
  if (cyrillic <= latin) return 'en';
  return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
}
