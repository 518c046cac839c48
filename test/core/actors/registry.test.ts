import { describe, expect, it } from 'vitest';
import { namesWith } from '../../../server/core/actors/gazetteer.ts';
import { Registry } from '../../../server/core/actors/registry.ts';
import type { Mention } from '../../../server/core/attribution/input.ts';
import { noAdditions } from '../../../server/core/data/additions.ts';

const mention = (name: string, kind: Mention['kind'], role: string | null = null): Mention => ({
  span: { start: 0, end: name.length },
  name,
  kind,
  role,
  sentence: 0,
  gender: 'any',
});
const at = (start: number) => ({ start, end: start + 5 });

describe('the registry', () => {
  it('knows a person again by the surname', () => {
    const registry = new Registry(namesWith(noAdditions));
    const full = registry.addMention(mention('Oda Brekke', 'person', 'Mayor'), at(0));
    expect(registry.addMention(mention('Brekke', 'unknown'), at(20))).toBe(full);
    expect(registry.finish().actors).toMatchObject([
      { id: 'a1', name: 'Oda Brekke', roles: ['Mayor'], mentions: [at(0), at(20)] },
    ]);
  });

  it('takes the fuller name when it comes later', () => {
    const registry = new Registry(namesWith(noAdditions));
    registry.addNamed('Brekke', 'person', at(0));
    registry.addMention(mention('Oda Brekke', 'person'), at(20));
    expect(registry.findByName('Brekke')?.name).toBe('Oda Brekke');
  });

  it('knows a body by its acronym and by its noun', () => {
    const registry = new Registry(namesWith(noAdditions));
    const body = registry.addMention(mention('Halden Harbour Board', 'organisation'), at(0));
    expect(registry.findByName('HHB')).toBe(body);
    expect(registry.findByNoun('board')).toBe(body);
  });

  it('keeps the unnamed sources of two outlets apart', () => {
    const registry = new Registry(namesWith(noAdditions));
    const first = registry.addUnnamed('sources', 'sources', 'Coastal Herald', true, false, at(0));
    const second = registry.addUnnamed('sources', 'sources', 'Port Bladet', true, false, at(20));
    expect(second).not.toBe(first);
    expect(registry.findUnnamed('sources')).toBe(second);
  });

  it('does not list a lone capitalised word that never speaks', () => {
    const registry = new Registry(namesWith(noAdditions));
    registry.addMention(mention('Security', 'unknown'), at(0));
    expect(registry.finish()).toEqual({ actors: [], indexOf: [-1] });
  });

  it('knows a Ukrainian surname in another case', () => {
    const registry = new Registry(namesWith(noAdditions));
    const person = registry.addMention(mention('Ілмар Тестенко', 'person'), at(0));
    expect(registry.findByName('Тестенка')).toBe(person);
  });
});
