import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/core/article/parse.ts';
import { Anchors } from '../../../server/core/suppressions/anchors.ts';

/** A sentence that keeps its identity while the article around it changes. */
interface Sentence {
  readonly id: number;
  readonly words: string;
}

type Paragraphs = readonly (readonly Sentence[])[];

const vocabulary = [
  'The pier is closed.',
  'Three ministers have agreed to resign.',
  'Experts say the bridge will fall.',
  'It rained.',
  '“We will not stop,” Oda Brekke said.',
  'On Tuesday the council met at Port Halden.',
  'Reportedly, the general left.',
  'Міст зачинено з вівторка.',
];

const article: fc.Arbitrary<Paragraphs> = fc
  .array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs): Paragraphs => {
    let id = 0;
    return paragraphs.map((sentences) => sentences.map((words) => ({ id: id++, words })));
  });

/** Every word of it occurs nowhere else. */
const fresh = fc
  .stringMatching(/^[b-df-hj-np-tv-xz]{4,9}$/)
  .map((word) => `The ${word}ana and the ${word}olo are in ${word}ium.`);

const edit = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replace', 'new paragraph', 'move paragraph', 'swap paragraphs'),
  at: fc.nat(),
  to: fc.nat(),
  words: fresh,
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** Makes the edit, unless it would touch a sentence of those to leave alone or come between two of them. */
function apply(paragraphs: Paragraphs, { kind, at, to, words }: Edit, alone: ReadonlySet<number>): Paragraphs {
  const added: Sentence = { id: -1, words };
  const paragraph = at % paragraphs.length;
  const other = to % paragraphs.length;
  const flat = paragraphs.flat();
  const index = at % flat.length;
  const target = flat[index]!;
  switch (kind) {
    case 'remove':
      return alone.has(target.id) || flat.length === 1 ? paragraphs : replaced(paragraphs, target, []);
    case 'replace':
      return alone.has(target.id) ? paragraphs : replaced(paragraphs, target, [added]);
    case 'insert':
      return alone.has(target.id) && index > 0 && alone.has(flat[index - 1]!.id)
        ? paragraphs
        : replaced(paragraphs, target, [added, target]);
    case 'new paragraph':
      return cutsNothing(paragraphs, paragraph, alone) ? paragraphs.toSpliced(paragraph, 0, [added]) : paragraphs;
    case 'move paragraph': {
      const rest = paragraphs.toSpliced(paragraph, 1);
      return rest.toSpliced(other, 0, paragraphs[paragraph]!);
    }
    case 'swap paragraphs':
      return paragraphs.with(paragraph, paragraphs[other]!).with(other, paragraphs[paragraph]!);
  }
}

function cutsNothing(paragraphs: Paragraphs, before: number, alone: ReadonlySet<number>): boolean {
  return !(alone.has(paragraphs[before]![0]!.id) && alone.has(paragraphs[before - 1]?.at(-1)?.id ?? -1));
}

function replaced(paragraphs: Paragraphs, target: Sentence, by: readonly Sentence[]): Paragraphs {
  return paragraphs
    .map((sentences) => sentences.flatMap((one) => (one === target ? by : [one])))
    .filter((sentences) => sentences.length > 0);
}

/** The text, and the offset of one of its sentences. */
function written(paragraphs: Paragraphs, id: number): { readonly text: string; readonly offset: number } {
  let text = ' date 2025-08-19\n\n';
  let offset = -1;
  for (const sentences of paragraphs) {
    for (const sentence of sentences) {
      if (sentence.id === id) offset = text.length;
      text += `${sentence.words} `;
    }
    text = `${text.trimEnd()}\n\n`;
  }
  return { text, offset };
}

const runs = { numRuns: 400 };

/** Whether the sentence, between these neighbours, is the only one of its kind. */
function isUnique(paragraphs: Paragraphs, id: number): boolean {
  const flat = paragraphs.flat();
  const at = flat.findIndex((sentence) => sentence.id === id);
  const look = (index: number) => [-1, 0, 1].map((step) => flat[index + step]?.words ?? '').join('\n');
  return flat.every((_, index) => index === at || look(index) !== look(at));
}

function neighbourhood(paragraphs: Paragraphs, id: number): Set<number> {
  const flat = paragraphs.flat();
  const at = flat.findIndex((sentence) => sentence.id === id);
  return new Set(flat.slice(Math.max(at - 1, 0), at + 2).map((sentence) => sentence.id));
}

describe('a sentence that is anchored', () => {
  test('is found again after any edits outside it and its neighbours', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.array(edit, { maxLength: 8 }), (before, pick, edits) => {
        const { id } = before.flat()[pick % before.flat().length]!;
        const alone = neighbourhood(before, id);
        let after = before;
        for (const one of edits) {
          const edited = apply(after, one, alone);
          // A paragraph that moves may take a neighbour away, which is another property's case.
          if (sameNeighbours(edited, before, id)) after = edited;
        }
        fc.pre(isUnique(before, id) && isUnique(after, id));
        expectFound(before, after, id);
      }),
      runs,
    );
  });

  test('is found again wherever its paragraph moves, when the words are in no other place', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.array(edit, { maxLength: 8 }), (paragraphs, pick, edits) => {
        const { id } = paragraphs.flat()[pick % paragraphs.flat().length]!;
        const before: Paragraphs = paragraphs.map((sentences) =>
          sentences.map((one) => (one.id === id ? { id, words: 'Nobody else says this.' } : one)),
        );
        let after: Paragraphs = before;
        for (const one of edits) after = apply(after, one, new Set([id]));
        expectFound(before, after, id);
      }),
      runs,
    );
  });

  test('is not taken for another when it is removed', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.array(edit, { maxLength: 4 }), (before, pick, edits) => {
        const flat = before.flat();
        const target = flat[pick % flat.length]!;
        // Of several with the same words between the same neighbours nobody could say which one was removed.
        fc.pre(flat.length > 1 && isUnique(before, target.id));
        const alone = neighbourhood(before, target.id);
        let edited = before;
        for (const one of edits) {
          const next = apply(edited, one, alone);
          if (sameNeighbours(next, before, target.id)) edited = next;
        }
        const after = replaced(edited, target, []);
        const twins = after.flat().filter(({ words }) => words === target.words);
        // Where a twin has one of the neighbours too, the sentence may as well have been moved there.
        const earlier = edited.flat();
        const at = earlier.indexOf(target);
        const isNear = twins.some((twin) => {
          const index = after.flat().indexOf(twin);
          const words = (list: readonly Sentence[], n: number) => list[n]?.words ?? '';
          return (
            words(after.flat(), index - 1) === words(earlier, at - 1) ||
            words(after.flat(), index + 1) === words(earlier, at + 1)
          );
        });
        const wasRepeated = flat.filter(({ words }) => words === target.words).length > 1;
        fc.pre(!isNear && (twins.length === 0 || wasRepeated));
        const from = written(before, target.id);
        const anchors = new Anchors(parse(from.text));
        const anchor = anchors.anchorOf(anchors.passageAt(from.offset));
        expect(new Anchors(parse(written(after, target.id).text)).find(anchor)).toBe(-1);
      }),
      runs,
    );
  });

  test('is found in the text it was anchored in, whatever the text', () => {
    const pieces = [
      ...vocabulary,
      ' date 2025-08-19 ',
      'Source: ',
      'Northwire; ',
      'Details:',
      '\n',
      '\n\n',
      '\r\n',
      '“',
      '•',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }),
        fc.nat(),
        (all, at) => {
          const text = all.join(' ');
          const anchors = new Anchors(parse(text));
          const passage = anchors.passageAt(at % (text.length + 1));
          if (passage < 0) return;
          // An anchor is written to a file and read from it.
          const anchor = JSON.parse(JSON.stringify(anchors.anchorOf(passage)));
          expect(new Anchors(parse(text)).find(anchor)).toBe(passage);
        },
      ),
      runs,
    );
  });
});

function sameNeighbours(after: Paragraphs, before: Paragraphs, id: number): boolean {
  const look = (paragraphs: Paragraphs) => {
    const flat = paragraphs.flat();
    const at = flat.findIndex((sentence) => sentence.id === id);
    return [flat[at - 1]?.words, flat[at + 1]?.words].join('\n');
  };
  return look(after) === look(before);
}

function expectFound(before: Paragraphs, after: Paragraphs, id: number): void {
  const from = written(before, id);
  const to = written(after, id);
  const earlier = new Anchors(parse(from.text));
  const later = new Anchors(parse(to.text));
  expect(later.find(earlier.anchorOf(earlier.passageAt(from.offset)))).toBe(later.passageAt(to.offset));
}
