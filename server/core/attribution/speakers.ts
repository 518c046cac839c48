import { isAdjective } from '../actors/gazetteer.ts';
import { readHeld } from '../actors/offices-held.ts';
import type { Known, Registry } from '../actors/registry.ts';
import type { Section, SourceEntry } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import type { ReadAttribution } from './attributed-block.ts';
import type { Reference } from './input.ts';

/** Who is speaking, and where that was last written. */
export interface Speaker {
  /** Null: "he said", and nobody knows who he is. */
  readonly actor: Known | null;
  readonly source: readonly Span[];
  /** Those of the source, for a speaker without an actor. */
  readonly words: string | null;
  /** Several people spoke together. */
  readonly plural: boolean;
}

/** What of the sentences just read a pronoun may take up. */
export interface Recent {
  /** The speaker of the latest attribution in this section. */
  speaker: Speaker | null;
  /** Actors named in this section, in order. */
  named: Known[];
  /** Where among them those of the latest sentence but one that names somebody start, and those of this sentence. */
  before: number;
  sentence: number;
}

/**
 * The actor a pronoun takes up: whoever holds the attribution it stands in, else the running speaker, else the only
 * fitting one of the sentences just read. Null where two fit.
 */
export function resolvePronoun(reference: Reference, recent: Recent, outer: Known | null): Known | null {
  if (outer && fits(outer, reference)) return outer;
  const { speaker, named, before, sentence } = recent;
  if (speaker?.actor && (speaker.plural ? reference.number === 'plural' : fits(speaker.actor, reference)))
    return speaker.actor;
  for (const candidates of [named.slice(before, sentence), named.slice(sentence)]) {
    const fitting = [...new Set(candidates)].filter((actor) => fits(actor, reference));
    // A capitalised word that may be no name at all counts only where nobody else fits.
    const sure = fitting.filter(({ unsure, speaks }) => !unsure || speaks);
    const likely = sure.length > 0 ? sure : fitting;
    if (likely.length === 1) return likely[0]!;
    if (likely.length > 1) return null;
  }
  return null;
}

function fits(actor: Known, { number, gender }: Reference): boolean {
  if (actor.kind === 'place') return false;
  if (number === 'plural') return actor.plural || actor.kind === 'organisation';
  if (actor.plural) return false;
  const thing = actor.kind === 'organisation' || actor.kind === 'outlet';
  if (gender === 'neuter') return thing;
  if (gender === 'any') return true;
  return !thing && (actor.gender === 'any' || actor.gender === gender);
}

/** The actor of a source that is not a pronoun; registers people without names as they come up. */
export function resolveReference(registry: Registry, local: ReadAttribution, span: Span): Known | null {
  const { reference, sourceKind, noun, words } = local;
  if (!reference) return null;
  const plural = reference.number === 'plural';
  const titled = plural ? undefined : registry.findTitled(words, span);
  if (titled) {
    titled.speaks = true;
    return titled;
  }
  if (sourceKind === 'named') {
    const known = registry.findByName(reference.head);
    if (known) return registry.addNamed(known.name, known.kind, span);
    if (isAdjective(reference.head)) return registry.addUnnamed(words, noun, null, true, false, span);
    if (reference.definite) {
      const taken = registry.findByNoun(noun) ?? registry.findByRole(words);
      if (taken) {
        taken.mentions.push(span);
        return taken;
      }
    }
    if (!readHeld(reference.head)) return registry.addNamed(reference.head, 'organisation', span);
    const holder = registry.findByRole(words);
    if (!holder) return registry.addNamed(reference.head, 'person', span);
    holder.mentions.push(span);
    holder.speaks = true;
    return holder;
  }
  if (sourceKind === 'unnamed' || sourceKind === 'vague') {
    const vague = sourceKind === 'vague';
    if ((reference.definite || reference.carrier) && !vague) {
      const unnamed = registry.findUnnamed(noun);
      const named = unnamed || plural ? undefined : (registry.findByRole(words) ?? registry.findByNoun(noun));
      if (named) {
        named.mentions.push(span);
        return named;
      }
    }
    return registry.addUnnamed(words, noun, reference.carrier, plural, vague, span);
  }
  return null;
}

/** Registers the source entries' outlets, people and unnamed ends; the single entry's actor, when there is one. */
export function registerEntries(entries: readonly SourceEntry[], registry: Registry): Known | null {
  let only: Known | null = null;
  for (const entry of entries) {
    let actor: Known | null = null;
    if (entry.outlet) actor = registry.addNamed(entry.outlet.text, 'outlet', entry.outlet.span);
    if (entry.organisation) {
      const organisation = registry.addNamed(entry.organisation.text, 'organisation', entry.organisation.span);
      actor ??= organisation;
    }
    if (entry.person)
      actor = registry.addNamed(entry.person.text, 'person', entry.person.span, entry.role?.text ?? null);
    for (const link of entry.chain) {
      if (link.kind === 'unnamed' || link.kind === 'vague') {
        const noun =
          link.text
            .toLowerCase()
            .split(/\s+(?:familiar|close|who|in|at|of|from|with|involved|briefed)\s/)[0]!
            .split(/\s+/)
            .at(-1) ?? '';
        registry.addUnnamed(
          link.text,
          noun,
          entry.outlet?.text ?? entry.organisation?.text ?? null,
          noun.endsWith('s'),
          link.kind === 'vague',
          link.span,
        );
      } else if (link.kind !== 'document') registry.addNamed(link.text, link.kind, link.span);
    }
    if (entries.length === 1) only = actor;
  }
  return only;
}

/** A quote label's speaker. */
export function labelSpeaker(section: Section, registry: Registry): Speaker | null {
  if (!section.speaker) return null;
  const actor = registry.addNamed(section.speaker.text, 'person', section.speaker.span);
  return { actor, source: [section.speaker.span], words: null, plural: false };
}
