import type { Analysis } from '../../server/core/analysis.ts';
import { parse } from '../../server/core/article/parse.ts';
import type {
  Attribution,
  AttributionKind,
  PolicyLine,
  SourceKind,
  Statement,
  Support,
} from '../../server/core/attribution/model.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { lastBefore } from '../../server/core/features/find.ts';
import { contains } from '../../server/core/text/span.ts';
import { type Mark, type MarkedText, unmark } from './markers.ts';

/**
 * An analysis whose structure is parsed and whose statements are those marked in the text, so that what is shown of
 * a statement can be tested apart from how it is found:
 *
 * `⟦statement:attributed:own-source:Oda Brekke|The pier is closed, ⟦source:named|Brekke⟧ ⟦cue:say|said⟧.⟧`
 *
 * is a statement with its support, policy line and who is behind it, and one attribution with its source, its cue and,
 * where that is marked, its content. Marks of other names are left to the test.
 */
export function analysisOf(marked: string, confidence = 1): MarkedText & { readonly analysis: Analysis } {
  const unmarked = unmark(marked);
  const { text, marks } = unmarked;
  const article = parse(text);
  const attributions: Attribution[] = [];
  const statements = named(marks, 'statement').map(({ mark, values }): Statement => {
    const [support, line, behind] = values as [Support, PolicyLine, string?];
    const attribution = attributionIn(mark, marks, confidence);
    if (attribution) attributions.push(attribution);
    return {
      span: { start: mark.start, end: mark.end },
      sentence: lastBefore(article.sentences, mark.start),
      support,
      line,
      attributions: attribution ? [attributions.length - 1] : [],
      behind: behind ?? null,
      behindSpan: null,
    };
  });
  const analysis = { text, configuration: defaultConfiguration, article, attributions, statements };
  return { ...unmarked, analysis: { ...analysis, actors: [], findings: [], suppressed: [] } };
}

function attributionIn(statement: Mark, marks: readonly Mark[], confidence: number): Attribution | null {
  const sources = named(marks, 'source').filter(({ mark }) => contains(statement, mark));
  const cues = named(marks, 'cue').filter(({ mark }) => contains(statement, mark));
  if (sources.length + cues.length === 0) return null;
  return {
    source: sources.map(({ mark: { start, end } }) => ({ start, end })),
    cue: cues.map(({ mark: { start, end } }) => ({ start, end })),
    content: named(marks, 'content')
      .filter(({ mark }) => contains(statement, mark))
      .map(({ mark: { start, end } }) => ({ start, end })),
    kind: (cues[0]?.values[0] ?? 'say') as AttributionKind,
    form: 'indirect',
    confidence,
    actor: null,
    sourceKind: (sources[0]?.values[0] ?? 'none') as SourceKind,
  };
}

/** The marks called `name:…`, with what stands after the colons. */
function named(marks: readonly Mark[], name: string): { readonly mark: Mark; readonly values: readonly string[] }[] {
  return marks.flatMap((mark) => {
    const [first, ...values] = mark.name.split(':');
    return first === name ? [{ mark, values }] : [];
  });
}
