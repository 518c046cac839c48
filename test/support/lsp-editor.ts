import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  LSPAny,
  PublishDiagnosticsParams,
  Registration,
  RegistrationParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { SuppressionsResult } from '../../server/lsp/suppressions/messages.ts';
import { Folder } from './checking.ts';
import { LspClient } from './lsp-client.ts';
import { fullClient } from './lsp-profiles.ts';

/** The name of the configuration file that editors are asked about. */
export const configuration = '.sourceline.json';

/** An editor that has all that suppressing can make use of, as VS Code has. */
export const ableClient: ClientCapabilities = {
  ...fullClient,
  workspace: {
    ...fullClient.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    fileOperations: { willRename: true },
  },
  textDocument: {
    ...fullClient.textDocument,
    synchronization: { dynamicRegistration: true },
    codeAction: { ...fullClient.textDocument!.codeAction, dynamicRegistration: true },
  },
};

/** An editor with a folder open and `name` in it, which keeps what it is told to change. */
export class Editor {
  readonly client = LspClient.start();
  readonly folder: Folder;
  readonly registered: Registration[] = [];
  /** Documents that are open, by the names of their files. */
  readonly #open = new Map<string, { text: string; version: number }>();

  constructor(folder: Folder) {
    this.folder = folder;
    this.client.onRequest('workspace/configuration', () => [null]);
    this.client.onRequest<RegistrationParams>('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations);
      return null;
    });
    for (const what of ['diagnostic', 'semanticTokens', 'codeLens', 'inlayHint'])
      this.client.onRequest(`workspace/${what}/refresh`, () => null);
  }

  static async start(files: Record<string, string>, capabilities = ableClient, initializationOptions?: LSPAny) {
    const editor = new Editor(new Folder(files));
    const rootUri = pathToFileURL(editor.folder.path).href;
    await editor.client.initialize({ capabilities, rootUri, ...(initializationOptions && { initializationOptions }) });
    return editor;
  }

  uri(name: string): string {
    return pathToFileURL(this.folder.of(name)).href;
  }

  async open(name: string, text: string): Promise<void> {
    this.#open.set(name, { text, version: 1 });
    await this.client.open(this.uri(name), text);
  }

  text(name: string): string | undefined {
    return this.#open.get(name)?.text;
  }

  async write(name: string, text: string): Promise<void> {
    const version = this.#open.get(name)!.version + 1;
    this.#open.set(name, { text, version });
    await this.client.change(this.uri(name), version, { text });
  }

  /** Makes an edit as VS Code does: a file that is not open yet is opened, and stays unsaved. */
  async apply({ documentChanges = [] }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if ('kind' in change && change.kind === 'create') this.folder.write(configuration, '');
      if (!('edits' in change)) continue;
      const { textDocument, edits } = change;
      const name = decodeURIComponent(textDocument.uri.slice(this.uri('').length + 1));
      const open = this.#open.get(name);
      expect(textDocument.version).toBe(open?.version ?? null);
      const text = applied(open?.text ?? (this.folder.has(name) ? this.folder.read(name) : ''), edits as TextEdit[]);
      if (open) await this.write(name, text);
      else await this.open(name, text);
    }
  }

  async found(name: string): Promise<string[]> {
    const textDocument = { uri: this.uri(name) };
    const report = await this.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];
  }

  async actions(name: string, words: string): Promise<CodeAction[]> {
    const before = this.text(name)!.split(words)[0]!.split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    const params = {
      textDocument: { uri: this.uri(name) },
      range: { start, end: start },
      context: { diagnostics: [] },
    };
    return this.client.request<CodeAction[]>('textDocument/codeAction', params);
  }

  async suppress(name: string, words: string, title: RegExp): Promise<CodeAction> {
    const action = (await this.actions(name, words)).find((one) => title.test(one.title))!;
    await this.apply(action.edit!);
    return action;
  }

  async problems(fits: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const uri = this.uri(configuration);
    const sent = await this.client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === uri && fits(one.diagnostics),
    );
    return sent.diagnostics;
  }

  list(name: string): Promise<SuppressionsResult | null> {
    return this.client.request('sourceline/suppressions', { textDocument: { uri: this.uri(name) } });
  }
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = ({ line, character }: { line: number; character: number }) => starts[line]! + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (after, { range, newText }) => after.slice(0, offset(range.start)) + newText + after.slice(offset(range.end)),
      text,
    );
}
