import { type Known, Registry } from '../actors/registry.ts';
import type { Policy } from '../configuration.ts';
import { type Span, shift } from '../text/span.ts';
import type { BlockOutline, OutlinedAttribution } from './block-outline.ts';
import type { LocalAttribution, Orphan } from './input.ts';
import type { Actor, Attribution, Statement } from './model.ts';
import type { Outline } from './outline.ts';
import {
  labelSpeaker,
  type Recent,
  registerEntries,
  resolvePronoun,
  resolveReference,
  type Speaker,
} from './speakers.ts';
import { SupportFold } from './support.ts';

export interface Resolved {
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
}

/** An attribution in the making: its actor is an index among the known, not yet among the listed ones. */
export interface Open {
  attribution: Attribution;
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
}

/**
 * One pass over the blocks in text order: gives sources their actors, quotations without a cue their speakers, and
 * every statement its support. Linear in the number of facts.
 *
 * @returns what was decided, spans in the outline's ordinals
 */
export function resolve(outline: Outline, policy: Policy): Resolved {
  const fold = new Fold(outline, policy);
  outline.blocks.forEach((_, index) => {
    fold.block(index);
  });
  return fold.finish();
}

class Fold {
  readonly #outline: Outline;
  readonly #registry = new Registry();
  readonly #support: SupportFold;
  readonly #open: Open[] = [];
  readonly #entryActor: Known | null;
  #section = -1;
  #label: Speaker | null = null;
  #recent: Recent = { speaker: null, sentence: [], before: [] };
  /** The attribution whose quotation goes on into the next block. */
  #running: { readonly open: Open } | null = null;
  /** The attribution at the end of the block before ("X said:") whose content is still to come. */
  #expecting: Open | null = null;
  /** The attribution of the last quotation without a speaker, for "- said X." on the next line. */
  #unclaimed: Open[] = [];

  constructor(outline: Outline, policy: Policy) {
    this.#outline = outline;
    this.#entryActor = registerEntries(outline, this.#registry);
    this.#support = new SupportFold(outline, policy);
  }

  block(index: number): void {
    const block = this.#outline.blocks[index]!;
    const facts = block.outline;
    if (block.section !== this.#section) this.#enterSection(block.section);
    const { start } = block.span;
    const actors: (Known | null)[] = [];
    let mention = 0;
    let attribution = 0;
    const order = bySentence(facts.attributions);
    const opened: Open[] = [];
    for (let sentence = 0; sentence < facts.sentences.length; sentence++) {
      this.#recent.before = this.#recent.sentence.length ? this.#recent.sentence : this.#recent.before;
      this.#recent.sentence = [];
      for (; mention < facts.mentions.length && facts.mentions[mention]!.sentence <= sentence; mention++) {
        const found = facts.mentions[mention]!;
        this.#recent.sentence.push(this.#registry.addMention(found, shift(found.span, start)));
      }
      for (
        ;
        attribution < order.length && facts.attributions[order[attribution]!]!.sentence <= sentence;
        attribution++
      ) {
        const k = order[attribution]!;
        const local = facts.attributions[k]!;
        const outer = local.nestedIn >= 0 ? (actors[local.nestedIn] ?? null) : null;
        const actor = this.#actorOf(local, start, outer);
        actors[k] = actor;
        const antecedent = local.sourceKind === 'pronoun' && actor ? (actor.mentions.at(-2) ?? null) : null;
        const open: Open = {
          attribution: absolute(local, start),
          words: local.words || null,
          actor,
          speakerFrom: null,
          antecedent,
          group: isGroup(local),
          place: -1,
        };
        opened[k] = open;
        this.#takeContent(index, open, local);
        if (actor && local.nestedIn < 0 && local.kind !== 'vague')
          this.#recent.speaker = { actor, source: open.attribution.source, plural: isGroup(local) };
      }
    }
    this.#open.push(...opened);
    const orphans = facts.orphans.map((orphan) => this.#orphan(orphan, start));
    this.#goesOn(facts, opened, orphans);
    this.#support.block(index, facts, opened, orphans);
  }

  finish(): Resolved {
    const { actors, indexOf } = this.#registry.finish();
    const listed = (actor: Known | null) => (actor && indexOf[actor.index]! >= 0 ? indexOf[actor.index]! : null);
    // An attribution that found no content ("X said." on its own) is none.
    const kept = inTextOrder(this.#open.filter((o) => o.attribution.content.length > 0));
    const attributions = kept.map((open, place): Attribution => {
      open.place = place;
      return withActor(open.attribution, listed(open.actor));
    });
    return { attributions, actors, statements: this.#support.finish(this.#entryActor) };
  }

  #enterSection(section: number): void {
    this.#section = section;
    const entered = this.#outline.sections[section]!;
    const { kind } = entered;
    this.#label = labelSpeaker(entered, this.#registry);
    // What somebody said "About renaming the line:" goes on under the next topic.
    const speaker = this.#label ?? (kind === 'topic' ? this.#recent.speaker : null);
    this.#recent = { speaker, sentence: [], before: [] };
    this.#running = null;
    this.#expecting = null;
    this.#unclaimed = [];
  }

  #actorOf(local: OutlinedAttribution, start: number, outer: Known | null): Known | null {
    const source = local.source[0];
    if (!source || !local.reference) return null;
    const span = shift(source, start);
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
    return resolveReference(this.#registry, local, local.words, span);
  }

  /** The actor of the name that the source's head is: the last mention inside the head words, of a group the first. */
  #mentioned(local: OutlinedAttribution, span: Span, headEnd: number): Known | null {
    let found: Known | null = null;
    for (const actor of this.#recent.sentence) {
      const mention = actor.mentions.at(-1);
      if (!mention || mention.start < span.start || mention.end > headEnd) continue;
      if (isGroup(local)) return actor;
      found = actor;
    }
    return found;
  }

  /** "X said:" takes the quotation of the next block, "- said X." that of the one before. */
  #takeContent(index: number, open: Open, local: LocalAttribution): void {
    if (local.contentIn === 'after') this.#expecting = open;
    if (local.contentIn !== 'before') return;
    if (!this.#unclaimed.length) {
      this.#takeBlockBefore(index, open);
      return;
    }
    const content: Span[] = [];
    for (const waiting of this.#unclaimed) {
      content.push(...waiting.attribution.content);
      waiting.attribution = { ...waiting.attribution, content: [] };
      waiting.actor = open.actor;
    }
    open.attribution = { ...open.attribution, content, form: 'direct' };
    this.#support.claim(this.#unclaimed, open);
    this.#unclaimed = [];
  }

  /** A dash opens the line of "- said X.": the paragraph before it, though without marks, is the quotation. */
  #takeBlockBefore(index: number, open: Open): void {
    const before = this.#outline.blocks[index - 1];
    const { section, outline } = this.#outline.blocks[index]!;
    if (!before || before.section !== section || !outline.opensWithDash) return;
    open.attribution = { ...open.attribution, content: [before.span], form: 'direct' };
    this.#support.cover(index - 1, open);
  }

  /** A quotation without a cue: the speaker of the quotation it goes on from, of the label, or the running one. */
  #orphan(orphan: Orphan, start: number): Open {
    const span = shift(orphan.span, start);
    const continued = !orphan.opensHere || this.#running;
    if (this.#running && continued && this.#running.open.attribution.content.length) {
      const { open } = this.#running;
      open.attribution = { ...open.attribution, content: [...open.attribution.content, span] };
      if (orphan.closesHere) this.#running = null;
      return open;
    }
    if (this.#expecting) {
      const open = this.#expecting;
      open.attribution = { ...open.attribution, content: [span], form: 'direct' };
      this.#expecting = null;
      this.#running = orphan.closesHere ? null : { open };
      return open;
    }
    const speaker = this.#label ?? this.#recent.speaker ?? this.#entrySpeaker();
    const open: Open = {
      attribution: {
        source: speaker?.source ?? [],
        cue: [],
        content: [span],
        kind: 'say',
        form: 'direct',
        confidence: this.#label ? 0.9 : speaker ? 0.6 : 0.3,
        actor: null,
        sourceKind: speaker ? 'speaker' : 'none',
      },
      words: null,
      actor: speaker?.actor ?? null,
      speakerFrom: this.#label ? 'label' : this.#recent.speaker ? 'running' : speaker ? 'entry' : null,
      antecedent: null,
      group: false,
      place: -1,
    };
    this.#open.push(open);
    if (!this.#label) this.#unclaimed.push(open);
    this.#running = orphan.closesHere ? null : { open };
    return open;
  }

  #entrySpeaker(): Speaker | null {
    const actor = this.#outline.sections[this.#section]!.kind === 'background' ? null : this.#entryActor;
    return actor ? { actor, source: actor.mentions.slice(0, 1), plural: false } : null;
  }

  /** After the block: does its last quotation go on, and is the quotation before still without a speaker? */
  #goesOn(facts: BlockOutline, opened: readonly Open[], orphans: readonly Open[]): void {
    if (!orphans.length) this.#unclaimed = [];
    if (facts.openQuotation >= 0) {
      const open = opened[facts.openQuotation];
      if (open) this.#running = { open };
    } else if (!orphans.length) this.#running = null;
    if (!facts.attributions.some((a) => a.contentIn === 'after')) this.#expecting = null;
  }
}

/** "Brekke and Tessen" */
function isGroup({ sourceKind, reference }: LocalAttribution): boolean {
  return sourceKind === 'named' && reference?.number === 'plural';
}

/** Indices of a block's attributions, by the sentence of the cue. */
function bySentence(attributions: readonly LocalAttribution[]): number[] {
  const order = attributions.map((_, k) => k);
  const isSorted = attributions.every(({ sentence }, k) => k === 0 || attributions[k - 1]!.sentence <= sentence);
  return isSorted ? order : order.sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence || a - b);
}

/** By where they start in the text; most are in order already. */
function inTextOrder(open: Open[]): Open[] {
  const starts = new Map(open.map((one) => [one, startOf(one.attribution)]));
  return open.sort((a, b) => starts.get(a)! - starts.get(b)!);
}

/** Where an attribution starts in the text: its content, its cue or its source. */
function startOf({ source, cue, content, sourceKind }: Attribution): number {
  const first = firstStart(content);
  return sourceKind === 'speaker' ? first : Math.min(firstStart(source), firstStart(cue), first);
}

function firstStart(spans: readonly Span[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of spans) if (start < first) first = start;
  return first;
}

function withActor(attribution: Attribution, actor: number | null): Attribution {
  const { source, cue, content, kind, form, confidence, sourceKind } = attribution;
  return { source, cue, content, kind, form, confidence, actor, sourceKind };
}

function move(spans: readonly Span[], offset: number): readonly Span[] {
  return spans.map((span) => shift(span, offset));
}

function absolute(local: LocalAttribution, offset: number): Attribution {
  return {
    source: move(local.source, offset),
    cue: move(local.cue, offset),
    content: move(local.content, offset),
    kind: local.kind,
    form: local.form,
    confidence: local.confidence,
    actor: null,
    sourceKind: local.sourceKind,
  };
}
