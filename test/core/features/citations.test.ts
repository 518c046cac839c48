import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { citedBy, citing, citingActorAt } from '../../../server/core/features/actors/citations.ts';
import { unmark } from '../../support/markers.ts';

const article =
  'The pier is closed.\n\nSource: Harbour News, citing Coastal ¦Herald, citing a port official; Oda Brekke, Mayor of Port Halden\n\nDetails: The Coastal Herald reported that Brekke said the pier will be rebuilt.\n';

describe('who cites whom', () => {
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
});
