import type { Known, Registry } from '../actors/registry.ts';
import type { Span } from '../text/span.ts';
import type { LocalAttribution, Reference } from './input.ts';
import type { Outline, SectionOutline } from './outline.ts';

/** Who is speaking, and where that was last written. */
export interface Speaker {
  readonly actor: Known;
  readonly source: readonly Span[];
  /** Several people spoke together. */
  readonly plural: boolean;
}

/** What of the sentences just read a pronoun may take up. */
export interface Recent {
  /** The speaker of the latest attribution in this section. */
  speaker: Speaker | null;
  /** Actors named in the sentence before and in this one, in order. */
  sentence: Known[];
  before: Known[];
}

/**
 * The actor a pronoun takes up: whoever holds the attribution it stands in, else the running speaker, else the only
 * fitting one of the sentences just read. Null where two fit.
 */
export function resolvePronoun(reference: Reference, recent: Recent, outer: Known | null): Known | null {
  if (outer && fits(outer, reference)) return outer;
  const { speaker } = recent;
  if (speaker && (speaker.plural ? reference.number === 'plural' : fits(speaker.actor, reference)))
    return speaker.actor;
  for (const candidates of [recent.before, recent.sentence]) {
    const fitting = [...new Set(candidates)].filter((actor) => fits(actor, reference));
    if (fitting.length === 1) return fitting[0]!;
    if (fitting.length > 1) return null;
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
export function resolveReference(registry: Registry, local: LocalAttribution, text: string, span: Span): Known | null {
  const { reference, sourceKind } = local;
  if (!reference) return null;
  const words = reference.head.toLowerCase().replaceAll(/[’ʼ]/g, "'").split(/\s+/);
  const noun = words.at(-1) ?? '';
  const plural = reference.number === 'plural';
  if (sourceKind === 'named') {
    const known = registry.findByName(reference.head);
    if (known) return registry.addNamed(known.name, known.kind, span);
    if (reference.definite) {
      const taken = registry.findByNoun(noun);
      if (taken) {
        taken.mentions.push(span);
        return taken;
      }
    }
    return registry.addNamed(reference.head, 'organisation', span);
  }
  if (sourceKind === 'unnamed' || sourceKind === 'vague') {
    const vague = sourceKind === 'vague';
    if (reference.definite && !vague) {
      const unnamed = registry.findUnnamed(noun);
      const named = unnamed || plural ? undefined : registry.findByNoun(noun);
      if (named) {
        named.mentions.push(span);
        return named;
      }
    }
    return registry.addUnnamed(text, noun, reference.carrier, plural, vague, span);
  }
  return null;
}

/** Registers the source entries' outlets, people and unnamed ends; the single entry's actor, when there is one. */
export function registerEntries(outline: Outline, registry: Registry): Known | null {
  const entries = outline.sections.flatMap((s) => s.entries).filter((e) => e.form !== 'note');
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
export function labelSpeaker(section: SectionOutline, registry: Registry): Speaker | null {
  if (!section.speaker) return null;
  const actor = registry.addNamed(section.speaker.text, 'person', section.speaker.span);
  return { actor, source: [section.speaker.span], plural: false };
}
