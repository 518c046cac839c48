import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { resemblance } from '../../../server/core/features/forgiving.ts';
import { symbols } from '../../../server/core/features/symbols.ts';
import { twins } from '../../support/markers.ts';

describe('what an article is looked up by', () => {
  it('is its title, its labelled sections and whom it names, in text order', () => {
    const article =
      'Pier of Port Halden closed\n\n19 August 2025\n\nThe pier is closed, Mayor Oda Brekke said. Experts say it will burn.\n\nSource: Coastal Herald\n\nDetails: Brekke came.\n';
    for (const twin of twins(article)) {
      const analysis = analyse(twin.marked, defaultConfiguration);
      const drawn = symbols(analysis).map(
        ({ kind, name, span }) => `${kind}: ${name} <${analysis.text.slice(span.start, span.end)}>`,
      );
      expect(drawn, twin.title).toEqual([
        'title: Pier of Port Halden closed <Pier of Port Halden closed>',
        'person: Oda Brekke <Oda Brekke>',
        'section: Source <Source:>',
        'outlet: Coastal Herald <Coastal Herald>',
        'section: Details <Details:>',
      ]);
    }
  });

  it('is nothing in a text without any of it', () => {
    expect(symbols(analyse('', defaultConfiguration))).toEqual([]);
  });
});

describe('what was typed resembles a name', () => {
  it.each([
    ['', 'Oda Brekke', 1],
    ['Oda', 'Oda Brekke', 2],
    ['brek', 'Oda Brekke', 1],
    ['obk', 'Oda Brekke', 0.5],
    ['Zelenskiy', 'Zelenskyy', 2],
    ['Sodor', 'Oda Brekke', 0],
  ])('%j, %j: %d', (typed, name, fit) => expect(resemblance(typed, name)).toBe(fit));
});
