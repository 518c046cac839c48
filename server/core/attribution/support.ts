import type { Known } from '../actors/registry.ts';
import type { Article, BlockKind, Section, SectionKind, SourceEntry } from '../article/model.ts';
import type { Policy } from '../configuration.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AttributedBlock, ReadClause } from './attributed-block.ts';
import type { SentenceFacts } from './input.ts';
import type { PolicyLine, Statement, Support } from './model.ts';
import type { Open, Voices } from './open.ts';
import type { PlacedAttribution } from './place-attribution.ts';
import { isSameSpan } from './same.ts';

interface Decision {
  readonly support: Support;
  readonly line: PolicyLine;
  readonly behind: string | null;
  readonly behindSpan: Span | null;
}

const nobody: Decision = { support: 'unattributed', line: 'nobody', behind: null, behindSpan: null };

const none: readonly never[] = [];

/** The support policy, line by line. */
export class SupportPolicy {
  readonly #policy: Policy;
  readonly #article: Article;
  readonly #entries: readonly SourceEntry[];
  readonly #bySection: Readonly<Partial<Record<SectionKind, Decision>>>;

  /**
   * @param entries the article's, those that name a source
   * @param entryActor the actor of the single entry, where there is one
   */
  constructor(policy: Policy, article: Article, entries: readonly SourceEntry[], entryActor: Known | null) {
    this.#policy = policy;
    this.#article = article;
    this.#entries = entries;
    this.#bySection = {
      ...(policy.sourceCoversLead &&
        entries.length > 0 && { lead: this.#ofEntries('source-section-covers-lead', null) }),
      ...(policy.singleSourceCoversDetails &&
        entries.length === 1 && { details: this.#ofEntries('single-source-covers-details', entryActor) }),
    };
  }

  /**
   * Decides all statements in text order, once the attributions have their places.
   *
   * @param before those of an earlier version of the text: what is the same, in the same place of the list, is the same
   *   object again
   */
  decide(blocks: readonly PlacedAttribution[], voices: readonly Voices[], before: readonly Statement[]): Statement[] {
    const statements: Statement[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const { facts, clauses } = blocks[index]!;
      const block = this.#article.blocks[index]!;
      const section = this.#article.sections[block.section]!;
      const outside = notRunningText(section.kind, block.kind);
      let preceding: Decision | null = null;
      /** Whose words a dash has opened again, while nobody else is named. */
      let turn: Decision | null = null;
      for (let k = 0; k < clauses.length; k++) {
        const clause = facts.clauses[k]!;
        const covering = coveringOf(clause, facts, voices[index]!);
        const form = facts.sentences[clause.sentence]!;
        if (form.opensWithDash && preceding && carriesOn(preceding)) turn = spokenOn(preceding);
        const decision: Decision = outside ?? this.#decide(clauses[k]!, form, section, covering, preceding, turn);
        if (decision.behind !== null && decision.behind !== turn?.behind) turn = null;
        const sentence = block.sentences[0] + clause.sentence;
        const earlier = before[statements.length];
        statements.push(
          earlier && isSameStatement(earlier, clauses[k]!, sentence, decision, covering)
            ? earlier
            : statement(clauses[k]!, sentence, decision, covering),
        );
        preceding = decision;
      }
    }
    return statements;
  }

  #decide(
    span: Span,
    { form, reported }: SentenceFacts,
    { kind }: Section,
    covering: readonly Open[],
    before: Decision | null,
    turn: Decision | null,
  ): Decision {
    const own = this.#ofAttributions(covering, span, before);
    if (own) return own;
    if (form !== 'statement') return formLines[form];
    if (turn) return turn;
    if (this.#policy.reportedSpeechContinues && reported && before && carriesOn(before))
      return { ...before, support: 'inherited', line: 'reported-speech-continuation' };
    return this.#bySection[kind] ?? nobody;
  }

  /** Where several attributions cover a statement, a named source counts before an unnamed one, that before nobody. */
  #ofAttributions(covering: readonly Open[], span: Span, before: Decision | null): Decision | null {
    let strongest: Decision | null = null;
    for (const open of covering) {
      const decision = this.#ofAttribution(open, span, before);
      if (decision && (!strongest || strength[decision.support] > strength[strongest.support])) strongest = decision;
    }
    return strongest;
  }

  /** What one attribution makes of a statement it covers; null when the policy does not count it. */
  #ofAttribution(open: Open, span: Span, before: Decision | null): Decision | null {
    const { actor, kind, sourceKind, cue, form } = open;
    if (sourceKind === 'none' && !cue.length) return null;
    if (kind === 'vague' || sourceKind === 'none' || sourceKind === 'vague')
      return found(open, 'vague', 'vague-wording');
    if (!this.#policy.kinds.includes(kind)) return null;
    if (open.speakerFrom) return found(open, supportOf(actor, 'inherited'), speakerLines[open.speakerFrom]);
    if (open.refersBack && !cue.some((one) => overlaps(one, span)))
      return found(open, supportOf(actor, 'attributed'), 'back-reference');
    if (sourceKind === 'pronoun') {
      const goesOn = before !== null && before.behind !== null && before.behind === behindOf(open);
      return found(open, supportOf(actor, 'attributed'), goesOn ? 'continuing-cue' : 'pronoun-source');
    }
    if (sourceKind === 'unnamed') {
      const resolved = actor !== null && actor.kind !== 'unnamed' && actor.kind !== 'vague';
      return resolved ? found(open, 'attributed', 'pronoun-source') : found(open, 'unnamed', 'own-unnamed-source');
    }
    if (cue.length && !cue.some((one) => overlaps(one, span)) && form !== 'indirect')
      return found(open, 'attributed', 'continued-quotation');
    if (kind === 'think' || kind === 'plan') return found(open, 'attributed', 'belief-or-intention');
    return found(open, 'attributed', form === 'direct' ? 'quotation-of-sentence-speaker' : 'own-source');
  }

  /** Support by the Source section: by whoever its entries name, or by people without names where they name nobody. */
  #ofEntries(line: PolicyLine, actor: Known | null): Decision {
    const first = this.#entries[0]!;
    const named = this.#entries.filter((e) => !e.unnamed && !e.vague);
    const support = named.length ? 'inherited' : this.#entries.every((e) => e.vague) ? 'vague' : 'unnamed';
    const behind =
      actor?.name ??
      this.#entries
        .map(
          (e) =>
            e.person?.text ??
            e.outlet?.text ??
            e.organisation?.text ??
            this.#article.text.slice(e.span.start, e.span.end),
        )
        .join('; ');
    return { support, line, behind, behindSpan: first.span };
  }
}

function found(open: Open, support: Support, line: PolicyLine): Decision {
  return { support, line, behind: behindOf(open), behindSpan: open.antecedent ?? open.source[0] ?? null };
}

/** Of people who speak together the words name all, the actor is the first only. */
function behindOf({ group, actor, words }: Open): string | null {
  return (group ? null : nameOf(actor)) ?? words;
}

/** The attributions over a clause that are listed, each once, those taken over as what they became. */
function coveringOf(
  { outermost, sentence }: ReadClause,
  facts: AttributedBlock,
  { attributions, orphans, coveredBy, vouchers }: Voices,
): readonly Open[] {
  if (orphans.length === 0 && coveredBy.length === 0 && vouchers === null) {
    if (outermost.length === 0) return none;
    // An array of one is made to its measure.
    if (outermost.length === 1) return attributions[outermost[0]!]!.place < 0 ? none : [attributions[outermost[0]!]!];
  }
  const covering: Open[] = [];
  for (const k of outermost) addOnce(attributions[k]!, covering);
  for (let k = 0; k < orphans.length; k++) {
    const { sentences } = facts.orphans[k]!;
    if (sentences[0] <= sentence && sentence <= sentences[1]) addOnce(orphans[k]!, covering);
  }
  for (const open of coveredBy) addOnce(open, covering);
  const voucher = covering.length === 0 ? vouchers?.get(sentence) : undefined;
  if (voucher && facts.sentences[sentence]!.form === 'statement') addOnce(voucher, covering);
  return covering;
}

function addOnce(one: Open, covering: Open[]): void {
  const open = one.claimedBy ?? one;
  if (open.place >= 0 && !covering.includes(open)) covering.push(open);
}

function statement(span: Span, sentence: number, decision: Decision, covering: readonly Open[]): Statement {
  const { support, line, behind, behindSpan } = decision;
  const attributions = covering.length === 0 ? none : covering.map(({ place }) => place);
  return { span, sentence, support, line, behind, behindSpan, attributions };
}

function isSameStatement(
  earlier: Statement,
  span: Span,
  sentence: number,
  { support, line, behind, behindSpan }: Decision,
  covering: readonly Open[],
): boolean {
  if (earlier.attributions.length !== covering.length) return false;
  for (let k = 0; k < covering.length; k++) if (earlier.attributions[k] !== covering[k]!.place) return false;
  return (
    isSameSpan(earlier.span, span) &&
    earlier.sentence === sentence &&
    earlier.support === support &&
    earlier.line === line &&
    earlier.behind === behind &&
    isSameSpan(earlier.behindSpan, behindSpan)
  );
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

const strength: Readonly<Record<Support, number>> = {
  attributed: 4,
  inherited: 3,
  unnamed: 2,
  vague: 1,
  unattributed: 0,
  'not-a-claim': 0,
};

/** Reported speech goes on only right after a sentence that somebody said in it. */
function carriesOn({ support, line }: Decision): boolean {
  return (
    (support === 'attributed' || support === 'unnamed') &&
    line !== 'continued-quotation' &&
    line !== 'belief-or-intention'
  );
}

/** The same speaker's words, without the speaker. */
function spokenOn(before: Decision): Decision {
  const support = before.support === 'unnamed' ? 'unnamed' : 'inherited';
  return { ...before, support, line: 'quotation-of-running-speaker' };
}

/** What is not running text is no claim, whoever is named in it. */
function notRunningText(section: SectionKind, block: BlockKind): Decision | null {
  if (block === 'caption') return noClaim('caption');
  if (section === 'source') return noClaim('label');
  if (section === 'photo' || section === 'video' || section === 'screenshot') return noClaim('caption');
  return section === 'link' ? noClaim('link') : null;
}

const formLines: Readonly<Record<Exclude<SentenceFacts['form'], 'statement'>, Decision>> = {
  question: noClaim('question'),
  imperative: noClaim('imperative'),
  fragment: noClaim('fragment'),
  note: noClaim('editors-note'),
  inquiry: noClaim('own-inquiry'),
  link: noClaim('link'),
};

function noClaim(line: PolicyLine): Decision {
  return { ...nobody, support: 'not-a-claim', line };
}
