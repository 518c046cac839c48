import { expect, test } from 'vitest';
import { PlainTextChoices, type Store } from '../../src/plain-text-choices.ts';

/** A workspace's memory: it outlives the object that reads it. */
function memory(): Store {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string) => values.get(key) as T | undefined,
    update: async (key, value) => {
      values.set(key, structuredClone(value));
    },
  };
}

test('a choice is remembered in the next session, for its file only', async () => {
  const store = memory();
  await new PlainTextChoices(store).add('file:///a.txt');
  const next = new PlainTextChoices(store);
  expect(next.has('file:///a.txt')).toBe(true);
  expect(next.has('file:///b.txt')).toBe(false);
});

test('a choice taken back is forgotten', async () => {
  const choices = new PlainTextChoices(memory());
  await choices.add('file:///a.txt');
  await choices.add('file:///b.txt');
  await choices.delete('file:///a.txt');
  expect(choices.has('file:///a.txt')).toBe(false);
  expect(choices.has('file:///b.txt')).toBe(true);
});

test('the oldest choices give way to new ones, and a repeated one counts as new', async () => {
  const choices = new PlainTextChoices(memory());
  await choices.add('file:///first.txt');
  await choices.add('file:///second.txt');
  for (let i = 0; i < 498; i++) await choices.add(`file:///${i}.txt`);
  await choices.add('file:///first.txt');
  await choices.add('file:///last.txt');
  expect(choices.has('file:///first.txt')).toBe(true);
  expect(choices.has('file:///second.txt')).toBe(false);
  expect(choices.has('file:///last.txt')).toBe(true);
});
