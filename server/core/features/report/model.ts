import type { ActorKind, AttributionForm, Support } from '../../attribution/model.ts';
import type { Span } from '../../text/span.ts';

/** How a statement is backed, as far as a report tells it apart; questions, headings and the like are `none`. */
export type Backing = 'named' | 'inherited' | 'unnamed' | 'vague' | 'nobody' | 'none';

/** Those that assert something, from the best backed on. */
export const backings = ['named', 'inherited', 'unnamed', 'vague', 'nobody'] as const;

export const backingOf: Readonly<Record<Support, Backing>> = {
  attributed: 'named',
  inherited: 'inherited',
  unnamed: 'unnamed',
  vague: 'vague',
  unattributed: 'nobody',
  'not-a-claim': 'none',
};

/** Who is behind an article's statements, in numbers and pictures. All texts are plain; spans are UTF-16 offsets. */
export interface Report {
  /** The article's title, else its first words; empty for an article without any. */
  readonly title: string;
  /** The article's date as the header has it, `YYYY-MM-DD`; null without one. */
  readonly date: string | null;
  /** The language of the article. */
  readonly language: 'en' | 'uk' | 'ru';
  /** Every statement, in text order. */
  readonly statements: readonly ReportStatement[];
  /** Sections that have statements, in text order. */
  readonly sections: readonly ReportSection[];
  /** How many words, and statements, are backed in which way; in the order of `backings`. */
  readonly shares: readonly Share[];
  /** Whoever stands behind something, by the number of words, most first. */
  readonly speakers: readonly Speaker[];
  readonly chain: CitationChain;
}

export interface ReportStatement {
  readonly span: Span;
  /** On one line; very long ones are cut. */
  readonly text: string;
  readonly words: number;
  readonly backing: Backing;
  /** Whoever stands behind it; empty for nobody. */
  readonly behind: string;
  /** Index into `Report.speakers`; null for nobody. */
  readonly speaker: number | null;
  readonly form: AttributionForm | null;
  /** The paragraph it stands in: an index of `Article.blocks`. */
  readonly block: number;
}

/** Words and statements that are backed alike. */
export interface Share {
  readonly backing: Backing;
  readonly words: number;
  readonly statements: number;
}

export interface ReportSection {
  /** As its label is written; `Lead` or `Body` without one. */
  readonly name: string;
  readonly kind: string;
  /** Where the section begins: its label, or its words. */
  readonly span: Span;
  /** Indices into `Report.statements`: the first, and the first of the next. */
  readonly statements: readonly [number, number];
  readonly shares: readonly Share[];
}

export interface Speaker {
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly words: number;
  /** Indices into `Report.statements`. */
  readonly statements: readonly number[];
  /** How many of them are somebody's own words, as a whole or in part. */
  readonly quoted: number;
}

/** Who has it from whom, as a graph in columns: what the Source section names, then whom that cites, and so on. */
export interface CitationChain {
  readonly nodes: readonly CitationNode[];
  readonly links: readonly CitationLink[];
}

export interface CitationNode {
  readonly name: string;
  readonly kind: 'named' | 'unnamed' | 'vague';
  /** 0 for what the Source section names; the farthest from it, where something is cited several times. */
  readonly column: number;
  readonly span: Span;
  /** How many statements rest on it. */
  readonly statements: number;
}

export interface CitationLink {
  /** Indices into `CitationChain.nodes`: who cites, and whom. */
  readonly from: number;
  readonly to: number;
  /** The words between: "citing". */
  readonly tie: string;
}
