import {
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  MarkupKind,
  type SelectionRange,
  type SemanticTokensLegend,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type FoldingRange as Fold,
  type FoldingKind,
  type DocumentLink as Link,
  type OutlineItem,
  type OutlineKind,
  type SemanticToken,
  type Hover as Tip,
  tokenModifiers,
  tokenTypes,
  toPlainText,
} from '../core/features/index.ts';
import { type Span, trim } from '../core/text/span.ts';
import type { Client } from './client.ts';
import type { Place } from './place.ts';

// --------------------------------------------------------------- outline

const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  date: SymbolKind.Event,
  title: SymbolKind.String,
  lead: SymbolKind.Namespace,
  body: SymbolKind.Namespace,
  source: SymbolKind.Package,
  'source-entry': SymbolKind.Field,
  quote: SymbolKind.Interface,
  update: SymbolKind.Event,
  section: SymbolKind.Namespace,
};

function toSymbolKind(kind: OutlineKind, client: Client): SymbolKind {
  const wanted = symbolKinds[kind];
  return client.symbolKinds.includes(wanted) ? wanted : SymbolKind.Namespace;
}

export function toDocumentSymbol(item: OutlineItem, place: Place, client: Client): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== '' && { detail: item.detail }),
    kind: toSymbolKind(item.kind, client),
    range: place.range(item.span),
    selectionRange: place.range(item.selectionSpan),
    ...(item.children.length > 0 && { children: item.children.map((child) => toDocumentSymbol(child, place, client)) }),
  };
}

/** The outline without its levels; an item names the one it stands under. */
export function toSymbolInformation(
  items: readonly OutlineItem[],
  uri: string,
  place: Place,
  client: Client,
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap((item) => [
    {
      name: item.name,
      kind: toSymbolKind(item.kind, client),
      location: { uri, range: place.range(item.span) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toSymbolInformation(item.children, uri, place, client, item.name),
  ]);
}

// --------------------------------------------------------------- folding

/** An editor's "fold all regions" closes the sections, "fold all comments" what is not the article's own. */
const foldingKinds: Readonly<Partial<Record<FoldingKind, FoldingRangeKind>>> = {
  section: FoldingRangeKind.Region,
  boilerplate: FoldingRangeKind.Comment,
};

/** Columns are left out, whatever the client can do: the whole first line stays in sight and the last one goes. */
export function toFoldingRanges(folds: readonly Fold[], place: Place, client: Client): FoldingRange[] {
  const { lines } = place;
  const ranges = folds.flatMap((fold): FoldingRange[] => {
    const { start, end } = trim(lines.text, fold.span);
    const startLine = lines.lineAt(start);
    const endLine = lines.lineAt(end);
    const kind = foldingKinds[fold.kind];
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
  });
  return largest(ranges, client.folding.limit);
}

/** At most `limit` ranges, those that fold the most lines, in their old order. */
function largest(ranges: FoldingRange[], limit: number): FoldingRange[] {
  if (ranges.length <= limit) return ranges;
  const bySize = ranges.toSorted((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine));
  const kept = new Set(bySize.slice(0, Math.max(limit, 0)));
  return ranges.filter((range) => kept.has(range));
}

// ------------------------------------------------- selection, links, hover

/** @param spans from the smallest to the largest, each inside the next; at least one */
export function toSelectionRange(spans: readonly Span[], place: Place): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of spans.toReversed()) range = { range: place.range(span), ...(range && { parent: range }) };
  return range ?? { range: place.range({ start: 0, end: 0 }) };
}

export function toDocumentLink({ span, target, tooltip }: Link, place: Place, client: Client): DocumentLink {
  return { range: place.range(span), target, ...(client.linkTooltips && { tooltip }) };
}

export function toHover({ span, markdown }: Tip, place: Place, client: Client): Hover {
  const contents =
    client.hoverFormat === MarkupKind.Markdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: toPlainText(markdown) };
  return { contents, range: place.range(span) };
}

// ------------------------------------------------------- semantic tokens

export const semanticLegend: SemanticTokensLegend = {
  tokenTypes: tokenTypes.map(({ id }) => id),
  tokenModifiers: tokenModifiers.map(({ id }) => id),
};

const typeNumbers = new Map(semanticLegend.tokenTypes.map((id, number) => [id, number]));
const modifierBits = new Map(semanticLegend.tokenModifiers.map((id, number) => [id, 1 << number]));

/**
 * Five numbers a token: lines since the last one, columns since the last one on its line, length, type, modifiers.
 *
 * @param tokens sorted, none over a line break
 */
export function toSemanticTokenData(tokens: readonly SemanticToken[], place: Place): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    const { start, end } = place.range(span);
    const column = start.line === line ? start.character - character : start.character;
    let bits = 0;
    for (const modifier of modifiers) bits |= modifierBits.get(modifier)!;
    data.push(start.line - line, column, end.character - start.character, typeNumbers.get(type)!, bits);
    ({ line, character } = start);
  }
  return data;
}
