import { describe, expect, it } from 'vitest';
import { countryOf, firstNameGender, isAdjective, knownKey, namesWith } from '../../../server/core/actors/gazetteer.ts';
import { noAdditions } from '../../../server/core/data/additions.ts';

const names = namesWith(noAdditions);

describe('the gazetteer', () => {
  it.each([
    ['Ukraine', 'UA'],
    ['the Netherlands', 'NL'],
    ['US', 'US'],
    ['French', 'FR'],
    ['South Korean', 'KR'],
    ['Ukrainians', 'UA'],
    ['Welsh', 'GB'],
    ['Halden', null],
  ])('knows the country of %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it.each(['Kyiv', 'Porto-Novo', 'Ivory Coast', "N'Djamena", 'N’Djamena', 'Black Sea', 'Türkiye', 'Turkey'])(
    'knows the place %s',
    (name) => {
      expect(names.sureKind(name)).toBe('place');
    },
  );

  it.each(['Russian', 'Halden', 'Reuters', 'Monday'])('does not take %s for a place', (name) => {
    expect(names.sureKind(name)).not.toBe('place');
  });

  it('tells an outlet, an adjective and a first name', () => {
    expect([names.sureKind('The Guardian'), names.sureKind('Halden')]).toEqual(['outlet', null]);
    expect([isAdjective('Polish'), isAdjective('Poland')]).toEqual([true, false]);
    expect([firstNameGender('oda'), firstNameGender('ilmar'), firstNameGender('halden')]).toEqual([
      'female',
      'male',
      null,
    ]);
  });

  it('has one key for all names of a country, and none for its parts', () => {
    expect(knownKey('United States')).toBe(knownKey('U.S.'));
    expect([knownKey('Scotland'), knownKey('Halden')]).toEqual([null, null]);
  });

  it('has one key for a body and its acronym', () => {
    expect(knownKey('EU')).toBe('european union');
  });
});
