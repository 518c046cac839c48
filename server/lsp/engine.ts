import { analyse } from '../core/analysis.ts';
import type { CalendarDay } from '../core/article/model.ts';
import * as features from '../core/features/index.ts';
import { catalogue } from '../core/rules/catalogue.ts';

/** Everything of the core that the server calls, in one place: a test can put something else there. */
export interface Engine {
  /** The ids of all rules there are. */
  readonly rules: ReadonlySet<string>;
  readonly analyse: typeof analyse;
  readonly outline: typeof features.outline;
  readonly foldingRanges: typeof features.foldingRanges;
  readonly selectionRanges: typeof features.selectionRanges;
  readonly documentLinks: typeof features.documentLinks;
  readonly hover: typeof features.hover;
  readonly definition: typeof features.definition;
  readonly references: typeof features.references;
  readonly citingActorAt: typeof features.citingActorAt;
  readonly citedBy: typeof features.citedBy;
  readonly citing: typeof features.citing;
  readonly prepareRename: typeof features.prepareRename;
  readonly rename: typeof features.rename;
  readonly completions: typeof features.completions;
  readonly codeLenses: typeof features.codeLenses;
  readonly inlayHints: typeof features.inlayHints;
  readonly linkedMarks: typeof features.linkedMarks;
  readonly Formatter: typeof features.Formatter;
  readonly formatTyped: typeof features.formatTyped;
  readonly semanticTokens: typeof features.semanticTokens;
  readonly symbols: typeof features.symbols;
  readonly summary: typeof features.summary;
  readonly views: typeof features.views;
  readonly changedViews: typeof features.changedViews;
  /** The day it is for the user: hovers say how long ago an article is. */
  today(): CalendarDay;
}

export const engine: Engine = { rules: new Set(catalogue.map(({ id }) => id)), analyse, ...features, today };

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
