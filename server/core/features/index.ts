/**
 * What editors show of an article, as plain data over an `Analysis`: offsets in, offsets out.
 * Turning spans into lines and these types into a protocol's is the work of the layers above.
 */
export { citedBy, citing, citingActorAt } from './actors/citations.ts';
export { definition, references } from './actors/navigation.ts';
export { prepareRename, rename } from './actors/rename.ts';
export { codeLenses, type SectionLens } from './code-lens.ts';
export { type Completion, type CompletionKind, completions, completionTriggers } from './completion.ts';
export { type DocumentLink, documentLinks } from './document-links.ts';
export { type FoldingKind, type FoldingRange, foldingRanges } from './folding.ts';
export { Formatter, type FormattingOptions } from './formatting.ts';
export { type Hover, hover } from './hover.ts';
export { type HintKinds, type InlayHint, inlayHints } from './inlay-hints.ts';
export { type LinkedMarks, linkedMarks } from './linked-editing.ts';
export { toPlainText } from './markdown.ts';
export { type OutlineItem, type OutlineKind, outline } from './outline.ts';
export { selectionRanges } from './selection.ts';
export { tokenModifiers, tokenTypes } from './semantic-legend.ts';
export { type SemanticToken, semanticTokens } from './semantic-tokens.ts';
export { type Summary, summary } from './summary.ts';
export { type ArticleSymbol, symbols } from './symbols.ts';
export { formatTyped, formattingTriggers } from './typed.ts';
export { changedViews, type StatementRow, type Views, type ViewsChange, views } from './views/index.ts';
