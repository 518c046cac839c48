import type { Span } from '../text/span.ts';
import { type DateExpression, findDates } from './dates/find.ts';
import { findInsertions } from './insertions.ts';
import { findLinks } from './links.ts';
import { type QuoteMark, scanMarks } from './marks.ts';
import type { BlockKind, Insertion, Language, Link } from './model.ts';
import type { Paragraph } from './paragraphs.ts';
import { type QuotationFacts, quotationFacts } from './quotations.ts';
import type { Piece, Sections } from './sections.ts';
import { splitSentences } from './sentences.ts';

/** What a block of text says by itself, whatever stands around it; all spans are relative to the block. */
export interface BlockFacts {
  readonly sentences: readonly Span[];
  readonly marks: readonly QuoteMark[];
  readonly insertions: readonly Insertion[];
  readonly dates: readonly DateExpression[];
  readonly links: readonly Link[];
  readonly quoted: QuotationFacts;
}

/** A block before it has its facts. */
export interface Stretch {
  readonly kind: BlockKind;
  /** Without the bullet. */
  readonly span: Span;
  /** Index into the sections. */
  readonly section: number;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** Computes the facts of one block's text. */
export function blockFacts(text: string, language: Language): BlockFacts {
  const sentences = splitSentences(text, language);
  const marks = scanMarks(text);
  return {
    sentences,
    marks,
    quoted: quotationFacts(marks, text),
    insertions: findInsertions(text),
    dates: findDates(text, language, () => sentences),
    links: findLinks(text),
  };
}

/** Makes blocks of the pieces of the sections: takes the bullets off and says what kind each is. */
export function stretchesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { pieces, sections }: Sections,
): readonly Stretch[] {
  return pieces.map((_, index) => stretchAt(text, paragraphs, { pieces, sections }, index));
}

/** The block that one of the pieces makes. */
export function stretchAt(
  text: string,
  paragraphs: readonly Paragraph[],
  { pieces, sections }: Pick<Sections, 'pieces' | 'sections'>,
  index: number,
): Stretch {
  const piece = pieces[index]!;
  const { section, paragraph } = piece;
  const bullet = bulletLength(text, piece, pieces, index, paragraphs);
  const span = bullet === 0 ? piece.span : { start: piece.span.start + bullet, end: piece.span.end };
  return { kind: kindOf(sections[section]!.kind, bullet > 0), span, section, paragraph };
}

function kindOf(section: string, hasBullet: boolean): BlockKind {
  if (section === 'source') return 'entry';
  if (section === 'photo' || section === 'video' || section === 'screenshot' || section === 'link') return 'caption';
  return hasBullet ? 'bullet' : 'text';
}

/**
 * How much of a piece is its bullet, white space included; 0 without one. A dash is a bullet only beside another
 * bullet: alone, after a quotation, it opens the speaker's line (`- Tessen said.`).
 */
function bulletLength(
  text: string,
  piece: Piece,
  pieces: readonly Piece[],
  index: number,
  paragraphs: readonly Paragraph[],
): number {
  if (piece.span.start !== paragraphs[piece.paragraph]!.start) return 0;
  const bullet = bulletAt(text, piece);
  if (!bullet) return 0;
  const isDash = /[–—-]/u.test(bullet);
  const neighbours = [pieces[index - 1], pieces[index + 1]];
  const inList = neighbours.some((other) => other?.section === piece.section && bulletAt(text, other) !== '');
  return isDash && !inList ? 0 : bullet.length;
}

const bulletStarts: ReadonlySet<number> = new Set(
  Array.from('•·▪●■◦*–—-0123456789', (character) => character.charCodeAt(0)),
);

function bulletAt(text: string, { span }: Piece): string {
  // Most pieces start with a letter or a quotation mark.
  if (!bulletStarts.has(text.charCodeAt(span.start))) return '';
  return (
    /^(?:[•·▪●■◦*–—-]|\d{1,2}\))[ \t\u00a0]+(?=\S)/u.exec(
      text.slice(span.start, Math.min(span.end, span.start + 8)),
    )?.[0] ?? ''
  );
}
