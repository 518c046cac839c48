import type { BoilerplateEntry } from '../../../server/core/data/boilerplate-table.ts';
import { boilerplate as en } from '../../../server/core/data/en/boilerplate.ts';
import { boilerplate as ru } from '../../../server/core/data/ru/boilerplate.ts';
import { boilerplate as uk } from '../../../server/core/data/uk/boilerplate.ts';
import { lineStart, type Pattern, scoped } from './patterns.ts';

/** Appeals, credits, captions and the remains of a web page: whole lines, coloured like comments. */
export const boilerplateLines: readonly Pattern[] = [...Map.groupBy([...en, ...uk, ...ru], ({ kind }) => kind)].map(
  ([kind, entries]) => ({
    name: scoped(`comment.line.${kind}`),
    match: `${lineStart}(?i:${entries.map(inner).join('|')})\\s{0,16}$`,
  }),
);

/** The expression without its anchors: the tables try it on a trimmed paragraph, a grammar on a line as it is. */
function inner({ pattern: { source } }: BoilerplateEntry): string {
  if (!source.startsWith('^') || !source.endsWith('$'))
    throw new Error(`Not a pattern for a whole paragraph: ${source}`);
  return source.slice(1, -1);
}
