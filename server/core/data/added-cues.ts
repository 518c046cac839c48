import type { Language } from '../article/model.ts';
import type { BackingKind } from '../attribution/model.ts';
import type { Additions } from './additions.ts';
import type { Frame, VerbCue } from './cue-table.ts';

/** What may follow a verb of each kind that nothing more is known of. */
const frames: Readonly<Record<BackingKind, readonly Frame[]>> = {
  say: ['clause', 'quote'],
  think: ['clause', 'quote'],
  plan: ['to', 'clause'],
  show: ['clause'],
};

/**
 * The verbs that a desk adds to a language's cues. Those in Latin letters are English, and the others, which are not
 * inflected, may be of either language in Cyrillic.
 */
export function addedCues({ cues }: Additions, language: Language): readonly VerbCue[] {
  return Object.entries(cues).flatMap(([kind, words]) =>
    words
      .filter((word) => /\p{Script=Cyrillic}/u.test(word) === (language !== 'en'))
      .map((word) => rowOf(word, kind as BackingKind, language)),
  );
}

function rowOf(word: string, kind: BackingKind, language: Language): VerbCue {
  const [lemma = '', ...particle] = word.toLowerCase().split(/\s+/);
  return {
    lemma,
    kind,
    frames: frames[kind],
    ...(particle.length > 0 && { particle: particle.join(' ') }),
    ...(language !== 'en' && { forms: [lemma] }),
    added: true,
    example: '',
  };
}
