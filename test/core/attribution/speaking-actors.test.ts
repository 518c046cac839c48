import { describe, expect, it } from 'vitest';
import { read } from './harness.ts';

const dated = (body: string) => ` date 2025-03-14 The pier of Port Halden closed.\n\n${body}`;

describe('actors', () => {
  const names = (text: string) =>
    read(text).actors.map((a) => `${a.kind} ${a.name}${a.roles.length ? ` (${a.roles.join('; ')})` : ''}`);

  it('are merged by surname, with roles from before and after the name', () => {
    const text = dated(
      'Background: Mayor Oda Brekke met Ilmar Tessen, a diver from Tolva. Brekke said the pier would close. "It is old," Tessen said.',
    );
    expect(names(text)).toEqual(
      expect.arrayContaining(['person Oda Brekke (Mayor)', 'person Ilmar Tessen (diver from Tolva)']),
    );
    const { attributions, actors } = read(text);
    expect(attributions.map((a) => actors[a.actor!]!.name)).toEqual(['Oda Brekke', 'Ilmar Tessen']);
  });

  it('leave a pronoun open where two fit', () => {
    const { attributions, actors } = read(
      dated('Background: Nils Orrem met Ilmar Tessen. He said the pier would close.'),
    );
    expect(attributions.map((a) => a.actor)).toEqual([null]);
    expect(attributions[0]!.sourceKind).toBe('pronoun');
    expect(actors.length).toBeGreaterThan(1);
  });

  it('know a chairwoman from a spokesman', () => {
    const { attributions, actors } = read(
      dated('Background: Chairwoman Oda Brekke met spokesman Ilmar Tessen. She said the pier would close.'),
    );
    expect(actors[attributions[0]!.actor!]!.name).toBe('Oda Brekke');
  });

  it('take up a body by its noun', () => {
    const { attributions, actors } = read(
      dated('Background: The Halden Ministry of Works closed the pier. The ministry said it was unsafe.'),
    );
    expect(actors[attributions[0]!.actor!]!.name).toBe('Halden Ministry of Works');
  });

  it('carry the outlet of unnamed sources', () => {
    const text = dated(
      'Source: Bloomberg, citing sources familiar with the matter\n\nDetails: The sources said the pier would close.',
    );
    const { lines } = read(text);
    expect(lines.at(-1)).toBe('unnamed own-unnamed-source sources familiar with the matter (Bloomberg)');
  });

  it('have ids in order of first mention, and mentions in text order', () => {
    const { actors } = read(dated('Background: Oda Brekke met Ilmar Tessen. Brekke said the pier was old.'));
    expect(actors.map((a) => a.id)).toEqual(actors.map((_, i) => `a${i + 1}`));
    for (const { mentions } of actors) expect([...mentions].sort((a, b) => a.start - b.start)).toEqual(mentions);
  });
});
