import type { Connection } from 'vscode-languageserver';
import { type Configuration, defaultConfiguration } from '../core/configuration.ts';
import { readSettings, settingsSection } from './settings.ts';

/**
 * The configuration of each open document, asked for once and kept until the client says that something changed.
 * A client that cannot be asked sends its settings along with that news; until it does, the defaults hold.
 */
export class Configurations {
  readonly #connection: Connection;
  readonly #knownRules: ReadonlySet<string>;
  readonly #byUri = new Map<string, Promise<Configuration>>();
  readonly #told = new Set<string>();
  #asks = false;
  #sent: Configuration = defaultConfiguration;

  constructor(connection: Connection, knownRules: ReadonlySet<string>) {
    this.#connection = connection;
    this.#knownRules = knownRules;
  }

  /** @param asks whether the client answers `workspace/configuration` */
  start(asks: boolean): void {
    this.#asks = asks;
  }

  of(uri: string): Promise<Configuration> {
    if (!this.#asks) return Promise.resolve(this.#sent);
    const known = this.#byUri.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** @param settings what the client sent along with the news, if anything */
  changed(settings: unknown): void {
    this.#byUri.clear();
    if (this.#asks || typeof settings !== 'object' || settings === null) return;
    this.#sent = this.#read((settings as Record<string, unknown>)[settingsSection]);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #ask(uri: string): Promise<Configuration> {
    try {
      return this.#read(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }));
    } catch (error) {
      this.#tell(`The settings could not be read, the defaults are used: ${String(error)}`);
      return defaultConfiguration;
    }
  }

  #read(value: unknown): Configuration {
    const { configuration, problems } = readSettings(value, this.#knownRules);
    for (const problem of problems) this.#tell(problem);
    return configuration;
  }

  /** Says the same thing only once: settings are read again for every document. */
  #tell(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#connection.console.warn(problem);
  }
}
