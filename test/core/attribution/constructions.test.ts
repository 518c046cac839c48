import { describe, it } from 'vitest';
import { twins } from '../../support/markers.ts';
import { check } from './harness.ts';

/** What must be found, by construction; the whole list of a block's attributions has to agree. */
const constructions: Readonly<Record<string, readonly string[]>> = {
  'subject, verb, clause': [
    '⟦source|Oda Brekke⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦source|Oda Brekke⟧ ⟦cue|said⟧ ⟦content|that the pier would close⟧.',
    '⟦source|The council⟧ ⟦cue|announced⟧ ⟦content|that the pier would close⟧.',
    '⟦source|She⟧ ⟦cue|has repeatedly said⟧ ⟦content|the pier is safe⟧.',
    '⟦source|Mayor Oda Brekke of Port Halden⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦source|Oda Brekke and Ilmar Tessen⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦source|Two people who attended the meeting⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '🙂 ⟦source|Oda Brekke⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
  ],
  'what opens a sentence stays out': [
    'But ⟦source|Oda Brekke⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    'On Tuesday, ⟦source|Oda Brekke⟧ ⟦cue|announced⟧ ⟦content|the closure of the pier⟧.',
    'In a statement on Tuesday ⟦source|the council⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    'Meanwhile, ⟦source|Ilmar Tessen⟧ also ⟦cue|said⟧ ⟦content|the lamp was gone⟧.',
    'After the vote, ⟦source|Brekke⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧.',
  ],
  'adjuncts of the saying stay out': [
    '⟦source|Oda Brekke⟧ ⟦cue|said⟧ on Tuesday ⟦content|that the pier would close⟧.',
    '⟦source|Oda Brekke⟧ ⟦cue|said⟧ in a statement ⟦content|that the pier would close⟧.',
    '⟦source|Oda Brekke⟧ on Tuesday ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦content|"The pier will close,"⟧ ⟦source|Brekke⟧ ⟦cue|said⟧ in a post on Halden Talk.',
  ],
  addressees: [
    '⟦source|Brekke⟧ ⟦cue|told⟧ reporters ⟦content|that the pier would close⟧.',
    '⟦source|Brekke⟧ ⟦cue|told⟧ the Coastal Herald ⟦content|the pier would close⟧.',
    '⟦source|Brekke⟧ ⟦cue|urged⟧ residents ⟦content|to stay away⟧.',
    '⟦source|Brekke⟧ ⟦cue|called on⟧ the council ⟦content|to close the pier⟧.',
    '⟦source|She⟧ ⟦cue|warned⟧ them ⟦content|that the pier might fall⟧.',
  ],
  quotations: [
    '⟦content|"The pier will close,"⟧ ⟦source|Oda Brekke⟧ ⟦cue|said⟧.',
    '⟦content|"The pier will close,"⟧ ⟦cue|said⟧ ⟦source|Oda Brekke⟧.',
    '⟦content|“The pier will close,”⟧ ⟦source|Brekke⟧ ⟦cue|said⟧. ⟦content|“We have no choice.”⟧',
    '⟦content|"The pier,"⟧ ⟦source|Brekke⟧ ⟦cue|said⟧, ⟦content|"will close."⟧',
    '⟦source|Brekke⟧ ⟦cue|said⟧: ⟦content|"The pier will close."⟧',
    '⟦source|Brekke⟧ ⟦cue|said⟧, ⟦content|"The pier will close."⟧',
    '⟦source|The council⟧ ⟦cue|said⟧ ⟦content|the pier was "not safe at all" and would close⟧.',
    '⟦content|«The pier will close»⟧, ⟦cue|said⟧ ⟦source|Brekke⟧.',
    '⟦content|"Will it close?"⟧ ⟦source|Ilmar Tessen⟧ ⟦cue|asked⟧.',
    '⟦source|Tessen⟧ ⟦cue|called⟧ ⟦content|the pier "a wreck"⟧.',
  ],
  'spoken words between dashes': [
    '- ⟦content|The pier is old⟧ - ⟦cue|said⟧ ⟦source|Oda Brekke⟧.',
    '– ⟦content|The pier is old. It will close⟧ – ⟦source|Brekke⟧ ⟦cue|added⟧ on Tuesday.',
    '- ⟦content|We see it through to the end in Halden⟧ - ⟦cue|added⟧ ⟦source|the mayor⟧',
    '⟦content|We will see it through⟧ - ⟦cue|says⟧ ⟦source|Oda Brekke⟧.',
  ],
  'a colon': [
    '⟦source|Brekke⟧⟦cue|:⟧ ⟦content|"It is not safe at all."⟧',
    '⟦source|Oda Brekke⟧⟦cue|:⟧ ⟦content|The Pier Will Close⟧',
    '⟦source|Brekke⟧ ⟦cue|said⟧ ⟦content|the pier was old⟧: ⟦content|"It is not safe at all."⟧',
  ],
  'asides between subject and verb': [
    '⟦source|Brekke⟧, however, ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦source|She⟧, once again, ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦source|Brekke - the mayor of Halden⟧ - ⟦cue|warned⟧ ⟦content|that the pier might fall⟧.',
  ],
  'clauses that open a sentence': [
    'After ⟦source|Brekke⟧ ⟦cue|criticised⟧ ⟦content|the plan⟧, the ferry left.',
    '⟦content|If the storm comes⟧, ⟦source|officials⟧ ⟦cue|say⟧, ⟦content|the pier may fall⟧.',
  ],
  'cue after or inside the content': [
    '⟦content|The pier will close⟧, ⟦source|Oda Brekke⟧ ⟦cue|said⟧.',
    '⟦content|The pier will close⟧, ⟦source|Oda Brekke⟧ ⟦cue|said⟧ on Tuesday.',
    '⟦content|The pier⟧, ⟦source|Brekke⟧ ⟦cue|said⟧, ⟦content|would close⟧.',
    '⟦content|The Tolva Pier⟧, ⟦source|he⟧ ⟦cue|said⟧, ⟦content|would close⟧.',
    '⟦content|The Tolva Pier⟧, ⟦source|the mayor⟧ ⟦cue|said⟧, ⟦content|would close⟧.',
    '⟦content|The pier will close⟧, ⟦source|the Coastal Herald⟧ ⟦cue|reports⟧.',
    '⟦content|It could be “to the loss of the whole board of the harbour,”⟧ ⟦source|the report⟧ ⟦cue:show|notes⟧.',
    '⟦content|“The pier is old and will have to close,”⟧ ⟦cue|says⟧ ⟦source|Oda Brekke⟧.',
    '⟦content|“She and I agreed that the pier should stay” in one piece⟧, ⟦source|Brekke⟧ ⟦cue|said⟧.',
    'As ⟦source|Brekke⟧ ⟦cue|noted⟧, ⟦content|the pier is old⟧.',
    'As ⟦source|the Coastal Herald⟧ ⟦cue|reported⟧ earlier, ⟦content|the pier is old⟧.',
    '⟦content|At the same time⟧, ⟦source|Brekke⟧ ⟦cue|said⟧, ⟦content|the threat remains⟧.',
    '⟦content|⟦source2|Three ministers⟧ ⟦cue2:plan|have agreed⟧ ⟦content2|to resign⟧⟧, ⟦source|Prime Minister Oda Brekke⟧ ⟦cue|said⟧.',
  ],
  'appositions and relative clauses': [
    '⟦source|Ilmar Tessen, a diver from Port Halden⟧, ⟦cue|said⟧ ⟦content|two beams were gone⟧.',
    '⟦source|The sources, who spoke on condition of anonymity⟧, ⟦cue|said⟧ ⟦content|the pier would close⟧.',
    '⟦content|"Two beams are gone,"⟧ ⟦cue|said⟧ ⟦source|Ilmar Tessen, a diver⟧.',
    '⟦content|"Two beams are gone,"⟧ ⟦cue|said⟧ ⟦source|Ilmar Tessen, a diver who was hired by the board⟧.',
    '⟦content|"Two beams are gone,"⟧ ⟦source|Ilmar Tessen, head of the divers in Halden⟧ ⟦cue|told⟧ Northwire.',
    '⟦source|Speaker Oda Brekke, D-Halden.⟧, ⟦cue|said⟧ ⟦content|the pier did not need a vote⟧.',
    'The beams, which ⟦source|officials⟧ ⟦cue|say⟧ ⟦content|were rotten⟧, fell.',
  ],
  'according to and the like': [
    '⟦cue|According to⟧ ⟦source|Brekke⟧, ⟦content|the pier will close⟧.',
    '⟦content|The pier will close⟧, ⟦cue|according to⟧ ⟦source|the harbour board⟧.',
    '⟦content|The pier will close⟧ ⟦cue|according to⟧ ⟦source|Brekke⟧.',
    '⟦content|The pier⟧, ⟦cue|according to⟧ ⟦source|Brekke⟧, ⟦content|will close⟧.',
    '⟦cue|In the words of⟧ ⟦source|Tessen⟧, ⟦content|the pier is "a wreck"⟧.',
    '⟦content|The pier⟧, ⟦cue:think|in ⟦source|her⟧ opinion⟧, ⟦content|is safe⟧.',
  ],
  'more than one cue': [
    '⟦source|⟦source2|Brekke⟧⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧ and ⟦cue2|added⟧ ⟦content2|that the lamp would stay⟧.',
    '⟦source|⟦source2|Brekke⟧⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧, ⟦cue2|adding⟧ ⟦content2|that the lamp would stay⟧.',
    '⟦source|Brekke⟧ ⟦cue|said⟧ ⟦content|⟦source2|the union⟧ ⟦cue2:plan|wants⟧ ⟦content2|to strike⟧⟧.',
    '⟦source|Brekke⟧ ⟦cue|said⟧ ⟦content|the pier would close⟧, but ⟦source2|Tessen⟧ ⟦cue2|said⟧ ⟦content2|it would stay⟧.',
    '⟦source|⟦source2|Tessen⟧⟧ ⟦cue|denied⟧ ⟦content|the allegations⟧ and ⟦cue2|accused⟧ ⟦content2|the council of neglect⟧.',
  ],
  'beliefs and intentions': [
    '⟦source|Tessen⟧ ⟦cue:think|believes⟧ ⟦content|the pier is safe⟧.',
    '⟦source|Brekke and Tessen⟧ ⟦cue:think|consider⟧ ⟦content|the pier to be safe⟧.',
    '⟦source|The union⟧ ⟦cue:plan|intends⟧ ⟦content|to strike⟧.',
    '⟦source|The union⟧ ⟦cue:plan|has decided⟧ ⟦content|to strike⟧.',
    '⟦source|Brekke⟧ ⟦cue:plan|declined⟧ ⟦content|to comment⟧.',
    '⟦source|The council⟧ ⟦cue|did not rule out⟧ ⟦content|a closure⟧.',
  ],
  'texts that speak': [
    '⟦source|The poll⟧ ⟦cue:show|shows⟧ ⟦content|that residents like the pier⟧.',
    '⟦source|The indictment⟧ ⟦cue:show|alleges⟧ ⟦content|that Tessen took the lamp⟧.',
    '⟦content|The pier will close⟧, ⟦source|the statement⟧ ⟦cue:show|said⟧.',
    '⟦cue:show|According to⟧ ⟦source|the report⟧, ⟦content|the pier will close⟧.',
  ],
  'nobody is named': [
    '⟦content|The pier⟧ ⟦cue:vague|reportedly⟧ ⟦content|fell⟧.',
    'It ⟦cue:vague|was reported⟧ ⟦content|that the pier fell⟧.',
    '⟦content|The pier⟧ ⟦cue:vague|is expected⟧ ⟦content|to close⟧.',
    '⟦content|Tessen⟧ ⟦cue:vague|allegedly⟧ ⟦content|took the lamp⟧.',
    '⟦cue:vague|Fears⟧ of ⟦content|a strike⟧ closed the harbour.',
  ],
  'passives with an agent': [
    '⟦content|The charge⟧ ⟦cue|was denied⟧ by ⟦source|Ilmar Tessen⟧.',
    '⟦content|This⟧ ⟦cue|was reported⟧ by ⟦source|the harbour board⟧.',
    'Brekke ⟦cue|was told⟧ by ⟦source|the harbour board⟧ ⟦content|that the pier was safe⟧.',
  ],
  'noun cues': [
    "⟦source|Tessen⟧'s ⟦cue|claim⟧ ⟦content|that the lamp was stolen⟧ was heard.",
    '⟦source|His⟧ ⟦cue:plan|plan⟧ ⟦content|to close the pier⟧ failed.',
  ],
};

describe.each(Object.entries(constructions))('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => check(marked));
});

describe('line ends inside a wrapped paragraph', () => {
  const wrapped = '⟦source|Oda Brekke of Port Halden⟧ ⟦cue|said⟧ ⟦content|that the old\npier would close⟧.';
  it.each(twins(wrapped))('$title', ({ marked }) => check(marked));
});

describe('Ukrainian', () => {
  it.each([
    '⟦source|Ода Бреке⟧ ⟦cue|сказала⟧, ⟦content|що пірс закриють⟧.',
    '⟦content|«Пірс закриють»⟧, – ⟦cue|сказала⟧ ⟦source|Ода Бреке⟧.',
    '⟦content|"Пірс закриють"⟧, – ⟦cue|заявила⟧ ⟦source|вона⟧.',
    '⟦cue|За словами⟧ ⟦source|Бреке⟧, ⟦content|пірс закриють⟧.',
    '⟦cue|За даними⟧ ⟦source|поліції⟧, ⟦content|ніхто не постраждав⟧.',
    '⟦source|Вона⟧ ⟦cue|додала⟧, ⟦content|що пірс старий⟧.',
    '⟦source|Тессен⟧ ⟦cue:think|вважає⟧, ⟦content|що пірс безпечний⟧.',
    '⟦content|Пірс закриють у вівторок⟧, ⟦cue|сказала⟧ ⟦source|мерка Ода Брекке⟧.',
    '⟦content|Пірс⟧, ⟦cue|сказала⟧ ⟦source|Брекке⟧, ⟦content|закриють⟧.',
    '– ⟦content|Пірс закриють. Він старий⟧, – ⟦cue|сказала⟧ ⟦source|мерка Ода Брекке⟧.',
    '⟦content|«Пірс закриють,⟧ – ⟦cue|сказала⟧ ⟦source|Брекке⟧. – ⟦content|Він старий»⟧.',
    '⟦content|Пірс закриють⟧, ⟦cue|повідомляє⟧ ⟦source|«Береговий вісник»⟧.',
    '⟦cue|За ⟦source|її⟧ словами⟧, ⟦content|пірс старий⟧.',
    'Як ⟦source|Брекке⟧ ⟦cue|повідомила⟧, ⟦content|пірс старий⟧.',
  ])('%s', (marked) => check(marked, 'uk'));
});

describe('Russian', () => {
  it.each([
    '⟦source|Ода Брекке⟧ ⟦cue|сказала⟧, ⟦content|что пирс закроют⟧.',
    '⟦content|«Пирс закроют»⟧, – ⟦cue|сказала⟧ ⟦source|Ода Брекке⟧.',
    '⟦cue|По словам⟧ ⟦source|Брекке⟧, ⟦content|пирс закроют⟧.',
    '⟦source|Тессен⟧ ⟦cue:think|считает⟧, ⟦content|что пирс безопасен⟧.',
  ])('%s', (marked) => check(marked, 'ru'));
});
