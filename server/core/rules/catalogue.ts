import type { RuleDescription } from './model.ts';
import { registry } from './registry.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Everything that can be set, explained and looked up: the rules on articles, and those on what is around them. */
export const catalogue: readonly RuleDescription[] = [...registry, unusedSuppression];
