import { expect, test } from 'vitest';
import { Restarts } from '../../src/restarts.ts';

const minute = 60_000;

test('a server that ends now and then is started again each time', () => {
  const restarts = new Restarts();
  for (let hour = 0; hour < 20; hour++) expect(restarts.mayRestart(hour * 60 * minute)).toBe(true);
});

test('a server that keeps ending is left alone at the fifth time', () => {
  const restarts = new Restarts();
  const answers = [0, 1, 2, 3, 4].map((second) => restarts.mayRestart(second * 1000));
  expect(answers).toEqual([true, true, true, true, false]);
});

test('it is started again when the user asks for it, and when time has passed', () => {
  const restarts = new Restarts();
  for (let second = 0; second < 5; second++) restarts.mayRestart(second * 1000);
  expect(restarts.mayRestart(10 * minute)).toBe(true);
  for (let second = 0; second < 5; second++) restarts.mayRestart(11 * minute + second * 1000);
  restarts.reset();
  expect(restarts.mayRestart(11 * minute + 6000)).toBe(true);
});
