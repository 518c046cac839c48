import { type Span, shift } from '../text/span.ts';
import { type DateExpression, findDates } from './dates/find.ts';
import { findInsertions } from './insertions.ts';
import { findLinks } from './links.ts';
import { type QuoteMark, scanMarks } from './marks.ts';
import type { Counter, Variants } from './memo.ts';
import type { Block, BlockKind, Insertion, Language, Link, Sentence } from './model.ts';
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

/** The facts of a paragraph's blocks, by language and place in the paragraph. */
export type KeptBlocks = Variants<BlockFacts>;

/** Computes the facts of one block's text. */
function blockFacts(text: string, language: Language): BlockFacts {
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

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** `facts[i]` belongs to `blocks[i]`. */
  readonly facts: readonly BlockFacts[];
}

/**
 * Makes the blocks and sentences of an article from the pieces of its sections, one linear fold.
 *
 * @param kept by paragraph: the facts of its blocks that are known already
 */
export function blocksOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { pieces, sections }: Sections,
  language: Language,
  kept: readonly KeptBlocks[],
  counter: Counter,
): Blocks {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const facts: BlockFacts[] = [];
  pieces.forEach((piece, index) => {
    const sectionKind = sections[piece.section]!.kind;
    const bullet = bulletLength(text, piece, pieces, index, paragraphs);
    const span = { start: piece.span.start + bullet, end: piece.span.end };
    const words = text.slice(span.start, span.end);
    const { start } = paragraphs[piece.paragraph]!;
    const place = `${language}:${span.start - start}-${span.end - start}`;
    const own = kept[piece.paragraph]!.get(place, () => blockFacts(words, language), counter);
    const first = sentences.length;
    const kind = kindOf(sectionKind, bullet > 0);
    if (kind !== 'entry')
      for (const sentence of own.sentences)
        sentences.push({ span: shift(sentence, span.start), block: blocks.length, section: piece.section });
    blocks.push({
      kind,
      span,
      section: piece.section,
      paragraph: piece.paragraph,
      sentences: [first, sentences.length],
      insertions: own.insertions.map((insertion) => ({ ...insertion, span: shift(insertion.span, span.start) })),
    });
    facts.push(own);
  });
  return { blocks, sentences, facts };
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

function bulletAt(text: string, { span }: Piece): string {
  return (
    /^(?:[•·▪●■◦*–—-]|\d{1,2}\))[ \t\u00a0]+(?=\S)/u.exec(
      text.slice(span.start, Math.min(span.end, span.start + 8)),
    )?.[0] ?? ''
  );
}
