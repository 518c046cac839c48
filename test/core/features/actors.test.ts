import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { definition, references } from '../../../server/core/features/actors/navigation.ts';
import { prepareRename, rename } from '../../../server/core/features/actors/rename.ts';
import { hover } from '../../../server/core/features/hover.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { twins, unmark } from '../../support/markers.ts';

const head =
  ' date 2025-03-21 The pier is closed, Mayor Oda Brekke said.\n\nSource: Northwire; Oda Brekke\n\nDetails: ';

/** Calls `look` with each cursor of the Details `marked`, whatever the line breaks. */
function atCursors(
  marked: string,
  look: (analysis: Analysis, cursor: number, marks: readonly Span[], title: string) => void,
): void {
  for (const twin of twins(head + marked)) {
    const { text, marks, cursors } = unmark(twin.marked);
    expect(cursors.length).toBeGreaterThan(0);
    const analysis = analyse(text, defaultConfiguration);
    for (const cursor of cursors) look(analysis, cursor, marks, twin.title);
  }
}

const wordsAt = ({ text }: Analysis, { start, end }: Span) => text.slice(start, end);

describe('definition', () => {
  const check = (marked: string, expected: string | null) =>
    atCursors(marked, (analysis, cursor, [mark], title) => {
      const found = definition(analysis, cursor);
      expect(found && wordsAt(analysis, found.target), title).toBe(expected);
      if (mark) expect(found?.target, title).toEqual({ start: mark.start, end: mark.end });
    });

  it('leads from a short form to the first full mention', () =>
    check('⟦Ilmar Tessen⟧ came. It is windy, Te¦ssen said.', 'Ilmar Tessen'));
  it('leads from a pronoun to whom it means', () =>
    check('It is windy, ⟦Ilmar Tessen⟧ said. H¦e added that it is cold.', 'Ilmar Tessen'));
  it('leads from a cue to its source', () => check('It is windy, ⟦Ilmar Tessen⟧ sa¦id.', 'Ilmar Tessen'));
  it('leads from an outlet to its entry among the sources', () => check('It is windy, North¦wire said.', 'Northwire'));
  it('knows nothing of other words', () => check('It is win¦dy, Ilmar Tessen said.', null));

  it('leads from an entry to where the text names it', () => {
    const text = `${head}It is windy, Northwire said.`;
    const analysis = analyse(text, defaultConfiguration);
    const found = definition(analysis, text.indexOf('Northwire;') + 2);
    expect(found?.target.start).toBe(text.lastIndexOf('Northwire'));
  });
});

describe('references', () => {
  it('are all places that mean the actor, and tell where it speaks', () =>
    atCursors(
      'Ilmar Te¦ssen came. It is windy, Tessen said. He added that Tessen’s pier is cold.',
      (analysis, cursor) =>
        expect(references(analysis, cursor)?.map(({ span, speaks }) => [wordsAt(analysis, span), speaks])).toEqual([
          ['Ilmar Tessen', false],
          ['Tessen', true],
          ['He', true],
          [expect.stringMatching(/^Tessen/), false],
        ]),
    ));
});

describe('rename', () => {
  const edited = (analysis: Analysis, cursor: number, newName: string) => {
    const found = rename(analysis, cursor, newName);
    if (!found || 'refusal' in found) return found?.refusal ?? null;
    let { text } = analysis;
    for (const { span, newText } of found.edits.toReversed())
      text = text.slice(0, span.start) + newText + text.slice(span.end);
    return text.slice(text.indexOf('Details: ') + 9).replaceAll('\r', '');
  };
  const check = (marked: string, newName: string, expected: string | null) =>
    atCursors(marked, (analysis, cursor, _, title) => expect(edited(analysis, cursor, newName), title).toBe(expected));

  it('gives parts of the name the same part of the new one, and leaves possessives possessive', () =>
    check(
      'Ilmar Te¦ssen came. It is windy, Tessen said. Tessen’s pier is cold. Ilmar left.',
      'Ilmar Tesson',
      'Ilmar Tesson came. It is windy, Tesson said. Tesson’s pier is cold. Ilmar left.',
    ));
  it('of a surname alone changes it in the full name too', () =>
    check('Ilmar Tessen came. It is windy, Te¦ssen said.', 'Tesson', 'Ilmar Tesson came. It is windy, Tesson said.'));
  it('changes other spellings along', () =>
    check(
      'Volodymyr Tesens¦kyy came. It is windy, Tesensky said.',
      'Volodymyr Tesenskyi',
      'Volodymyr Tesenskyi came. It is windy, Tesenskyi said.',
    ));
  it('takes a name with signs as it is written', () =>
    check('Ilmar Te¦ssen came. It is windy, Tessen said.', 'A $& B', 'A $& B came. It is windy, B said.'));
  it('refuses to make two actors one', () =>
    check(
      'Ilmar Te¦ssen came. It is windy, Tessen said. It is cold, Liv Aronsen said.',
      'Liv Aronsen',
      'Liv Aronsen is somebody else in this article: the two would become one.',
    ));
  it('refuses a name of nothing', () =>
    check('It is windy, Ilmar Te¦ssen said.', ' ', 'A name has to be some words on one line.'));
  it('refuses people without names, and pronouns', () => {
    check('It is windy, a senior off¦icial said.', 'X', 'These people have no name that could be changed.');
    check(
      'It is windy, Ilmar Tessen said. H¦e added that it is cold.',
      'X',
      'This stands for Ilmar Tessen. Rename where the name itself is written.',
    );
  });
  it('starts from the name without a possessive', () =>
    atCursors('Ilmar Tessen came. ⟦Te¦ssen⟧’s pier is cold, he said.', (analysis, cursor, [mark]) =>
      expect(prepareRename(analysis, cursor)).toEqual({ span: { start: mark!.start, end: mark!.end }, name: 'Tessen' }),
    ));
});

describe('hover on an actor', () => {
  it('tells who it is and what is put down to them, quotations marked', () =>
    atCursors('“It is windy and it will stay so,” Bre¦kke said.', (analysis, cursor) =>
      expect(
        hover(analysis, cursor, null, (offset) => `line:${analysis.text.slice(0, offset).split('\n').length}`)
          ?.markdown,
      ).toMatch(
        /^\*\*Oda Brekke\*\* \(person\), Mayor\n\n3 mentions, first \[here\]\(line:1\)\n\n2 statements:\n- \[The pier is closed.*\]\(line:1\)\n- ❝ \[“It is windy.*\]\(line:5\)\n\n---\n\n/,
      ),
    ));
  it('tells what somebody is accused of who does not answer', () => {
    const accusation = 'Ilmar Tessen, an engineer, accused Liv Aronsen of taking bribes.';
    atCursors(`${accusation} Aron¦sen was in town.`, (analysis, cursor) =>
      expect(hover(analysis, cursor, null, (offset) => `at:${offset}`)?.markdown).toMatch(
        /\n\nAccused, without an answer in the article:\n- \[Ilmar Tessen, an engineer, accused Liv Aronsen of taking bribes\\\.\]\(at:\d+\)/,
      ),
    );
    atCursors(`${accusation} Aron¦sen denied it.`, (analysis, cursor) =>
      expect(hover(analysis, cursor, null)?.markdown).not.toMatch(/Accused/),
    );
  });
  it('tells in the Source section what rests on the entry, and each statement once', () => {
    const text =
      'The pier is closed, the Coastal Herald reported. It is windy, the Coastal Herald said.\n\nSource: Coastal ¦Herald, citing a port official\n';
    for (const twin of twins(text)) {
      const [before, after] = twin.marked.split('¦') as [string, string];
      const analysis = analyse(before + after, defaultConfiguration);
      const { markdown } = hover(analysis, before.length, null, (offset) => `at:${offset}`)!;
      expect(markdown).toMatch(/2 statements rest on it:\n- \[The pier is closed.*\]\(at:0\)\n- \[It is windy/);
      expect(markdown.match(/The pier is closed/g)).toHaveLength(1);
    }
  });
  it('tells whom a pronoun stands for', () =>
    atCursors('It is windy, Ilmar Tessen said. H¦e added that it is cold.', (analysis, cursor) =>
      expect(hover(analysis, cursor, null)?.markdown).toMatch(
        /^\*\*Ilmar Tessen\*\* \(person\)\n\n2 mentions, first here\n/,
      ),
    ));
});
