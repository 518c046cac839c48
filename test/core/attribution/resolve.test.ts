import { describe, expect, it } from 'vitest';
import type { BackingKind } from '../../../server/core/attribution/model.ts';
import { defaultPolicy } from '../../../server/core/configuration.ts';
import { read } from './harness.ts';

const dated = (body: string) => ` date 2025-03-14 The pier of Port Halden closed.\n\n${body}`;

describe('each line of the policy', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['own-source', 'Brekke said the pier would close.', ['attributed own-source Brekke']],
    [
      'own-unnamed-source',
      'A senior official said the pier would close.',
      ['unnamed own-unnamed-source A senior official'],
    ],
    ['vague-wording, experts', 'Experts say the pier will close.', ['vague vague-wording Experts']],
    ['vague-wording, as announced', 'As announced, the pier closed.', ['vague vague-wording']],
    ['vague-wording, as announced, behind', 'The pier closed, as announced.', ['vague vague-wording']],
    ['own-source, as announced by', 'The pier closed, as announced by Brekke.', ['attributed own-source Brekke']],
    ['vague-wording, reportedly', 'The pier reportedly closed.', ['vague vague-wording']],
    ['belief-or-intention', 'Oda Brekke considers the pier to be safe.', ['attributed belief-or-intention Oda Brekke']],
    [
      'quotation-of-sentence-speaker',
      '"The pier will close," Oda Brekke said.',
      ['attributed quotation-of-sentence-speaker Oda Brekke'],
    ],
    [
      'own-source, a name beside the title',
      'The board president, Oda von der Berg, said the pier would close.',
      ['attributed own-source Oda von der Berg'],
    ],
    [
      'own-source, a surname beside the title',
      'The president, Veld, said the pier would close.',
      ['attributed own-source Veld'],
    ],
    [
      'pronoun-source, after "according to"',
      'Oda Brekke opened the lamp house on Monday. According to her, the pier will close.',
      ['unattributed nobody', 'attributed pronoun-source Oda Brekke'],
    ],
    [
      'own-source, on a line of its own',
      'The pier is open.\n\n"It will close."\n\n- said Oda Brekke.',
      [
        'unattributed nobody',
        'attributed continued-quotation Oda Brekke',
        'attributed quotation-of-sentence-speaker Oda Brekke',
      ],
    ],
    ['heading', 'Halden closes its pier', ['not-a-claim fragment']],
    ['nobody', 'The pier will close in May.', ['unattributed nobody']],
    ['question', 'Will the pier close in May?', ['not-a-claim question']],
    ['imperative', 'Call this number for help', ['not-a-claim imperative']],
    ['fragment', 'Some more facts', ['not-a-claim fragment']],
    ['imperative, help', 'Help the ferrymen of Halden.', ['not-a-claim imperative']],
    ['no imperative', 'Help from Tolva came late.', ['unattributed nobody']],
    ...[
      'The harbour board did not immediately respond to a request for comment.',
      'The Coastal Herald has reached out to the office of Brekke for comment.',
      'The ferry company had not answered our questions by Monday evening.',
    ].map((text) => [`inquiry: ${text}`, text, ['not-a-claim own-inquiry']] as const),
    ['no inquiry', 'The lamp did not respond to the switch.', ['unattributed nobody']],
    ['heading in dashes', '– Ferry sets sail –', ['not-a-claim fragment']],
    [
      'heading after a question',
      'Who mends the pier? The mayor gave two names',
      ['not-a-claim question', 'not-a-claim fragment'],
    ],
    ...[
      'You can read more about the pier on the main page of the Coastal Herald.',
      'More information can be found on the page of the port.',
      'We wrote more about this in the spring.',
      'The rest of the article is under the picture.',
      'Sign up for our newsletter and know what sails when.',
      'See the video of how the pier fell.',
    ].map((text) => [`pointer: ${text}`, text, ['not-a-claim link']] as const),
    ...[
      'You can find no peace in Halden.',
      'More details were lost when the lamp fell.',
      'The rest of the pier stands.',
    ].map((text) => [`no pointer: ${text}`, text, ['unattributed nobody']] as const),
    ...[
      'Less than an hour.',
      'Another night of fire and smoke over the northern harbour.',
      'On the side of the ferrymen.',
      'No casualties.',
      'A pier without a lamp.',
    ].map((text) => [`fragment: ${text}`, text, ['not-a-claim fragment']] as const),
    ...[
      'Ferries sank.',
      'The harbour always grows in summer.',
      'The old ferries sail on.',
      'There’s no ferry in Halden.',
      'It’s that simple.',
      'Halden and Tolva share a long bay.',
      'Many crossed the bay.',
      'Then the lamp fell.',
    ].map((text) => [`a verb: ${text}`, text, ['unattributed nobody']] as const),
    [
      'back-reference, to the paragraph before',
      'The pier will close. It is old.\n\nThis was reported by the Coastal Herald, which saw the order. The lamp fell.',
      [
        'attributed back-reference Coastal Herald',
        'attributed back-reference Coastal Herald',
        'attributed own-source Coastal Herald',
        'unattributed nobody',
      ],
    ],
    [
      'back-reference, to the sentences before',
      'The lamp fell. Ilmar Tessen said it was old. The pier will close. Oda Brekke said this on Tuesday.',
      [
        'unattributed nobody',
        'attributed own-source Ilmar Tessen',
        'attributed back-reference Oda Brekke',
        'attributed own-source Oda Brekke',
      ],
    ],
    [
      'back-reference, by people without names',
      'The pier will close.\n\nA senior official said this on Tuesday.',
      ['unnamed back-reference A senior official', 'unnamed own-unnamed-source A senior official'],
    ],
    [
      'back-reference, a question aside',
      'The pier will close. Will the lamp stay?\n\nThat’s according to Oda Brekke.',
      ['attributed back-reference Oda Brekke', 'not-a-claim question', 'attributed own-source Oda Brekke'],
    ],
    [
      'a dash opens the words of the same speaker again',
      '– The pier will close – said Oda Brekke. – Nothing fell. Who knows? It is needed.\n\nThe lamp fell.',
      [
        'attributed own-source Oda Brekke',
        'inherited quotation-of-running-speaker Oda Brekke',
        'not-a-claim question',
        'inherited quotation-of-running-speaker Oda Brekke',
        'unattributed nobody',
      ],
    ],
    [
      'a dash opens nobody’s words',
      'The pier will close. – Nothing fell.',
      ['unattributed nobody', 'unattributed nobody'],
    ],
    [
      'no back-reference in a denial',
      'The pier will close.\n\nOda Brekke denied this.',
      ['unattributed nobody', 'attributed own-source Oda Brekke'],
    ],
    [
      'what follows "he replied" is his, whoever he is',
      'Nils Orrem met Ilmar Tessen. He replied that the pier was old.\n\n"We have no choice at all."',
      ['unattributed nobody', 'attributed pronoun-source He', 'inherited quotation-of-running-speaker He'],
    ],
    ['quotation nobody is tied to', '"We will not stop the works."', ['unattributed nobody']],
    [
      'pronoun-source',
      'Oda Brekke opened the lamp house on Monday. She said the pier would close.',
      ['unattributed nobody', 'attributed pronoun-source Oda Brekke'],
    ],
    [
      'continuing-cue',
      'Oda Brekke said the pier would close. She added that the lamp would stay.',
      ['attributed own-source Oda Brekke', 'attributed continuing-cue Oda Brekke'],
    ],
    [
      'continuing-cue of people without names',
      "The Coastal Herald's sources said the pier would close. They said the date was open.",
      [
        "unnamed own-unnamed-source The Coastal Herald's sources",
        "unnamed continuing-cue The Coastal Herald's sources",
      ],
    ],
    [
      'reported-speech-continuation',
      'Oda Brekke said the pier would close. The lamp would stay for now.',
      ['attributed own-source Oda Brekke', 'inherited reported-speech-continuation Oda Brekke'],
    ],
    [
      'plain past tense does not go on',
      'Oda Brekke said the pier would close. The lamp fell on Monday.',
      ['attributed own-source Oda Brekke', 'unattributed nobody'],
    ],
    [
      'continued-quotation',
      '"The pier will close. We have no choice," Oda Brekke said.',
      ['attributed continued-quotation Oda Brekke', 'attributed quotation-of-sentence-speaker Oda Brekke'],
    ],
    [
      'a clause without the cue stands alone',
      'Oda Brekke said the pier would close, but the ferry sailed on Monday.',
      ['attributed own-source Oda Brekke', 'unattributed nobody'],
    ],
    [
      'one subject, one statement',
      'Leaders showed support for the pier, but warned that it might fall.',
      ['unnamed own-unnamed-source Leaders'],
    ],
    [
      'a participle vouches for its own words only',
      'The council closed the pier, citing safety concerns.',
      ['unattributed nobody'],
    ],
    [
      'a participle after a saying goes with it',
      'Oda Brekke said the pier would close, adding that the lamp would stay.',
      ['attributed own-source Oda Brekke'],
    ],
    ['the outer of two decides', 'It was reported that Oda Brekke said the pier would close.', ['vague vague-wording']],
    ['a body by its kind', 'Police said the pier would close.', ['attributed own-source Police']],
    ['a text', 'The report says the pier will close.', ['attributed own-source The report']],
  ])('%s', (_, body, lines) => {
    expect(read(dated(`Background:\n\n${body}`)).lines.slice(1)).toEqual(lines);
  });

  it('quotation-of-label-speaker', () => {
    const { lines, attributions } = read(
      dated('Source: Ilmar Tessen, a diver\n\nQuote from Tessen: "Two beams are gone."'),
    );
    expect(lines.at(-1)).toBe('inherited quotation-of-label-speaker Ilmar Tessen');
    expect(attributions.at(-1)).toMatchObject({ sourceKind: 'speaker', form: 'direct', cue: [] });
  });

  it('quotation-of-running-speaker', () => {
    const { lines } = read(
      dated('Background:\n\nOda Brekke said the pier would close.\n\n"We have no choice at all."'),
    );
    expect(lines.slice(1)).toEqual([
      'attributed own-source Oda Brekke',
      'inherited quotation-of-running-speaker Oda Brekke',
    ]);
  });

  it('quotation-of-single-source-entry', () => {
    const { lines } = read(dated('Source: Oda Brekke, Mayor of Port Halden\n\nQuote: "We have no choice at all."'));
    expect(lines.at(-1)).toBe('inherited quotation-of-single-source-entry Oda Brekke');
  });

  it('leaves a quotation open where two sources are listed', () => {
    const { lines } = read(
      dated('Source: Oda Brekke, mayor; Ilmar Tessen, diver\n\nQuote: "We have no choice at all."'),
    );
    expect(lines.at(-1)).toBe('unattributed nobody');
  });

  it('a quotation over two paragraphs', () => {
    const { lines, attributions } = read(
      dated('Background:\n\nOda Brekke said: "The pier will close in May.\n\n"We have no choice at all."'),
    );
    expect(lines.slice(1)).toEqual([
      'attributed quotation-of-sentence-speaker Oda Brekke',
      'attributed continued-quotation Oda Brekke',
    ]);
    expect(attributions.at(-1)!.content).toHaveLength(2);
  });

  it('two lines in a row that name speakers: the first takes the paragraph before', () => {
    const { attributions, words } = read(
      dated('Background:\n\nThe wind remains strong over the pier\n- said Brekke.\n- said Tessen.'),
    );
    expect(attributions.map((a) => [words(a.source[0]!), words(a.content[0]!)])).toEqual([
      ['Brekke', 'The wind remains strong over the pier'],
    ]);
  });

  it('goes on from the lead into the unlabelled body', () => {
    const { lines, attributions } = read(
      'PORT HALDEN, March 14 (Northwire) - Oda Brekke said: "The pier will close in May.\n\n"We have no choice at all. ' +
        'It is old."\n\nThe lamp stays.\n\n"It is needed."\n\nThe ferry sails on.',
    );
    expect(lines).toEqual([
      'attributed quotation-of-sentence-speaker Oda Brekke',
      'attributed continued-quotation Oda Brekke',
      'attributed continued-quotation Oda Brekke',
      'unattributed nobody',
      'inherited quotation-of-running-speaker Oda Brekke',
      'unattributed nobody',
    ]);
    expect(attributions[0]!.content).toHaveLength(2);
  });

  it('a quotation of the next paragraph, across the end of the lead', () => {
    const { attributions, words } = read(
      'PORT HALDEN, March 14 (Northwire) - Oda Brekke said on Friday:\n\n"We have no choice at all."\n\nA.\n\nB.\n\nC.',
    );
    expect(attributions.map((a) => [words(a.source[0]!), words(a.content[0]!)])).toEqual([
      ['Oda Brekke', '"We have no choice at all."'],
    ]);
  });

  it('does not go on under a label', () => {
    const { lines } = read(
      dated('Background: The pier closed, as Oda Brekke said.\n\nUpdate: "We have no choice at all."'),
    );
    expect(lines.at(-1)).toBe('unattributed nobody');
  });

  it('a cue on the line after its quotation', () => {
    const { attributions, words } = read(
      dated('Background:\n\nThe wind remains strong over the pier\n\n- Brekke said.'),
    );
    expect(attributions.map((a) => [words(a.source[0]!), words(a.content[0]!)])).toEqual([
      ['Brekke', 'The wind remains strong over the pier'],
    ]);
  });
});

describe('the Source section', () => {
  const details = 'Details: The lamp fell at noon.';

  it('covers the lead, and Details of an item with one entry', () => {
    expect(
      read(dated(`Source: the Coastal Herald\n\n${details}`)).lines.map((l) => l.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['inherited source-section-covers-lead', 'inherited single-source-covers-details']);
  });

  it('covers the lead only, with several entries', () => {
    const { lines } = read(dated(`Source: the Coastal Herald; Oda Brekke, mayor\n\n${details}`));
    expect(lines.map((l) => l.split(' ').slice(0, 2).join(' '))).toEqual([
      'inherited source-section-covers-lead',
      'unattributed nobody',
    ]);
  });

  it('never covers Background', () => {
    const { lines } = read(dated('Source: the Coastal Herald\n\nBackground: The lamp fell at noon.'));
    expect(lines.at(-1)).toBe('unattributed nobody');
  });

  it('covers nothing where the policy says so', () => {
    const off = { sourceCoversLead: false, singleSourceCoversDetails: false };
    expect(read(dated(`Source: the Coastal Herald\n\n${details}`), off).lines).toEqual([
      'unattributed nobody',
      'unattributed nobody',
    ]);
  });
});

describe('the switches of the policy', () => {
  it.each<readonly [BackingKind, string]>([
    ['say', 'Oda Brekke said the pier was safe.'],
    ['say', 'Ilmar Tessen: "The pier is safe for all of us."'],
    ['think', 'Oda Brekke considers the pier to be safe.'],
    ['plan', 'Oda Brekke intends to close the pier.'],
    ['show', 'The report says the pier is safe.'],
  ])('kinds: %s backs a statement only where the policy counts it: %s', (kind, body) => {
    const others = defaultPolicy.kinds.filter((other) => other !== kind);
    const supportUnder = (kinds: readonly BackingKind[]) =>
      read(dated(`Background: ${body}`), { kinds }).statements.at(-1)!.support;
    expect([supportUnder([kind]), supportUnder(others)]).toEqual(['attributed', 'unattributed']);
  });

  it('kinds: what names nobody stays vague', () => {
    expect(read(dated('Background: Experts believe the pier is safe.'), { kinds: ['say'] }).lines.at(-1)).toBe(
      'vague vague-wording Experts',
    );
  });

  it('reportedSpeechContinues', () => {
    const text = dated('Background: Oda Brekke said the pier would close. The lamp would stay for now.');
    expect(read(text, { reportedSpeechContinues: false }).lines.at(-1)).toBe('unattributed nobody');
  });
});
