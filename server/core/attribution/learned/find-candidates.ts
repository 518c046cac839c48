import type { Draft } from '../block.ts';
import type { Atoms } from './atoms.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { type Chain, Lattice } from './chain.ts';
import { CUE_BEGIN, CUE_INSIDE, CUE_LABELS, CUE_OUT, cueFeatures, cueStepFeatures } from './cue-features.ts';
import { FeatureList } from './feature-list.ts';

/** A word that the tagger gives at least this chance is looked at more closely. */
const lowest = 0.06;

/** A sentence of more tokens than people write is left to the rules: a bound on the work for each word. */
const longest = 300;

const lattice = new Lattice(CUE_LABELS);
const list = new FeatureList();

/** Candidate cues of a block in text order: those of the tagger, and the rules' own. No two overlap. */
export function findCandidates(a: Atoms, chain: Chain): Candidate[] {
  const { scan } = a;
  const found: Candidate[] = [];
  for (const [first, last] of scan.sentences)
    if (first <= last && last - first < longest) tagSentence(a, chain, first, last, found);
  return found;
}

function tagSentence(a: Atoms, chain: Chain, first: number, last: number, found: Candidate[]): void {
  const n = last - first + 1;
  fillCueLattice(a, chain, first, last, lattice);
  lattice.sum();
  const { marginals } = lattice;
  const tags = new Uint8Array(n);
  lattice.best(tags);
  const probability = (i: number, label: number) => marginals[(i - first) * CUE_LABELS + label]!;
  let i = first;
  while (i <= last) {
    let end = i;
    if (tags[i - first] !== CUE_OUT) {
      while (end < last && tags[end + 1 - first] === CUE_INSIDE) end++;
    } else {
      const draft = a.ruleCue[i]!;
      const begins = draft >= 0 && a.drafts[draft]!.cue!.first === i;
      if (!begins && probability(i, CUE_BEGIN) < lowest) {
        i++;
        continue;
      }
      const cueEnd = begins ? a.drafts[draft]!.cue!.last : i;
      while (
        end < last &&
        tags[end + 1 - first] === CUE_OUT &&
        (end < cueEnd ||
          (!begins && probability(end + 1, CUE_INSIDE) > 0.5 * probability(end, CUE_BEGIN) && end - i < 8))
      )
        end++;
    }
    // "have reportedly agreed": two cues, and nobody is named for the outer one.
    const hearsay = adverbIn(a, i, end);
    if (hearsay >= 0 && i < end) {
      i = hearsay === end ? hearsay : hearsay + 1;
      end = hearsay === end ? hearsay : end;
    }
    let best = 0;
    for (let k = i; k <= end; k++) best = Math.max(best, 1 - probability(k, CUE_OUT));
    found.push(candidateAt(a, i, end, best));
    i = end + 1;
  }
}

/** The token from `first` to `last` that is an adverb cue ("reportedly"), -1 for none. */
function adverbIn({ scan }: Atoms, first: number, last: number): number {
  for (let i = first; i <= last; i++) if (scan.tables.adverbCues.has(scan.lower(i))) return i;
  return -1;
}

/**
 * Whether the model says nothing about an attribution of the rules: quotations without a cue, names before a colon (the
 * annotated articles hardly have any), adverbs ("reportedly"), which are few and always cues, what a desk has added, of
 * which the model has learned nothing, a source inside its cue ("in Brekke's view"), and what stands in endless sentences.
 */
export function isLeftToRules({ scan }: Atoms, { cue, source, sentence }: Draft): boolean {
  const [first, last] = scan.sentences[sentence]!;
  if (!cue || cue.construction === 'colon' || cue.construction === 'adverb') return true;
  if (cue.verb?.added === true || last - first >= longest) return true;
  return source.phrase !== null && source.phrase.first > cue.first && source.phrase.last < cue.last;
}

/** Fills `lattice` with the scores of the cue tagger for the tokens `first` to `last`. */
function fillCueLattice(a: Atoms, chain: Chain, first: number, last: number, lattice: Lattice): void {
  lattice.begin(last - first + 1);
  for (let i = first; i <= last; i++) {
    list.clear();
    cueFeatures(a, i, list);
    chain.emissions.score(list.hashes, list.count, scores);
    for (let y = 0; y < CUE_LABELS; y++)
      lattice.emissions[(i - first) * CUE_LABELS + y] = scores[y]! * chain.emissionUnit;
    if (i === first) {
      // A cue does not start in its middle.
      lattice.emissions[CUE_INSIDE] = impossible;
      continue;
    }
    list.clear();
    cueStepFeatures(a, i, list);
    chain.transitions.score(list.hashes, list.count, scores);
    const at = (i - first) * CUE_LABELS * CUE_LABELS;
    for (let y = 0; y < CUE_LABELS * CUE_LABELS; y++) lattice.transitions[at + y] = scores[y]! * chain.transitionUnit;
    lattice.transitions[at + CUE_OUT * CUE_LABELS + CUE_INSIDE] = impossible;
  }
}

const scores = new Float32Array(16);
/** The score of what cannot be; finite, so that sums stay numbers. */
export const impossible = -1e4;
