import type { Analysis } from '../../analysis.ts';
import type { AttributionForm, Statement } from '../../attribution/model.ts';
import { policyLines } from '../../data/en/policy-lines.ts';
import { sectionName } from '../outline.ts';
import { excerpt } from '../words.ts';
import type { FindingsIn } from './findings.ts';
import type { StatementRow } from './model.ts';

/** Hardly a sentence is longer; what is, is no sentence. In UTF-16 code units. */
const longestStatement = 400;

/** A row for each statement, in text order. */
export function statementRows(analysis: Analysis, findingsIn: FindingsIn): StatementRow[] {
  const { article, statements, text } = analysis;
  const sections = article.sections.map(sectionName);
  return statements.map((statement) => {
    const { span, sentence, support, line, behind } = statement;
    return {
      span,
      text: excerpt(text.slice(span.start, span.end), longestStatement),
      support,
      reason: policyLines[line],
      behind: excerpt(behind ?? ''),
      form: formOf(analysis, statement),
      section: sections[article.sentences[sentence]!.section]!,
      findings: findingsIn(span),
    };
  });
}

const forms: readonly AttributionForm[] = ['direct', 'mixed', 'indirect'];

/** Of several attributions the one with the most of somebody's own words counts. */
function formOf({ attributions }: Analysis, { attributions: covering, behind }: Statement): AttributionForm | null {
  if (behind === null) return null;
  const found = new Set(covering.map((index) => attributions[index]!.form));
  return forms.find((form) => found.has(form)) ?? null;
}
