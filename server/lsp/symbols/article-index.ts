import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { FileSystem } from '../../configuration/file-system.ts';
import type { Analysis } from '../../core/analysis.ts';
import { detectionLength, looksLikeArticle } from '../../core/article/detect.ts';
import { LineIndex } from '../../core/text/lines.ts';
import type { ArticleFile } from './articles.ts';

/** What is known of a file. */
interface Indexed {
  readonly stamp: string | null;
  readonly symbols: readonly SymbolInformation[];
}

/** What the index works with. */
interface Parts {
  readonly files: FileSystem;
  readonly list: () => Promise<readonly ArticleFile[]>;
  /** The analysis of a text that need not be open. */
  readonly analyse: (uri: string, text: string) => Promise<Analysis>;
  readonly symbolsOf: (uri: string, analysis: Analysis, lines: LineIndex) => readonly SymbolInformation[];
  /** Lets in what has arrived by then, a cancellation above all. */
  readonly letIn: () => Promise<void>;
}

/**
 * What the articles of the workspace are looked up by. It is made when somebody first asks, file by file; a question
 * that is taken back leaves what was read to the next. A file is read again only when it has changed.
 */
export class ArticleIndex {
  readonly #parts: Parts;
  readonly #byUri = new Map<string, Indexed>();
  #listed: readonly ArticleFile[] | null = null;

  constructor(parts: Parts) {
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
   * The symbols of all articles but those that are open, which are told from what the editor has of them.
   *
   * @param isOpen of addresses
   */
  async symbols(isOpen: (uri: string) => boolean, token: CancellationToken): Promise<SymbolInformation[]> {
    const files = await this.#files();
    const found: SymbolInformation[] = [];
    for (const file of files) {
      if (isOpen(file.uri)) continue;
      const known = this.#byUri.get(file.uri);
      if (known && known.stamp === file.stamp) {
        found.push(...known.symbols);
        continue;
      }
      await this.#parts.letIn();
      if (token.isCancellationRequested) return found;
      const symbols = await this.#read(file);
      this.#byUri.set(file.uri, { stamp: file.stamp, symbols });
      found.push(...symbols);
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

  /** A file that cannot be read has no symbols: whoever opens it is told why. */
  async #read({ uri, named }: ArticleFile): Promise<readonly SymbolInformation[]> {
    const text = await this.#parts.files.read(uri).catch(() => null);
    if (text === null || (!named && !looksLikeArticle(text.slice(0, detectionLength)))) return [];
    return this.#parts.symbolsOf(uri, await this.#parts.analyse(uri, text), new LineIndex(text));
  }
}
