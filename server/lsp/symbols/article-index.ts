import type { CancellationToken } from 'vscode-languageserver';
import type { FileSystem } from '../../configuration/file-system.ts';
import { detectionLength, looksLikeArticle } from '../../core/article/detect.ts';
import type { ArticleFile } from './articles.ts';

/** What the index works with. */
interface Parts<Entry> {
  readonly files: FileSystem;
  readonly list: () => Promise<readonly ArticleFile[]>;
  /** What is kept of an article, which need not be open. */
  readonly entryOf: (uri: string, text: string) => Promise<Entry>;
  /** Lets in what has arrived by then, a cancellation above all. */
  readonly letIn: () => Promise<void>;
}

/** What is known of a file; null: that it is no article. */
interface Indexed<Entry> {
  readonly stamp: string | null;
  readonly entry: Entry | null;
}

/**
 * What the articles of the workspace are looked up by. It is made when somebody first asks, file by file; a question
 * that is taken back leaves what was read to the next. A file is read again only when it has changed.
 */
export class ArticleIndex<Entry> {
  readonly #parts: Parts<Entry>;
  readonly #byUri = new Map<string, Indexed<Entry>>();
  #listed: readonly ArticleFile[] | null = null;

  constructor(parts: Parts<Entry>) {
    this.#parts = parts;
  }

  /** A file was made, changed, renamed or deleted. */
  changed(uri: string): void {
    this.#byUri.delete(uri);
    this.#listed = null;
  }

  /** By what articles are read has changed. */
  clear(): void {
    this.#byUri.clear();
    this.#listed = null;
  }

  /**
   * The entries of all articles but those that are open, which the editor may have otherwise.
   *
   * @param isOpen of addresses
   */
  async entries(isOpen: (uri: string) => boolean, token: CancellationToken): Promise<Entry[]> {
    const files = await this.#files();
    const found: Entry[] = [];
    for (const file of files) {
      if (isOpen(file.uri)) continue;
      const known = this.#byUri.get(file.uri);
      if (known && known.stamp === file.stamp) {
        if (known.entry) found.push(known.entry);
        continue;
      }
      await this.#parts.letIn();
      if (token.isCancellationRequested) return found;
      const entry = await this.#read(file);
      this.#byUri.set(file.uri, { stamp: file.stamp, entry });
      if (entry) found.push(entry);
    }
    return found;
  }

  async #files(): Promise<readonly ArticleFile[]> {
    // Where nobody tells of changes, files are looked for each time.
    if (this.#listed?.every(({ stamp }) => stamp === null)) return this.#listed;
    const files = await this.#parts.list();
    this.#listed = files;
    const there = new Set(files.map(({ uri }) => uri));
    for (const uri of this.#byUri.keys()) if (!there.has(uri)) this.#byUri.delete(uri);
    return files;
  }

  /** A file that cannot be read has no entry: whoever opens it is told why. */
  async #read({ uri, named }: ArticleFile): Promise<Entry | null> {
    const text = await this.#parts.files.read(uri).catch(() => null);
    if (text === null || (!named && !looksLikeArticle(text.slice(0, detectionLength)))) return null;
    return this.#parts.entryOf(uri, text);
  }
}
