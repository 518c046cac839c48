import type { Analysis } from '../core/analysis.ts';
import type { ArticleDate, Named, Section, SourceEntry } from '../core/article/model.ts';
import type { Statement, Support } from '../core/attribution/model.ts';
import type { Span } from '../core/text/span.ts';

/** UTF-16 offsets `[start, end)`. */
type Pair = readonly [number, number];

/**
 * An analysis as `sourceline analyze` prints it; `analysis.schema.json` describes the shape.
 *
 * @param id whatever the caller knows the article by
 */
export function record(id: unknown, analysis: Analysis) {
  const { article, attributions, actors, findings } = analysis;
  return {
    id,
    header: headerRecord(analysis),
    sections: article.sections.map(sectionRecord),
    sources: article.sections.flatMap((section) => section.entries.map(sourceRecord)),
    sentences: sentenceRecords(analysis),
    attributions: attributions.map(({ source, cue, content, kind, form, confidence, actor }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
      kind,
      form,
      confidence,
      actor: actor === null ? null : (actors[actor]?.id ?? null),
    })),
    actors: actors.map(({ id: actorId, name, kind, roles, mentions }) => ({
      id: actorId,
      name,
      kind,
      roles,
      mentions: mentions.map(pair),
    })),
    findings: findings.map(({ rule, severity, span, message }) => ({ rule, severity, span: pair(span), message })),
  };
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}

function named(value: Named | null) {
  return value && { text: value.text, span: pair(value.span) };
}

function headerRecord({ text, article: { header } }: Analysis) {
  return {
    span: pair(header.span),
    date: header.date && isoDate(header.date),
    title: header.title && named({ text: text.slice(header.title.start, header.title.end), span: header.title }),
    items: header.items.map(({ kind, span, date }) => ({
      kind,
      span: pair(span),
      ...(date && { date: isoDate(date), problem: date.problem }),
    })),
  };
}

/** `2025-08-19T10:30`, as much of it as is known. */
function isoDate({ year, month, day, hour, minute }: ArticleDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  let iso = String(year).padStart(4, '0');
  if (month === null) return iso;
  iso += `-${two(month)}`;
  if (day === null) return iso;
  iso += `-${two(day)}`;
  return hour === null || minute === null ? iso : `${iso}T${two(hour)}:${two(minute)}`;
}

function sectionRecord({ kind, label, speaker, span, labelSpan }: Section) {
  return { kind, label, speaker: named(speaker), span: pair(span), labelSpan: labelSpan && pair(labelSpan) };
}

function sourceRecord(entry: SourceEntry) {
  const { span, form, outlet, person, role, organisation, channel, occasion, document, note, chain, unnamed, vague } =
    entry;
  return {
    span: pair(span),
    form,
    outlet: named(outlet),
    person: named(person),
    role: named(role),
    organisation: named(organisation),
    channel: named(channel),
    occasion: named(occasion),
    document: named(document),
    note: named(note),
    chain: chain.map(({ kind, tie, ...link }) => ({ ...named(link), kind, tie: tie.text })),
    unnamed,
    vague,
  };
}

/** The support that says most against a sentence stands for it when its clauses differ. */
const weakestFirst: readonly Support[] = ['unattributed', 'vague', 'unnamed', 'inherited', 'attributed', 'not-a-claim'];

function sentenceRecords({ article, statements }: Analysis) {
  const weakest = new Map<number, Statement>();
  for (const statement of statements) {
    const known = weakest.get(statement.sentence);
    if (!known || weakestFirst.indexOf(statement.support) < weakestFirst.indexOf(known.support))
      weakest.set(statement.sentence, statement);
  }
  return article.sentences.map(({ span }, index) => {
    const statement = weakest.get(index);
    return {
      span: pair(span),
      support: statement?.support ?? 'not-a-claim',
      line: statement?.line ?? null,
      behind: statement?.behind ?? null,
    };
  });
}
