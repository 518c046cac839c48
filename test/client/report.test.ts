import { describe, expect, test } from 'vitest';
import { readFromPage, readPageState, readToPage } from '../../src/report/messages.ts';
import { pageHtml } from '../../src/report/page.ts';

describe('messages between the editor and the page of a report', () => {
  test.each([{ type: 'ready' }, { type: 'reveal', version: 3, start: 0, end: 12 }])(
    'of the page are taken: %j',
    (message) => expect(readFromPage(message)).toEqual(message),
  );

  test.each([
    { type: 'report', uri: 'file:///a.txt', version: 1, html: '<main></main>' },
    { type: 'notice', text: 'Nothing.' },
    { type: 'cursor', offset: 7 },
    { type: 'cursor', offset: null },
  ])('of the editor are taken: %j', (message) => expect(readToPage(message)).toEqual(message));

  test.each([
    null,
    'ready',
    { type: 'open', uri: 'file:///etc/passwd' },
    { type: 'reveal', version: 1, start: 5, end: 4 },
    { type: 'reveal', version: 1, start: -1, end: 4 },
    { type: 'reveal', version: '1', start: 0, end: 4 },
    { type: 'report', uri: 1, version: 1, html: '' },
    { type: 'cursor', offset: '7' },
  ])('are not what they are not: %j', (message) => {
    expect(readFromPage(message)).toBeNull();
    expect(readToPage(message)).toBeNull();
  });

  test('what the page kept is read with the same care', () => {
    expect(readPageState({ uri: 'file:///a.txt' })).toEqual({ uri: 'file:///a.txt' });
    for (const state of [undefined, null, 'x', { uri: 1 }]) expect(readPageState(state)).toBeNull();
  });
});

test('the page of a report runs its own script, has its own sheet, and allows nothing else', () => {
  const html = pageHtml({
    source: 'https://own',
    script: 'https://own/report.js',
    style: 'https://own/report.css',
    language: 'uk',
    title: 'Звіт',
  });
  expect(html).toContain(`content="default-src 'none'; style-src https://own; script-src https://own"`);
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="https://own/report.js">']);
  expect(html).not.toMatch(/ style=|<style|unsafe-inline|unsafe-eval/);
});
