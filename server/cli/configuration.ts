import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigurationFiles } from '../configuration/files.ts';
import type { ConfigurationFile, Layer } from '../configuration/model.ts';
import { resolve } from '../configuration/resolve.ts';
import { movedHere } from '../configuration/suppressions/moved.ts';
import type { Configuration, Profile, RuleSettings } from '../core/configuration.ts';
import { LineIndex } from '../core/text/lines.ts';
import { nodeFileSystem } from '../file-system.node.ts';
import { pathWithin } from './paths.ts';
import { RunError } from './run-error.ts';

/** What the command line says of the configuration. */
export interface ConfigurationOptions {
  readonly profile: Profile | null;
  readonly rules: RuleSettings;
  /** `found`: the nearest configuration file above each article; `none`: no file; else the path of the one that counts. */
  readonly config: 'found' | 'none' | { readonly file: string };
}

/** What an article is read by, and where that comes from. */
export interface Resolved {
  readonly configuration: Configuration;
  /** The project's file; null where there is none. */
  readonly file: ConfigurationFile | null;
}

/** The configuration of each article of a run: of the project's file, and of what the command line says. */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #folder: string;
  readonly #files = new ConfigurationFiles(nodeFileSystem);
  /** Articles with the same configuration share it. */
  readonly #byRevision = new Map<string, Configuration>();

  /** @param folder the current one: what is read from standard input is taken to stand in it */
  constructor(options: ConfigurationOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  /**
   * The configuration file for an article; null where there is none. Throws a `RunError` that names each place where
   * it is not as it should be.
   *
   * @param path of the article, `-` for standard input
   */
  async fileOf(path: string): Promise<ConfigurationFile | null> {
    const file = await this.#fileFor(this.#uriOf(path));
    if (file && file.problems.length > 0) throw new RunError(complaint(file, this.#folder));
    return file;
  }

  /**
   * The configuration of an article. Throws as `fileOf` does.
   *
   * @param path of the article, `-` for standard input
   * @param text of the article, by which suppressions know it again under another name
   */
  async of(path: string, text: string): Promise<Resolved> {
    const file = await this.fileOf(path);
    const uri = this.#uriOf(path);
    const moved = file ? await movedHere(file, uri, text, (other) => this.#files.isThere(other)) : [];
    const configuration = resolve(uri, { file, moved, command: this.#command });
    const { revision } = configuration;
    const known = this.#byRevision.get(revision);
    if (!known) this.#byRevision.set(revision, configuration);
    return { configuration: known ?? configuration, file };
  }

  /** What counts for the configuration file itself, rather than for an article. */
  ofFile(file: ConfigurationFile): Configuration {
    return resolve(file.uri, { file, command: this.#command });
  }

  get #command(): Layer {
    const { profile, rules } = this.#options;
    return { ...(profile && { profile }), rules };
  }

  #uriOf(path: string): string {
    return pathToFileURL(path === '-' ? join(this.#folder, '-') : path).href;
  }

  async #fileFor(uri: string): Promise<ConfigurationFile | null> {
    const { config } = this.#options;
    if (config === 'none') return null;
    if (config === 'found') return this.#files.find(uri);
    const file = await this.#files.read(pathToFileURL(config.file).href);
    if (!file) throw new RunError(`${config.file}: There is no such file. Name a configuration file after --config.`);
    return file;
  }
}

/** A line for each problem, as compilers have them: file, line and column, from 1, and what is wrong. */
function complaint({ uri, text, problems }: ConfigurationFile, folder: string): string {
  const path = fileURLToPath(uri);
  const name = pathWithin(folder, path) ?? path;
  const lines = new LineIndex(text);
  const places = problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start, 'utf-16');
    return `${name}:${line + 1}:${character + 1}: ${message}`;
  });
  return `The configuration cannot be used.\n${places.join('\n')}`;
}
