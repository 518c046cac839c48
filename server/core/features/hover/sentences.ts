import type { Analysis } from '../../analysis.ts';
import type { Attribution, Statement } from '../../attribution/model.ts';
import { attributionKinds, policyLines, supportHeads } from '../../data/en/policy-lines.ts';
import { type Span, touches } from '../../text/span.ts';
import { lastBefore } from '../find.ts';
import { quote } from '../markdown.ts';
import type { Hover } from './model.ts';

/** A statement: how it is supported, by whom, and which line of the policy decided. */
export function sentenceHover(analysis: Analysis, offset: number): Hover | null {
  const statement = statementAt(analysis.statements, offset);
  if (!statement) return null;
  const paragraphs = [headLine(statement), policyLines[statement.line], attributionList(analysis, statement)];
  return { span: statement.span, markdown: paragraphs.filter(Boolean).join('\n\n') };
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
  const meant = actor && actor.name !== source ? ` (${quote(actor.name)})` : '';
  const cue = words(text, attribution.cue);
  const parts = [
    source === '' ? '' : `${quote(source)}${meant}`,
    cue === '' ? '' : `“${quote(cue)}” ${attributionKinds[attribution.kind]}`,
    attribution.confidence < unsure ? `not sure (${Math.round(attribution.confidence * 100)} %)` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Below this confidence a hover says that the reading is a guess. */
const unsure = 0.75;

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
