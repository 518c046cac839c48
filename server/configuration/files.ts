import { fileShape } from './description.ts';
import type { FileSystem } from './file-system.ts';
import { type ConfigurationFile, configurationFileNames, type FileContent } from './model.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import { fileIn, folderOf } from './uri.ts';

const nothing: FileContent = {};

/**
 * Finds and reads configuration files, each once until it is told that something changed. What a file said when it
 * was last good stays in force while it has problems.
 */
export class ConfigurationFiles {
  readonly #fileSystem: FileSystem;
  readonly #onRead: (uri: string, file: ConfigurationFile | null) => void;
  /** By folder: the file that is for the articles in it. */
  #byFolder = new Map<string, Promise<ConfigurationFile | null>>();
  #byUri = new Map<string, Promise<ConfigurationFile | null>>();
  readonly #lastGood = new Map<string, FileContent>();
  /** Addresses of files that have been there. */
  readonly #known = new Set<string>();

  /** @param onRead told of each file that is read, and with null of one that is there no more */
  constructor(fileSystem: FileSystem, onRead: (uri: string, file: ConfigurationFile | null) => void = () => undefined) {
    this.#fileSystem = fileSystem;
    this.#onRead = onRead;
  }

  /**
   * The nearest file, in the folder of `uri` or one above it; null where there is none. Never rejects: a file that
   * cannot be read has that for its problem.
   *
   * @param uri of an article, or of anything else in its folder
   */
  find(uri: string): Promise<ConfigurationFile | null> {
    const folder = folderOf(uri);
    return folder === null ? Promise.resolve(null) : this.findIn(folder);
  }

  /** The same, by the address of the folder, without a slash at its end. */
  findIn(folder: string): Promise<ConfigurationFile | null> {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#search(folder);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  /** The file at that very address; null where there is none. Never rejects. */
  read(uri: string): Promise<ConfigurationFile | null> {
    let file = this.#byUri.get(uri);
    if (!file) {
      const round = this.#byUri;
      file = this.#read(uri, () => round === this.#byUri);
      round.set(uri, file);
    }
    return file;
  }

  /** Whether there is a file at that address, be it one that cannot be read. Never rejects. */
  async isThere(uri: string): Promise<boolean> {
    try {
      return (await this.#fileSystem.read(uri)) !== null;
    } catch {
      return true;
    }
  }

  /** Files are looked for and read anew from here on. */
  changed(): void {
    this.#byFolder = new Map();
    this.#byUri = new Map();
  }

  async #search(folder: string): Promise<ConfigurationFile | null> {
    for (const name of configurationFileNames) {
      const file = await this.read(fileIn(folder, name));
      if (file) return file;
    }
    const above = folderOf(folder);
    return above === null ? null : this.findIn(above);
  }

  async #read(uri: string, isCurrent: () => boolean): Promise<ConfigurationFile | null> {
    let text: string | null;
    let problems: readonly Problem[] = [];
    let content: FileContent | null = null;
    try {
      text = await this.#fileSystem.read(uri);
    } catch (error) {
      text = '';
      const reason = error instanceof Error ? error.message : String(error);
      problems = [{ span: { start: 0, end: 0 }, message: `The file cannot be read. ${reason}` }];
    }
    if (text !== null && problems.length === 0) {
      const parsed = parse(text, fileShape);
      problems = parsed.problems;
      // What has no problems is of the shape that the model describes.
      if (problems.length === 0) content = (parsed.value ?? nothing) as FileContent;
    }
    const file = text === null ? null : { uri, text, content: content ?? this.#lastGood.get(uri) ?? nothing, problems };
    if (isCurrent()) {
      if (file === null) this.#lastGood.delete(uri);
      else if (content) this.#lastGood.set(uri, content);
      const wasKnown = file === null ? this.#known.delete(uri) : this.#known.add(uri).has(uri);
      if (wasKnown) this.#onRead(uri, file);
    }
    return file;
  }
}
