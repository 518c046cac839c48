import { describe, expect, it } from 'vitest';
import { unmark } from '../../support/markers.ts';
import { attribute } from '../attribution/harness.ts';
import { markedMentions, withoutMentions } from './marked-mentions.ts';

const line = ({ kind, start, end }: { kind: string; start: number; end: number }, text: string) =>
  `${kind} ${start}–${end} ${text.slice(start, end)}`;

describe.each(Object.entries(markedMentions))('exact mentions: %s', (_, sentences) => {
  it.each(sentences.trim().split('\n'))('%s', (marked) => {
    const { text, marks } = unmark(marked);
    const found = attribute(text).mentions.map(({ kind, span }) => line({ kind, ...span }, text));
    expect(found).toEqual(marks.map(({ name, start, end }) => line({ kind: name, start, end }, text)));
  });
});

describe('no mention', () => {
  it.each(withoutMentions)('%s', (text) => {
    expect(attribute(text).mentions.map(({ kind, span }) => line({ kind, ...span }, text))).toEqual([]);
  });
});

it('has enough names to mean something, and as many sentences without', () => {
  const names = Object.values(markedMentions).flatMap((sentences) => unmark(sentences).marks);
  expect(names.length).toBeGreaterThanOrEqual(250);
  expect(withoutMentions.length).toBeGreaterThanOrEqual(150);
});
