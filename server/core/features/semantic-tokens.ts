import type { Analysis } from '../analysis.ts';
import type { Article, ChainLink, SourceEntry } from '../article/model.ts';
import { type Attribution, SURE } from '../attribution/model.ts';
import { LineIndex } from '../text/lines.ts';
import { overlaps, type Span, trim } from '../text/span.ts';
import type { TokenModifier, TokenType } from './semantic-legend.ts';

/** A stretch of text of one meaning, within one line. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What a grammar cannot see: who is a source, which words tie a statement to them, whose the quotations are,
 * which dates could be resolved.
 *
 * Sorted, not overlapping, not empty, none over a line break. Where two meanings lie over each other the narrower
 * one shows (a source named inside a quotation) and the wider one goes on around it.
 *
 * @param range only tokens that overlap it, whole
 */
export function semanticTokens(analysis: Analysis, range?: Span): readonly SemanticToken[] {
  const { article, text } = analysis;
  const layers = [
    contentTokens(analysis),
    statementTokens(analysis),
    quotationTokens(analysis),
    dateTokens(article),
    attributionTokens(analysis),
    circumstanceTokens(article),
    nameTokens(article),
  ];
  const painted = layers.map(ordered).reduce(paintOver);
  const tokens = onLines(new LineIndex(text), painted);
  return range ? tokens.filter(({ span }) => overlaps(span, range)) : tokens;
}

// ---------------------------------------------------------------- layers

function statementTokens({ statements }: Analysis): SemanticToken[] {
  return statements
    .filter(({ support }) => support === 'unattributed')
    .map(({ span }) => tokenOf(span, 'statement', 'unattributed'));
}

function contentTokens(analysis: Analysis): SemanticToken[] {
  return sureOnes(analysis).flatMap(({ content }) => content.map((span) => tokenOf(span, 'content')));
}

function quotationTokens({ article, statements }: Analysis): SemanticToken[] {
  const orphans = ordered(
    statements.filter(({ support }) => support === 'unattributed').map(({ span }) => tokenOf(span, 'statement')),
  );
  const tokens: SemanticToken[] = [];
  let orphan = 0;
  for (const quotation of article.quotations) {
    if (quotation.short || quotation.depth > 0) continue;
    for (const span of quotation.spans) {
      while (orphan < orphans.length && orphans[orphan]!.span.end <= span.start) orphan++;
      const nobodys = orphan < orphans.length && overlaps(orphans[orphan]!.span, span);
      tokens.push(nobodys ? tokenOf(span, 'quotation', 'unattributed') : tokenOf(span, 'quotation'));
    }
  }
  return tokens;
}

function dateTokens({ dates }: Article): SemanticToken[] {
  return dates.map(({ span, from, actualWeekday }) => {
    if (actualWeekday !== null) return tokenOf(span, 'date', 'contradicted');
    return from === null ? tokenOf(span, 'date', 'unresolved') : tokenOf(span, 'date');
  });
}

function attributionTokens(analysis: Analysis): SemanticToken[] {
  return sureOnes(analysis).flatMap((attribution) => [
    ...attribution.source.map((span) => sourceToken(span, attribution)),
    ...attribution.cue.map((span) =>
      attribution.kind === 'vague' ? tokenOf(span, 'cue', 'vague') : tokenOf(span, 'cue'),
    ),
  ]);
}

/** What stands out by its colour has to be right. */
function sureOnes({ attributions }: Analysis): readonly Attribution[] {
  return attributions.filter(({ confidence, cue }) => confidence >= SURE || cue.length === 0);
}

function sourceToken(span: Span, { sourceKind }: Attribution): SemanticToken {
  switch (sourceKind) {
    case 'unnamed':
    case 'vague':
    case 'pronoun':
      return tokenOf(span, 'source', sourceKind);
    case 'document':
    case 'speaker':
      return tokenOf(span, sourceKind);
    default:
      return tokenOf(span, 'source');
  }
}

/** The parts of source entries that may hold a name: `in an interview for Euractiv`. */
function circumstanceTokens(article: Article): SemanticToken[] {
  return entriesOf(article).flatMap((entry) => partTokens(entry, ['role', 'channel', 'occasion']));
}

/** Whoever is named in labels and source entries, and what ties the names together. */
function nameTokens(article: Article): SemanticToken[] {
  const speakers = article.sections.flatMap(({ speaker }) => (speaker ? [tokenOf(speaker.span, 'speaker')] : []));
  const entries = entriesOf(article).flatMap((entry) => [
    ...partTokens(entry, ['outlet', 'person', 'organisation', 'document']),
    ...entry.chain.flatMap((link) => [tokenOf(link.tie.span, 'cue'), linkToken(link)]),
  ]);
  return [...speakers, ...entries];
}

function entriesOf({ sections }: Article): SourceEntry[] {
  return sections.flatMap(({ entries }) => entries);
}

function partTokens(entry: SourceEntry, types: readonly (TokenType & keyof SourceEntry)[]): SemanticToken[] {
  return types.flatMap((type) => {
    const part = entry[type];
    return part ? [tokenOf(part.span, type)] : [];
  });
}

function linkToken({ kind, span }: ChainLink): SemanticToken {
  if (kind === 'unnamed' || kind === 'vague') return tokenOf(span, 'source', kind, 'cited');
  return tokenOf(span, kind, 'cited');
}

function tokenOf(span: Span, type: TokenType, ...modifiers: TokenModifier[]): SemanticToken {
  return { span, type, modifiers };
}

// -------------------------------------------------------------- painting

/** Sorted and without overlaps: of two tokens of one layer that overlap, the one that starts later is cut or dropped. */
function ordered(layer: readonly SemanticToken[]): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let end = 0;
  for (const token of layer.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const start = Math.max(token.span.start, end);
    if (start >= token.span.end) continue;
    tokens.push(piece(token, start, token.span.end));
    end = token.span.end;
  }
  return tokens;
}

/** Both layers in one: where they overlap `upper` shows, and `lower` goes on around it. */
function paintOver(lower: readonly SemanticToken[], upper: readonly SemanticToken[]): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let next = 0;
  let painted = 0;
  for (const token of lower) {
    let start = Math.max(token.span.start, painted);
    for (; next < upper.length && upper[next]!.span.start < token.span.end; next++) {
      const over = upper[next]!;
      if (start < over.span.start) tokens.push(piece(token, start, over.span.start));
      tokens.push(over);
      painted = over.span.end;
      start = Math.max(start, painted);
    }
    if (start < token.span.end) tokens.push(piece(token, start, token.span.end));
  }
  for (; next < upper.length; next++) tokens.push(upper[next]!);
  return tokens;
}

/** Every token cut where its lines end, without the white space at the ends of what is left of it. */
function onLines(lines: LineIndex, tokens: readonly SemanticToken[]): SemanticToken[] {
  const cut: SemanticToken[] = [];
  for (const token of tokens)
    for (let line = lines.lineAt(token.span.start); line < lines.lineCount; line++) {
      const { start, end } = lines.lineSpan(line);
      if (start >= token.span.end) break;
      const on = { start: Math.max(start, token.span.start), end: Math.min(end, token.span.end) };
      const words = trim(lines.text, on);
      if (words.start < words.end) cut.push(piece(token, words.start, words.end));
    }
  return cut;
}

function piece(token: SemanticToken, start: number, end: number): SemanticToken {
  const { span, type, modifiers } = token;
  return start === span.start && end === span.end ? token : { span: { start, end }, type, modifiers };
}
