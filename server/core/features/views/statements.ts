import type { Analysis } from '../../analysis.ts';
import type { AttributionForm, Statement } from '../../attribution/model.ts';
import { policyLines } from '../../data/en/policy-lines.ts';
import { contains, overlaps } from '../../text/span.ts';
import { sectionName } from '../outline.ts';
import { excerpt } from '../words.ts';
import type { FindingsIn } from './findings.ts';
import type { StatementRow } from './model.ts';

/** Hardly a sentence is longer; what is, is no sentence. In UTF-16 code units. */
const longestStatement = 400;

/** A row for each of `statements`, which are the analysis' or some of them, in text order. */
export function statementRows(
  analysis: Analysis,
  statements: readonly Statement[],
  findingsIn: FindingsIn,
): StatementRow[] {
  const { article, text } = analysis;
  const sections = article.sections.map(sectionName);
  const formOf = formsIn(analysis);
  return statements.map((statement) => {
    const { span, sentence, support, line, behind } = statement;
    return {
      span,
      text: excerpt(text.slice(span.start, span.end), longestStatement),
      support,
      reason: policyLines[line],
      behind: excerpt(behind ?? ''),
      form: formOf(statement),
      section: sections[article.sentences[sentence]!.section]!,
      findings: findingsIn(span),
    };
  });
}

/**
 * Tells how much of a statement is somebody's own words; asked statement after statement, in text order. An attribution
 * may cover several statements, and the quotation stand in one of them only.
 */
function formsIn({ article, attributions }: Analysis): (statement: Statement) => AttributionForm | null {
  const pieces = article.quotations.filter(({ depth, short }) => depth === 0 && !short).flatMap(({ spans }) => spans);
  let next = 0;
  return ({ span, attributions: covering, behind }) => {
    while (next < pieces.length && pieces[next]!.end <= span.start) next++;
    if (behind === null) return null;
    const piece = pieces[next];
    if (!piece || !overlaps(piece, span)) return 'indirect';
    const isDirect = contains(piece, span) || covering.some((index) => attributions[index]!.form === 'direct');
    return isDirect ? 'direct' : 'mixed';
  };
}
