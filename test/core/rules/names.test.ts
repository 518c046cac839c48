import { expect, test } from 'vitest';
import { surnameOf } from '../../../server/core/rules/names.ts';

test.each([
  ['Oda Brekke', 'Brekke'],
  ['Emmanuel Ravn', 'Ravn'],
  ['Jan van der Veld', 'van der Veld'],
  ['Ursula von Halden', 'von Halden'],
  ['Tessen', 'Tessen'],
  ['Marcel Orrem', 'Orrem'],
])('the surname of %s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname));
