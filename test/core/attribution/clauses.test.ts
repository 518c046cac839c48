import { expect, test } from 'vitest';
import { unmark } from '../../support/markers.ts';
import { attribute } from './harness.ts';

/** Checks the statements of a block: each is marked `⟦attributed|…⟧` or `⟦nobody|…⟧`, and no others are found. */
function check(marked: string): void {
  const { text, marks } = unmark(marked);
  const clauses = attribute(text).sentences.flatMap((sentence) => sentence.clauses);
  expect(
    clauses.map(({ span, attributions }) => {
      const words = text.slice(span.start, span.end);
      return `${attributions.length > 0 ? 'attributed' : 'nobody'}|${words}`;
    }),
  ).toEqual(marks.map(({ name, start, end }) => `${name}|${text.slice(start, end)}`));
}

test.each([
  '⟦nobody|The pier is closed⟧, ⟦attributed|but Brekke said it would open in May.⟧',
  '⟦attributed|Brekke said the pier would open in May⟧, ⟦nobody|but the ferry sailed on Monday.⟧',
  '⟦nobody|The pier is closed⟧ ⟦attributed|and the harbour board has warned that it might fall.⟧',
  '⟦nobody|The pier is closed⟧, ⟦attributed|while Brekke said it would open in May.⟧',
])('whole clauses under different attributions are statements: %s', check);

test.each([
  // "and" joins nouns of one subject.
  '⟦attributed|In comments published on Sunday, Tessen and Brekke also confirmed that the pier would open.⟧',
  '⟦attributed|A year ago, a board chaired by Brekke and Tessen suggested closing the pier.⟧',
  '⟦attributed|The fair is taking place as the quarrel between Halden and Tolva threatens to boil over.⟧',
  '⟦attributed|So far only the island states and Norland have pledged support for the pier.⟧',
  // The verbs share a subject.
  '⟦attributed|Leaders showed support, but warned that the pier might fall.⟧',
  '⟦attributed|The mayor first made the remarks in May and has now repeated that the pier is safe.⟧',
  '⟦attributed|Brekke believes that Tolva does not yet feel the storm, is trying to hide it and does not even think about peace.⟧',
  '⟦nobody|There she laid a wreath, saying she felt anger, and offered her condolences.⟧',
  // What hangs on a clause is part of it.
  '⟦attributed|"The pier will open," Brekke said, commenting on when the storm will end.⟧',
  '⟦nobody|Tolva failed to reply to a request by the deadline set by the board, offering the harbour what Brekke described as a way out.⟧',
  '⟦nobody|If the beams fall again or their weight does not hold, the town has every right to believe that the pier is unsafe.⟧',
  // A clause joined to "that …" may stand under it.
  '⟦attributed|Brekke said that the pier had opened, but it was too early for boats to come.⟧',
  '⟦attributed|The board said Brekke made the plan clear and the two towns agreed on the need for a lamp.⟧',
  // "a while" is a time.
  '⟦attributed|Tessen said "it is safe", and after a while he added that it was not.⟧',
])('in doubt a sentence is one statement: %s', check);

test.each([
  '⟦attributed|"The pier is old," Brekke said in a post on Halden Talk on Tuesday, after the vote.⟧',
  '⟦attributed|"The pier is old," said Brekke in a post on Halden Talk, adding that it would close.⟧',
  '⟦attributed|"The pier is old", Brekke wrote in a post on her account, where she has a million followers.⟧',
])('adjuncts of a saying are no statements: %s', check);

test.each([
  '⟦attributed|Brekke said the lamp fell in the halls.⟧⟦attributed|He added that nobody was hurt.⟧',
  '⟦attributed|Brekke said the lamp fell in the halls.⟧⟦nobody|The ferry left at noon.⟧',
])('sentences without a space between them stay apart: %s', check);
