import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkQueue } from '../../src/check/work-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function queue(work: (name: string) => Promise<void> = async () => {}) {
  const done: string[] = [];
  const failures: unknown[] = [];
  const made = new WorkQueue<string>(
    async (name) => {
      done.push(name);
      await work(name);
    },
    (error) => failures.push(error),
  );
  return { done, failures, queue: made, add: (name: string) => made.add(name, name) };
}

test('what is named often is done once, after a rest', async () => {
  const { add, done } = queue();
  for (const name of ['a', 'b', 'a', 'a']) add(name);
  await vi.advanceTimersByTimeAsync(200);
  add('b');
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toEqual(['a', 'b']);
});

test('one thing is done at a time, and what is named meanwhile comes after', async () => {
  let busy = 0;
  const { add, done } = queue(async () => {
    expect(++busy).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    busy--;
  });
  add('a');
  add('b');
  await vi.advanceTimersByTimeAsync(800);
  add('a');
  add('c');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['a', 'b', 'a', 'c']);
});

test('what fails is told, and the rest goes on', async () => {
  const { add, done, failures } = queue(async (name) => {
    if (name === 'a') throw new Error('no');
  });
  add('a');
  add('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['a', 'b']);
  expect(failures).toHaveLength(1);
});

test('what is taken back is not done, and nothing is after the end', async () => {
  const { queue: made, add, done } = queue();
  add('a');
  add('b');
  made.delete('a');
  await vi.advanceTimersByTimeAsync(1000);
  add('c');
  made.close();
  add('d');
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['b']);
});
