import { type Connection, RequestType0 } from 'vscode-languageserver';
import type { Client } from '../client.ts';

/** A file that is an article, or plain text that may be one. */
export interface ArticleFile {
  readonly uri: string;
  /** Whether its name says that it is an article. Otherwise its text decides. */
  readonly named: boolean;
  /** Changes when the file does; null: somebody tells when it does. */
  readonly stamp: string | null;
}

/** Lists the articles of folders on the machine. */
export interface ArticleLister {
  /**
   * @param folder its `file:` address
   * @returns at most so many as one can have looked through in reasonable time
   */
  list(folder: string): Promise<readonly ArticleFile[]>;
}

/**
 * Asked of clients that offered it with `{ "listsArticles": true }`: the articles of all folders that are open, as the
 * user's settings have it.
 */
const listRequest = new RequestType0<readonly { readonly uri: string; readonly named: boolean }[], void>(
  'sourceline/articles',
);

/** The articles of the folders that are open: asked of the client if it can tell, else looked for on the machine. */
export async function listArticles(
  connection: Connection,
  own: ArticleLister | null,
  { listsArticles, folders, watchesFiles }: Client,
): Promise<readonly ArticleFile[]> {
  if (listsArticles) {
    const listed: unknown = await connection.sendRequest(listRequest);
    return Array.isArray(listed) ? listed.flatMap(fileOf) : [];
  }
  if (!own) return [];
  const lists = await Promise.all(folders.filter((uri) => uri.startsWith('file:')).map((uri) => own.list(uri)));
  return lists.flat().map((file) => (watchesFiles ? { ...file, stamp: null } : file));
}

function fileOf(value: unknown): ArticleFile[] {
  const { uri, named } = (typeof value === 'object' && value !== null ? value : {}) as Partial<ArticleFile>;
  return typeof uri === 'string' ? [{ uri, named: named === true, stamp: null }] : [];
}
