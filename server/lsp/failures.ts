import type { RemoteConsole } from 'vscode-languageserver';
import type { Snapshot } from './documents.ts';

/** Tells the log of what broke: each kind of work once for each version of a document, however often it is asked for. */
export class Failures {
  readonly #console: RemoteConsole;
  readonly #told = new Map<string, { readonly version: number; readonly kinds: Set<string> }>();

  constructor(console: RemoteConsole) {
    this.#console = console;
  }

  /** @param kind the work that failed, as the log shall name it */
  tell(kind: string, { uri, version }: Snapshot, error: unknown): void {
    let told = this.#told.get(uri);
    if (told?.version !== version) {
      told = { version, kinds: new Set() };
      this.#told.set(uri, told);
    }
    if (told.kinds.has(kind)) return;
    told.kinds.add(kind);
    this.#console.error(`${kind} failed on ${uri} (version ${version}): ${describe(error)}`);
  }

  forget(uri: string): void {
    this.#told.delete(uri);
  }
}

/** An error for the log, with where it comes from. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
