import type { Analysis } from '../analysis.ts';
import type { SourceEntry } from '../article/model.ts';
import { SURE } from '../attribution/model.ts';
import { sourceTables } from '../data/sources.ts';
import type { Span } from '../text/span.ts';

/** Somebody passes on what somebody else says. */
export interface Citation {
  /** Index into `Analysis.actors`: who cites; null is the article itself. */
  readonly from: number | null;
  /** Index into `Analysis.actors`: who is cited. */
  readonly to: number;
  /** Where the text names who is cited. */
  readonly span: Span;
}

/** An article whose statements are put down to somebody: what citations are read from. */
export type ReadArticle = Pick<Analysis, 'text' | 'article' | 'attributions' | 'statements' | 'actors'>;

/** Where the text names an actor. */
interface Mention {
  readonly span: Span;
  readonly actor: number;
}

const knownOf = new WeakMap<
  ReadArticle['attributions'],
  { readonly of: ReadArticle; readonly all: readonly Citation[] }
>();

/**
 * Who cites whom, in text order: the article the first of each entry's chain, that one the next; the article whoever
 * it attributes something to, and these whom they pass on (“Bloomberg reported that officials said …”, “Northwire
 * reported, citing Port Bladet”). Computed once for an analysis.
 */
export function citations(subject: ReadArticle): readonly Citation[] {
  const { article, attributions, statements } = subject;
  const known = knownOf.get(attributions);
  if (known && known.of.article === article && known.of.statements === statements) return known.all;
  const mentions = mentionsIn(subject);
  const all = [...listed(subject, mentions), ...reported(subject), ...tied(subject, mentions)]
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.span.start - b.span.start)
    .filter((one, index, sorted) => !isSame(one, sorted[index - 1]));
  knownOf.set(attributions, { of: subject, all });
  return all;
}

/** Two attributions with one source say it once. */
function isSame({ from, to, span }: Citation, before: Citation | undefined): boolean {
  return before?.span.start === span.start && before.from === from && before.to === to;
}

function mentionsIn({ actors }: ReadArticle): readonly Mention[] {
  return actors
    .flatMap(({ mentions }, actor) => mentions.map((span) => ({ span, actor })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Index of the first whose span starts at `offset` or after it. */
function firstFrom(all: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// ------------------------------------------------- in the Source section

function* listed({ article }: ReadArticle, mentions: readonly Mention[]): Generator<Citation> {
  for (const entry of article.sections.flatMap(({ entries }) => entries)) {
    let from: number | null = null;
    for (const { actor, span } of linksOf(entry, mentions)) {
      if (actor !== null) yield { from, to: actor, span };
      from = actor ?? from;
    }
  }
}

/** An entry's own name, then those of its chain, nearest first. */
function linksOf({ span, chain }: SourceEntry, mentions: readonly Mention[]): { actor: number | null; span: Span }[] {
  const ends = chain.map((link) => link.span);
  const own = mentionIn(mentions, span, ends);
  return [
    { actor: own?.actor ?? null, span: own?.span ?? span },
    ...ends.map((end) => ({ actor: mentionIn(mentions, end)?.actor ?? null, span: end })),
  ];
}

/** Whom a stretch of the Source section names first, outside of what belongs to others. */
function mentionIn(mentions: readonly Mention[], { start, end }: Span, others: readonly Span[] = []): Mention | null {
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.span.start < end; i++) {
    const { span } = mentions[i]!;
    if (!others.some((other) => other.start <= span.start && span.start < other.end)) return mentions[i]!;
  }
  return null;
}

// ------------------------------------------------------------ in the text

/** Attributions that cover a statement are the article's; those inside the content of another are passed on by it. */
function* reported({ attributions, statements }: ReadArticle): Generator<Citation> {
  const isOutermost = new Set(statements.flatMap((statement) => statement.attributions));
  const inner: Mention[] = [];
  for (const [index, { actor, source, confidence, kind }] of attributions.entries()) {
    if (actor === null || !source[0] || confidence < SURE) continue;
    inner.push({ actor, span: source[0] });
    if (kind === 'say' && isOutermost.has(index)) yield { from: null, to: actor, span: source[0] };
  }
  inner.sort((a, b) => a.span.start - b.span.start);
  for (const { actor: from, content, confidence } of attributions) {
    if (from === null || confidence < SURE) continue;
    for (const { start, end } of content)
      for (let i = firstFrom(inner, start); i < inner.length && inner[i]!.span.start < end; i++)
        yield { from, to: inner[i]!.actor, span: inner[i]!.span };
  }
}

/** Whom somebody cites in so many words: “Northwire reported, citing Port Bladet”. */
function* tied({ article, text, attributions }: ReadArticle, mentions: readonly Mention[]): Generator<Citation> {
  const tie = tieBefore(article.language);
  const speakers = attributions
    .flatMap(({ actor, source, confidence }) =>
      actor !== null && source[0] && confidence >= SURE ? [{ actor, span: source[0] }] : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  const speaks = new Set(speakers.map(({ span }) => span.start));
  for (const { actor, span } of mentions) {
    // “According to Port Bladet” is an attribution, and has been found as that.
    if (speaks.has(span.start) || !tie.test(text.slice(Math.max(0, span.start - longestTie), span.start))) continue;
    const before = speakers[firstFrom(speakers, span.start) - 1];
    const sentence = article.sentences[firstFrom(article.sentences, span.start + 1) - 1];
    if (!sentence || sentence.span.end < span.end) continue;
    const isHere = before && before.span.start >= sentence.span.start;
    yield { from: isHere ? before.actor : null, to: actor, span };
  }
}

/** UTF-16 code units in which a tie, and an article after it, are looked for. */
const longestTie = 40;

const ties = new Map<ReadArticle['article']['language'], RegExp>();

/** Matches text that ends in “citing”, or in what stands for it. */
function tieBefore(language: ReadArticle['article']['language']): RegExp {
  let tie = ties.get(language);
  if (!tie) {
    const words = sourceTables[language].ties.citing.map((words) => words.replaceAll(' ', '\\s'));
    tie = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})\\s(?:the\\s)?["“«„]?$`, 'iu');
    ties.set(language, tie);
  }
  return tie;
}
