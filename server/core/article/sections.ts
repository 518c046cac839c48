import { type Span, shift } from '../text/span.ts';
import type { LabelMatch } from './labels.ts';
import type { Boilerplate, BoilerplateKind, Language, Part, Section, SectionKind } from './model.ts';
import type { Paragraph } from './paragraphs.ts';

/** What one paragraph says about the article's structure; relative spans, so that it can be kept by the paragraph's text. */
export interface ParagraphFacts {
  readonly labels: readonly LabelMatch[];
  readonly boilerplate: BoilerplateKind | null;
}

/** A stretch of running text in one section and one paragraph. */
export interface Piece {
  readonly span: Span;
  /** Index into the sections. */
  readonly section: number;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

export interface Sections {
  /** Those of a Source section have their entries still to come. */
  readonly sections: readonly Section[];
  readonly boilerplate: readonly Boilerplate[];
  readonly pieces: readonly Piece[];
  /** Sections and boilerplate in text order, white space between them left out. */
  readonly parts: readonly Part[];
  readonly language: Language | null;
}

/** Sections that hold their label's paragraph (or the next line) only; afterwards the section before goes on. */
const onePieceKinds: ReadonlySet<SectionKind> = new Set(['photo', 'video', 'screenshot', 'link']);

/** Up to this many paragraphs before the first label are the lead; of more, only the first. */
const longestLead = 3;

interface OpenSection {
  readonly kind: SectionKind;
  readonly match: LabelMatch | null;
  /** Where the paragraph of the label starts: names in the match are relative to it. */
  readonly offset: number;
  readonly labelSpan: Span | null;
  readonly label: string | null;
  readonly layout: Section['layout'];
  time: Section['time'];
  readonly start: number;
  end: number;
  readonly content: Span[];
}

interface OpenPart {
  readonly kind: Part['kind'];
  readonly index: number;
  readonly start: number;
  end: number;
}

const none: readonly never[] = [];

/**
 * Divides what follows the header into sections and boilerplate, in one pass.
 *
 * @param from index of the paragraph the text starts in
 * @param textStart where in that paragraph, as an absolute offset
 */
export function divide(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
  from: number,
  textStart: number,
): Sections {
  const divider = new Divider();
  const leadEnd = endOfLead(facts, from);
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const start = index === from ? Math.max(paragraph.start, textStart) : paragraph.start;
    divider.paragraph(paragraph, index, start, facts[index]!, index < leadEnd);
  }
  return divider.finish();
}

/**
 * Whether what is said in one section ends before the next one: the unlabelled body goes on from the lead as one
 * paragraph from another.
 *
 * @param before the section of the block before; undefined for the first block
 */
export function isBoundary(before: Section | undefined, section: Section): boolean {
  return before !== section && !(before?.kind === 'lead' && section.kind === 'body');
}

/** Index of the first paragraph that is not the lead any more. */
function endOfLead(facts: readonly ParagraphFacts[], from: number): number {
  let paragraphs = 0;
  let second = facts.length;
  for (let index = from; index < facts.length; index++) {
    const { labels, boilerplate } = facts[index]!;
    const label = labels.find(({ kind }) => kind !== 'advertisement');
    if (label) {
      const isLead = label.kind === 'source' || paragraphs <= longestLead;
      return isLead ? index + (label.position === 'inline' ? 1 : 0) : second;
    }
    if (boilerplate || labels.length > 0) continue;
    paragraphs++;
    if (paragraphs === 2) second = index;
  }
  return second;
}

class Divider {
  readonly #sections: OpenSection[] = [];
  readonly #boilerplate: Boilerplate[] = [];
  readonly #pieces: Piece[] = [];
  readonly #parts: OpenPart[] = [];
  #language: Language | null = null;
  /** The section that text without a label belongs to, and the one to go back to after a photo or a link. */
  #current = -1;
  #resume = -1;

  paragraph(paragraph: Paragraph, index: number, start: number, facts: ParagraphFacts, isLead: boolean): void {
    if (facts.boilerplate && facts.labels.length === 0) {
      this.#addBoilerplate(facts.boilerplate, { start, end: paragraph.end });
      return;
    }
    let at = start;
    for (const match of facts.labels) {
      const labelStart = paragraph.start + match.span.start;
      if (labelStart < at) continue;
      this.#text(paragraph, index, at, labelStart, isLead);
      at = paragraph.start + match.span.end;
      if (match.kind === 'advertisement') this.#addBoilerplate('advertisement', { start: labelStart, end: at });
      else this.#open(paragraph, match, at);
    }
    this.#text(paragraph, index, at, paragraph.end, isLead);
  }

  finish(): Sections {
    const sections = this.#sections.map(
      ({ kind, match, offset, label, labelSpan, layout, time, start, end, content }): Section => ({
        kind,
        label,
        labelSpan,
        layout,
        speaker: match?.speaker ? moved(match.speaker, offset) : null,
        topic: match?.topic ? moved(match.topic, offset) : null,
        time,
        span: { start, end },
        content,
        entries: none,
      }),
    );
    return {
      sections,
      boilerplate: this.#boilerplate,
      pieces: this.#pieces,
      parts: this.#parts.map(({ kind, index, start, end }) => ({ kind, index, span: { start, end } })),
      language: this.#language,
    };
  }

  #open(paragraph: Paragraph, match: LabelMatch, end: number): void {
    this.#language ??= match.language;
    const offset = paragraph.start;
    const labelSpan = shift(match.span, offset);
    const section: OpenSection = {
      kind: match.kind as SectionKind,
      match,
      offset,
      label: match.label,
      labelSpan,
      layout: layoutOf(match, paragraph),
      time: match.time && moved(match.time, offset),
      start: labelSpan.start,
      end,
      content: [],
    };
    const holdsOnePiece = onePieceKinds.has(section.kind);
    if (holdsOnePiece && !this.#isOnePiece(this.#current)) this.#resume = this.#current;
    this.#sections.push(section);
    this.#current = this.#sections.length - 1;
    if (!holdsOnePiece) this.#resume = -1;
    this.#addPart('section', this.#current, labelSpan);
  }

  #text(paragraph: Paragraph, index: number, from: number, to: number, isLead: boolean): void {
    const span = trimmed(paragraph, from, to);
    if (!span) return;
    if (!this.#takesText(paragraph, span)) this.#leaveSection(span);
    if (this.#current === -1 || (this.#sections[this.#current]!.kind === 'lead' && !isLead))
      this.#openPlain(isLead ? 'lead' : 'body', span);
    const section = this.#sections[this.#current]!;
    if (section.kind === 'update' && section.content.length === 0)
      section.time ??= timeAtStart(paragraph.text.slice(span.start - paragraph.start), span.start);
    section.content.push(span);
    section.end = span.end;
    this.#pieces.push({ span, section: this.#current, paragraph: index });
    this.#addPart('section', this.#current, span);
  }

  /** Whether text without a label, at `span`, still belongs to the current section. */
  #takesText(paragraph: Paragraph, span: Span): boolean {
    const section = this.#sections[this.#current];
    if (!section) return true;
    if (onePieceKinds.has(section.kind))
      return section.content.length === 0 && !this.#startsAfterBlank(paragraph, span);
    if (section.kind !== 'source' || section.content.length === 0) return true;
    // A Source section is one paragraph, or a list of entries.
    return /^(?:[•·*–—-]|\d{1,2}[.)])\s/u.test(paragraph.text) || (section.layout === 'alone' && !paragraph.afterBlank);
  }

  #startsAfterBlank(paragraph: Paragraph, span: Span): boolean {
    return span.start === paragraph.start && paragraph.afterBlank;
  }

  #leaveSection(span: Span): void {
    if (this.#resume !== -1 && this.#sections[this.#resume]!.kind !== 'source') {
      this.#current = this.#resume;
      this.#resume = -1;
    } else this.#openPlain('body', span);
  }

  #openPlain(kind: 'lead' | 'body', span: Span): void {
    const { start, end } = span;
    this.#sections.push({
      kind,
      match: null,
      offset: 0,
      label: null,
      labelSpan: null,
      layout: null,
      time: null,
      start,
      end,
      content: [],
    });
    this.#current = this.#sections.length - 1;
  }

  #isOnePiece(section: number): boolean {
    const open = this.#sections[section];
    return open !== undefined && onePieceKinds.has(open.kind);
  }

  #addBoilerplate(kind: BoilerplateKind, span: Span): void {
    this.#boilerplate.push({ kind, span });
    this.#addPart('boilerplate', this.#boilerplate.length - 1, span);
  }

  /** Neighbouring stretches of the same part are one, the white space between them included. */
  #addPart(kind: Part['kind'], index: number, span: Span): void {
    const last = this.#parts.at(-1);
    if (last && last.kind === kind && last.index === index) last.end = span.end;
    else this.#parts.push({ kind, index, start: span.start, end: span.end });
  }
}

function layoutOf(match: LabelMatch, paragraph: Paragraph): Section['layout'] {
  if (match.position === 'bare' || match.position === 'inline') return match.position;
  return match.span.end === paragraph.text.length ? 'alone' : 'block';
}

/** `Update: At 05:52, Persen reported …`: an update's time may open its text. */
function timeAtStart(text: string, offset: number): Section['time'] {
  const match = /^(?:(?:at|as of|о|об|в)\s)?(\d{1,2})[:.](\d{2})(?!\d)/iu.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  const span = { start: offset, end: offset + match[0].length };
  return { hour: Number(match[1]), minute: Number(match[2]), span };
}

function trimmed(paragraph: Paragraph, from: number, to: number): Span | null {
  // A whole paragraph has no white space at its ends.
  if (from === paragraph.start && to === paragraph.end) return { start: from, end: to };
  const words = paragraph.text.slice(from - paragraph.start, to - paragraph.start);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

function moved<Placed extends { readonly span: Span }>(placed: Placed, offset: number): Placed {
  return { ...placed, span: shift(placed.span, offset) };
}
