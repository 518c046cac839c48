import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { circlesOf, isSameEvent } from '../../../server/core/sourcing/circles.ts';
import { type Sourcing, sourcingOf } from '../../../server/core/sourcing/sourcing.ts';

function sourcing(text: string, publisher: string | null = null): Sourcing {
  return sourcingOf(analyse(text, defaultConfiguration), publisher);
}

/** Each as `Northwire → Port Bladet (0) → Northwire`: with the number of the neighbour that a step of the way stands in. */
function circlesAmong(own: Sourcing, ...others: readonly Sourcing[]): string[] {
  const neighbours = others.map((one, index) => ({ uri: String(index), text: '', sourcing: one }));
  return circlesOf(own, neighbours).map(({ citation, back }) =>
    [citation.from, citation.to, ...back.map((step) => `(${step.in?.uri ?? 'here'}) ${step.citation.to}`)].join(' → '),
  );
}

const event = 'The pier of Tolva is closed after a fire in the night';
const by = (whose: string, cited: string, day = 19) =>
  sourcing(`TOLVA, Aug ${day} (${whose}) - ${event}, ${cited} reported.`);

describe('a circle', () => {
  it('is two outlets that cite each other, and shows in both articles', () => {
    const [ours, theirs] = [by('Northwire', 'Port Bladet'), by('Port Bladet', 'Northwire')];
    expect(circlesAmong(ours, theirs)).toEqual(['Northwire → Port Bladet → (0) Northwire']);
    expect(circlesAmong(theirs, ours)).toEqual(['Port Bladet → Northwire → (0) Port Bladet']);
  });

  it('may go over several, by the shortest way', () => {
    const others = [
      by('Port Bladet', 'Coastal Herald'),
      by('Coastal Herald', 'Halden Post'),
      by('Halden Post', 'Northwire'),
      by('Coastal Herald', 'Northwire'),
    ];
    expect(circlesAmong(by('Northwire', 'Port Bladet'), ...others)).toEqual([
      'Northwire → Port Bladet → (0) Coastal Herald → (3) Northwire',
    ]);
  });

  it('is none where the way ends', () => {
    expect(circlesAmong(by('Northwire', 'Port Bladet'), by('Port Bladet', 'Coastal Herald'))).toEqual([]);
    expect(circlesAmong(by('Northwire', 'Port Bladet'))).toEqual([]);
  });

  it('may be closed in one article', () => {
    const text = 'The pier is closed.\n\nSource: Northwire, citing Port Bladet; Port Bladet, citing Northwire\n';
    expect(circlesAmong(sourcing(text))).toEqual([
      'Northwire → Port Bladet → (here) Northwire',
      'Port Bladet → Northwire → (here) Port Bladet',
    ]);
  });

  it('is told once for two outlets, however often they are cited', () => {
    const again = sourcing(
      `TOLVA, Aug 19 (Northwire) - ${event}, Port Bladet reported.\n\nPort Bladet said it rained.`,
    );
    expect(circlesAmong(again, by('Port Bladet', 'Northwire'))).toHaveLength(1);
  });

  it('needs to know whose the articles are: the dateline says so, or else the configuration', () => {
    const text = `${event}, Port Bladet reported.`;
    expect(circlesAmong(sourcing(text), by('Port Bladet', 'Northwire'))).toEqual([]);
    expect(circlesAmong(sourcing(text, 'the Northwire'), by('Port Bladet', 'Northwire'))).toHaveLength(1);
    const dated = sourcing(`TOLVA, Aug 19 (Northwire) - ${text}`, 'Halden Post');
    expect(circlesAmong(dated, by('Port Bladet', 'Northwire'))).toHaveLength(1);
  });

  it('takes another event for another, and another week too', () => {
    const other = sourcing(
      'TOLVA, Aug 19 (Port Bladet) - The price of herring rose again in all markets, Northwire reported.',
    );
    expect(circlesAmong(by('Northwire', 'Port Bladet'), other)).toEqual([]);
    const dated = (day: number, whose: string, cited: string) =>
      sourcing(` date 2025-08-${day} ${event}, ${cited} reported.`, whose);
    expect(circlesAmong(dated(19, 'Northwire', 'Port Bladet'), dated(22, 'Port Bladet', 'Northwire'))).toHaveLength(1);
    expect(circlesAmong(dated(19, 'Northwire', 'Port Bladet'), dated(23, 'Port Bladet', 'Northwire'))).toEqual([]);
  });

  it('goes on behind people without names', () => {
    const text = `${event}.\n\nSource: Northwire, citing sources, citing Port Bladet\n`;
    expect(circlesAmong(sourcing(text), by('Port Bladet', 'Northwire'))).toEqual([
      'Northwire → Port Bladet → (0) Northwire',
    ]);
  });

  it('is none with those whom each article means others by', () => {
    const other = sourcing(`TOLVA, Aug 19 (Northwire) - ${event}, the court said.`);
    expect(other.citations).toEqual([]);
  });

  it('is none among people, who publish nothing', () => {
    const text = `TOLVA, Aug 19 (Northwire) - Oda Brekke said Ilmar Tessen said the pier burned. Ilmar Tessen said Oda Brekke said it rained.`;
    expect(circlesAmong(sourcing(text))).toEqual([]);
  });

  it('looks through a list of citations in a time that does not grow with its square', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      from: 'Northwire',
      to: `Paper ${index}`,
      span: { start: index, end: index + 1 },
    }));
    const back = many.map(({ to, span }) => ({ from: to, to: 'Northwire', span }));
    const own: Sourcing = {
      day: null,
      topic: new Set(['pier']),
      press: new Set(['northwire', ...many.map(({ to }) => to.toLowerCase())]),
      citations: many,
    };
    expect(circlesAmong(own, { ...own, citations: back }).length).toBe(50);
  });
});

describe('the same event', () => {
  it('is told in much the same words, of any language', () => {
    const uk = (words: string) => sourcing(`${words}\n\nДжерело: Ода Брекке`);
    expect(isSameEvent(uk('Причал у Толві закрито після пожежі.'), uk('Після пожежі закрили причал Толви.'))).toBe(
      true,
    );
    expect(isSameEvent(uk('Причал у Толві закрито після пожежі.'), uk('Ціни на оселедець знову зросли.'))).toBe(false);
  });

  it('is nothing that two texts without words have in common', () => {
    expect(isSameEvent(sourcing(''), sourcing(''))).toBe(false);
  });
});
