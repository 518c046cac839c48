import { type Names, namesWith } from '../actors/gazetteer.ts';
import { type Known, Registry } from '../actors/registry.ts';
import type { Article, SourceEntry } from '../article/model.ts';
import { isBoundary } from '../article/sections.ts';
import type { Policy } from '../configuration.ts';
import type { Additions } from '../data/additions.ts';
import type { Span } from '../text/span.ts';
import type { AttributedBlock, ReadAttribution } from './attributed-block.ts';
import { NOT_NESTED } from './input.ts';
import type { Actor, Attribution, Statement } from './model.ts';
import { extend, inTextOrder, type Open, type Voices } from './open.ts';
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

/**
 * One pass over the blocks in text order: gives sources their actors, quotations without a cue their speakers, and
 * every statement its support. Linear in the number of facts.
 *
 * @param blocks one for each of the article's
 * @param additions names beyond those of the tables
 * @param before what was decided of an earlier version of the text: what is the same is the same object again
 */
export function resolve(
  article: Article,
  blocks: readonly PlacedAttribution[],
  policy: Policy,
  additions: Additions,
  before?: Resolved,
): Resolved {
  const fold = new Fold(article, blocks, namesWith(additions));
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
  readonly #registry: Registry;
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

  constructor(article: Article, blocks: readonly PlacedAttribution[], names: Names) {
    this.#registry = new Registry(names);
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
    this.#voices.push({ attributions: opened, orphans, coveredBy: none, vouchers: null });
    if (facts.refersBack) for (const k of order) this.#refer(index, facts, k, opened[k]!);
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
      refersBack: local.refersBack,
      antecedent: local.sourceKind === 'pronoun' && actor ? (actor.mentions.at(-2) ?? null) : null,
      place: -1,
      claimedBy: null,
    };
    this.#takeContent(index, open, local);
    // Whoever "he" is, what follows is his, not that of whoever spoke before.
    if ((actor || local.sourceKind === 'pronoun') && local.nestedIn === NOT_NESTED && local.kind !== 'vague')
      this.#recent.speaker = { actor, source, words: open.words, plural: local.group };
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
    const { sections } = this.#article;
    const entered = sections[section]!;
    const goesOn = !isBoundary(sections[this.#section], entered);
    this.#section = section;
    if (goesOn) return;
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

  /**
   * A dash opens the line of "- said X.", or is a bullet where two such lines are neighbours: the paragraph before it,
   * though without marks, is the quotation.
   */
  #takeBlockBefore(index: number, open: Open): void {
    const { kind } = this.#article.blocks[index]!;
    if (!this.#goesOnFromBefore(index) || !(kind === 'bullet' || this.#blocks[index]!.facts.opensWithDash)) return;
    // The line before may itself be one.
    if (this.#blocks[index - 1]!.facts.attributions.some(({ contentIn }) => contentIn === 'before')) return;
    open.content = [this.#article.blocks[index - 1]!.span];
    open.form = 'direct';
    const covered = this.#voices[index - 1]!;
    covered.coveredBy = [...covered.coveredBy, open];
  }

  /** Whether a block goes on from the one before: no section starts with it. */
  #goesOnFromBefore(index: number): boolean {
    const { blocks, sections } = this.#article;
    const before = blocks[index - 1];
    return before !== undefined && !isBoundary(sections[before.section], sections[blocks[index]!.section]!);
  }

  /**
   * "X said this in an interview." is behind the sentences right before it, or, where it opens its paragraph, behind
   * the paragraph before it: behind those that have no attribution of their own.
   */
  #refer(index: number, { attributions }: AttributedBlock, k: number, open: Open): void {
    const { refersBack, sentence } = attributions[k]!;
    if (!refersBack) return;
    if (sentence > 0) this.#vouch(index, sentence, open);
    else if (this.#goesOnFromBefore(index))
      this.#vouch(index - 1, this.#blocks[index - 1]!.facts.sentences.length, open);
  }

  /** @param end the sentence of the block before which the run of sentences ends that `open` vouches for */
  #vouch(index: number, end: number, open: Open): void {
    const { sentences } = this.#blocks[index]!.facts;
    const voices = this.#voices[index]!;
    voices.vouchers ??= new Map();
    for (let sentence = end - 1; sentence >= 0; sentence--) {
      const isOwn = sentences[sentence]!.clauses.some(({ attributions }) => attributions.length > 0);
      if (isOwn || voices.vouchers.has(sentence)) break;
      voices.vouchers.set(sentence, open);
    }
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
      words: speaker?.words ?? null,
      actor: speaker?.actor ?? null,
      speakerFrom: this.#label ? 'label' : this.#recent.speaker ? 'running' : speaker ? 'entry' : null,
      group: false,
      refersBack: false,
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
    return actor ? { actor, source: actor.mentions.slice(0, 1), words: null, plural: false } : null;
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
