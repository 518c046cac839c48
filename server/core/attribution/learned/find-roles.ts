import type { Range } from '../phrases.ts';
import { type Chain, Lattice } from './chain.ts';
import { FeatureList } from './feature-list.ts';
import { impossible } from './find-candidates.ts';
import { ROLE_CONTENT, ROLE_LABELS, ROLE_OUT, ROLE_SOURCE, type RoleWindow } from './role-features.ts';

/** The roles of one candidate cue. */
export interface Roles {
  readonly source: Range | null;
  /** In text order. */
  readonly content: readonly Range[];
  /** The probability that the cue has any role beside it, as log odds. */
  readonly odds: number;
  /** The mean probability of the labels chosen for source and content. */
  readonly certainty: number;
}

const lattice = new Lattice(ROLE_LABELS);
const list = new FeatureList();
const scores = new Float32Array(16);
let tags = new Uint8Array(512);
let alternative = new Uint8Array(512);

/** Labels the tokens around a candidate cue as its source and content. */
export function findRoles(window: RoleWindow, chain: Chain): Roles {
  fillRoleLattice(window, chain, lattice);
  lattice.sum();
  const none = Math.exp(lattice.logUniform(ROLE_OUT));
  const odds = Math.log(Math.max(1e-6, 1 - none)) - Math.log(Math.max(1e-6, none));
  if (tags.length < window.length) {
    tags = new Uint8Array(2 * window.length);
    alternative = new Uint8Array(2 * window.length);
  }
  lattice.best(tags);
  if (!holds(window, ROLE_CONTENT)) byMarginals(window);
  trustRules(window);
  const best = segments(window, ROLE_CONTENT);
  const sources = segments(window, ROLE_SOURCE);
  const weight = ({ first, last }: Range) => {
    let sum = 0;
    for (let i = first; i <= last; i++) sum += marginal(window, i, ROLE_SOURCE);
    return sum;
  };
  let source: Range | null = null;
  for (const range of sources) if (!source || weight(range) > weight(source)) source = range;
  source ??= likelySource(window);
  let sum = 0;
  let count = 0;
  for (let i = window.first; i <= window.last; i++) {
    if (tags[i - window.first] === ROLE_OUT) continue;
    sum += marginal(window, i, tags[i - window.first]!);
    count++;
  }
  return { source, content: best, odds, certainty: count ? sum / count : 0 };
}

function marginal(window: RoleWindow, i: number, label: number): number {
  return lattice.marginals[(i - window.first) * ROLE_LABELS + label]!;
}

/**
 * A source where the best labelling has none, though words of one are likely enough: a name missing costs more than one
 * too many. Never inside the content.
 */
function likelySource(window: RoleWindow): Range | null {
  const isFree = (i: number) => i >= window.first && i <= window.last && tags[i - window.first] === ROLE_OUT;
  let top = -1;
  for (let i = window.first; i <= window.last; i++)
    if (isFree(i) && (top < 0 || marginal(window, i, ROLE_SOURCE) > marginal(window, top, ROLE_SOURCE))) top = i;
  if (top < 0 || marginal(window, top, ROLE_SOURCE) < leastSource) return null;
  const enough = 0.5 * marginal(window, top, ROLE_SOURCE);
  const range = { first: top, last: top };
  while (isFree(range.first - 1) && marginal(window, range.first - 1, ROLE_SOURCE) > enough) range.first--;
  while (isFree(range.last + 1) && marginal(window, range.last + 1, ROLE_SOURCE) > enough) range.last++;
  return range;
}

const leastSource = 0.15;

/** Where the best labelling has no content: each token's likelier label given that there is some. */
function byMarginals(window: RoleWindow): void {
  let top = 0;
  for (let i = window.first; i <= window.last; i++) top = Math.max(top, marginal(window, i, ROLE_CONTENT));
  if (top < 0.05) return;
  for (let i = window.first; i <= window.last; i++) {
    const content = marginal(window, i, ROLE_CONTENT);
    const source = marginal(window, i, ROLE_SOURCE);
    tags[i - window.first] =
      content >= 0.5 * top && content >= source ? ROLE_CONTENT : source >= 0.5 * top ? ROLE_SOURCE : ROLE_OUT;
  }
}

/**
 * Takes over the rules' content or source where the model thinks them hardly less likely than its own: the tagger weighs
 * word by word, the rules see phrases as wholes.
 */
function trustRules(window: RoleWindow): void {
  const n = window.length;
  for (const [label, other, trust] of trusted) {
    let proposed = false;
    for (let k = 0; k < n; k++) {
      const own = roleOfRule(window.own[k]!);
      proposed ||= own === label;
      alternative[k] = own === label ? label : tags[k] === other ? other : ROLE_OUT;
    }
    if (proposed && lattice.score(tags) - lattice.score(alternative) < trust) tags.set(alternative.subarray(0, n));
  }
}

/** For each role, how much less likely (log odds) the rules' words may be; chosen by cross-validation. */
const trusted: readonly (readonly [label: number, other: number, trust: number])[] = [
  [ROLE_CONTENT, ROLE_SOURCE, 8],
  [ROLE_SOURCE, ROLE_CONTENT, 5],
];

function roleOfRule(own: number): number {
  if (own === 0) return ROLE_OUT;
  return (own - 1) % 4 < 2 ? ROLE_SOURCE : ROLE_CONTENT;
}

function holds(window: RoleWindow, label: number): boolean {
  for (let k = 0; k < window.length; k++) if (tags[k] === label) return true;
  return false;
}

function segments(window: RoleWindow, label: number): Range[] {
  const found: Range[] = [];
  for (let i = window.first; i <= window.last; i++) {
    if (tags[i - window.first] !== label) continue;
    const first = i;
    while (i < window.last && tags[i + 1 - window.first] === label) i++;
    found.push({ first, last: i });
  }
  return found;
}

/** Fills `lattice` with the scores of the role tagger. */
function fillRoleLattice(window: RoleWindow, chain: Chain, lattice: Lattice): void {
  const { first, last } = window;
  lattice.begin(window.length);
  const L = ROLE_LABELS;
  for (let i = first; i <= last; i++) {
    const at = (i - first) * L;
    if (window.isCue(i)) {
      for (let y = 0; y < L; y++) lattice.emissions[at + y] = y === ROLE_OUT ? 0 : impossible;
    } else {
      list.clear();
      window.features(i, list);
      chain.emissions.score(list.hashes, list.count, scores);
      for (let y = 0; y < L; y++) lattice.emissions[at + y] = scores[y]! * chain.emissionUnit;
    }
    if (i === first) continue;
    list.clear();
    window.stepFeatures(i, list);
    chain.transitions.score(list.hashes, list.count, scores);
    for (let y = 0; y < L * L; y++) lattice.transitions[at * L + y] = scores[y]! * chain.transitionUnit;
  }
}
