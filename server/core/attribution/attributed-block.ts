import type { BlockAttribution, ClauseFacts, LocalAttribution } from './input.ts';

/** The attribution of a block with what the fold asks of its words; relative spans, kept for as long as the block stays. */
export interface AttributedBlock extends BlockAttribution {
  readonly attributions: readonly ReadAttribution[];
  /** Indices of the attributions, by the sentence of the cue. */
  readonly order: readonly number[];
  /** Those of all sentences, one after another. */
  readonly clauses: readonly ReadClause[];
  /** A dash opens the line of "- said X.". */
  readonly opensWithDash: boolean;
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
}

export interface ReadClause extends ClauseFacts {
  /** Index of its sentence, relative to the block's first. */
  readonly sentence: number;
  /** Of its attributions those inside no other one: they stand behind it. */
  readonly outermost: readonly number[];
}

/** @param text the block's */
export function attributedBlock(block: BlockAttribution, text: string): AttributedBlock {
  return {
    ...block,
    attributions: block.attributions.map((local) => ({
      ...local,
      words: wordsOf(local, text),
      noun: nounOf(local),
      headEnd: headEndOf(local, text),
      group: local.sourceKind === 'named' && local.reference?.number === 'plural',
    })),
    order: bySentence(block.attributions),
    clauses: block.sentences.flatMap(({ clauses }, sentence) =>
      clauses.map((clause) => ({ ...clause, sentence, outermost: outermost(clause.attributions, block) })),
    ),
    opensWithDash: /^[-–—]/.test(text),
    expects: block.attributions.some(({ contentIn }) => contentIn === 'after'),
  };
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
