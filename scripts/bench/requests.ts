// Every request an editor makes, after an edit, over the standard streams of a real server process: ours over an article,
// and beside it the one that VS Code uses for Markdown, over an equally long Markdown file.
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { type Served, serve, serveOurs } from './serve.ts';
import { percentile, printTable } from './statistics.ts';
import { longArticle } from './texts.ts';

const sizes = [5_000, 400_000];

interface Subject {
  readonly languageId: string;
  readonly extension: string;
  readonly text: (size: number) => string;
  readonly start: () => Promise<Served>;
  /** Requests of its own, which no capability tells of. */
  readonly own: readonly string[];
}

const ours: Subject = {
  languageId: 'news-article',
  extension: 'article',
  text: longArticle,
  start: serveOurs,
  own: ['sourceline/views'],
};

const markdown: Subject = {
  languageId: 'markdown',
  extension: 'md',
  text: (size) => asMarkdown(longArticle(size)),
  start: () =>
    serve([createRequire(import.meta.url).resolve('vscode-markdown-languageserver'), '--stdio'], answerForMarkdown),
  own: [],
};

/** Paragraphs become sections with a heading, each with a link to the one before. */
function asMarkdown(article: string): string {
  return article
    .split(/\n{2,}/)
    .map((paragraph, index) =>
      index % 4 === 0 ? `## Part ${index}\n\n${paragraph} [before](#part-${Math.max(0, index - 4)})` : paragraph,
    )
    .join('\n\n');
}

/** The Markdown server leaves the parsing to its client, and asks it for files; here there are none but the open one. */
function answerForMarkdown(connection: ProtocolConnection, textOf: (uri: string) => string): void {
  const parser = new MarkdownIt({ html: true });
  connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
    // Only what the server reads of a token.
    parser.parse(text ?? textOf(uri), {}).map(({ type, markup, content, map, children }) => ({
      type,
      markup,
      content,
      map,
      children: children?.map((child) => ({ type: child.type, markup: child.markup, content: child.content })) ?? null,
    })),
  );
  connection.onRequest('markdown/fs/stat', () => undefined);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/watcher/create', () => undefined);
  connection.onRequest('markdown/fs/watcher/delete', () => undefined);
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** The parameters of each request beside its document; the cursor stands where the edit was. */
const requests: Readonly<Record<string, (cursor: Position) => object>> = {
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/documentLink': () => ({}),
  'textDocument/selectionRange': (cursor) => ({ positions: [cursor] }),
  'textDocument/hover': (position) => ({ position }),
  'textDocument/definition': (position) => ({ position }),
  'textDocument/references': (position) => ({ position, context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': (position) => ({ position }),
  'textDocument/prepareRename': (position) => ({ position }),
  'textDocument/completion': (position) => ({ position }),
  'textDocument/codeAction': (cursor) => ({ range: { start: cursor, end: cursor }, context: { diagnostics: [] } }),
  'textDocument/codeLens': () => ({}),
  'textDocument/inlayHint': ({ line }) => ({
    range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } },
  }),
  'textDocument/linkedEditingRange': (position) => ({ position }),
  'textDocument/formatting': () => ({ options: { tabSize: 4, insertSpaces: true } }),
  'textDocument/semanticTokens/range': ({ line }) => ({
    range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } },
  }),
  'textDocument/diagnostic': () => ({}),
  'sourceline/views': () => ({}),
};

/** Milliseconds at p95 by request, for those the server offers. */
type Figures = Map<string, number>;

/** Edits before those that are timed: code that has just been loaded is compiled as it is used. */
const warmUps = 20;
/** So many that no single one decides over a p95. */
const edits = 80;

async function measure(subject: Subject, size: number): Promise<Figures> {
  const served = await subject.start();
  try {
    const text = subject.text(size);
    const document = await served.open(`file:///bench/article.${subject.extension}`, subject.languageId, text);
    const line = text.slice(0, text.indexOf(' ', text.length / 2)).split('\n').length - 1;
    const cursor = { line, character: 12 };
    const figures: Figures = new Map();
    for (const [method, params] of Object.entries(requests)) {
      if (!served.offers(method) && !subject.own.includes(method)) continue;
      const samples: number[] = [];
      let previousResultId: string | undefined;
      for (let edit = 0; edit < warmUps + edits; edit++) {
        const start = performance.now();
        await document.type(cursor, 'etaoin'[edit % 6]!);
        const more = { ...params(cursor), previousResultId };
        const answer = await served
          .request(method, { textDocument: { uri: document.uri }, ...more })
          // That there is nothing to rename at the cursor is an answer too.
          .catch(() => null);
        previousResultId = (answer as { resultId?: string } | null)?.resultId;
        if (edit >= warmUps) samples.push(performance.now() - start);
      }
      figures.set(method, percentile(samples, 0.95));
    }
    return figures;
  } finally {
    await served.stop();
  }
}

/** Prints, for each request, how long it takes from an edit to the answer, with the growth from the short article to the long. */
export async function benchRequests(): Promise<void> {
  const [short, long, shortMarkdown, longMarkdown] = [
    await measure(ours, sizes[0]!),
    await measure(ours, sizes[1]!),
    await measure(markdown, sizes[0]!),
    await measure(markdown, sizes[1]!),
  ];
  const cells = (small: number | undefined, large: number | undefined) =>
    small === undefined || large === undefined
      ? ['–', '–', '–']
      : [small.toFixed(1), large.toFixed(1), `×${(large / small).toFixed(0)}`];
  printTable('One character typed, then a request: ms at p95 until its answer (Sourceline, then the Markdown server)', [
    ['request', '5 KB', '400 KB', 'growth', 'md 5 KB', 'md 400 KB', 'growth'],
    ...Object.keys(requests)
      .filter((method) => short.has(method) || shortMarkdown.has(method))
      .map((method) => [
        method.replace('textDocument/', ''),
        ...cells(short.get(method), long.get(method)),
        ...cells(shortMarkdown.get(method), longMarkdown.get(method)),
      ]),
  ]);
}
