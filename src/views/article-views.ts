import * as vscode from 'vscode';
import type { ViewsChanges, ViewsResult } from '../../server/lsp/views-result.ts';
import type { ServerLink } from '../server-link.ts';
import { ActiveArticle } from './active-article.ts';
import { actorsTree } from './actor-rows.ts';
import { inFull } from './changes.ts';
import { isFiltering, readFilter, type StatementFilter } from './filter.ts';
import { sourcesTree } from './source-rows.ts';
import { statementsTree } from './statement-rows.ts';
import { Tree } from './tree.ts';

/** Where the filter is kept between sessions. */
const filterKey = 'sourceline.statements.filter';

/** What an empty view says, and which commands make sense: a context key of the manifest. */
type ViewsState = 'no-article' | 'starting' | 'failed' | 'ready';

/** Milliseconds in which several analyses of an article lead to one question. */
const lull = 60;

/** The three trees of the container `Sourceline`, about the article that the user is in. */
export class ArticleViews implements vscode.Disposable {
  readonly article = new ActiveArticle();
  readonly #link: ServerLink;
  readonly #memento: vscode.Memento;
  readonly statements = new Tree('sourceline.statements');
  readonly actors = new Tree('sourceline.actors');
  readonly sources = new Tree('sourceline.sources');
  readonly #trees = [this.statements, this.actors, this.sources];
  readonly #subscriptions: vscode.Disposable[];
  readonly #contexts = new Map<string, unknown>();
  #filter: StatementFilter;
  /** What the trees show. */
  #shown: { readonly document: vscode.TextDocument; readonly views: ViewsResult } | null = null;
  /** The last answer about each article, so that going back to one shows it at once. */
  readonly #known = new WeakMap<vscode.TextDocument, ViewsResult>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question: vscode.CancellationTokenSource | null = null;

  constructor(link: ServerLink, memento: vscode.Memento) {
    this.#link = link;
    this.#memento = memento;
    this.#filter = readFilter(memento.get(filterKey));
    this.#subscriptions = [
      this.article,
      ...this.#trees,
      ...this.#trees.map(({ view }) => view.onDidChangeVisibility(({ visible }) => visible && this.#askSoon())),
      this.article.onDidChange(() => this.#onArticle()),
      link.onDidChangeState(() => this.#onArticle()),
      link.onDidAnalyse(({ uri }) => {
        if (uri.toString() === this.article.document?.uri.toString()) this.#askSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.article.document) this.#follow(textEditor);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        for (const tree of this.#trees) tree.forget(uri);
      }),
    ];
    this.#onArticle();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#question?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get filter(): StatementFilter {
    return this.#filter;
  }

  /** What is known of the article in front, for a filter to choose from; null until it has been read. */
  get views(): ViewsResult | null {
    return this.#shown?.views ?? null;
  }

  /** Lists other statements. `isKept`: for the next session too. */
  setFilter(filter: StatementFilter, isKept: boolean): void {
    this.#filter = filter;
    if (isKept) void this.#memento.update(filterKey, isFiltering(filter) ? filter : undefined);
    this.#show();
  }

  /** Another article, or another state of the server: only what is known to be true of it stays. */
  #onArticle(): void {
    const { document } = this.article;
    const views = document && this.#link.state === 'running' ? this.#known.get(document) : undefined;
    this.#shown = document && views?.version === document.version ? { document, views } : null;
    this.#show();
    this.#askSoon(this.#shown ? lull : 0);
  }

  /** @param delay in milliseconds */
  #askSoon(delay = lull): void {
    if (!this.article.document || this.#link.state !== 'running') return;
    if (!this.#trees.some(({ view }) => view.visible)) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, delay);
  }

  async #ask(): Promise<void> {
    const { document } = this.article;
    if (!document) return;
    this.#question?.cancel();
    const question = new vscode.CancellationTokenSource();
    this.#question = question;
    try {
      const known = this.#known.get(document);
      const more = { previousResultId: known?.resultId };
      const answer = await this.#link.ask<ViewsResult | ViewsChanges>(
        'sourceline/views',
        document.uri,
        question.token,
        more,
      );
      const views = answer && inFull(answer, known);
      // Of a version that is past nothing is shown: the news of the next one is on its way.
      if (question !== this.#question || views?.version !== document.version) return;
      this.#known.set(document, views);
      if (this.article.document !== document) return;
      this.#shown = { document, views };
      this.#show();
    } catch {
      // The server has told its log; the views stay as they were.
    } finally {
      question.dispose();
      if (this.#question === question) this.#question = null;
    }
  }

  #show(): void {
    const shown = this.#shown;
    const uri = shown?.document.uri ?? null;
    const translate = vscode.l10n.t;
    this.statements.show(uri, shown ? statementsTree(shown.views, this.#filter, translate) : []);
    this.actors.show(uri, shown ? actorsTree(shown.views, translate) : []);
    this.sources.show(uri, shown ? sourcesTree(shown.views, translate) : []);
    this.#setContext('sourceline.views', this.#state());
    // What the server does not offer has no button.
    this.#setContext('sourceline.offersReferences', this.#link.offers('referencesProvider'));
    this.#setContext('sourceline.offersRename', this.#link.offers('renameProvider'));
    this.#setContext('sourceline.statements.filtered', isFiltering(this.#filter));
    this.#tellOfFilter();
    const { editor } = this.article;
    if (editor) this.#follow(editor);
  }

  #state(): ViewsState {
    if (!this.article.document) return 'no-article';
    if (this.#link.state === 'failed') return 'failed';
    return this.#shown ? 'ready' : 'starting';
  }

  /** A filter must never be a riddle: the view says what it leaves out. */
  #tellOfFilter(): void {
    const { view, roots } = this.statements;
    const statements = this.#shown?.views.statements ?? [];
    if (!this.#shown || !isFiltering(this.#filter)) {
      view.message = '';
      return;
    }
    const listed = roots.reduce((sum, { children }) => sum + children.length, 0);
    view.message =
      listed === 0
        ? vscode.l10n.t('No statement passes the filter.')
        : vscode.l10n.t('Filtered: {0} of {1}', listed, statements.length);
  }

  #follow({ selection, document }: vscode.TextEditor): void {
    if (!vscode.workspace.getConfiguration('sourceline', document).get('views.followCursor', true)) return;
    for (const tree of this.#trees) void tree.follow(selection.isEmpty ? selection.active : selection.start);
  }

  #setContext(key: string, value: unknown): void {
    if (this.#contexts.get(key) === value) return;
    this.#contexts.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
