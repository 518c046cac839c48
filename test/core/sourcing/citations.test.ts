import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { citations } from '../../../server/core/sourcing/citations.ts';
import { twins, unmark } from '../../support/markers.ts';
import { seeds } from '../../support/seeds.ts';

/** Each as `who → whom <words>`, in every layout of line breaks. */
function check(marked: string, expected: readonly string[]): void {
  for (const twin of twins(marked)) {
    const analysis = analyse(unmark(twin.marked).text, defaultConfiguration);
    const nameOf = (actor: number | null) => (actor === null ? 'the article' : analysis.actors[actor]!.name);
    const drawn = citations(analysis).map(
      ({ from, to, span }) => `${nameOf(from)} → ${nameOf(to)} <${analysis.text.slice(span.start, span.end)}>`,
    );
    expect(drawn, twin.title).toEqual(expected);
  }
}

describe('who cites whom', () => {
  it('is told by the chain of the Source section and by what is reported of others', () =>
    check(
      'The pier is closed.\n\nSource: Harbour News, citing Coastal Herald, citing a port official; Oda Brekke, Mayor of Port Halden\n\nDetails: The Coastal Herald reported that Brekke said the pier will be rebuilt.\n',
      [
        'the article → Harbour News <Harbour News>',
        'Harbour News → Coastal Herald <Coastal Herald>',
        'Coastal Herald → port official <port official>',
        'the article → Oda Brekke <Oda Brekke>',
        'the article → Coastal Herald <The Coastal Herald>',
        'Coastal Herald → Oda Brekke <Brekke>',
      ],
    ));

  it('goes the other way round where the entry does', () =>
    check('The pier is closed.\n\nSource: Northwire, as reported by Port Bladet\n', [
      'Port Bladet → Northwire <Northwire>',
      'the article → Port Bladet <Port Bladet>',
    ]));

  it('is told in so many words', () =>
    check('TOLVA, Aug 19 (Northwire) - The pier burned, Port Bladet reported, citing the Coastal Herald.\n', [
      'the article → Port Bladet <Port Bladet>',
      'Port Bladet → Coastal Herald <Coastal Herald>',
    ]));

  it('is an attribution, and no more, where words tie it to somebody', () =>
    check('TOLVA, Aug 19 (Northwire) - The pier burned, according to Port Bladet.\n', [
      'the article → Port Bladet <Port Bladet>',
    ]));

  it.each(seeds)('is never oneself, in the sample $name', ({ text }) => {
    for (const { from, to } of citations(analyse(text, defaultConfiguration))) expect(from).not.toBe(to);
  });
});
