import { findMentions } from '../actors/mentions.ts';
import { Breaks } from './breaks.ts';
import type { FoundContent } from './content-ranges.ts';
import { describeSource } from './describe-source.ts';
import { findContent } from './find-content.ts';
import { type Cue, findCues } from './find-cues.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { type BlockAttribution, type BlockInput, type LocalAttribution, NOT_NESTED, QUOTED } from './input.ts';
import { isQuoted, joinQuotations } from './join-quotations.ts';
import type { Models } from './learned/index.ts';
import type { AttributionForm, AttributionKind, SourceKind } from './model.ts';
import { type Range, skipAdverbsLeft } from './phrases.ts';
import { Scan } from './scan.ts';
import { sentenceFacts } from './sentence-facts.ts';

/** An attribution as the block's parts work on it: in tokens. */
export interface Draft {
  readonly cue: Cue | null;
  readonly source: FoundSource;
  parts: Range[];
  readonly contentIn: FoundContent['in'];
  readonly sentence: number;
  readonly kind: AttributionKind;
  readonly sourceKind: SourceKind;
  readonly reference: LocalAttribution['reference'];
  /** The cue is the main verb of its clause, or stands for the whole of it. */
  readonly main: boolean;
  /** As the learned model sees it; absent: the rules say. */
  readonly confidence?: number;
  /** Too much of a guess to stand behind a statement. */
  readonly guessed?: boolean;
}

/** Sections that name sources or describe a picture: nobody says anything in them. */
const labelled: ReadonlySet<BlockInput['sectionKind']> = new Set(['source', 'photo', 'video', 'screenshot', 'link']);

/** A block without sentences, as source entries are: their own parser reads them. */
const nothing: BlockAttribution = { attributions: [], orphans: [], openQuotation: -1, mentions: [], sentences: [] };

/**
 * Finds who says what in one block of running text. A pure function of its input: the same block gives the same
 * facts, whatever stands around it. Offsets are relative to the block.
 *
 * @param models what refines the findings of the rules; without them the rules alone answer
 */
export function attributeBlock(input: BlockInput, models?: Models): BlockAttribution {
  if (input.sentences.length === 0) return nothing;
  const scan = new Scan(input);
  const { drafts, breaks } = draftsOf(scan);
  const learned = models !== undefined && input.language === 'en' && !labelled.has(input.sectionKind);
  if (learned) joinQuotations(scan, drafts);
  const kept = learned ? models.refine(scan, drafts, breaks) : drafts;
  const orphans = joinQuotations(scan, kept);
  const nesting = nestingOf(scan, kept);
  const attributions = kept.map((draft, k) => toLocal(scan, draft, nesting[k]!));
  return {
    attributions,
    orphans,
    openQuotation: openQuotation(scan, kept),
    mentions: findMentions(scan),
    sentences: sentenceFacts(scan, breaks, kept),
  };
}

/** What the rules find in a block, before quotations without a cue are joined to it. */
export function draftsOf(scan: Scan): { readonly drafts: Draft[]; readonly breaks: Breaks } {
  const cues = labelled.has(scan.input.sectionKind) ? [] : findCues(scan);
  const sources = findSources(scan, cues);
  const breaks = new Breaks(scan, cues, sources);
  const drafts: Draft[] = [];
  cues.forEach((cue, k) => {
    const draft = toDraft(scan, cue, sources[k]!, findContent(scan, breaks, cue, sources[k]!));
    if (draft) drafts.push(draft);
  });
  return { drafts: withoutRepeats(drafts), breaks };
}

function findSources(scan: Scan, cues: readonly Cue[]): FoundSource[] {
  const sources: FoundSource[] = [];
  let before: { cue: Cue; source: FoundSource } | null = null;
  for (const cue of cues) {
    if (before && before.cue.sentence !== cue.sentence) before = null;
    const source = findSource(scan, cue, before);
    sources.push(source);
    if (cue.construction === 'verb' && source.phrase && (!before || standsAlone(scan, cue, source)))
      before = { cue, source };
  }
  return sources;
}

/** Whether a later cue is joined to the ones before it rather than part of what they say. */
function standsAlone(scan: Scan, cue: Cue, source: FoundSource): boolean {
  const first = source.side === 'left' && source.phrase ? source.phrase.first : cue.first;
  const before = skipAdverbsLeft(scan, first - 1, 0);
  return (
    scan.is(before, 'and') || scan.is(before, 'but') || scan.kind(before) === 'semicolon' || source.side === 'right'
  );
}

function toDraft(scan: Scan, cue: Cue, source: FoundSource, content: FoundContent): Draft | null {
  if (!content.parts.length && content.in === 'here') return null;
  const described = source.phrase ? describeSource(scan, source.phrase) : null;
  if (cue.construction === 'noun' && !source.phrase && !cue.noun!.alone) return null;
  if (
    cue.construction === 'verb' &&
    cue.voice === 'active' &&
    !source.phrase &&
    content.in === 'here' &&
    cue.mood === 'finite'
  )
    return null;
  if (cue.mood === 'participle' && !source.phrase) return null;
  if (
    source.phrase &&
    scan.is(source.phrase.first, 'speakers') &&
    source.phrase.first === source.phrase.last &&
    scan.tables.language === 'en'
  )
    return null;
  return {
    cue,
    source,
    parts: [...content.parts],
    contentIn: content.in,
    sentence: cue.sentence,
    kind: kindOf(cue, source, described?.sourceKind ?? 'none'),
    sourceKind:
      described?.sourceKind ??
      (cue.construction === 'adverb' || cue.voice === 'passive' || cue.construction === 'noun' ? 'vague' : 'none'),
    reference: described?.reference ?? null,
    main: isMain(scan, cue, source),
  };
}

/** The lexicon gives the kind; a text as source makes it `show`, nobody as source `vague`. */
function kindOf(cue: Cue, source: FoundSource, sourceKind: SourceKind): AttributionKind {
  if (!source.phrase && (cue.voice === 'passive' || cue.construction === 'noun')) return 'vague';
  if (cue.kind === 'vague') return 'vague';
  if (sourceKind === 'document') return 'show';
  return cue.kind === 'show' ? 'say' : cue.kind;
}

function isMain(scan: Scan, cue: Cue, source: FoundSource): boolean {
  if (cue.construction === 'preposition' || cue.construction === 'adverb') return true;
  const isSaidToBe = scan.is(cue.last + 1, 'be') && source.side === 'left';
  if ((cue.construction === 'noun' && !isSaidToBe) || cue.mood === 'participle' || source.side === 'relative')
    return false;
  const first = source.side === 'left' && source.phrase ? source.phrase.first : cue.first;
  const low = scan.sentences[cue.sentence]![0];
  if (first <= low) return true;
  if (scan.is(first - 1, 'relatives') || scan.is(first - 1, 'complementizers')) return false;
  return (
    !(scan.is(first - 1, 'subordinators') && !scan.is(first - 1, 'prepositions')) || scan.lower(first - 1) === 'as'
  );
}

/** Two cues that put the same words down to the same source are one attribution. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    if (!draft.parts.length) return true;
    const key = `${draft.source.phrase?.first ?? -1}:${draft.parts.map((p) => `${p.first}-${p.last}`).join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** For each draft the innermost one whose content holds its cue. One pass over starts and ends. */
function nestingOf(scan: Scan, drafts: readonly Draft[]): number[] {
  const parts = drafts
    .flatMap((draft, k) => draft.parts.map((part) => ({ part, k })))
    .sort((a, b) => a.part.first - b.part.first || b.part.last - a.part.last);
  const order = drafts.map((_, k) => k).sort((a, b) => firstOfCue(drafts[a]!) - firstOfCue(drafts[b]!));
  const parents = drafts.map((draft): number => (isQuoted(scan, draft) ? QUOTED : NOT_NESTED));
  const stack: { part: Range; k: number }[] = [];
  let next = 0;
  for (const k of order) {
    const at = firstOfCue(drafts[k]!);
    if (at < 0) continue;
    while (next < parts.length && parts[next]!.part.first <= at) stack.push(parts[next++]!);
    while (stack.length && stack.at(-1)!.part.last < at) stack.pop();
    for (let s = stack.length - 1; s >= Math.max(0, stack.length - 4); s--) {
      const holder = stack[s]!;
      if (holder.k !== k && holder.part.last >= at) {
        parents[k] = holder.k;
        break;
      }
    }
  }
  return parents;
}

/** The draft that holds the quotation which the block leaves open, -1 when it leaves none or nobody claims it. */
function openQuotation(scan: Scan, drafts: readonly Draft[]): number {
  const last = scan.tokens.at(-1)?.quotation ?? -1;
  if (last < 0 || scan.input.quotations[last]!.closesHere) return -1;
  const end = scan.tokens.length - 1;
  return drafts.findIndex(
    (draft) =>
      !isQuoted(scan, draft) && draft.parts.some((p) => p.last === end && scan.tokens[p.first]!.quotation === last),
  );
}

function firstOfCue(draft: Draft): number {
  return draft.cue ? draft.cue.first : -1;
}

function toLocal(scan: Scan, draft: Draft, nestedIn: number): LocalAttribution {
  const content = draft.parts.map((part) => scan.span(part.first, part.last));
  return {
    source: draft.source.phrase ? [scan.span(draft.source.phrase.first, draft.source.phrase.last)] : [],
    cue: draft.cue ? [scan.span(draft.cue.first, draft.cue.last)] : [],
    content,
    kind: draft.kind,
    form: formOf(scan, draft.parts),
    confidence: confidenceOf(scan, draft, nestedIn),
    sourceKind: draft.sourceKind,
    sentence: draft.sentence,
    reference: draft.reference,
    contentIn: draft.contentIn,
    nestedIn,
  };
}

function formOf(scan: Scan, parts: readonly Range[]): AttributionForm {
  let quoted = 0;
  let plain = 0;
  for (const { first, last } of parts) {
    const quotation = scan.tokens[first]!.quotation;
    if (quotation >= 0 && scan.quotations[quotation]![1] >= last) quoted++;
    else if (holdsQuotation(scan, first, last)) {
      quoted++;
      plain++;
    } else plain++;
  }
  if (!quoted && parts.length) return 'indirect';
  return plain ? 'mixed' : 'direct';
}

function holdsQuotation(scan: Scan, first: number, last: number): boolean {
  // Quotations are in order: the first one that ends behind `first` decides.
  let low = 0;
  let high = scan.input.quotations.length;
  const { start } = scan.tokens[first]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scan.input.quotations[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const quotation = scan.input.quotations[low];
  return quotation !== undefined && quotation.start < scan.tokens[last]!.end;
}

function confidenceOf(scan: Scan, draft: Draft, nestedIn: number): number {
  if (draft.confidence !== undefined) return draft.confidence;
  const first = draft.parts[0];
  let confidence = 0.75;
  if (!draft.cue || draft.contentIn !== 'here') confidence = 0.6;
  else if (first && scan.opensQuotation(first.first)) confidence = 0.95;
  else if (draft.cue.construction === 'preposition') confidence = 0.9;
  else if (draft.cue.construction === 'noun' && !draft.main) confidence = 0.55;
  else if (first && scan.is(first.first, 'complementizers')) confidence = 0.92;
  else if (draft.cue.verb?.lemma === 'say' || draft.cue.verb?.lemma === 'tell') confidence = 0.88;
  if (draft.source.side === 'shared') confidence -= 0.1;
  if (nestedIn >= 0) confidence -= 0.1;
  return Math.round(confidence * 100) / 100;
}
