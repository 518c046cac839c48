import { type Connection, RequestType } from 'vscode-languageserver';
import type { FileSystem } from '../configuration/file-system.ts';
import type { Client } from './client.ts';

interface ReadFileParams {
  readonly uri: string;
}

interface ReadFileResult {
  /** Null: there is no such file. */
  readonly text: string | null;
}

/**
 * Asked of clients that offered it with `{ "readsFiles": true }`: the text of a file that the server cannot reach by
 * itself, as in a browser or a virtual workspace.
 */
const readFileRequest = new RequestType<ReadFileParams, ReadFileResult, void>('sourceline/readFile');

/**
 * The files of the user as the server reaches them: those of its machine by itself, others through the client.
 *
 * @param own those of the machine; null where it has none
 * @param client asked for at each reading: files are read only after the client has said what it can do
 */
export function fileSystemOf(connection: Connection, own: FileSystem | null, client: () => Client | null): FileSystem {
  return {
    async read(uri) {
      if (own && uri.startsWith('file:')) return own.read(uri);
      if (!client()?.readsFiles) return null;
      const result: unknown = await connection.sendRequest(readFileRequest, { uri });
      const text = typeof result === 'object' && result !== null && 'text' in result ? result.text : null;
      return typeof text === 'string' ? text : null;
    },
  };
}
