import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RemoteConsole } from 'vscode-languageserver';
import type { Analyses } from '../../server/lsp/analyses.ts';
import { Background } from '../../server/lsp/background.ts';
import { Documents, type Snapshot } from '../../server/lsp/documents.ts';
import { Failures } from '../../server/lsp/failures.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background over one open document, with what it has analysed and reported by version. */
function setUp() {
  const documents = new Documents(() => 'utf-16');
  documents.open({ textDocument: { uri: 'a', languageId: 'news-article', version: 1, text: 'one' } });
  const analysed: number[] = [];
  const reported: number[] = [];
  let finish = () => {};
  const analyses = {
    of: async (snapshot: Snapshot) => {
      analysed.push(snapshot.version);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { snapshot };
    },
  } as unknown as Analyses;
  const console = { error: () => {} } as unknown as RemoteConsole;
  const background = new Background(documents, analyses, new Failures(console), ({ snapshot }) => {
    reported.push(snapshot.version);
  });
  const type = (version: number) => {
    documents.change({ textDocument: { uri: 'a', version }, contentChanges: [{ text: String(version) }] });
    background.schedule('a', 'after typing');
  };
  const settle = async () => {
    finish();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { documents, background, analysed, reported, type, settle };
}

test('a burst of edits is analysed once, when it is over', async () => {
  const { analysed, reported, type, settle } = setUp();
  for (const version of [2, 3, 4]) {
    type(version);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(analysed).toEqual([]);
  await vi.runAllTimersAsync();
  await settle();
  expect([analysed, reported]).toEqual([[4], [4]]);
});

test('a document that is opened does not wait', async () => {
  const { background, analysed } = setUp();
  background.schedule('a', 'at once');
  await vi.advanceTimersByTimeAsync(0);
  expect(analysed).toEqual([1]);
});

test('what is outdated when it is ready is not reported', async () => {
  const { background, reported, type, settle } = setUp();
  background.schedule('a', 'at once');
  await vi.advanceTimersByTimeAsync(0);
  type(2);
  await settle();
  expect(reported).toEqual([]);
  await vi.runAllTimersAsync();
  await settle();
  expect(reported).toEqual([2]);
});

test('a document that was closed, and a server that ends, leave nothing to do', async () => {
  const { documents, background, analysed, type } = setUp();
  documents.close({ textDocument: { uri: 'a' } });
  background.schedule('a', 'at once');
  await vi.runAllTimersAsync();
  documents.open({ textDocument: { uri: 'a', languageId: 'news-article', version: 1, text: '' } });
  type(2);
  background.cancelAll();
  await vi.runAllTimersAsync();
  expect(analysed).toEqual([]);
});
