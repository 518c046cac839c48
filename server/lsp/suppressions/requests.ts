import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  RequestType,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ConfigurationFiles } from '../../configuration/files.ts';
import type { ConfigurationFile } from '../../configuration/model.ts';
import { SuppressionEntries } from '../../configuration/suppressions/entries.ts';
import { followRenamings } from '../../configuration/suppressions/moved.ts';
import { suppressionKey } from '../../configuration/suppressions/unused.ts';
import { addressBelow, folderOf } from '../../configuration/uri.ts';
import { levelOf } from '../../core/suppressions/levels.ts';
import type { Suppression } from '../../core/suppressions/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import type { Analysed, Analyses } from '../analyses.ts';
import type { Client } from '../client.ts';
import type { Configurations } from '../configurations.ts';
import type { Documents } from '../documents.ts';
import { unusedEntries } from '../file-problems.ts';
import { documentUri, toSpan } from '../fromProtocol.ts';
import { isConfigurationFile } from '../open-files.ts';
import { Place } from '../place.ts';
import { toFileEdit } from './edits.ts';
import type { SuppressionItem, SuppressionsResult } from './messages.ts';
import type { UnusedSuppressions } from './unused-suppressions.ts';

interface SuppressionsParams {
  /** An article, open or not, or the folder of some. */
  readonly textDocument: TextDocumentIdentifier;
}

/** Asked for what is suppressed in the project that a document or a folder belongs to; null: it has no configuration file. */
const suppressionsRequest = new RequestType<SuppressionsParams, SuppressionsResult | null, void>(
  'sourceline/suppressions',
);

interface ChangeParams {
  /** The configuration file. */
  readonly textDocument: TextDocumentIdentifier;
  /** The one that is to be changed, as the file has it. */
  readonly suppression: Suppression;
  /** Why it is there; left out: it is to be removed. */
  readonly reason?: string;
}

/** Asked for the edit that changes a suppression or lifts it; null: the file has no such suppression, or none like it. */
const changeRequest = new RequestType<ChangeParams, WorkspaceEdit | null, void>('sourceline/changeSuppression');

/** What requests about suppressions have at hand. */
interface Parts {
  readonly client: () => Client | null;
  readonly files: ConfigurationFiles;
  readonly configurations: Configurations;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly unused: UnusedSuppressions;
  /** Of a configuration file, if the client has it open. */
  readonly versionOf: (uri: string) => number | null;
}

/** Answers what concerns the suppressions of a project rather than one article. */
export class SuppressionRequests {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  register(connection: Connection): void {
    connection.onRequest(suppressionsRequest, (params, token) => this.#list(documentUri(params), token));
    connection.onRequest(changeRequest, (params) => this.#change(documentUri(params), params));
    connection.workspace.onWillRenameFiles(({ files }) =>
      this.#follow(files.map(({ oldUri, newUri }) => ({ from: trimmed(oldUri), to: trimmed(newUri) }))),
    );
  }

  /** In a configuration file: removes the suppressions in a range that are not needed. */
  async removals({ textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const { client, files, unused } = this.#parts;
    const [capabilities, file] = [client(), await files.read(uri)];
    if (!file || !capabilities) return [];
    const place = new Place(new LineIndex(file.text), capabilities.encoding);
    const asked = toSpan(range, place);
    const entries = SuppressionEntries.of(file.text);
    return unusedEntries(file, unused.of(uri))
      .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
      .map(({ index, span }) => ({
        title: 'Remove this suppression',
        kind: CodeActionKind.QuickFix,
        diagnostics: context.diagnostics.filter((one) => place.offset(one.range.start) === span.start),
        ...(capabilities.preferredActions && { isPreferred: true }),
        edit: toFileEdit(entries?.remove(index) ?? [], this.#targetOf(file), capabilities),
      }));
  }

  async #list(uri: string, token: CancellationToken): Promise<SuppressionsResult | null> {
    const { client, configurations, documents, analyses } = this.#parts;
    const snapshot = documents.get(uri);
    const analysed = snapshot ? await analyses.of(snapshot, 'statements', token) : null;
    const { file } = analysed?.project ?? (await configurations.projectOf(uri));
    if (!file) return null;
    const place = new Place(new LineIndex(file.text), client()?.encoding ?? 'utf-16');
    return { file: file.uri, suppressions: itemsOf(file, analysed, place) };
  }

  async #change(uri: string, { suppression, reason }: ChangeParams): Promise<WorkspaceEdit | null> {
    const client = this.#parts.client();
    const file = isConfigurationFile(uri) ? await this.#parts.files.read(uri) : null;
    const entries = file && SuppressionEntries.of(file.text);
    if (!client || !file || !entries || file.problems.length > 0) return null;
    const key = suppressionKey(suppression);
    const index = (file.content.suppressions ?? []).findLastIndex((one) => suppressionKey(one) === key);
    if (index < 0) return null;
    const edits = typeof reason === 'string' ? entries.setReason(index, reason) : entries.remove(index);
    return toFileEdit(edits, this.#targetOf(file), client);
  }

  /** Has configuration files name articles as they are named next. */
  async #follow(renamings: readonly { readonly from: string; readonly to: string }[]): Promise<WorkspaceEdit | null> {
    const { client, files } = this.#parts;
    const capabilities = client();
    if (!capabilities) return null;
    const found = await Promise.all(renamings.map(({ from }) => files.find(from)));
    const edits = [...new Set(found)].flatMap((file) => {
      const changes = file ? followRenamings(file, renamings) : [];
      return changes.length > 0 ? [toFileEdit(changes, this.#targetOf(file!), capabilities)] : [];
    });
    if (edits.length === 0) return null;
    return capabilities.versionedEdits
      ? { documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []) }
      : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
  }

  #targetOf({ uri, text }: ConfigurationFile) {
    return { uri, text, version: this.#parts.versionOf(uri) };
  }
}

function itemsOf(file: ConfigurationFile, analysed: Analysed | null, place: Place): SuppressionItem[] {
  const spans = SuppressionEntries.of(file.text)?.spans ?? [];
  const folder = folderOf(file.uri);
  const article = analysed && new Place(analysed.snapshot.lines, place.encoding);
  const suppressed = analysed?.analysis.suppressed ?? [];
  return (file.content.suppressions ?? []).flatMap((suppression, index) => {
    const span = spans[index];
    // What is in force may be what the file said before there was a mistake in it.
    if (!span) return [];
    const key = suppressionKey(suppression);
    const own = suppressed.filter(({ by }) => by.some((one) => suppressionKey(one) === key));
    return {
      level: levelOf(suppression),
      suppression,
      range: place.range(span),
      article: suppression.file === undefined || folder === null ? null : addressBelow(folder, suppression.file),
      findings:
        article && own.map(({ finding: { span: words, message } }) => ({ range: article.range(words), message })),
    };
  });
}

function trimmed(uri: string): string {
  return uri.replace(/\/+$/, '');
}
