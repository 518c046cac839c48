import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { citations, citedBy, citing, citingActorAt } from '../../../server/core/features/actors/citations.ts';
import { twins, unmark } from '../../support/markers.ts';
import { seeds } from '../../support/seeds.ts';

const article =
  'The pier is closed.\n\nSource: Harbour News, citing Coastal ¦Herald, citing a port official; Oda Brekke, Mayor of Port Halden\n\nDetails: The Coastal Herald reported that Brekke said the pier will be rebuilt.\n';

/** Each as `who → whom <words>`, in every layout of line breaks. */
function check(marked: string, expected: readonly string[]): void {
  for (const twin of twins(marked)) {
    const analysis = analyse(unmark(twin.marked).text, defaultConfiguration);
    const drawn = citations(analysis).map(
      ({ from, to, span }) =>
        `${analysis.actors[from]!.name} → ${analysis.actors[to]!.name} <${analysis.text.slice(span.start, span.end)}>`,
    );
    expect(drawn, twin.title).toEqual(expected);
  }
}

describe('who cites whom', () => {
  it('is told by the chain of the Source section and by what is reported of others', () =>
    check(article, [
      'Harbour News → Coastal Herald <Coastal Herald>',
      'Coastal Herald → port official <port official>',
      'Coastal Herald → Oda Brekke <Brekke>',
    ]));

  it('leads from somebody to those whom they cite, and back', () => {
    const { text, cursors } = unmark(article);
    const analysis = analyse(text, defaultConfiguration);
    const herald = citingActorAt(analysis, cursors[0]!)!;
    const names = (some: readonly { actor: number; places: readonly unknown[] }[]) =>
      some.map(({ actor, places }) => `${analysis.actors[actor]!.name} ${places.length}`);
    expect(names(citedBy(analysis, herald))).toEqual(['port official 1', 'Oda Brekke 1']);
    expect(names(citing(analysis, herald))).toEqual(['Harbour News 1']);
  });

  it('starts from a mention, a cue or a whole entry, and from nothing else', () => {
    const { text } = unmark(article);
    const analysis = analyse(text, defaultConfiguration);
    const at = (words: string) => {
      const actor = citingActorAt(analysis, text.indexOf(words) + 1);
      return actor === null ? null : analysis.actors[actor]!.name;
    };
    expect(at('reported')).toBe('Coastal Herald');
    expect(at(', citing')).toBe('Harbour News');
    expect(at('pier is closed')).toBeNull();
  });

  it.each(seeds)('is never oneself, in the sample $name', ({ text }) => {
    for (const { from, to } of citations(analyse(text, defaultConfiguration))) expect(from).not.toBe(to);
  });
});
