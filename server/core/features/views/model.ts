import type { ActorKind, AttributionForm, Support } from '../../attribution/model.ts';
import type { RuleFamily, Severity } from '../../rules/model.ts';
import type { Span } from '../../text/span.ts';

/** What the views of an article list: its statements, its actors and its sources. All texts are plain, on one line. */
export interface Views {
  /** In text order. */
  readonly statements: readonly StatementRow[];
  /** In order of first mention. */
  readonly actors: readonly ActorRow[];
  /** The entries of the Source sections in text order; null: the article has no Source section. */
  readonly sources: readonly SourceRow[] | null;
}

export interface StatementRow {
  readonly span: Span;
  /** The statement's words, all but very long ones in full. */
  readonly text: string;
  readonly support: Support;
  /** The line of the support policy that decided, in words. */
  readonly reason: string;
  /** Whoever stands behind it; empty for nobody. */
  readonly behind: string;
  /** Whether it is somebody's own words; null where nobody is named for it. */
  readonly form: AttributionForm | null;
  /** What the section it stands in is called. */
  readonly section: string;
  readonly findings: readonly RowFinding[];
}

/** A finding on the words of a row. */
export interface RowFinding {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The titles of its fixes, as the editor offers them: the preferred one first. */
  readonly fixes: readonly string[];
}

export interface ActorRow {
  readonly name: string;
  readonly kind: ActorKind;
  /** As the article gives them. */
  readonly roles: readonly string[];
  /** Where it is first mentioned. */
  readonly first: Span;
  /** How often it is mentioned. */
  readonly mentions: number;
  /** Indices into `Views.statements`: what it stands behind. */
  readonly statements: readonly number[];
}

export interface SourceRow {
  readonly span: Span;
  readonly name: string;
  /** What the entry says beside the name: role, channel, occasion. */
  readonly detail: string;
  readonly kind: SourceRowKind;
  readonly use: SourceUse;
  /** Indices into `Views.statements`: what rests on the entry itself. */
  readonly statements: readonly number[];
  /** Whom it got it from, nearest first. */
  readonly chain: readonly LinkRow[];
  readonly findings: readonly RowFinding[];
}

export type SourceRowKind = 'named' | 'unnamed' | 'vague' | 'note';

/**
 * `named`: the text names whoever the entry or its chain names. `covering`: it does not, but the Source section stands
 * behind statements. `unused`: nothing rests on the entry.
 */
export type SourceUse = 'named' | 'covering' | 'unused';

export interface LinkRow {
  readonly span: Span;
  /** The words before the name: "citing". */
  readonly tie: string;
  readonly name: string;
  readonly kind: Exclude<SourceRowKind, 'note'>;
  /** Indices into `Views.statements`. */
  readonly statements: readonly number[];
}
