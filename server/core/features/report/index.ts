import type { Analysis } from '../../analysis.ts';
import { calendarDayOf, isoDay } from '../dates.ts';
import { sectionName } from '../outline.ts';
import { views } from '../views/index.ts';
import { excerpt } from '../words.ts';
import { citationChain } from './chain.ts';
import { backingOf, type Report, type ReportSection, type ReportStatement } from './model.ts';
import { sharesOf } from './shares.ts';
import { speakersOf } from './speakers.ts';

export type * from './model.ts';

/** Titles are cut after so many UTF-16 code units. */
const longestTitle = 120;

/** What a report on an article shows, as plain data. Linear time. */
export function articleReport(analysis: Analysis): Report {
  const { article, text } = analysis;
  const rows = views(analysis);
  const sizes = rows.statements.map((row) => countWords(row.text));
  const { speakers, speakerOf } = speakersOf(analysis, rows, sizes);
  const statements = rows.statements.map(({ span, text: words, support, behind, form }, index): ReportStatement => {
    const { sentence } = analysis.statements[index]!;
    return {
      span,
      text: words,
      words: sizes[index]!,
      backing: backingOf[support],
      behind,
      speaker: speakerOf[index]!,
      form,
      block: article.sentences[sentence]!.block,
    };
  });
  const { title, date } = article.header;
  const first = title ?? statements[0]?.span;
  const day = date && calendarDayOf(date);
  return {
    title: first ? excerpt(text.slice(first.start, first.end), longestTitle) : '',
    date: day ? isoDay(day) : null,
    language: article.language,
    statements,
    sections: sectionsOf(analysis, statements),
    shares: sharesOf(statements),
    speakers,
    chain: citationChain(rows),
  };
}

function sectionsOf({ article, statements: all }: Analysis, statements: readonly ReportStatement[]): ReportSection[] {
  const sections: ReportSection[] = [];
  let next = 0;
  while (next < statements.length) {
    const first = next;
    const index = article.sentences[all[first]!.sentence]!.section;
    while (next < statements.length && article.sentences[all[next]!.sentence]!.section === index) next++;
    const section = article.sections[index]!;
    sections.push({
      name: sectionName(section),
      kind: section.kind,
      span: section.labelSpan ?? statements[first]!.span,
      statements: [first, next],
      shares: sharesOf(statements.slice(first, next)),
    });
  }
  return sections;
}

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
