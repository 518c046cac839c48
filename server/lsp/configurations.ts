import type { Connection } from 'vscode-languageserver';
import type { ConfigurationFiles } from '../configuration/files.ts';
import type { ConfigurationFile } from '../configuration/model.ts';
import { resolve } from '../configuration/resolve.ts';
import { folderOf } from '../configuration/uri.ts';
import type { Configuration } from '../core/configuration.ts';
import type { Client } from './client.ts';
import { type ReadSettings, readSettings, settingsSection } from './settings.ts';
import { defaultWriting, type WritingSettings } from './writing-settings.ts';

/** What an article is read by, and where that comes from. */
export interface Resolved {
  readonly configuration: Configuration;
  readonly writing: WritingSettings;
  /** The project's file; null where there is none. */
  readonly file: ConfigurationFile | null;
}

/** What the editor's settings say. */
type Settings = Pick<ReadSettings, 'settings' | 'writing'>;

const nothing: Settings = { settings: {}, writing: defaultWriting };

/**
 * The configuration of each open document, made once of the editor's settings and the project's file, and kept until
 * one of them changes. A client that cannot be asked sends its settings along with that news; until it does, nothing
 * is set.
 */
export class Configurations {
  readonly #connection: Connection;
  readonly #knownRules: ReadonlySet<string>;
  readonly #files: ConfigurationFiles;
  readonly #byUri = new Map<string, Promise<Resolved>>();
  readonly #told = new Set<string>();
  #asks = false;
  #folder: string | null = null;
  #sent: Settings = nothing;

  constructor(connection: Connection, knownRules: ReadonlySet<string>, files: ConfigurationFiles) {
    this.#connection = connection;
    this.#knownRules = knownRules;
    this.#files = files;
  }

  start({ configuration, folder }: Client): void {
    this.#asks = configuration;
    this.#folder = folder;
  }

  of(uri: string): Promise<Resolved> {
    let resolved = this.#byUri.get(uri);
    if (!resolved) {
      resolved = this.#resolve(uri);
      this.#byUri.set(uri, resolved);
    }
    return resolved;
  }

  /** @param settings what the client sent along with the news, if anything */
  settingsChanged(settings: unknown): void {
    this.#byUri.clear();
    if (this.#asks || typeof settings !== 'object' || settings === null) return;
    this.#sent = this.#read((settings as Record<string, unknown>)[settingsSection]);
  }

  /** Configuration files may have come, changed or gone. */
  filesChanged(): void {
    this.#byUri.clear();
    this.#files.changed();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #resolve(uri: string): Promise<Resolved> {
    const [{ settings, writing }, file] = await Promise.all([
      this.#asks ? this.#ask(uri) : this.#sent,
      this.#findFile(uri),
    ]);
    return { configuration: resolve(uri, { editor: settings, file }), writing, file };
  }

  /** A document that was never saved belongs to the folder that is open. */
  #findFile(uri: string): Promise<ConfigurationFile | null> {
    if (folderOf(uri) !== null) return this.#files.find(uri);
    return this.#folder === null ? Promise.resolve(null) : this.#files.findIn(this.#folder);
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      return this.#read(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }));
    } catch (error) {
      this.#tell(`The settings could not be read, nothing counts as set: ${String(error)}`);
      return nothing;
    }
  }

  #read(value: unknown): Settings {
    const { settings, writing, problems } = readSettings(value, this.#knownRules);
    for (const problem of problems) this.#tell(problem);
    return { settings, writing };
  }

  /** Says the same thing only once: settings are read again for every document. */
  #tell(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#connection.console.warn(problem);
  }
}
