import { describe, expect, test } from 'vitest';
import { readStatus, viewStatus } from '../../src/server-status.ts';

const english = (message: string, ...values: (string | number)[]) =>
  message.replaceAll(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

const article = { uri: 'file:///a.txt', statements: 7, unattributed: 2 };

describe('the status item', () => {
  test('says how many statements nobody stands behind, and leads to them', () => {
    const view = viewStatus('running', article, english);
    expect(view).toMatchObject({ text: 'Statements: 2 unattributed of 7', busy: false, action: 'show-problems' });
    expect(view.detail).toBe('');
  });

  test('says it in words when all is well', () => {
    const view = viewStatus('running', { ...article, unattributed: 0 }, english);
    expect(view).toMatchObject({
      text: 'Statements: 0 unattributed of 7',
      detail: 'Somebody stands behind every statement.',
    });
  });

  test('does not count in an article without statements', () => {
    const view = viewStatus('running', { ...article, statements: 0, unattributed: 0 }, english);
    expect(view).toMatchObject({ text: 'No statements', action: null });
  });

  test('is busy until the first analysis is there', () => {
    expect(viewStatus('starting', null, english)).toMatchObject({
      busy: true,
      detail: 'The language server is starting.',
    });
    expect(viewStatus('running', null, english)).toMatchObject({ busy: true, severity: 'information', detail: '' });
  });

  test('shows a failed server as an error and offers to restart it, whatever was known before', () => {
    const view = viewStatus('failed', article, english);
    expect(view).toMatchObject({ severity: 'error', busy: false, action: 'restart' });
    expect(view.text).not.toContain('7');
  });
});

describe('the server’s notification', () => {
  test('is read by the three values that are shown', () => {
    expect(readStatus({ ...article, version: 3, bySupport: {} })).toEqual(article);
  });

  test.each([null, undefined, 'status', {}, { uri: 'file:///a.txt' }, { ...article, statements: '7' }])(
    'is left alone when it is %j',
    (params) => expect(readStatus(params)).toBeNull(),
  );
});
