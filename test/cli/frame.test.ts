import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../server/cli/frame.ts';
import { LineIndex } from '../../server/core/text/lines.ts';
import { unmark } from '../support/markers.ts';

function frame(marked: string): string {
  const { text, marks } = unmark(marked);
  return codeFrame(new LineIndex(text), marks[0]!, pc.createColors(false));
}

describe('a code frame', () => {
  test('underlines the words', () =>
    expect(frame('One\nThe ⟦pier⟧ is closed\nThree')).toBe('2 │ The pier is closed\n  │     ^^^^'));
  test('counts columns of the terminal', () =>
    expect(frame('😀 日本 ⟦м’яч⟧')).toBe('1 │ 😀 日本 м’яч\n  │         ^^^^'));
  test('shows the first line of several', () => expect(frame('One ⟦two\nthree⟧')).toBe('1 │ One two\n  │     ^^^'));
  test('marks an empty place', () => expect(frame('One ⟦⟧two')).toBe('1 │ One two\n  │     ^'));
  test('leaves out most of a long line', () => {
    const shown = frame(`${'a'.repeat(300)} ⟦pier⟧ ${'b'.repeat(300)}`).split('\n');
    expect(shown[0]).toMatch(/^1 │ …a{1,40} pier b{40,}…$/);
    expect(shown[0]!.indexOf('pier')).toBe(shown[1]!.indexOf('^'));
  });
  test('makes control characters harmless', () =>
    expect(frame('a\u001b[31m ⟦b⟧')).toBe('1 │ a\ufffd[31m b\n  │        ^'));
});
