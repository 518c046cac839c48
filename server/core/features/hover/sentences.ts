import type { Analysis } from '../../analysis.ts';
import type { Attribution, Statement } from '../../attribution/model.ts';
import { attributionKinds, policyLines, supportHeads } from '../../data/en/policy-lines.ts';
import { touches } from '../../text/span.ts';
import { lastBefore } from '../find.ts';
import { quote } from '../markdown.ts';
import { certainty, meaning, words } from './attribution-words.ts';
import type { Hover } from './model.ts';

/** A statement: how it is supported, by whom, and which line of the policy decided. */
export function sentenceHover(analysis: Analysis, offset: number): Hover | null {
  const statement = statementAt(analysis.statements, offset);
  if (!statement) return null;
  const paragraphs = [reasonOf(statement), attributionList(analysis, statement)];
  return { span: statement.span, markdown: paragraphs.filter(Boolean).join('\n\n') };
}

/** How the statement at `offset` is supported, and why; empty where there is none. */
export function statementReason({ statements }: Analysis, offset: number): string {
  const statement = statementAt(statements, offset);
  return statement ? reasonOf(statement) : '';
}

function reasonOf(statement: Statement): string {
  return `${headLine(statement)}\n\n${policyLines[statement.line]}`;
}

/** The statement that `offset` touches: of the clauses of one sentence the one that starts last. */
function statementAt(statements: readonly Statement[], offset: number): Statement | null {
  const last = lastBefore(statements, offset);
  for (let i = last; i >= 0 && statements[i]!.sentence === statements[last]!.sentence; i--)
    if (touches(statements[i]!.span, offset)) return statements[i]!;
  return null;
}

function headLine({ support, behind }: Statement): string {
  const { name, tie } = supportHeads[support];
  return behind === null ? `**${name}**` : `**${name}**${tie}${quote(behind)}`;
}

/** The attributions that cover the statement, one a line: whom it is put down to by which words. */
function attributionList(analysis: Analysis, { attributions }: Statement): string {
  return attributions.map((index) => `- ${attributionLine(analysis, analysis.attributions[index]!)}`).join('\n');
}

function attributionLine({ text, actors }: Analysis, attribution: Attribution): string {
  const source = words(text, attribution.source);
  const actor = attribution.actor === null ? undefined : actors[attribution.actor];
  const cue = words(text, attribution.cue);
  const parts = [
    source === '' ? '' : `${quote(source)}${meaning(actor?.name, source)}`,
    cue === '' ? '' : `“${quote(cue)}” ${attributionKinds[attribution.kind]}`,
    certainty(attribution.confidence),
  ];
  return parts.filter(Boolean).join(' · ');
}
