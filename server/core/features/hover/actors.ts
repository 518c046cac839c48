import type { Analysis } from '../../analysis.ts';
import type { ActorKind } from '../../attribution/model.ts';
import { accusationsIn } from '../../rules/accusations.ts';
import { sentenceFinder } from '../../rules/sentences.ts';
import { contains, type Span } from '../../text/span.ts';
import { occurrenceAt, occurrences } from '../actors/occurrences.ts';
import { lastBefore, sectionAt } from '../find.ts';
import { quote } from '../markdown.ts';
import { actorsBehind } from '../statement-actors.ts';
import { count } from '../words.ts';
import { firstFew, type LinkTo, link } from './links.ts';
import type { Hover } from './model.ts';

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
    // An entry of the Source section goes on to say what rests on it.
    ...(isListed(analysis, occurrence.span) ? [] : statementLines(analysis, occurrence.actor, linkTo)),
    ...accusationLines(analysis, occurrence.actor, linkTo),
  ];
  return { span: occurrence.span, markdown: lines.join('\n') };
}

function isListed({ article }: Analysis, { start }: Span): boolean {
  return sectionAt(article, start)?.kind === 'source';
}

function statementLines(analysis: Analysis, actor: number, linkTo: LinkTo | null): string[] {
  const { text, statements, actors } = analysis;
  if (actors[actor]!.kind === 'place') return [];
  const behind = actorsBehind(analysis);
  const said = statements.filter((_, index) => behind[index]!.includes(actor));
  if (said.length === 0) return ['', 'No statement is put down to them.'];
  const lines = said.map(({ span }) => {
    const mark = isQuoted(analysis, span) ? '❝ ' : '';
    return () => `- ${mark}${link(quote(text.slice(span.start, span.end), 90), span.start, linkTo)}`;
  });
  return ['', `${count(said.length, 'statement')}:`, ...firstFew(lines)];
}

/** What they are accused of, where nothing in the article is their answer. */
function accusationLines(analysis: Analysis, actor: number, linkTo: LinkTo | null): string[] {
  const { text, article } = analysis;
  const sentenceAt = sentenceFinder(article);
  const accused = accusationsIn(analysis).filter((one) => one.accused === actor && !one.answered);
  const lines = accused.map(({ mention }) => () => {
    const { start, end } = sentenceAt(mention.start)?.span ?? mention;
    return `- ${link(quote(text.slice(start, end), 90), start, linkTo)}`;
  });
  return lines.length === 0 ? [] : ['', 'Accused, without an answer in the article:', ...firstFew(lines)];
}

/** Whether a quotation that is more than a name or a few words lies in the statement. */
function isQuoted({ article: { quotations } }: Analysis, span: Span): boolean {
  const last = lastBefore(quotations, span.end);
  for (let i = last; i >= 0 && quotations[i]!.span.end > span.start; i--)
    if (!quotations[i]!.short && contains(span, quotations[i]!.span)) return true;
  return false;
}
