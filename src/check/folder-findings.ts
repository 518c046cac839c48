import * as vscode from 'vscode';
import type { LanguageService } from '../language-service.ts';
import { articlesInTabs } from './articles-in-tabs.ts';
import { type Candidate, isArticle } from './find-articles.ts';
import { WorkQueue } from './work-queue.ts';

/** How the language server signs its diagnostics. */
const diagnosticSource = 'sourceline';

/** What came of one file. */
export type Outcome = { readonly findings: number } | 'no article' | 'unreadable';

/**
 * The findings of articles that no tab shows, in Problems. Those of an article in a tab are the language server's own:
 * ours go when it is opened, and come back from the file when it is closed. A file that changes, and all of them when the
 * settings do, are checked again by themselves.
 */
export class FolderFindings implements vscode.Disposable {
  readonly #service: LanguageService;
  readonly #log: vscode.LogOutputChannel;
  readonly #shown = vscode.languages.createDiagnosticCollection('sourceline.folder');
  #inTabs: ReadonlySet<string> = new Set();
  readonly #checked = new Map<string, Candidate>();
  readonly #again: WorkQueue<Candidate>;
  readonly #closing = new vscode.CancellationTokenSource();
  readonly #subscriptions: vscode.Disposable[];

  constructor(service: LanguageService, log: vscode.LogOutputChannel) {
    this.#service = service;
    this.#log = log;
    this.#again = new WorkQueue(
      async (candidate) => void (await this.check(candidate, this.#closing.token)),
      (error) => this.#log.debug(`An article was not checked again: ${error}`),
    );
    const watcher = vscode.workspace.createFileSystemWatcher('**/*', true, false, false);
    this.#giveWay();
    this.#subscriptions = [
      this.#shown,
      watcher,
      watcher.onDidChange((uri) => this.#recheck(uri)),
      watcher.onDidDelete((uri) => this.#forget(uri)),
      // The documents of tabs are told after the tabs.
      vscode.workspace.onDidOpenTextDocument(() => this.#giveWay()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#giveWay()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#giveWay()),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#rename(oldUri, newUri);
      }),
      service.onOutdated(() => {
        for (const { uri } of this.#checked.values()) this.#recheck(uri);
      }),
    ];
  }

  dispose(): void {
    this.#closing.cancel();
    this.#again.close();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /**
   * Checks one file and shows its findings. Rejects when the server cannot be asked, or the check was cancelled; the
   * findings of before then stay.
   */
  async check(candidate: Candidate, token: vscode.CancellationToken): Promise<Outcome> {
    const { uri } = candidate;
    const key = uri.toString();
    this.#again.delete(key);
    const text = await read(uri).catch((error: unknown) => {
      this.#log.warn(`${uri} could not be read: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    if (text === null || !isArticle(candidate, text)) {
      this.#forget(uri);
      return text === null ? 'unreadable' : 'no article';
    }
    this.#checked.set(key, candidate);
    if (articlesInTabs().has(key)) return { findings: shownByServer(uri) };
    const diagnostics = await this.#service.check(uri, text, token);
    // It may have been opened, or deleted, meanwhile.
    if (!articlesInTabs().has(key) && this.#checked.has(key)) this.#shown.set(uri, diagnostics);
    return { findings: diagnostics.length };
  }

  /** Forgets what was found under a folder in files that are not among these. */
  keepOnly(folder: vscode.Uri, candidates: readonly Candidate[]): void {
    const kept = new Set(candidates.map(({ uri }) => uri.toString()));
    for (const [key, { uri }] of this.#checked) if (!kept.has(key) && isUnder(uri, folder)) this.#forget(uri);
  }

  #giveWay(): void {
    const before = this.#inTabs;
    this.#inTabs = articlesInTabs();
    for (const key of this.#inTabs) {
      const candidate = this.#checked.get(key);
      if (candidate) this.#shown.delete(candidate.uri);
    }
    for (const key of before) {
      const candidate = this.#checked.get(key);
      if (candidate && !this.#inTabs.has(key)) this.#again.add(key, candidate);
    }
  }

  #recheck(uri: vscode.Uri): void {
    const candidate = this.#checked.get(uri.toString());
    if (candidate) this.#again.add(uri.toString(), candidate);
  }

  /** A folder may be gone, with everything in it. */
  #forget(uri: vscode.Uri): void {
    for (const [key, candidate] of this.#checked) {
      if (!isUnder(candidate.uri, uri)) continue;
      this.#checked.delete(key);
      this.#again.delete(key);
      this.#shown.delete(candidate.uri);
    }
  }

  #rename(from: vscode.Uri, to: vscode.Uri): void {
    for (const candidate of [...this.#checked.values()]) {
      if (!isUnder(candidate.uri, from)) continue;
      const uri = to.with({ path: to.path + candidate.uri.path.slice(from.path.length) });
      this.#forget(candidate.uri);
      this.#again.add(uri.toString(), { ...candidate, uri });
    }
  }
}

/** The text as the editor would open it: by the user's encoding, without a byte order mark. */
async function read(uri: vscode.Uri): Promise<string> {
  return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}

/** How many findings the language server shows in an open article. */
function shownByServer(uri: vscode.Uri): number {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource).length;
}

function isUnder(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const [inner, outer] = [uri.toString(), folder.toString().replace(/\/$/, '')];
  return inner === outer || inner.startsWith(`${outer}/`);
}
