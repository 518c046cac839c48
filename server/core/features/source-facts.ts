import type { Analysis } from '../analysis.ts';
import type { ChainLink, SourceEntry } from '../article/model.ts';
import { contains, type Span } from '../text/span.ts';
import { spanAt } from './find.ts';
import { actorsBehind } from './statement-actors.ts';

/** What in the text rests on one entry of a Source section. */
export interface SourceFacts {
  readonly entry: SourceEntry;
  /** Indices into `Analysis.statements`, in text order: what the entry itself stands behind. */
  readonly statements: readonly number[];
  /** Whether the text outside the Source sections names whoever the entry or its chain names. */
  readonly named: boolean;
  /** What rests on whom the entry cites, in the order of its chain. */
  readonly chain: readonly LinkFacts[];
}

export interface LinkFacts {
  readonly link: ChainLink;
  /** Indices into `Analysis.statements`, in text order. */
  readonly statements: readonly number[];
}

const knownOf = new WeakMap<Analysis, readonly SourceFacts[]>();

/**
 * Each entry of the Source sections, in text order, with the statements that rest on it: those of the actors it names,
 * and those that the policy has the Source section stand behind. Computed once for an analysis, in linear time.
 */
export function sourceFacts(analysis: Analysis): readonly SourceFacts[] {
  let known = knownOf.get(analysis);
  if (!known) {
    known = compute(analysis);
    knownOf.set(analysis, known);
  }
  return known;
}

/** An entry or a link of its chain, while statements are put down to it. */
interface Holder {
  readonly statements: number[];
}

interface Growing extends Holder {
  readonly entry: SourceEntry;
  readonly span: Span;
  named: boolean;
  readonly chain: readonly (Holder & { readonly link: ChainLink })[];
}

function compute(analysis: Analysis): SourceFacts[] {
  const facts = analysis.article.sections.flatMap(({ entries }) => entries).map(growing);
  if (facts.length === 0) return [];
  const holders = holdersByActor(analysis, facts);
  // The policy names all entries that are sources.
  const covering = facts.filter(({ entry }) => entry.form !== 'note');
  const actors = actorsBehind(analysis);
  analysis.statements.forEach(({ line }, index) => {
    const behind = new Set<Holder>(actors[index]!.flatMap((actor) => holders[actor]!));
    if (line === 'source-section-covers-lead' || line === 'single-source-covers-details')
      for (const entry of covering) behind.add(entry);
    for (const holder of behind) holder.statements.push(index);
  });
  return facts;
}

function growing(entry: SourceEntry): Growing {
  const chain = entry.chain.map((link) => ({ link, statements: [] }));
  return { entry, span: entry.span, statements: [], named: false, chain };
}

/** The entries and links that name each actor, at the actor's index; tells on the way which are named elsewhere. */
function holdersByActor({ actors, article }: Analysis, facts: readonly Growing[]): readonly (readonly Holder[])[] {
  const sections = article.sections.filter(({ kind }) => kind === 'source');
  return actors.map(({ mentions }) => {
    const holders = new Set<Holder>();
    const entries = new Set<Growing>();
    let isElsewhere = false;
    for (const mention of mentions) {
      if (!spanAt(sections, mention.start)) isElsewhere = true;
      const entry = spanAt(facts, mention.start);
      const holder = entry && holderOf(entry, mention);
      if (!holder) continue;
      holders.add(holder);
      entries.add(entry);
    }
    if (isElsewhere) for (const entry of entries) entry.named = true;
    return [...holders];
  });
}

/** What of an entry a mention in it names; null for what only belongs to a role, a channel or an occasion. */
function holderOf(facts: Growing, mention: Span): Holder | null {
  const link = facts.chain.find(({ link: { span } }) => contains(span, mention));
  if (link) return link;
  const { person, outlet, organisation, document } = facts.entry;
  const isNamed = [person, outlet, organisation, document].some((part) => part && meet(part.span, mention));
  return isNamed ? facts : null;
}

function meet(a: Span, b: Span): boolean {
  return contains(a, b) || contains(b, a);
}
