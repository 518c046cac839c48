import { describe, expect, test } from 'vitest';
import { MetaModel } from '../support/meta-model.ts';

const model = new MetaModel();
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

test('the messages of the protocol are read', () => {
  expect(model.methods).toEqual(
    expect.arrayContaining(['initialize', 'shutdown', 'textDocument/hover', 'workspace/diagnostic/refresh']),
  );
  expect(model.methods.length).toBeGreaterThan(80);
});

describe('what is right is let through', () => {
  test.each([
    ['shutdown', null],
    ['textDocument/hover', null],
    ['textDocument/hover', { contents: { kind: 'markdown', value: '' }, range }],
    ['textDocument/semanticTokens/full', { resultId: '1', data: [0, 1, 2] }],
    ['textDocument/documentSymbol', [{ name: 'a', kind: 3, range, selectionRange: range, children: [] }]],
    ['textDocument/documentSymbol', [{ name: 'a', kind: 3, location: { uri: 'a', range } }]],
    ['textDocument/diagnostic', { kind: 'unchanged', resultId: '1' }],
    ['textDocument/codeAction', [{ title: 'a', edit: { changes: { uri: [{ range, newText: '' }] } } }]],
    ['textDocument/diagnostic', { kind: 'full', items: [{ range, message: '', data: { any: [1] } }] }],
  ])('%s %j', (method, result) => {
    expect(model.problemsOfResult(method, result)).toEqual([]);
  });
});

describe('what is wrong is found', () => {
  test.each([
    ['textDocument/hover', undefined, 'undefined is not'],
    ['textDocument/hover', { contents: { kind: 'html', value: '' } }, 'is not'],
    ['textDocument/hover', { contents: '', range: { start: range.start } }, 'result.range.end: is missing'],
    [
      'textDocument/hover',
      { contents: '', range: { ...range, start: { line: -1, character: 0 } } },
      'unsigned integer',
    ],
    [
      'textDocument/hover',
      { contents: '', range: { ...range, start: { line: 0.5, character: 0 } } },
      'unsigned integer',
    ],
    ['textDocument/hover', { contents: '', surprise: 1 }, 'result.surprise: is not in the protocol'],
    ['textDocument/semanticTokens/full', { data: ['1'] }, 'result.data[0]: "1" is not a number'],
    ['textDocument/documentSymbol', [{ name: 'a', kind: 99, range, selectionRange: range }], 'result[0].kind: 99'],
    ['textDocument/diagnostic', { kind: 'full' }, 'result.items: is missing'],
    ['textDocument/codeAction', [{ title: 'a', edit: { changes: { uri: [{ range }] } } }], 'newText: is missing'],
    ['textDocument/unheardOf', null, 'not a request of the protocol'],
  ])('%s %j', (method, result, problem) => {
    expect(model.problemsOfResult(method, result).join('\n')).toContain(problem);
  });

  test('in what the server sends unasked', () => {
    const publish = 'textDocument/publishDiagnostics';
    expect(model.problemsOfSent(publish, { uri: 'a', diagnostics: [{ range, message: '', severity: 4 }] })).toEqual([]);
    expect(model.problemsOfSent(publish, { uri: 'a', diagnostics: [{ range, message: '', severity: 5 }] })).not.toEqual(
      [],
    );
    expect(model.problemsOfSent('workspace/configuration', { items: [{ section: 1 }] })).not.toEqual([]);
    expect(model.problemsOfSent('textDocument/didClose', { textDocument: { uri: 'a' } })).toEqual([
      'textDocument/didClose is not for servers to send',
    ]);
    expect(model.problemsOfSent('sourceline/unheardOf', {})).toEqual(['sourceline/unheardOf is not in the protocol']);
  });
});
