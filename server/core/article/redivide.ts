import type { Span } from '../text/span.ts';
import { type Stretch, stretchAt } from './blocks.ts';
import type { Section, SectionKind } from './model.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Piece, Sections } from './sections.ts';

/** How a text is divided, with its blocks. */
export interface Division {
  readonly divided: Sections;
  /** One for each of the pieces. */
  readonly stretches: readonly Stretch[];
  /** Index of the paragraph that the text starts in, and where in the text that is. */
  readonly from: number;
  readonly textStart: number;
}

/** A division after an edit within one paragraph. */
export interface Redivision extends Division {
  /** Index of the stretch whose words are others. */
  readonly reworded: number;
}

/** In these, where a section ends or what time it is of may depend on the words of a paragraph without a label. */
const wordy: ReadonlySet<SectionKind> = new Set(['source', 'update', 'photo', 'video', 'screenshot', 'link']);

/**
 * The division of a text in which one paragraph has other words than before, and all others moved with the end of that
 * one. Null where the words may divide the text in another way.
 *
 * @param paragraphs of the text as it is now
 * @param at index of the paragraph that has other words, in both versions; it has no label and is no boilerplate
 * @param was the paragraph as it was
 * @param offset how far what stands behind the edit has moved
 */
export function redivide(
  text: string,
  { divided, stretches, from, textStart }: Division,
  paragraphs: readonly Paragraph[],
  at: number,
  was: Paragraph,
  offset: number,
): Redivision | null {
  const is = paragraphs[at]!;
  const hasMovedAlike = is.start === was.start && is.end === was.end + offset;
  if (at <= from || !hasMovedAlike || is.afterBlank !== was.afterBlank) return null;
  const reworded = onlyPieceIn(divided.pieces, at);
  const piece = divided.pieces[reworded];
  if (!piece || piece.span.start !== was.start || piece.span.end !== was.end) return null;
  if (wordy.has(divided.sections[piece.section]!.kind)) return null;

  const mover = new Mover(was, offset);
  const pieces = divided.pieces.map((one): Piece => {
    const span = mover.span(one.span);
    return span === one.span ? one : { span, section: one.section, paragraph: one.paragraph };
  });
  const moved = stretches.map((stretch, index): Stretch => {
    const before = divided.pieces[index]!.span;
    const span = stretch.span === before ? pieces[index]!.span : mover.span(stretch.span);
    return span === stretch.span ? stretch : { ...stretch, span };
  });
  // Whether a dash is a bullet depends on the lines beside it.
  for (let index = reworded - 1; index <= reworded + 1; index++) {
    if (!pieces[index]) continue;
    const anew = stretchAt(text, paragraphs, { pieces, sections: divided.sections }, index);
    if (!isSameStretch(anew, moved[index]!)) return null;
  }
  return {
    divided: {
      sections: movedSections(divided.sections, pieces, mover),
      boilerplate: divided.boilerplate.map((one) => mover.placed(one)),
      pieces,
      parts: divided.parts.map((one) => mover.placed(one)),
      language: divided.language,
    },
    stretches: moved,
    from,
    textStart,
    reworded,
  };
}

/** Moves what stands behind the words that are others, and the end of what they are in. */
class Mover {
  readonly #was: Span;
  readonly #offset: number;

  constructor(was: Span, offset: number) {
    this.#was = was;
    this.#offset = offset;
  }

  /** The same object where it stays; it does not start or end among the words themselves. */
  span(span: Span): Span {
    const { start, end } = span;
    if (end < this.#was.end || this.#offset === 0) return span;
    return { start: start < this.#was.end ? start : start + this.#offset, end: end + this.#offset };
  }

  placed<Placed extends { readonly span: Span }>(placed: Placed): Placed {
    const span = this.span(placed.span);
    return span === placed.span ? placed : { ...placed, span };
  }
}

/** Index of the piece that is all of a paragraph's; -1 where it has none or several. */
function onlyPieceIn(pieces: readonly Piece[], paragraph: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return pieces[low]?.paragraph === paragraph && pieces[low + 1]?.paragraph !== paragraph ? low : -1;
}

function isSameStretch(a: Stretch, b: Stretch): boolean {
  return a.kind === b.kind && a.span.start === b.span.start && a.span.end === b.span.end;
}

function movedSections(sections: readonly Section[], pieces: readonly Piece[], mover: Mover): Section[] {
  const contents: Span[][] = sections.map(() => []);
  for (const { section, span } of pieces) contents[section]!.push(span);
  return sections.map((section, index) => {
    const span = mover.span(section.span);
    if (span === section.span) return section;
    const { labelSpan, speaker, topic, time } = section;
    return {
      ...section,
      labelSpan: labelSpan && mover.span(labelSpan),
      speaker: speaker && mover.placed(speaker),
      topic: topic && mover.placed(topic),
      time: time && mover.placed(time),
      span,
      content: contents[index]!,
    };
  });
}
