import type { VerbCue } from '../../data/cue-table.ts';
import { findContent } from '../find-content.ts';
import type { Cue } from '../find-cues.ts';
import { type FoundSource, findSource } from '../find-source.ts';
import type { NounSense } from '../language.ts';
import type { Range } from '../phrases.ts';
import type { Atoms } from './atoms.ts';
import type { Candidate } from './candidate.ts';

export interface Proposal {
  readonly source: FoundSource;
  readonly parts: readonly Range[];
}

/** A verb of which nothing is known: whatever stands beside it may be its content. */
const anyVerb: VerbCue = {
  lemma: '',
  kind: 'say',
  frames: ['clause', 'that', 'quote', 'to', 'noun', 'whether'],
  example: '',
};

const anyNoun: NounSense = { kind: 'say', opens: new Set(['that', 'to', 'of', 'about', 'for', 'over']), alone: true };

/** What the rules would make of a cue that their lexicon does not have. */
export function propose({ scan, breaks }: Atoms, candidate: Candidate): Proposal {
  const { first, last, head, construction, voice } = candidate;
  const cue: Cue = {
    first,
    last,
    head,
    sentence: scan.tokens[head]!.sentence,
    construction,
    kind: 'say',
    verb: anyVerb,
    voice,
    mood: first === last && scan.lower(head).endsWith('ing') ? 'participle' : 'finite',
    noun: construction === 'noun' ? anyNoun : null,
  };
  const source = findSource(scan, cue, null);
  return { source, parts: findContent(scan, breaks, cue, source).parts };
}
