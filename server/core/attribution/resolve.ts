import { type Known, Registry } from '../actors/registry.ts';
import type { Article, SourceEntry } from '../article/model.ts';
import type { Policy } from '../configuration.ts';
import type { Span } from '../text/span.ts';
import type { AttributedBlock, ReadAttribution } from './attributed-block.ts';
import { NOT_NESTED } from './input.ts';
import type { Actor, Attribution, Statement } from './model.ts';
import type { PlacedAttribution } from './place-attribution.ts';
import { isSameActor, isSameAttribution } from './same.ts';
import {
  labelSpeaker,
  type Recent,
  registerEntries,
  resolvePronoun,
  resolveReference,
  type Speaker,
} from './speakers.ts';
import { SupportPolicy } from './support.ts';

export interface Resolved {
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
}

/** An attribution in the making: its actor is an index among the known, not yet among the listed ones. */
export interface Open {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  content: readonly Span[];
  /** `content`, once pieces in later blocks are added to it. */
  extended: Span[] | null;
  readonly kind: Attribution['kind'];
  form: Attribution['form'];
  readonly confidence: number;
  readonly sourceKind: Attribution['sourceKind'];
  /** Those of its own source. */
  readonly words: string | null;
  actor: Known | null;
  /** Where the speaker of a quotation without a cue was found. */
  readonly speakerFrom: 'label' | 'running' | 'entry' | null;
  /** Several named people speak together: `actor` is the first of them. */
  readonly group: boolean;
  /** A pronoun's actor was last named here. */
  readonly antecedent: Span | null;
  /** Its index among the listed attributions, once those are known; -1: it is none of them. */
  place: number;
  /** What took it over, once it is known: "- said X." on the next line. */
  claimedBy: Open | null;
}

/** What the fold made of a block. */
export interface Voices {
  /** By the block's attributions. */
  readonly attributions: readonly Open[];
  /** By its quotations without a cue: each may be an attribution of an earlier block. */
  readonly orphans: readonly Open[];
  /** Attributions of the next block that cover the whole of this one, though it has no marks. */
  coveredBy: readonly Open[];
}

/**
 * One pass over the blocks in text order: gives sources their actors, quotations without a cue their speakers, and
 * every statement its support. Linear in the number of facts.
 *
 * @param blocks one for each of the article's
 * @param before what was decided of an earlier version of the text: what is the same is the same object again
 */
export function resolve(
  article: Article,
  blocks: readonly PlacedAttribution[],
  policy: Policy,
  before?: Resolved,
): Resolved {
  const fold = new Fold(article, blocks);
  blocks.forEach((block, index) => {
    fold.block(block, index);
  });
  return fold.finish(policy, before);
}

const none: readonly never[] = [];
/** Stands for the many lists that nothing is put into. */
const empty: never[] = [];

class Fold {
  readonly #article: Article;
  readonly #blocks: readonly PlacedAttribution[];
  readonly #entries: readonly SourceEntry[];
  readonly #registry = new Registry();
  readonly #open: Open[] = [];
  readonly #voices: Voices[] = [];
  readonly #entryActor: Known | null;
  #section = -1;
  #label: Speaker | null = null;
  readonly #recent: Recent = { speaker: null, named: [], before: 0, sentence: 0 };
  /** The attribution whose quotation goes on into the next block. */
  #running: Open | null = null;
  /** The attribution at the end of the block before ("X said:") whose content is still to come. */
  #expecting: Open | null = null;
  /** The attribution of the last quotation without a speaker, for "- said X." on the next line. */
  #unclaimed: Open[] = [];

  constructor(article: Article, blocks: readonly PlacedAttribution[]) {
    this.#article = article;
    this.#blocks = blocks;
    this.#entries = article.sections.flatMap(({ entries }) => entries).filter(({ form }) => form !== 'note');
    this.#entryActor = registerEntries(this.#entries, this.#registry);
  }

  block(block: PlacedAttribution, index: number): void {
    const { facts } = block;
    const { section } = this.#article.blocks[index]!;
    if (section !== this.#section) this.#enterSection(section);
    const { mentions, attributions, order } = facts;
    const opened: Open[] = attributions.length === 0 ? empty : new Array(attributions.length);
    const recent = this.#recent;
    let mention = 0;
    let attribution = 0;
    for (let sentence = 0; sentence < facts.sentences.length; sentence++) {
      if (recent.sentence < recent.named.length) {
        recent.before = recent.sentence;
        recent.sentence = recent.named.length;
      }
      for (; mention < mentions.length && mentions[mention]!.sentence <= sentence; mention++)
        recent.named.push(this.#registry.addMention(mentions[mention]!, block.mentions[mention]!));
      for (; attribution < order.length; attribution++) {
        const k = order[attribution]!;
        if (attributions[k]!.sentence > sentence) break;
        opened[k] = this.#attribution(block, index, k, opened);
      }
    }
    for (const open of opened) this.#open.push(open);
    const orphans = facts.orphans.length === 0 ? none : facts.orphans.map((_, k) => this.#orphan(block, k));
    this.#goesOn(facts, opened, orphans);
    this.#voices.push({ attributions: opened, orphans, coveredBy: none });
  }

  /** @param before what the others in the block, as far as they are read, became */
  #attribution(block: PlacedAttribution, index: number, k: number, before: readonly Open[]): Open {
    const local = block.facts.attributions[k]!;
    const { source, cue, content } = block.attributions[k]!;
    const outer = local.nestedIn >= 0 ? (before[local.nestedIn]?.actor ?? null) : null;
    const actor = this.#actorOf(local, source[0], block.start, outer);
    const open: Open = {
      source,
      cue,
      content,
      extended: null,
      kind: local.kind,
      form: local.form,
      confidence: local.confidence,
      sourceKind: local.sourceKind,
      words: local.words || null,
      actor,
      speakerFrom: null,
      group: local.group,
      antecedent: local.sourceKind === 'pronoun' && actor ? (actor.mentions.at(-2) ?? null) : null,
      place: -1,
      claimedBy: null,
    };
    this.#takeContent(index, open, local);
    if (actor && local.nestedIn === NOT_NESTED && local.kind !== 'vague')
      this.#recent.speaker = { actor, source, plural: local.group };
    return open;
  }

  finish(policy: Policy, before: Resolved | undefined): Resolved {
    const { actors, indexOf } = this.#registry.finish();
    // An attribution that found no content ("X said." on its own) is none.
    const listed = inTextOrder(this.#open.filter(({ content }) => content.length > 0));
    const attributions = listed.map((open, place): Attribution => {
      open.place = place;
      const index = open.actor ? indexOf[open.actor.index]! : -1;
      const actor = index < 0 ? null : index;
      const earlier = before?.attributions[place];
      if (earlier && isSameAttribution(earlier, open, actor)) return earlier;
      const { source, cue, content, kind, form, confidence, sourceKind } = open;
      return { source, cue, content, kind, form, confidence, actor, sourceKind };
    });
    const support = new SupportPolicy(policy, this.#article, this.#entries, this.#entryActor);
    return {
      attributions,
      statements: support.decide(this.#blocks, this.#voices, before?.statements ?? none),
      actors: actors.map((actor, index) => {
        const earlier = before?.actors[index];
        return earlier && isSameActor(earlier, actor) ? earlier : actor;
      }),
    };
  }

  #enterSection(section: number): void {
    this.#section = section;
    const entered = this.#article.sections[section]!;
    this.#label = labelSpeaker(entered, this.#registry);
    // What somebody said "About renaming the line:" goes on under the next topic.
    this.#recent.speaker = this.#label ?? (entered.kind === 'topic' ? this.#recent.speaker : null);
    this.#recent.named = [];
    this.#recent.before = 0;
    this.#recent.sentence = 0;
    this.#running = null;
    this.#expecting = null;
    this.#unclaimed = [];
  }

  #actorOf(local: ReadAttribution, span: Span | undefined, start: number, outer: Known | null): Known | null {
    if (!span || !local.reference) return null;
    if (local.sourceKind === 'pronoun') {
      const actor = resolvePronoun(local.reference, this.#recent, outer);
      if (actor) {
        actor.mentions.push(span);
        actor.speaks = true;
        const { gender } = local.reference;
        if (actor.gender === 'any' && (gender === 'male' || gender === 'female') && actor.kind === 'person')
          actor.gender = gender;
      }
      return actor;
    }
    const named = local.sourceKind === 'named' ? this.#mentioned(local, span, local.headEnd + start) : null;
    if (named) {
      named.speaks = true;
      return named;
    }
    return resolveReference(this.#registry, local, span);
  }

  /** The actor of the name that the source's head is: the last mention inside the head words, of a group the first. */
  #mentioned(local: ReadAttribution, span: Span, headEnd: number): Known | null {
    let found: Known | null = null;
    const { named, sentence } = this.#recent;
    for (let k = sentence; k < named.length; k++) {
      const actor = named[k]!;
      const mention = actor.mentions.at(-1);
      if (!mention || mention.start < span.start || mention.end > headEnd) continue;
      // "The US Ambassador", "the Tolva council": the place is not who speaks.
      if (actor.kind === 'place' && mention.end < headEnd && !local.group) continue;
      if (local.group) return actor;
      found = actor;
    }
    return found;
  }

  /** "X said:" takes the quotation of the next block, "- said X." that of the one before. */
  #takeContent(index: number, open: Open, local: ReadAttribution): void {
    if (local.contentIn === 'after') this.#expecting = open;
    if (local.contentIn !== 'before') return;
    if (!this.#unclaimed.length) {
      this.#takeBlockBefore(index, open);
      return;
    }
    const content: Span[] = [];
    for (const waiting of this.#unclaimed) {
      for (const span of waiting.content) content.push(span);
      waiting.content = none;
      waiting.actor = open.actor;
      waiting.claimedBy = open;
    }
    open.content = content;
    open.form = 'direct';
    this.#unclaimed = [];
  }

  /** A dash opens the line of "- said X.": the paragraph before it, though without marks, is the quotation. */
  #takeBlockBefore(index: number, open: Open): void {
    const before = this.#article.blocks[index - 1];
    const { section } = this.#article.blocks[index]!;
    if (!before || before.section !== section || !this.#blocks[index]!.facts.opensWithDash) return;
    open.content = [before.span];
    open.form = 'direct';
    const covered = this.#voices[index - 1]!;
    covered.coveredBy = [...covered.coveredBy, open];
  }

  /** A quotation without a cue: the speaker of the quotation it goes on from, of the label, or the running one. */
  #orphan({ facts, orphans }: PlacedAttribution, k: number): Open {
    const { closesHere } = facts.orphans[k]!;
    const span = orphans[k]!;
    const running = this.#running;
    if (running && running.content.length > 0) {
      extend(running, span);
      if (closesHere) this.#running = null;
      return running;
    }
    if (this.#expecting) {
      const open = this.#expecting;
      open.content = [span];
      open.form = 'direct';
      this.#expecting = null;
      this.#running = closesHere ? null : open;
      return open;
    }
    const speaker = this.#label ?? this.#recent.speaker ?? this.#entrySpeaker();
    const open: Open = {
      source: speaker?.source ?? none,
      cue: none,
      content: [span],
      extended: null,
      kind: 'say',
      form: 'direct',
      confidence: this.#label ? 0.9 : speaker ? 0.6 : 0.3,
      sourceKind: speaker ? 'speaker' : 'none',
      words: null,
      actor: speaker?.actor ?? null,
      speakerFrom: this.#label ? 'label' : this.#recent.speaker ? 'running' : speaker ? 'entry' : null,
      group: false,
      antecedent: null,
      place: -1,
      claimedBy: null,
    };
    this.#open.push(open);
    if (!this.#label) this.#unclaimed.push(open);
    this.#running = closesHere ? null : open;
    return open;
  }

  #entrySpeaker(): Speaker | null {
    const actor = this.#article.sections[this.#section]!.kind === 'background' ? null : this.#entryActor;
    return actor ? { actor, source: actor.mentions.slice(0, 1), plural: false } : null;
  }

  /** After the block: does its last quotation go on, and is the quotation before still without a speaker? */
  #goesOn(facts: AttributedBlock, opened: readonly Open[], orphans: readonly Open[]): void {
    if (!orphans.length) this.#unclaimed = [];
    if (facts.openQuotation >= 0) {
      const open = opened[facts.openQuotation];
      if (open) this.#running = open;
    } else if (!orphans.length) this.#running = null;
    if (!facts.expects) this.#expecting = null;
  }
}

/** Adds a piece to what an attribution covers, in constant time: a quotation may go on through the whole article. */
function extend(open: Open, piece: Span): void {
  const pieces = open.extended !== null && open.extended === open.content ? open.extended : [...open.content];
  pieces.push(piece);
  open.extended = pieces;
  open.content = pieces;
}

/** By where they start in the text; most are in order already. */
function inTextOrder(open: Open[]): Open[] {
  const starts = open.map(startOf);
  if (starts.every((start, k) => k === 0 || starts[k - 1]! <= start)) return open;
  const order = open.map((_, k) => k).sort((a, b) => starts[a]! - starts[b]! || a - b);
  return order.map((k) => open[k]!);
}

/** Where an attribution starts in the text: its content, its cue or its source. */
function startOf({ source, cue, content, sourceKind }: Open): number {
  const first = firstStart(content);
  return sourceKind === 'speaker' ? first : Math.min(firstStart(source), firstStart(cue), first);
}

function firstStart(spans: readonly Span[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of spans) if (start < first) first = start;
  return first;
}
