import type { Article } from '../article/model.ts';
import { parseEdited } from '../article/parse.ts';
import type { TextEdit } from '../rules/model.ts';
import { applyEdits } from '../rules/safe-edits.ts';
import { contains, type Span } from '../text/span.ts';
import { bulletChanges } from './formatting/bullets.ts';
import { labelChanges } from './formatting/labels.ts';
import { type Change, type ChangeKind, defaultFormatting, type FormattingOptions } from './formatting/model.ts';
import { markChanges } from './formatting/quotation-marks.ts';
import { readsAlike } from './formatting/reads-alike.ts';
import { spacingChanges } from './formatting/spacing.ts';

export type { FormattingOptions } from './formatting/model.ts';

/**
 * Tidies an article: white space, labels, bullets and the marks of quotations. No word is touched, nothing inside a
 * quotation, and the article that comes out reads as the one that went in; done again it changes
 * nothing: an article that would not settle at once is left alone.
 *
 * @param range only what lies wholly in it, widened to whole lines
 * @returns minimal edits in text order, not overlapping
 */
export function format(
  article: Article,
  options: FormattingOptions = defaultFormatting,
  range?: Span,
): readonly TextEdit[] {
  return new Formatter().format(article, options, range);
}

/** Formats versions of one article, one after another: what it has read of one need not be read again of the next. */
export class Formatter {
  /** What came out last. */
  #tidied: Article | null = null;

  /** See the function `format`. */
  format(article: Article, options: FormattingOptions, range?: Span): readonly TextEdit[] {
    const { edits, tidied } = this.#pass(article, options, range);
    this.#tidied = tidied;
    if (range || edits.length === 0) return edits;
    // In a few odd texts one change makes room for the next. Who formats on every save must not see them crawl.
    return this.#pass(tidied, options).edits.length === 0 ? edits : [];
  }

  #pass(article: Article, options: FormattingOptions, range?: Span): Pass {
    const { text } = article;
    const whole = { start: 0, end: text.length };
    const wanted = changes(article, options, range ? wholeLines(text, range) : whole);
    if (wanted.length === 0) return { edits: [], tidied: article };
    const tidied = this.#changed(article, wanted, options);
    if (readsAlike(article, tidied)) return { edits: editsOf(wanted), tidied };
    const kept = this.#harmless(article, wanted, options);
    return { edits: editsOf(kept), tidied: this.#changed(article, kept, options) };
  }

  /** The article with the changes made. */
  #changed(article: Article, made: readonly Change[], { additions }: FormattingOptions): Article {
    return parseEdited(this.#tidied ?? article, applyEdits(article.text, editsOf(made)), additions);
  }

  /**
   * Where all changes together would make another article of it, those kinds that do not: each is tried beside the ones
   * kept so far, until no more can be added.
   */
  #harmless(article: Article, wanted: readonly Change[], options: FormattingOptions): Change[] {
    let kept: Change[] = [];
    let left = kinds.filter((kind) => wanted.some((one) => one.kind === kind));
    for (let added = true; added; ) {
      added = false;
      for (const kind of left) {
        const tried = [...kept, ...wanted.filter((one) => one.kind === kind)];
        if (!readsAlike(article, this.#changed(article, tried, options))) continue;
        kept = tried;
        left = left.filter((other) => other !== kind);
        added = true;
      }
    }
    return kept;
  }
}

/** What is to be changed, and the article that comes out. */
interface Pass {
  readonly edits: readonly TextEdit[];
  readonly tidied: Article;
}

/** From the surest to the boldest. */
const kinds: readonly ChangeKind[] = ['blanks', 'labels', 'gaps', 'bullets', 'marks'];

function changes(
  article: Article,
  { quotationMarks, insertFinalNewline, additions }: FormattingOptions,
  range: Span,
): Change[] {
  return [
    ...spacingChanges(article, range, insertFinalNewline),
    ...labelChanges(article, range, additions),
    ...bulletChanges(article, range),
    ...markChanges(article, range, quotationMarks),
  ].filter(({ edits }) => edits.every(({ span }) => contains(range, span)));
}

/** The span from the start of its first line to the end of its last, without the last line's break. */
function wholeLines(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isBreak(text, from - 1)) from--;
  let to = Math.max(end, from);
  // A range that ends where a line starts does not mean that line.
  if (to > from && isBreak(text, to - 1)) to--;
  while (to < text.length && !isBreak(text, to)) to++;
  return { start: from, end: to };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function editsOf(made: readonly Change[]): TextEdit[] {
  return made.flatMap(({ edits }) => edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
