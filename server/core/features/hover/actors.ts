import type { Analysis } from '../../analysis.ts';
import type { ActorKind } from '../../attribution/model.ts';
import { contains } from '../../text/span.ts';
import { occurrenceAt, occurrences } from '../actors/occurrences.ts';
import { lastBefore } from '../find.ts';
import { quote } from '../markdown.ts';
import { actorsBehind } from '../statement-actors.ts';
import { count } from '../words.ts';
import type { Hover } from './model.ts';

/** Leads to a place of the text: the address of the line that holds `offset`. */
export type LinkTo = (offset: number) => string;

/** Short enough to read at a glance. */
const mostStatements = 5;

const kindNames: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  place: 'place',
  unnamed: 'without a name',
  vague: 'nobody in particular',
};

/** Who is meant: name, kind, roles, mentions, and what is put down to them. A pronoun tells whom it stands for. */
export function actorHover(analysis: Analysis, offset: number, linkTo: LinkTo | null): Hover | null {
  const occurrence = occurrenceAt(analysis, offset);
  if (!occurrence) return null;
  const { name, kind, roles } = analysis.actors[occurrence.actor]!;
  const places = occurrences(analysis).byActor[occurrence.actor]!;
  const role = roles.length > 0 ? `, ${roles.map((one) => quote(one)).join('; ')}` : '';
  const first = places[0]!;
  const isFirst = first.span.start === occurrence.span.start;
  const lines = [
    `**${quote(name)}** (${kindNames[kind]})${role}`,
    '',
    `${count(places.length, 'mention')}${isFirst ? ', this is the first' : `, first ${link('here', first.span.start, linkTo)}`}`,
    ...statementLines(analysis, occurrence.actor, linkTo),
  ];
  return { span: occurrence.span, markdown: lines.join('\n') };
}

function statementLines(analysis: Analysis, actor: number, linkTo: LinkTo | null): string[] {
  const { text, statements, actors } = analysis;
  if (actors[actor]!.kind === 'place') return [];
  const behind = actorsBehind(analysis);
  const said = statements.filter((_, index) => behind[index]!.includes(actor));
  if (said.length === 0) return ['', 'No statement is put down to them.'];
  const shown = said.slice(0, mostStatements).map(({ span }) => {
    const mark = isQuoted(analysis, span) ? '❝ ' : '';
    return `- ${mark}${link(quote(text.slice(span.start, span.end), 90), span.start, linkTo)}`;
  });
  const rest = said.length - shown.length;
  return ['', `${count(said.length, 'statement')}:`, ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/** Whether a quotation that is more than a name or a few words lies in the statement. */
function isQuoted(
  { article: { quotations } }: Analysis,
  span: { readonly start: number; readonly end: number },
): boolean {
  const last = lastBefore(quotations, span.end);
  for (let i = last; i >= 0 && quotations[i]!.span.end > span.start; i--)
    if (!quotations[i]!.short && contains(span, quotations[i]!.span)) return true;
  return false;
}

function link(words: string, offset: number, linkTo: LinkTo | null): string {
  return linkTo ? `[${words}](${linkTo(offset)})` : words;
}
