import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';

/** The actors of an article whose Background is `text`, each as `kind: form / form`, in order of first mention. */
function actors(text: string): string[] {
  const article = ` date 2025-03-14 The pier closed.\n\nBackground:\n\n${text}`;
  return analyse(article, defaultConfiguration).actors.map(({ kind, mentions }) => {
    const forms = mentions.map(({ start, end }) => article.slice(start, end));
    return `${kind}: ${[...new Set(forms)].join(' / ')}`;
  });
}

describe('one actor under several names', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a surname', 'Oda Brekke left. Brekke said so.', ['person: Oda Brekke / Brekke']],
    ['a surname with a form of address', 'Oda Brekke left. Ms Brekke said so.', ['person: Oda Brekke / Brekke']],
    ['a surname first', 'Brekke said so. Oda Brekke left.', ['person: Brekke / Oda Brekke']],
    [
      'spellings of a Slavic name',
      'Volodymyr Tesenskyy left. Tesensky said so. Tesenskiy agreed with Tesenskyi.',
      ['person: Volodymyr Tesenskyy / Tesensky / Tesenskiy / Tesenskyi'],
    ],
    ['a name without its accents', 'Zoë Škvára left. Skvara said so.', ['person: Zoë Škvára / Skvara']],
    ['two apostrophes', "Seán O’Brekke left. O'Brekke said so.", ["person: Seán O’Brekke / O'Brekke"]],
    [
      'particles',
      'Ursula von der Linden left. Von der Linden said so.',
      ['person: Ursula von der Linden / Von der Linden'],
    ],
    ['an Arabic article', 'Bashar al-Tessari left. Tessari said so.', ['person: Bashar al-Tessari / Tessari']],
    ['the family name first', 'Xi Weimin left. Xi said so.', ['person: Xi Weimin / Xi']],
    ['two surnames', 'Pedro Veldo Tessen left. Veldo said so.', ['person: Pedro Veldo Tessen / Veldo']],
    ['an initial', 'Ilmar R. Tessen left. Ilmar Tessen said so.', ['person: Ilmar R. Tessen / Ilmar Tessen']],
    ['a suffix', 'Martin Orrem Jr. left. Orrem said so.', ['person: Martin Orrem Jr. / Orrem']],
    [
      'an acronym by its letters',
      'The Halden Harbour Board met. The HHB said so.',
      ['organisation: Halden Harbour Board / HHB'],
    ],
    [
      'an acronym in brackets, whatever its letters',
      'The Directorate of Tides (HUR) met. HUR said so.',
      ['organisation: Directorate of Tides / HUR'],
    ],
    [
      'a body by its noun',
      'The Ministry of Works closed it. The ministry said so.',
      ['organisation: Ministry of Works / The ministry'],
    ],
    [
      'the only outlet',
      'The Coastal Herald wrote about it. The newspaper said the pier was old.',
      ['outlet: Coastal Herald / The newspaper'],
    ],
    [
      'an office',
      'French President Oda Brekke left. The French president said so.',
      ['person: Oda Brekke / The French president'],
    ],
    [
      'an office by another word',
      'US President Oda Brekke left. The US leader said so.',
      ['place: US', 'person: Oda Brekke / The US leader'],
    ],
    [
      'the head of state',
      'Ukrainian President Oleh Tesliuk left. The head of state believes it will last.',
      ['person: Oleh Tesliuk / The head of state'],
    ],
    [
      'of two presidents the one of the country',
      'Ukrainian President Oleh Tesliuk met Russian President Ilmar Tessen. The Russian president said so.',
      ['person: Oleh Tesliuk', 'person: Ilmar Tessen / The Russian president'],
    ],
    [
      'a spokesman',
      'Ilmar Tessen, a harbour spokesman, left. The spokesman said so.',
      ['person: Ilmar Tessen / The spokesman'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe('a source with a role', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The US Ambassador to the UN Linda Tessen said so.', ['place: US', 'organisation: UN', 'person: Linda Tessen']],
    [
      'Head of the Halden Harbour Board Ilmar Tessen said so.',
      ['organisation: Halden Harbour Board', 'person: Ilmar Tessen'],
    ],
    ['A friend of Mayor Oda Brekke said so.', ['unnamed: A friend of Mayor Oda Brekke', 'person: Oda Brekke']],
  ])('%s', (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe('left open', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a surname that two have',
      'Oda Brekke met Ilmar Brekke. Brekke said so.',
      ['person: Oda Brekke', 'person: Ilmar Brekke', 'person: Brekke'],
    ],
    [
      'the ministry of two',
      'The Ministry of Works met the Ministry of Health. The ministry said so.',
      ['organisation: Ministry of Works', 'organisation: Ministry of Health', 'organisation: The ministry'],
    ],
    [
      'the president of two',
      'French President Oda Brekke met Russian President Ilmar Tessen. The president said so.',
      ['person: Oda Brekke', 'person: Ilmar Tessen', 'unnamed: The president'],
    ],
    [
      'the president of another country',
      'French President Oda Brekke left. The Polish president said so.',
      ['person: Oda Brekke', 'unnamed: The Polish president'],
    ],
    [
      'the president, of a vice president',
      'Vice President Oda Brekke left. The president said so.',
      ['person: Oda Brekke', 'unnamed: The president'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  it('but not where a form of address tells', () => {
    expect(actors('Oda Brekke met Ilmar Brekke. Mr Brekke said so.')).toEqual([
      'person: Oda Brekke',
      'person: Ilmar Brekke / Brekke',
    ]);
  });
});

describe('pronouns', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['by first names', 'Oda Brekke met Ilmar Tessen. He said so.', ['person: Oda Brekke', 'person: Ilmar Tessen / He']],
    ['by titles', 'Mrs Veld met Mr Orrem. She said so.', ['person: Veld / She', 'person: Orrem']],
    [
      'a thing',
      'Oda Brekke left the Halden Harbour Board. It said so.',
      ['person: Oda Brekke', 'organisation: Halden Harbour Board / It'],
    ],
    ['open where two fit', 'Nils Orrem met Ilmar Tessen. He said so.', ['person: Nils Orrem', 'person: Ilmar Tessen']],
    ['a common noun does not fit', 'Prices rose. Oda Brekke left. She said so.', ['person: Oda Brekke / She']],
  ])('%s', (_, text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe('nobody', () => {
  it('is made of a capitalised word that says nothing', () => {
    expect(actors('Tolva was quiet. The Halden Accord failed. Nobody met at the Situation Room.')).toEqual([]);
  });

  it('is named by "the Russians"', () => {
    expect(actors('The Russians said the pier would close.')).toEqual(['unnamed: The Russians']);
  });

  it('gets the role of the name behind', () => {
    const article = ' date 2025-03-14 The ferry left Tolva Sound, Transport Minister Nils Orrem said.';
    const found = analyse(article, defaultConfiguration).actors.map(({ kind, name, roles }) => [kind, name, roles]);
    expect(found).toEqual([
      ['place', 'Tolva Sound', []],
      ['person', 'Nils Orrem', ['Transport Minister']],
    ]);
  });
});
