import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Extent } from './extent.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** At most one finding of a family is reported on a sentence. */
export type RuleFamily =
  | 'attribution'
  | 'wording'
  | 'spelling'
  | 'quotation'
  | 'source'
  | 'structure'
  | 'date'
  | 'configuration';

export type RuleSet = 'core' | 'recommended' | 'strict';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /** `newText` as a snippet of the protocol's syntax, with places to fill in; for clients that can do that. */
  readonly snippet?: string;
}

export interface Fix {
  /** Reads like a colleague's suggestion: "Change the weekday to Wednesday". */
  readonly title: string;
  /** Minimal edits, in text order, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** At most one fix of a finding is preferred. */
  readonly preferred: boolean;
  /** Safe fixes may be applied without a look: `source.fixAll.sourceline`, `check --fix`. */
  readonly safe: boolean;
}

/** Another place that has to do with a finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** The article it is in, and its text; the one at hand where none is named. */
  readonly in?: { readonly uri: string; readonly text: string };
}

export interface Finding {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly span: Span;
  /** Names the very words and says what to do. */
  readonly message: string;
  /** Why it matters and what to do, in paragraphs of plain text; only where the profile explains. */
  readonly explanation?: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What a rule's `check` yields; id, family and severity are added by the runner. */
export type Report = Omit<Finding, 'rule' | 'family' | 'severity' | 'explanation' | 'related' | 'fixes'> & {
  readonly related?: Finding['related'];
  readonly fixes?: Finding['fixes'];
  /** When the case at hand is milder or graver than the rule's default. */
  readonly severity?: Severity;
};

/** What the rules read: an analysis before there are findings. */
export type Subject = Omit<Analysis, 'findings' | 'suppressed'>;

/** What there is to say of a rule, whatever it looks at. */
export interface RuleDescription {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly set: RuleSet;
  /** One line for settings and lists. */
  readonly summary: string;
  /** Markdown, one or two paragraphs: why it matters and what to do. */
  readonly description: string;
  readonly examples: {
    /** Of the examples: articles by default. */
    readonly language?: 'jsonc';
    /** An article that examples stand beside: examples that are none, or are read together with it. */
    readonly article?: string;
    readonly flagged: readonly string[];
    readonly fine: readonly string[];
    /** What the desk of the examples has configured as `house.spellings`, for a rule that goes by it. */
    readonly spellings?: Readonly<Record<string, string>>;
  };
  /**
   * Whether it judges how something is worded. What it finds inside quotation marks, editor's notes, links, captions
   * and boilerplate is then dropped: those are not the writer's own words.
   */
  readonly wording?: boolean;
}

/** A rule on articles is data and one pure function; one file each. */
export interface Rule extends RuleDescription {
  check(analysis: Subject): Iterable<Report>;
}

/**
 * A rule that judges attributions, statements or dates one by one. What it finds in one of them may depend on its words,
 * on the paragraphs beside it, on whom the article knows and on what was decided, but on no other words of the article:
 * after an edit it is run over the extent of that alone, and what it found elsewhere holds.
 */
export interface LocalRule extends RuleDescription {
  /** @param extent whose attributions, statements or dates are judged */
  checkWithin(analysis: Subject, extent: Extent): Iterable<Report>;
}

export type AnyRule = Rule | LocalRule;
