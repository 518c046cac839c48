import { describe, expect, it } from 'vitest';
import { attribute, describe as inWords } from './harness.ts';

/** What must not be attributed to anybody. */
const cases: Readonly<Record<string, readonly string[]>> = {
  acts: [
    'Oda Brekke met Ilmar Tessen in Port Halden.',
    'The council signed the contract on Tuesday.',
    'Brekke opened the new pier.',
    'Tessen called the police.',
    'The ferry left the harbour at noon.',
    'Police arrested two men near the lamp.',
    'The board elected Brekke as its head.',
    'The navy attacked the port at night.',
    'Tessen wrote a book.',
    'The union voted on Monday.',
    'Brekke and Tessen discussed the pier.',
    'The council published the minutes.',
    'The storm sank ten boats.',
    'Brekke presented the budget.',
    'The crew found the lamp.',
  ],
  "the article's own voice": [
    'The pier closed on Tuesday.',
    'The aim is to prevent the pier from falling.',
    'The board is to be briefed remotely on Tuesday on the outcome of the talks.',
    'Three ministers have agreed on nothing.',
    'Ten boats were lost in the storm.',
    'The pier was built in 1960 and has two lamps.',
    'Prices would rise in spring.',
    'The council has nine members.',
    'It was a cold winter.',
    'There were no injuries.',
  ],
  'words that are no cues here': [
    'The planned visit was short.',
    'The accused man left the court.',
    'The reports were long.',
    'His claims were heard.',
    'The expected storm passed.',
    'The United States won the cup.',
    'The states of the union differ.',
    'A process called rusting ate the beams.',
    'The alleged gunman left the town.',
    'Its stated aim was peace.',
    'The views from the pier are fine.',
    'The exact details of the plan remain open.',
    'Calls to the harbour went up.',
    'The confirmed cases rose to ten.',
    'The boat is known as the Old Lady.',
  ],
  'names and scare quotes': [
    'The so-called "peace pier" was closed.',
    'The ferry "Old Lady" left the harbour.',
    'The film "The Pier" opened on Tuesday.',
    'The "experts" left early.',
    'Halden got an "A" rating.',
  ],
  'headings and fragments': ['Photo of the day', 'Port Halden, Tuesday', 'Breaking news', 'A pier, a lamp and a storm'],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    const { attributions, orphans } = attribute(text);
    expect(attributions.map((a) => inWords(text, a))).toEqual([]);
    expect(orphans).toEqual([]);
  });
});
