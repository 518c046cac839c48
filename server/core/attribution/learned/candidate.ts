import type { Cue } from '../find-cues.ts';
import type { Atoms } from './atoms.ts';

/** Words that may be a cue, by the tagger or by the rules. Token indices are inclusive. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The tagger's probability. */
  readonly probability: number;
  /** The rules' attribution with this cue, -1 for none. */
  readonly draft: number;
  readonly construction: Cue['construction'];
  readonly voice: Cue['voice'];
}

/** The candidate `first`–`last`: what the rules, else its words and tags, say of it. */
export function candidateAt(a: Atoms, first: number, last: number, probability: number): Candidate {
  const { syntax } = a;
  let draft = -1;
  for (let i = first; i <= last && draft < 0; i++) draft = a.ruleCue[i]!;
  const cue = draft >= 0 ? a.drafts[draft]!.cue : null;
  const head = cue && cue.head >= first && cue.head <= last ? cue.head : syntax ? syntax.headOf(first, last) : last;
  return {
    first,
    last,
    head,
    probability,
    draft,
    construction: cue?.construction ?? constructionOf(a, first, head),
    voice: cue?.voice ?? voiceOf(a, first, head),
  };
}

function constructionOf(a: Atoms, first: number, head: number): Cue['construction'] {
  const { scan, syntax } = a;
  if (scan.kind(head) === 'colon') return 'colon';
  if (scan.lower(first) === 'according' || scan.is(first, 'prepositions')) return 'preposition';
  const tag = syntax?.tagOf(head) ?? '';
  if (tag.startsWith('VB')) return 'verb';
  if (tag.startsWith('NN')) return 'noun';
  if (tag.startsWith('RB')) return 'adverb';
  if (syntax) return 'verb';
  if (scan.tables.adverbCues.has(scan.lower(head))) return 'adverb';
  return scan.tables.nouns.has(scan.lower(head)) && !scan.tables.verbs.has(scan.lower(head)) ? 'noun' : 'verb';
}

function voiceOf(a: Atoms, first: number, head: number): Cue['voice'] {
  const { scan, syntax } = a;
  if (syntax)
    for (let k = syntax.firstChild[head]!, n = 0; k >= 0 && n < 12; k = syntax.nextSibling[k]!, n++)
      if (syntax.labels[k] === 'aux:pass') return 'passive';
  for (let i = first; i < head; i++)
    if (scan.is(i, 'be') && !scan.lower(head).endsWith('ing')) return syntax ? 'active' : 'passive';
  return 'active';
}
