import type { Draft } from '../block.ts';
import type { Breaks } from '../breaks.ts';
import { describeSource } from '../describe-source.ts';
import type { Cue } from '../find-cues.ts';
import type { FoundSource } from '../find-source.ts';
import { type AttributionKind, SURE } from '../model.ts';
import type { Range } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { Atoms } from './atoms.ts';
import type { Candidate } from './candidate.ts';
import { FeatureList } from './feature-list.ts';
import { findCandidates, isLeftToRules } from './find-candidates.ts';
import { findRoles, type Roles } from './find-roles.ts';
import { kindFeatures, kinds } from './kind-features.ts';
import type { AttributionModel, Calibration } from './model.ts';
import { RoleWindow } from './role-features.ts';
import type { SentenceTrees } from './sentence-trees.ts';
import { chanceNeeded, isRuledOut, leastChance } from './thresholds.ts';

export interface Judged {
  readonly candidate: Candidate;
  readonly roles: Roles;
  readonly chance: number;
}

/**
 * What the model makes of the rules' attributions of a block: cues they missed are added, false ones dropped, borders
 * settled; each gets a kind and the chance that it is right.
 *
 * @param drafts the rules' attributions, quotations already joined to them
 */
export function refine(
  scan: Scan,
  drafts: readonly Draft[],
  breaks: Breaks,
  model: AttributionModel,
  parser: SentenceTrees | null,
): Draft[] {
  if (scan.tokens.length === 0) return [...drafts];
  const atoms = new Atoms(scan, drafts, breaks, parser);
  const refined: Draft[] = [];
  for (const { candidate, roles, chance } of judge(atoms, model, leastChance)) {
    const draft = drafts[candidate.draft];
    if (draft && isLeftToRules(atoms, draft)) continue;
    const parts = joined(scan, candidate, roles);
    const kind = kindOf(atoms, model, candidate, roles.source, parts);
    if (chance < chanceNeeded(atoms, candidate, roles.source, parts, kind)) continue;
    if (!parts.length) {
      // "X said:" at a block's end: the content stands elsewhere, and the rules know where.
      if (draft && draft.contentIn !== 'here') refined.push({ ...draft, confidence: percent(chance) });
      continue;
    }
    refined.push(toDraft(atoms, candidate, roles, parts, kind, chance));
  }
  for (const draft of drafts) if (isLeftToRules(atoms, draft)) refined.push(draft);
  return withoutRepeats(refined);
}

/** The candidates with their roles and chances; those that cannot reach the chance `least` are left out. */
export function judge(atoms: Atoms, model: AttributionModel, least: number): Judged[] {
  const { calibration } = model;
  const judged: Judged[] = [];
  for (const candidate of findCandidates(atoms, model.cues)) {
    if (isRuledOut(atoms, candidate) || chanceOf(candidate, surest, calibration) < least) continue;
    const roles = findRoles(new RoleWindow(atoms, candidate), model.roles);
    judged.push({ candidate, roles, chance: chanceOf(candidate, roles, calibration) });
  }
  return judged;
}

/** Roles as sure as they can be: what a candidate's chance is at most. */
const surest: Pick<Roles, 'odds' | 'certainty'> = { odds: Number.POSITIVE_INFINITY, certainty: 0 };

function chanceOf(candidate: Candidate, roles: Pick<Roles, 'odds' | 'certainty'>, calibration: Calibration): number {
  const [cue, role, certainty, rules] = chanceInputs(candidate, roles);
  const sum =
    calibration.bias +
    calibration.cue * cue +
    calibration.roles * role +
    calibration.certainty * certainty +
    calibration.rules * rules;
  return 1 / (1 + Math.exp(-sum));
}

/** What an attribution's chance is computed from: log odds of cue and roles, certainty, whether the rules know the cue. */
export function chanceInputs(
  { probability, draft }: Candidate,
  { odds, certainty }: Pick<Roles, 'odds' | 'certainty'>,
): readonly [cue: number, roles: number, certainty: number, rules: number] {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  const bounded = Math.max(-highestOdds, Math.min(highestOdds, odds));
  return [Math.log(p) - Math.log(1 - p), bounded, certainty, draft >= 0 ? 1 : 0];
}

/** Beyond this many the log odds of the role tagger say nothing more. */
const highestOdds = 8;

function toDraft(
  atoms: Atoms,
  candidate: Candidate,
  roles: Roles,
  parts: Range[],
  kind: AttributionKind,
  chance: number,
): Draft {
  const { scan, drafts } = atoms;
  const known = drafts[candidate.draft];
  const phrase = (roles.source && trimmedSource(scan, roles.source)) ?? known?.source.phrase ?? null;
  const same = known && phrase && known.source.phrase && overlap(known.source.phrase, phrase);
  const source: FoundSource = {
    phrase,
    side: !phrase ? 'none' : same ? known.source.side : phrase.first > candidate.last ? 'right' : 'left',
  };
  const described = phrase ? describeSource(scan, phrase) : null;
  const cue: Cue = known?.cue
    ? { ...known.cue, first: candidate.first, last: candidate.last }
    : {
        first: candidate.first,
        last: candidate.last,
        head: candidate.head,
        sentence: scan.tokens[candidate.head]!.sentence,
        construction: candidate.construction,
        kind,
        verb: null,
        voice: candidate.voice,
        mood: scan.isFinite(candidate.head) || candidate.first < candidate.last ? 'finite' : 'participle',
        noun: null,
      };
  return {
    cue,
    source,
    parts,
    contentIn: 'here',
    sentence: cue.sentence,
    kind,
    sourceKind: described?.sourceKind ?? (kind === 'vague' || candidate.construction !== 'verb' ? 'vague' : 'none'),
    reference: described?.reference ?? null,
    main: known?.main ?? isMain(scan, candidate, source),
    confidence: percent(chance),
    guessed: !known && (chance < SURE || cue.mood === 'participle'),
  };
}

function percent(chance: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round(chance * 100) / 100));
}

function isMain(scan: Scan, { first, construction, head }: Candidate, source: FoundSource): boolean {
  if (construction === 'preposition' || construction === 'adverb') return true;
  if (construction !== 'verb' || !scan.isFinite(head)) return false;
  const start = source.side === 'left' && source.phrase ? source.phrase.first : first;
  return start <= scan.sentences[scan.tokens[head]!.sentence]![0];
}

const list = new FeatureList();
const scores = new Float32Array(kinds.length);

function kindOf(
  atoms: Atoms,
  model: AttributionModel,
  candidate: Candidate,
  source: Range | null,
  content: readonly Range[],
): AttributionKind {
  list.clear();
  kindFeatures(atoms, candidate, source, content, list);
  model.kinds.score(list.hashes, list.count, scores);
  let best = 0;
  for (let k = 1; k < kinds.length; k++) if (scores[k]! > scores[best]!) best = k;
  return kinds[best]!;
}

function overlap(a: Range, b: Range): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/**
 * Content parts as they are written: quotations whole, no punctuation at the ends, one part where only a word or a mark
 * divides two.
 */
function joined(scan: Scan, candidate: Candidate, { source, content }: Roles): Range[] {
  const parts: Range[] = [];
  for (const found of content) {
    const part = wholeQuotations(scan, candidate, source, found);
    const before = parts.at(-1);
    const gap = before ? part.first - before.last - 1 : 0;
    const between = (r: Range) => before && r.first > before.last && r.last < part.first;
    const colon = gap > 0 && scan.kind(part.first - 1) === 'colon';
    if (before && gap <= widestGap && !colon && !between(candidate) && !(source && between(source)))
      parts[parts.length - 1] = { first: Math.min(before.first, part.first), last: Math.max(before.last, part.last) };
    else parts.push(part);
  }
  return parts.map((part) => trimmedContent(scan, behindDateline(scan, part))).filter((part) => part !== null);
}

const widestGap = 2;

/** A content that starts or ends in a quotation holds all of it, unless the cue or the source stands in it too. */
function wholeQuotations(scan: Scan, cue: Range, source: Range | null, { first, last }: Range): Range {
  const around = (i: number): Range => {
    const range = scan.quotations[scan.tokens[i]!.quotation];
    const whole = range ? { first: range[0], last: range[1] } : null;
    return whole && !overlap(whole, cue) && !(source && overlap(whole, source)) ? whole : { first: i, last: i };
  };
  return { first: Math.min(first, around(first).first), last: Math.max(last, around(last).last) };
}

function trimmedContent(scan: Scan, { first, last }: Range): Range | null {
  while (first <= last && edges.has(scan.kind(first)!)) first++;
  while (last >= first && (edges.has(scan.kind(last)!) || scan.kind(last) === 'stop')) {
    if (scan.tokens[last]!.quotation >= 0) break;
    last--;
  }
  return first <= last ? { first, last } : null;
}

const edges: ReadonlySet<string> = new Set(['comma', 'colon', 'semicolon', 'dash', 'stop']);

function trimmedSource(scan: Scan, range: Range): Range | null {
  let { first, last } = behindDateline(scan, range);
  while (last > first && scan.kind(last) !== 'word' && scan.kind(last) !== 'number' && scan.kind(last) !== 'close')
    last--;
  while (first < last && (edges.has(scan.kind(first)!) || beforeNames.has(scan.kind(first)!))) first++;
  return first <= last ? { first, last } : null;
}

const beforeNames: ReadonlySet<string> = new Set(['possessive', 'mark']);

/** "PORT HALDEN (Northwire) — Oda Brekke": without the dateline that opens the sentence. */
function behindDateline(scan: Scan, { first, last }: Range): Range {
  const low = scan.sentences[scan.tokens[first]!.sentence]![0];
  for (let i = low + 1; i < low + longestDateline && first - low < longestDateline; i++)
    if (scan.kind(i) === 'dash' && scan.kind(i - 1) === 'close' && scan.isName(i - 2))
      return { first: Math.max(first, i + 1), last };
  return { first, last };
}

const longestDateline = 16;

/** Of attributions that put the same words down to the same source, the likelier one. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  const keyOf = ({ source, parts }: Draft) =>
    `${source.phrase?.first ?? -1}:${parts.map(({ first, last }) => `${first}-${last}`).join()}`;
  for (const draft of drafts) {
    if (!draft.parts.length) continue;
    const known = best.get(keyOf(draft));
    if (!known || (draft.confidence ?? 0) > (known.confidence ?? 0)) best.set(keyOf(draft), draft);
  }
  return drafts.filter((draft) => !draft.parts.length || best.get(keyOf(draft)) === draft);
}
