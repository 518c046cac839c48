import { withoutArticle } from '../actors/gazetteer.ts';
import type { Article, CalendarDay } from '../article/model.ts';
import type { Actor, ActorKind } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { citations, type ReadArticle } from './citations.ts';

/** What an article rests on, as far as other articles need to know it: plain data, a fraction of its analysis. */
export interface Sourcing {
  /** The article's own day; null where it names none. */
  readonly day: CalendarDay | null;
  /** What its title and its first paragraphs are about: the beginnings of their words, in small letters. */
  readonly topic: ReadonlySet<string>;
  /** By their keys, those whom the article shows to be outlets or organisations: others publish nothing. */
  readonly press: ReadonlySet<string>;
  /** Of everybody with a name, in text order: who is an outlet, another article may know. */
  readonly citations: readonly NamedCitation[];
}

/** Somebody with a name passes on what another has. */
export interface NamedCitation {
  readonly from: string;
  readonly to: string;
  /** Where the article names who is cited. */
  readonly span: Span;
}

/** Another article of the folder. */
export interface Neighbour {
  /** Its address, or its path, as it was given. */
  readonly uri: string;
  readonly text: string;
  readonly sourcing: Sourcing;
}

/** The articles around one, as they are known now. */
export interface Neighbourhood {
  /** The same for the same articles, and for no others. */
  readonly key: string;
  /** The address of the article at hand, which may be one of them. */
  readonly uri: string;
  readonly articles: readonly Neighbour[];
}

/**
 * @param publisher whose the article is, where its dateline does not say
 */
export function sourcingOf(subject: ReadArticle, publisher: string | null): Sourcing {
  const { actors, article } = subject;
  const own = agencyOf(subject) ?? publisher;
  const press = actors.flatMap(({ kind, name }) => (pressKinds.has(kind) ? [nameKey(name)] : []));
  if (own !== null) press.push(nameKey(own));
  return { day: dayOf(article), topic: topicOf(subject), press: new Set(press), citations: namedIn(subject, own) };
}

/** @param own whose the article is, if that is known */
function namedIn(subject: ReadArticle, own: string | null): NamedCitation[] {
  const nameOf = (actor: number | null) => (actor === null ? own : nameIn(subject.actors[actor]!));
  /** Who cites those without a name: the chain goes on behind them. */
  const carriers = new Map<number, string | null>();
  const named: NamedCitation[] = [];
  for (const { from, to, span } of citations(subject)) {
    const citing = nameOf(from) ?? (from === null ? null : (carriers.get(from) ?? null));
    const cited = nameOf(to);
    if (cited === null) carriers.set(to, citing);
    else if (citing !== null && nameKey(citing) !== nameKey(cited)) named.push({ from: citing, to: cited, span });
  }
  return named;
}

/** What the names of outlets are compared by. */
export function nameKey(name: string): string {
  return withoutArticle(name);
}

const pressKinds: ReadonlySet<ActorKind> = new Set(['outlet', 'organisation']);

/** Null for those whom another article means others by: “the court”. */
function nameIn({ kind, name }: Actor): string | null {
  return (pressKinds.has(kind) || kind === 'person') && name !== name.toLowerCase() ? name : null;
}

/** `TOLVA, Aug 19 (Northwire) -`: the agency whose the article is. */
function agencyOf({ article, text }: ReadArticle): string | null {
  const agency = article.header.items.find((item) => item.agency)?.agency;
  return agency ? text.slice(agency.start, agency.end) : null;
}

function dayOf({ header: { date } }: Article): CalendarDay | null {
  if (!date || date.problem !== null || date.month === null || date.day === null) return null;
  return { year: date.year, month: date.month, day: date.day };
}

/** Paragraphs that tell what an article is about: a lead has seldom more. */
const openingParagraphs = 2;

/** Longer openings are no leads; UTF-16 code units. */
const longestParagraph = 2000;

/** Letters by which words are compared: most endings, of most languages, come after them. */
const stem = 5;

/** Shorter words are mostly grammar; figures tell events apart. */
const topicWord = /\p{L}{4,}|\p{N}{2,}/gu;

function topicOf({ article, text }: ReadArticle): ReadonlySet<string> {
  const { title } = article.header;
  const opening = article.blocks.filter(({ kind }) => kind === 'text').slice(0, openingParagraphs);
  const spans = [...(title ? [title] : []), ...opening.map(({ span }) => span)];
  const topic = new Set<string>();
  for (const { start, end } of spans)
    for (const [word] of text.slice(start, Math.min(end, start + longestParagraph)).matchAll(topicWord))
      topic.add(word.slice(0, stem).toLowerCase());
  return topic;
}
