import type {
  CodeAction,
  CodeActionParams,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  HoverParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { isoDay } from '../core/features/dates.ts';
import { codeActions } from './code-actions.ts';
import type { Engine } from './engine.ts';
import { documentUri, toOffset, toOffsets, toSpan } from './fromProtocol.ts';
import { isConfigurationFile } from './open-files.ts';
import type { Context, Requests } from './requests.ts';
import type { TokenResults } from './token-results.ts';
import {
  toDocumentLink,
  toDocumentSymbol,
  toFoldingRanges,
  toHover,
  toSelectionRange,
  toSemanticTokenData,
  toSymbolInformation,
} from './toProtocol.ts';
import { toDiagnostics } from './toProtocolDiagnostics.ts';
import { type ViewsParams, viewsRequest } from './views.ts';
import type { ViewsAnswers } from './views-changes.ts';
import type { ViewsChanges, ViewsResult } from './views-result.ts';

/**
 * Has `connection` answer the requests that do not depend on how the client wants its diagnostics.
 *
 * @param actionsInFile what can be done in a configuration file
 */
export function registerFeatures(
  connection: Connection,
  requests: Requests,
  engine: Engine,
  tokens: TokenResults,
  views: ViewsAnswers,
  actionsInFile: (params: CodeActionParams) => Promise<CodeAction[]>,
): void {
  connection.onDocumentSymbol(
    requests.handler<unknown, DocumentSymbol[] | SymbolInformation[] | null>(
      'The outline',
      'structure',
      null,
      (context) => {
        const { analysed, place, client } = context;
        const items = engine.outline(analysed.analysis);
        return client.hierarchicalSymbols
          ? items.map((item) => toDocumentSymbol(item, place, client))
          : toSymbolInformation(items, analysed.snapshot.uri, place, client);
      },
    ),
  );

  connection.onFoldingRanges(
    requests.handler<unknown, FoldingRange[] | null>('Folding', 'structure', null, ({ analysed, place, client }) =>
      toFoldingRanges(engine.foldingRanges(analysed.analysis), place, client),
    ),
  );

  connection.onSelectionRanges(
    requests.handler<SelectionRangeParams, SelectionRange[] | null>(
      'Selection',
      'structure',
      null,
      ({ analysed, place }, params) =>
        toOffsets(params.positions, place).map((offset) =>
          toSelectionRange(engine.selectionRanges(analysed.analysis, offset), place),
        ),
    ),
  );

  connection.onDocumentLinks(
    requests.handler<unknown, DocumentLink[] | null>('Links', 'structure', null, ({ analysed, place, client }) =>
      engine.documentLinks(analysed.analysis).map((link) => toDocumentLink(link, place, client)),
    ),
  );

  connection.onHover(
    requests.handler<HoverParams, Hover | null>('Hover', 'statements', null, ({ analysed, place, client }, params) => {
      const { analysis, snapshot } = analysed;
      // What would end a link in Markdown is written as an address may have it too.
      const address = snapshot.uri.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
      const linkTo = (offset: number) => `${address}#L${place.position(offset).line + 1}`;
      const found = engine.hover(analysis, toOffset(params.position, place), engine.today(), linkTo);
      return found && toHover(found, place, client);
    }),
  );

  const actionsInArticle = requests.handler<CodeActionParams, CodeAction[] | null>(
    'Code actions',
    'statements',
    null,
    ({ analysed, place, client }, params) => codeActions(analysed, params, place, client, isoDay(engine.today())),
  );
  connection.onCodeAction((params, token) =>
    isConfigurationFile(documentUri(params)) ? actionsInFile(params) : actionsInArticle(params, token),
  );

  connection.onRequest(
    viewsRequest,
    requests.handler<ViewsParams, ViewsResult | ViewsChanges | null>(
      'The views',
      'statements',
      null,
      ({ analysed, place }, { previousResultId }) => views.answer(analysed, place, previousResultId),
    ),
  );
  const allTokens = ({ analysed, place }: Context): number[] =>
    toSemanticTokenData(engine.semanticTokens(analysed.analysis), place);

  connection.languages.semanticTokens.on(
    // The types of the library leave no room for null, the protocol does; a closed document has no tokens either way.
    requests.handler<unknown, SemanticTokens>('Semantic tokens', 'statements', { data: [] }, (context) =>
      tokens.full(context.analysed.snapshot.uri, allTokens(context)),
    ),
  );

  connection.languages.semanticTokens.onDelta(
    requests.handler<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'Semantic tokens',
      'statements',
      { data: [] },
      (context, params) => tokens.delta(context.analysed.snapshot.uri, params.previousResultId, allTokens(context)),
    ),
  );

  connection.languages.semanticTokens.onRange(
    requests.handler<SemanticTokensRangeParams, SemanticTokens>(
      'Semantic tokens',
      'statements',
      { data: [] },
      ({ analysed, place }, params) => ({
        data: toSemanticTokenData(engine.semanticTokens(analysed.analysis, toSpan(params.range, place)), place),
      }),
    ),
  );
}

/** Has `connection` answer a client that asks for diagnostics. For one that does not, they are pushed instead. */
export function registerDiagnostics(connection: Connection, requests: Requests): void {
  connection.languages.diagnostics.on(
    requests.handler<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'Diagnostics',
      'statements',
      { kind: 'full', items: [] },
      ({ analysed: { analysis, snapshot, id }, place, client }, params) => {
        if (params.previousResultId === id) return { kind: 'unchanged', resultId: id };
        const items = toDiagnostics(analysis.findings, snapshot.uri, place, client);
        return { kind: 'full', resultId: id, items };
      },
    ),
  );
}
