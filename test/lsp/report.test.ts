import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { ReportResult } from '../../server/lsp/report-result.ts';
import { article } from '../support/lsp-articles.ts';
import { fullClient } from '../support/lsp-profiles.ts';
import { serve, textDocument, uri } from '../support/lsp-serving.ts';

const method = 'sourceline/report';

describe('a report over the protocol', () => {
  test('is of the version that is open, and says where its words stand', async () => {
    const { client } = await serve(fullClient);
    const first = await client.request<ReportResult>(method, { textDocument });
    expect(first.version).toBe(1);
    expect(first.html).toMatch(/^<main lang="en">/);
    const claim = article.indexOf('Experts say');
    expect(first.html).toContain(`data-start="${claim}"`);
    await client.change(uri, 2, { text: 'The pier is closed.\n' });
    const second = await client.request<ReportResult>(method, { textDocument });
    expect(second.version).toBe(2);
    expect(second.html).toContain('data-start="0" data-end="19"');
    await client.stop();
  });

  test('is in the language that is asked for, and a whole file where that is', async () => {
    const { client } = await serve(fullClient);
    const { html } = await client.request<ReportResult>(method, { textDocument, language: 'uk', file: true });
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="uk">/);
    await expect(client.request(method, { textDocument, language: 'tlh' })).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
    await client.stop();
  });

  test('is none of a document that is not open', async () => {
    const { client } = await serve(fullClient);
    expect(await client.request(method, { textDocument: { uri: 'file:///nowhere.txt' } })).toBeNull();
    await client.stop();
  });

  test('can be cancelled', async () => {
    const { client } = await serve(fullClient);
    const source = new CancellationTokenSource();
    const asked = client.request(method, { textDocument }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await client.stop();
  });
});
