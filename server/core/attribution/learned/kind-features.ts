import type { AttributionKind } from '../model.ts';
import type { Range } from '../phrases.ts';
import { type Atoms, OUTSIDE } from './atoms.ts';
import type { Candidate } from './candidate.ts';
import type { FeatureList } from './feature-list.ts';
import { atomOf } from './hash.ts';
import { stanceCount } from './stance.ts';

export const kinds: readonly AttributionKind[] = ['say', 'think', 'plan', 'show', 'vague'];

/** Adds the features that tell an attribution's kind. */
export function kindFeatures(
  a: Atoms,
  { first, last, head, draft, construction, voice }: Candidate,
  source: Range | null,
  content: readonly Range[],
  out: FeatureList,
): void {
  const { word, lemma, lexicon, wordClass, tag } = a;
  const rule = a.drafts[draft] ? atomOf(a.drafts[draft]!.kind) : 0;
  const use = atomOf(`${construction}${voice}`);
  const sourceEnd = source ? headOf(a, source) : -1;
  const sourceWord = sourceEnd >= 0 ? lemma[sourceEnd]! : OUTSIDE;
  const sourceClass = sourceEnd >= 0 ? wordClass[sourceEnd]! : OUTSIDE;
  const opener = content[0] ? word[content[0].first]! : OUTSIDE;
  const quoted = content.some(({ first: f }) => a.quotation[f]! > 0) ? 1 : 0;
  const l = lemma[head]!;
  out.add1(1, 0);
  out.add1(2, l);
  out.add2(3, l, use);
  out.add1(4, lexicon[head]!);
  out.add2(5, lexicon[head]!, use);
  out.add1(6, rule);
  out.add2(7, rule, l);
  out.add2(8, rule, sourceClass);
  out.add1(9, sourceWord);
  out.add2(10, sourceClass, use);
  out.add2(11, l, opener);
  out.add2(12, lexicon[head]!, opener);
  out.add2(13, l, sourceClass);
  out.add2(14, source ? 1 : 0, use);
  out.add2(15, source ? 1 : 0, l);
  out.add2(16, quoted, lexicon[head]!);
  out.add2(17, opener, tag[head]!);
  out.add1(18, a.suffix[head]!);
  const stance = a.stance[head]!;
  out.add2(21, stance, use);
  for (let bit = 0; bit < stanceCount; bit++)
    if (stance & (1 << bit)) {
      out.add2(22, bit, use);
      out.add2(23, bit, sourceClass);
      out.add2(24, bit, opener);
    }
  for (let i = first; i <= last && i < first + 8; i++) {
    out.add1(19, word[i]!);
    out.add1(20, lexicon[i]!);
  }
}

/** The last word before what is added to a name or a noun. */
function headOf({ scan }: Atoms, { first, last }: Range): number {
  for (let i = first + 1; i <= last; i++) {
    const kind = scan.kind(i);
    if (kind === 'comma' || kind === 'open' || scan.is(i, 'relatives')) return i - 1;
    if (scan.is(i, 'prepositions') && !(scan.isName(i - 1) && scan.isName(i + 1))) return i - 1;
  }
  return last;
}
