import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { codeLenses } from '../../../server/core/features/code-lens.ts';
import { twins, unmark } from '../../support/markers.ts';

/** Each marked place has a line above it, which says the title; the statements it leads to are marked without a name. */
function check(marked: string, titles: readonly string[]): void {
  for (const twin of twins(marked)) {
    const { text, marks } = unmark(twin.marked);
    const lenses = codeLenses(analyse(text, defaultConfiguration));
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(
      lenses.map(({ span }) => words(span)),
      twin.title,
    ).toEqual(marks.filter(({ name }) => name === 'at').map(words));
    expect(lenses.map(({ title }) => title)).toEqual(titles);
    expect(lenses.flatMap(({ unattributed }) => unattributed.map(words))).toEqual(
      marks.filter(({ name }) => name === '').map(words),
    );
  }
}

describe('the line above a section', () => {
  it('counts statements, those of nobody, and says whose words it rests on', () =>
    check(
      `⟦at|The pier is closed, Mayor Oda Brekke said.⟧

⟦at|Source:⟧ Northwire, citing people familiar with the matter; Oda Brekke

⟦at|Details:⟧ Brekke said that it was windy. ⟦The lamp was stolen.⟧ Ilmar Tessen said that it was cold.

⟦at|Background:⟧ ⟦The pier was built in 1987.⟧`,
      [
        '1 statement · Oda Brekke',
        '2 sources, 1 unnamed',
        '3 statements, 1 unattributed · Oda Brekke, Ilmar Tessen',
        '1 statement, 1 unattributed',
      ],
    ));
  it('names three and counts the others', () =>
    check(
      `Source: Northwire

⟦at|Details:⟧ Oda Brekke said that it was windy. Ilmar Tessen said that it was cold. Jon Ravn said that it was late. Mira Solberg said that it was dark. Nils Orrem said that it was wet.`.replace(
        'Source:',
        '⟦at|Source:⟧',
      ),
      ['1 source', '5 statements · Oda Brekke, Ilmar Tessen, Jon Ravn, 2 more'],
    ));
  it('stands over nothing that holds no statement', () =>
    check('⟦at|The pier is closed.⟧\n\n⟦at|Source:⟧ Northwire\n\nBackground:\n\nPhoto: Port Bladet', [
      '1 statement · Northwire',
      '1 source',
    ]));
});
