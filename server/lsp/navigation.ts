import {
  type Connection,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  ErrorCodes,
  type Location,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Engine } from './engine.ts';
import { toOffset } from './fromProtocol.ts';
import type { Requests } from './requests.ts';
import { toWorkspaceEdit } from './toProtocolEdits.ts';

/** Has `connection` lead from place to place, actor by actor, and change an actor's name everywhere. */
export function registerNavigation(connection: Connection, requests: Requests, engine: Engine): void {
  connection.onDefinition(
    requests.handler<TextDocumentPositionParams, Definition | DefinitionLink[] | null>(
      'Going to the definition',
      'statements',
      null,
      ({ analysed: { analysis, snapshot }, place, client }, { position }) => {
        const found = engine.definition(analysis, toOffset(position, place));
        if (!found) return null;
        const range = place.range(found.target);
        if (!client.definitionLinks) return { uri: snapshot.uri, range };
        return [
          {
            originSelectionRange: place.range(found.origin),
            targetUri: snapshot.uri,
            targetRange: range,
            targetSelectionRange: range,
          },
        ];
      },
    ),
  );

  connection.onReferences(
    requests.handler<ReferenceParams, Location[] | null>(
      'Finding references',
      'statements',
      null,
      ({ analysed: { analysis, snapshot }, place }, { position, context }) => {
        const offset = toOffset(position, place);
        const first = context?.includeDeclaration === false ? engine.definition(analysis, offset)?.target : undefined;
        const places = engine.references(analysis, offset);
        if (!places) return null;
        return places
          .filter(({ span }) => span.start !== first?.start)
          .map(({ span }) => ({ uri: snapshot.uri, range: place.range(span) }));
      },
    ),
  );

  connection.onDocumentHighlight(
    requests.handler<TextDocumentPositionParams, DocumentHighlight[] | null>(
      'Highlighting',
      'statements',
      null,
      ({ analysed: { analysis }, place }, { position }) =>
        engine.references(analysis, toOffset(position, place))?.map(({ span, speaks }) => ({
          range: place.range(span),
          kind: speaks ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })) ?? null,
    ),
  );

  connection.onPrepareRename(
    requests.handler<TextDocumentPositionParams, PrepareRenameResult | null>(
      'Preparing a rename',
      'statements',
      null,
      ({ analysed: { analysis }, place }, { position }) => {
        const found = engine.prepareRename(analysis, toOffset(position, place));
        if (!found) return null;
        if ('refusal' in found) throw new ResponseError(ErrorCodes.InvalidParams, found.refusal);
        return { range: place.range(found.span), placeholder: found.name };
      },
    ),
  );

  connection.onRenameRequest(
    requests.handler<RenameParams, WorkspaceEdit | null>(
      'Renaming',
      'statements',
      null,
      ({ analysed: { analysis, snapshot }, place, client }, { position, newName }) => {
        if (typeof newName !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'The new name is missing.');
        const found = engine.rename(analysis, toOffset(position, place), newName);
        if (!found) return null;
        if ('refusal' in found) throw new ResponseError(ErrorCodes.InvalidParams, found.refusal);
        return toWorkspaceEdit(found.edits, snapshot, place, client);
      },
    ),
  );
}
