import { describe, expect, it } from 'vitest';
import { attribute } from '../attribution/harness.ts';

const mentions = (text: string) =>
  attribute(text).mentions.map((m) => `${m.kind} ${m.name}${m.role ? ` (${m.role})` : ''}`);

describe('names and the roles beside them', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Norland Secretary of State Oda Brekke left.', ['person Oda Brekke (Norland Secretary of State)']],
    [
      'Norlandic President Oda Brekke met Mayor Ilmar Tessen.',
      ['person Oda Brekke (Norlandic President)', 'person Ilmar Tessen (Mayor)'],
    ],
    ['Norlandic leader Oda Brekke left.', ['unknown Norlandic', 'person Oda Brekke (Norlandic leader)']],
    ['Ilmar Tessen, a Halden spokesman, left.', ['person Ilmar Tessen (Halden spokesman)', 'unknown Halden']],
    ['Then Oda van der Berg left.', ['person Oda van der Berg']],
    ['Dr. Liv Aronsen left.', ['person Liv Aronsen (Dr.)']],
    ['The Ministry of Works closed it.', ['organisation Ministry of Works']],
    ['They met NATO envoys in Kyiv.', ['organisation NATO', 'place Kyiv']],
    ['It was in Reuters on Monday.', ['outlet Reuters']],
    ['The storm hit Halden Oblast.', ['place Halden Oblast']],
    ["Tessen's boat sank.", ['unknown Tessen']],
    ['He met Tessen.He left with Oda Brekke.', ['unknown Tessen', 'person Oda Brekke']],
    ['🙂 Oda Brekke left.', ['person Oda Brekke']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    'On Tuesday it rained.',
    'However, it rained.',
    'Leaders met.',
    'The pier fell in March.',
    'He left.',
    'Officials left.',
    'According to him, it rained.',
  ])('none in: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('tells a spokeswoman from a chairman', () => {
    const [she, he] = attribute('Spokeswoman Oda Brekke met Chairman Ilmar Tessen.').mentions;
    expect([she!.gender, he!.gender]).toEqual(['female', 'male']);
  });
});
