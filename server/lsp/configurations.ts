import type { Connection } from 'vscode-languageserver';
import type { ConfigurationFiles } from '../configuration/files.ts';
import { type ConfigurationFile, configurationFileNames } from '../configuration/model.ts';
import { resolve } from '../configuration/resolve.ts';
import { movedHere } from '../configuration/suppressions/moved.ts';
import { fileIn, folderOf, pathBelow } from '../configuration/uri.ts';
import type { Configuration } from '../core/configuration.ts';
import type { Client } from './client.ts';
import { type ReadSettings, readSettings, settingsSection } from './settings.ts';
import type { Target } from './suppressions/edits.ts';
import { defaultWriting, type WritingSettings } from './writing-settings.ts';

/** What an article is read by, and where that comes from. */
export interface Resolved {
  readonly configuration: Configuration;
  readonly writing: WritingSettings;
  readonly project: Project;
}

/** What the articles of a folder have in common. */
export interface Project {
  /** Their configuration file; null where there is none. */
  readonly file: ConfigurationFile | null;
  /** That file, or the one that would be made; null where there is no place for one. */
  readonly target: Target | null;
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
  readonly #versionOf: (uri: string) => number | null;
  readonly #byUri = new Map<string, Promise<Resolved>>();
  readonly #told = new Set<string>();
  #asks = false;
  #folders: readonly string[] = [];
  #sent: Settings = nothing;

  /** @param versionOf of a configuration file, if the client has it open */
  constructor(
    connection: Connection,
    knownRules: ReadonlySet<string>,
    files: ConfigurationFiles,
    versionOf: (uri: string) => number | null,
  ) {
    this.#connection = connection;
    this.#knownRules = knownRules;
    this.#files = files;
    this.#versionOf = versionOf;
  }

  start({ configuration, folders }: Client): void {
    this.#asks = configuration;
    this.#folders = folders;
  }

  /** @param text of the document, by which suppressions know it again under another name */
  of(uri: string, text: string): Promise<Resolved> {
    let resolved = this.#byUri.get(uri);
    if (!resolved) {
      resolved = this.#resolve(uri, text);
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

  /** What a document or a folder has in common with those around it. */
  async projectOf(uri: string): Promise<Project> {
    const file = await this.#findFile(uri);
    if (file) return { file, target: { uri: file.uri, text: file.text, version: this.#versionOf(file.uri) } };
    const around = this.#folders.filter((folder) => pathBelow(folder, uri) !== null);
    const nearest = around.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri) ?? this.#folders[0];
    const target = nearest === undefined ? null : { uri: fileIn(nearest, configurationFileNames[0]), text: null };
    return { file: null, target: target && { ...target, version: null } };
  }

  async #resolve(uri: string, text: string): Promise<Resolved> {
    const [{ settings, writing }, project] = await Promise.all([
      this.#asks ? this.#ask(uri) : this.#sent,
      this.projectOf(uri),
    ]);
    const { file } = project;
    const moved = file ? await movedHere(file, uri, text, (other) => this.#files.isThere(other)) : [];
    return { configuration: resolve(uri, { editor: settings, file, moved }), writing, project };
  }

  /** A document that was never saved belongs to the folder that is open. */
  #findFile(uri: string): Promise<ConfigurationFile | null> {
    if (folderOf(uri) !== null) return this.#files.find(uri);
    const [first] = this.#folders;
    return first === undefined ? Promise.resolve(null) : this.#files.findIn(first);
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
