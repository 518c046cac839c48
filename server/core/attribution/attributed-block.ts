import { backReferences, vouchingCues } from '../data/en/back-references.ts';
import type { Span } from '../text/span.ts';
import { type BlockAttribution, type ClauseFacts, type LocalAttribution, QUOTED } from './input.ts';

/** The attribution of a block with what the fold asks of its words; relative spans, kept for as long as the block stays. */
export interface AttributedBlock extends BlockAttribution {
  readonly attributions: readonly ReadAttribution[];
  /** Indices of the attributions, by the sentence of the cue. */
  readonly order: readonly number[];
  /** Those of all sentences, one after another. */
  readonly clauses: readonly ReadClause[];
  /** A dash opens the line of "- said X.". */
  readonly opensWithDash: boolean;
  /** Some attribution in it does. */
  readonly refersBack: boolean;
  /** "X said:" at its end: the content is still to come. */
  readonly expects: boolean;
}

export interface ReadAttribution extends LocalAttribution {
  /** Those of its source; empty without one. */
  readonly words: string;
  /** The last word of the head of its source, in lower case: "ministry"; empty without one. */
  readonly noun: string;
  /** Where the head of its source ends. */
  readonly headEnd: number;
  /** "Brekke and Tessen" */
  readonly group: boolean;
  /** "X said this": what X is behind stands before it. */
  readonly refersBack: boolean;
}

export interface ReadClause extends ClauseFacts {
  /** Index of its sentence, relative to the block's first. */
  readonly sentence: number;
  /** Of its attributions those inside no other one: they stand behind it. */
  readonly outermost: readonly number[];
}

/** UTF-16 code units. */
const longestReference = 12;

/** @param text the block's */
export function attributedBlock(block: BlockAttribution, text: string): AttributedBlock {
  const attributions = block.attributions.map((local) => ({
    ...local,
    words: wordsOf(local, text),
    noun: nounOf(local),
    headEnd: headEndOf(local, text),
    group: local.sourceKind === 'named' && local.reference?.number === 'plural',
    refersBack: isBackReference(local, text),
  }));
  return {
    ...block,
    attributions,
    order: bySentence(block.attributions),
    clauses: block.sentences.flatMap(({ clauses }, sentence) =>
      clauses.map((clause) => ({ ...clause, sentence, outermost: outermost(clause.attributions, block) })),
    ),
    opensWithDash: /^[-–—]/.test(text),
    refersBack: attributions.some(({ refersBack }) => refersBack),
    expects: block.attributions.some(({ contentIn }) => contentIn === 'after'),
  };
}

/** Whether what is said is "this", and the cue stands up for it: not in "Tessen denied this". */
function isBackReference({ source, cue, content, nestedIn }: LocalAttribution, text: string): boolean {
  const [said] = content;
  if (nestedIn === QUOTED || content.length !== 1 || source.length === 0 || said!.end - said!.start > longestReference)
    return false;
  const wordOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return (
    backReferences.has(wordOf(said!)) &&
    cue.some((span) =>
      wordOf(span)
        .split(' ')
        .some((word) => vouchingCues.has(word)),
    )
  );
}

function wordsOf({ source: [span] }: LocalAttribution, text: string): string {
  return span ? text.slice(span.start, span.end) : '';
}

function nounOf({ reference }: LocalAttribution): string {
  return reference?.head.toLowerCase().replaceAll(/[’ʼ]/g, "'").split(/\s+/).at(-1) ?? '';
}

function headEndOf(local: LocalAttribution, text: string): number {
  const [span] = local.source;
  const head = local.reference?.head;
  if (!span || head === undefined) return 0;
  const at = wordsOf(local, text).indexOf(head);
  return at < 0 ? span.end : span.start + at + head.length;
}

function bySentence(attributions: readonly LocalAttribution[]): number[] {
  const order = attributions.map((_, k) => k);
  return order.sort((a, b) => attributions[a]!.sentence - attributions[b]!.sentence || a - b);
}

function outermost(attributions: readonly number[], block: BlockAttribution): readonly number[] {
  if (attributions.length < 2) return attributions;
  const all = new Set(attributions);
  const outer = attributions.filter((a) => !all.has(block.attributions[a]!.nestedIn));
  return outer.length ? outer : attributions;
}
