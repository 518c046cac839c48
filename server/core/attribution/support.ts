import type { Known } from '../actors/registry.ts';
import type { BlockKind, SectionKind } from '../article/model.ts';
import type { Policy } from '../configuration.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { BlockOutline } from './block-outline.ts';
import type { SentenceFacts } from './input.ts';
import type { PolicyLine, Statement, Support } from './model.ts';
import type { EntryOutline, Outline } from './outline.ts';
import type { Open } from './resolve.ts';

/** A statement with what its support will be decided from, once every speaker is known. */
interface Pending {
  readonly span: Span;
  readonly sentence: number;
  readonly block: number;
  readonly form: SentenceFacts['form'];
  readonly reported: boolean;
  readonly covering: Open[];
}

interface Decision {
  readonly support: Support;
  readonly line: PolicyLine;
  readonly behind: string | null;
  readonly behindSpan: Span | null;
}

const nobody: Decision = { support: 'unattributed', line: 'nobody', behind: null, behindSpan: null };

/** The support policy, line by line: gathers statements block by block and decides them in text order. */
export class SupportFold {
  readonly #outline: Outline;
  readonly #policy: Policy;
  readonly #pending: Pending[] = [];
  readonly #claimed = new Map<Open, Open>();
  readonly #entries: readonly EntryOutline[];

  constructor(outline: Outline, policy: Policy) {
    this.#outline = outline;
    this.#policy = policy;
    this.#entries = outline.sections.flatMap((s) => s.entries).filter((e) => e.form !== 'note');
  }

  /**
   * @param attributions those of the block's facts, in their order
   * @param orphans what became of the block's quotations without a cue
   */
  block(index: number, facts: BlockOutline, attributions: readonly Open[], orphans: readonly Open[]): void {
    const { span, firstSentence } = this.#outline.blocks[index]!;
    facts.sentences.forEach((sentence, k) => {
      for (const clause of sentence.clauses) {
        const covering = outermost(clause.attributions, facts).map((a) => attributions[a]!);
        facts.orphans.forEach(({ sentences: [first, last] }, orphan) => {
          if (first <= k && k <= last) covering.push(orphans[orphan]!);
        });
        this.#pending.push({
          span: shift(clause.span, span.start),
          sentence: firstSentence + k,
          block: index,
          form: sentence.form,
          reported: sentence.reported,
          covering,
        });
      }
    });
  }

  /** A later cue ("- said X.") takes the whole of the block before. */
  cover(block: number, by: Open): void {
    for (let i = this.#pending.length - 1; i >= 0 && this.#pending[i]!.block >= block; i--)
      if (this.#pending[i]!.block === block) this.#pending[i]!.covering.push(by);
  }

  /** A later cue ("- said X.") takes over quotations that had no speaker of their own. */
  claim(quotations: readonly Open[], by: Open): void {
    for (const quotation of quotations) this.#claimed.set(quotation, by);
  }

  /** Decides all statements, once the attributions have their places. */
  finish(entryActor: Known | null): Statement[] {
    let before: { readonly block: number; readonly decision: Decision } | null = null;
    return this.#pending.map((pending): Statement => {
      const covering = this.#listed(pending.covering);
      const preceding = before && before.block === pending.block ? before.decision : null;
      const decision = this.#decide(pending, covering, preceding, entryActor);
      before = { block: pending.block, decision };
      const { span, sentence } = pending;
      const { support, line, behind, behindSpan } = decision;
      const attributions = covering.map(({ place }) => place);
      return { span, sentence, support, line, behind, behindSpan, attributions };
    });
  }

  /** Of the attributions over a statement those that are listed, each once, the claimed ones as what they became. */
  #listed(covering: readonly Open[]): readonly Open[] {
    const listed: Open[] = [];
    for (const one of covering) {
      const open = this.#claimed.get(one) ?? one;
      if (open.place >= 0 && !listed.includes(open)) listed.push(open);
    }
    return listed;
  }

  #decide(pending: Pending, covering: readonly Open[], before: Decision | null, entryActor: Known | null): Decision {
    const block = this.#outline.blocks[pending.block]!;
    const section = this.#outline.sections[block.section]!;
    const outside = notRunningText(section.kind, block.kind);
    if (outside) return { ...nobody, support: 'not-a-claim', line: outside };
    const own = strongest(covering.map((open) => this.#ofAttribution(open, pending, before)));
    if (own) return own;
    const form = lineOfForm(pending.form);
    if (form) return { ...nobody, support: 'not-a-claim', line: form };
    if (this.#policy.reportedSpeechContinues && pending.reported && before && carriesOn(before))
      return { ...before, support: 'inherited', line: 'reported-speech-continuation' };
    if (section.kind === 'lead' && this.#policy.sourceCoversLead && this.#entries.length)
      return this.#ofEntries('source-section-covers-lead', null);
    if (section.kind === 'details' && this.#policy.singleSourceCoversDetails && this.#entries.length === 1)
      return this.#ofEntries('single-source-covers-details', entryActor);
    return nobody;
  }

  /** What one attribution makes of a statement it covers; null when the policy does not count it. */
  #ofAttribution(open: Open, pending: Pending, before: Decision | null): Decision | null {
    const { attribution, actor } = open;
    const behindSpan = open.antecedent ?? attribution.source[0] ?? null;
    const behind = (open.group ? null : nameOf(actor)) ?? open.words;
    const found = (support: Support, line: PolicyLine): Decision => ({ support, line, behind, behindSpan });
    if (open.speakerFrom) return found(supportOf(actor, 'inherited'), speakerLines[open.speakerFrom]);
    if (attribution.sourceKind === 'none' && !attribution.cue.length) return null;
    if (attribution.kind === 'vague' || attribution.sourceKind === 'none' || attribution.sourceKind === 'vague')
      return found('vague', 'vague-wording');
    const belief = attribution.kind === 'think' || attribution.kind === 'plan';
    if (belief && !this.#policy.beliefsAreAttributed) return null;
    if (attribution.sourceKind === 'pronoun') {
      const goesOn = before !== null && before.behind !== null && before.behind === behind;
      return found(supportOf(actor, 'attributed'), goesOn ? 'continuing-cue' : 'pronoun-source');
    }
    if (attribution.sourceKind === 'unnamed') {
      const resolved = actor !== null && actor.kind !== 'unnamed' && actor.kind !== 'vague';
      return resolved ? found('attributed', 'pronoun-source') : found('unnamed', 'own-unnamed-source');
    }
    if (
      attribution.cue.length &&
      !attribution.cue.some((cue) => overlaps(cue, pending.span)) &&
      attribution.form !== 'indirect'
    )
      return found('attributed', 'continued-quotation');
    if (belief) return found('attributed', 'belief-or-intention');
    return found('attributed', attribution.form === 'direct' ? 'quotation-of-sentence-speaker' : 'own-source');
  }

  /** Support by the Source section: by whoever its entries name, or by people without names where they name nobody. */
  #ofEntries(line: PolicyLine, actor: Known | null): Decision {
    const first = this.#entries[0]!;
    const named = this.#entries.filter((e) => !e.unnamed && !e.vague);
    const support = named.length ? 'inherited' : this.#entries.every((e) => e.vague) ? 'vague' : 'unnamed';
    const behind =
      actor?.name ??
      this.#entries.map((e) => e.person?.text ?? e.outlet?.text ?? e.organisation?.text ?? e.words).join('; ');
    return { support, line, behind, behindSpan: first.span };
  }
}

/** Of nested attributions the outer one stands behind the statement. */
function outermost(attributions: readonly number[], facts: BlockOutline): readonly number[] {
  if (attributions.length < 2) return attributions;
  const all = new Set(attributions);
  const outer = attributions.filter((a) => !all.has(facts.attributions[a]!.nestedIn));
  return outer.length ? outer : attributions;
}

const speakerLines = {
  label: 'quotation-of-label-speaker',
  running: 'quotation-of-running-speaker',
  entry: 'quotation-of-single-source-entry',
} as const satisfies Record<NonNullable<Open['speakerFrom']>, PolicyLine>;

/** An actor without a name makes unnamed or vague what a named one would support as `otherwise`. */
function supportOf(actor: Known | null, otherwise: Support): Support {
  return actor?.kind === 'unnamed' || actor?.kind === 'vague' ? actor.kind : otherwise;
}

/** People without names, with the outlet or body that carries them. */
function nameOf(actor: Known | null): string | null {
  if (!actor) return null;
  const carried = actor.carrier && !actor.name.toLowerCase().includes(actor.carrier.toLowerCase());
  return carried ? `${actor.name} (${actor.carrier})` : actor.name;
}

/** Where several attributions cover a statement, a named source counts before an unnamed one, that before nobody. */
function strongest(decisions: readonly (Decision | null)[]): Decision | null {
  const order: readonly Support[] = ['attributed', 'inherited', 'unnamed', 'vague'];
  for (const support of order) {
    const found = decisions.find((d) => d?.support === support);
    if (found) return found;
  }
  return null;
}

/** Reported speech goes on only right after a sentence that somebody said in it. */
function carriesOn({ support, line }: Decision): boolean {
  return (
    (support === 'attributed' || support === 'unnamed') &&
    line !== 'continued-quotation' &&
    line !== 'belief-or-intention'
  );
}

function notRunningText(section: SectionKind, block: BlockKind): PolicyLine | null {
  if (block === 'caption') return 'caption';
  if (section === 'source') return 'label';
  if (section === 'photo' || section === 'video' || section === 'screenshot') return 'caption';
  return section === 'link' ? 'link' : null;
}

function lineOfForm(form: SentenceFacts['form']): PolicyLine | null {
  if (form === 'statement') return null;
  return form === 'note' ? 'editors-note' : form;
}
