import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { articleReport, type Report } from '../../../server/core/features/report/index.ts';
import { twins } from '../../support/markers.ts';
import { seeds } from '../../support/seeds.ts';

const article = ` date 2025-08-19 The pier is closed, Mayor Oda Brekke said.

Source: Coastal Herald, citing a port official; Northwire

Details: “We will rebuild it,” Brekke said. She wants a new one by May. Experts say it is too late. The harbour is empty.

Background: The pier burned down. A doctor said that nobody was hurt.
`;

function reportOn(text: string): Report {
  return articleReport(analyse(text, defaultConfiguration));
}

/** The same of the text in every layout of line breaks. */
function check(draw: (report: Report) => readonly string[], text: string, expected: readonly string[]): void {
  for (const twin of twins(text)) expect(draw(reportOn(twin.marked)), twin.title).toEqual(expected);
}

describe('a report', () => {
  it('has every statement with its words, how it is backed and whose it is', () =>
    check(
      ({ statements, speakers }) =>
        statements.map(
          ({ text, words, backing, speaker, form }) =>
            `${backing} ${words}: ${text} <${speaker === null ? '' : speakers[speaker]!.name}> ${form ?? ''}`,
        ),
      article,
      [
        'named 8: The pier is closed, Mayor Oda Brekke said. <Oda Brekke> indirect',
        'named 6: “We will rebuild it,” Brekke said. <Oda Brekke> direct',
        'named 7: She wants a new one by May. <Oda Brekke> indirect',
        'vague 6: Experts say it is too late. <Experts> indirect',
        'nobody 4: The harbour is empty. <> ',
        'nobody 4: The pier burned down. <> ',
        'unnamed 7: A doctor said that nobody was hurt. <A doctor> indirect',
      ],
    ));

  it('has shares that add up, as a whole and by section', () => {
    const report = reportOn(article);
    const sum = ({ shares }: Pick<Report, 'shares'>) => shares.reduce((all, { words }) => all + words, 0);
    expect(report.shares.map(({ backing, words, statements }) => `${backing} ${words} ${statements}`)).toEqual([
      'named 21 3',
      'inherited 0 0',
      'unnamed 7 1',
      'vague 6 1',
      'nobody 8 2',
    ]);
    expect(report.sections.map(({ name, statements }) => [name, ...statements])).toEqual([
      ['Lead', 0, 1],
      ['Details', 1, 5],
      ['Background', 5, 7],
    ]);
    expect(report.sections.reduce((all, section) => all + sum(section), 0)).toBe(sum(report));
  });

  it('has speakers by the words they stand behind', () =>
    check(
      ({ speakers }) =>
        speakers.map(({ name, kind, words, statements, quoted }) => `${name} ${kind} ${words} ${statements} ${quoted}`),
      article,
      ['Oda Brekke person 21 0,1,2 1', 'A doctor unnamed 7 6 0', 'Experts vague 6 3 0'],
    ));

  it('has the chain of citations in columns, each name once', () => {
    const { nodes, links } = reportOn(
      `${article}\nSource: Harbour News, citing Coastal Herald, citing Northwire; Northwire\n`,
    ).chain;
    const drawn = links.map(({ from, to, tie }) => `${nodes[from]!.name} ${tie} ${nodes[to]!.name}`);
    expect(drawn).toContain('Coastal Herald citing port official');
    expect(drawn).toContain('Harbour News citing Coastal Herald');
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
    for (const { from, to } of links) expect(nodes[to]!.column).toBeGreaterThan(nodes[from]!.column);
  });

  it('leaves out of the chain what goes round in a circle', () => {
    const { nodes, links } = reportOn(
      'Source: Coastal Herald, citing Northwire; Northwire, citing Coastal Herald\n',
    ).chain;
    expect(nodes.map(({ name, column }) => [name, column])).toEqual([
      ['Coastal Herald', 0],
      ['Northwire', 0],
    ]);
    expect(links).toEqual([]);
  });

  it('has a title and a date, if the article has', () => {
    expect(reportOn(article)).toMatchObject({ date: '2025-08-19', language: 'en' });
    expect(reportOn('')).toMatchObject({ title: '', date: null, statements: [], sections: [], speakers: [] });
  });

  it.each(seeds)('of the sample $name accounts for every statement', ({ text }) => {
    const { statements, sections, shares, speakers } = reportOn(text);
    expect(sections.reduce((all, section) => all + section.statements[1] - section.statements[0], 0)).toBe(
      statements.length,
    );
    const claims = statements.filter(({ backing }) => backing !== 'none');
    expect(shares.reduce((all, share) => all + share.statements, 0)).toBe(claims.length);
    for (const [index, speaker] of speakers.entries())
      for (const statement of speaker.statements) expect(statements[statement]!.speaker).toBe(index);
  });
});
