import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CancellationToken,
  type Connection,
  ErrorCodes,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { actorSymbolKind, actorWords } from './actor-symbols.ts';
import type { Engine } from './engine.ts';
import { toOffset } from './fromProtocol.ts';
import type { Context, Requests } from './requests.ts';

/**
 * Has `connection` show who cites whom as what editors call a call hierarchy: outgoing are those whom somebody cites,
 * incoming those who cite somebody.
 */
export function registerCallHierarchy(connection: Connection, requests: Requests, engine: Engine): void {
  connection.languages.callHierarchy.onPrepare(
    requests.handler<TextDocumentPositionParams, CallHierarchyItem[] | null>(
      'The citations',
      'statements',
      null,
      (context, { position }) => {
        const actor = engine.citingActorAt(context.analysed.analysis, toOffset(position, context.place));
        return actor === null ? null : [itemOf(actor, context)];
      },
    ),
  );

  const outgoing = requests.handler<Asked, CallHierarchyOutgoingCall[] | null>(
    'Whom somebody cites',
    'statements',
    null,
    (context, { item }) => {
      const actor = actorOf(item, context, engine);
      return engine.citedBy(context.analysed.analysis, actor).map((cited) => ({
        to: itemOf(cited.actor, context),
        fromRanges: cited.places.map((span) => context.place.range(span)),
      }));
    },
  );
  connection.languages.callHierarchy.onOutgoingCalls((params: CallHierarchyOutgoingCallsParams, token) =>
    outgoing(asked(params), token),
  );

  const incoming = requests.handler<Asked, CallHierarchyIncomingCall[] | null>(
    'Who cites somebody',
    'statements',
    null,
    (context, { item }) => {
      const actor = actorOf(item, context, engine);
      return engine.citing(context.analysed.analysis, actor).map((citing) => ({
        from: itemOf(citing.actor, context),
        fromRanges: citing.places.map((span) => context.place.range(span)),
      }));
    },
  );
  connection.languages.callHierarchy.onIncomingCalls(
    (params: CallHierarchyIncomingCallsParams, token: CancellationToken) => incoming(asked(params), token),
  );
}

/** What is asked of an item, as a request about the document it is in. */
interface Asked {
  readonly item: CallHierarchyItem;
  readonly textDocument: { readonly uri: string };
}

function asked({ item }: { readonly item: CallHierarchyItem }): Asked {
  if (typeof item?.uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'item.uri is missing.');
  return { item, textDocument: { uri: item.uri } };
}

/** The text may have changed since the item was given: whoever stands in its place now is meant. */
function actorOf({ selectionRange }: CallHierarchyItem, { analysed, place }: Context, engine: Engine): number {
  const actor = engine.citingActorAt(analysed.analysis, toOffset(selectionRange?.start, place));
  if (actor === null) throw new ResponseError(ErrorCodes.InvalidParams, 'Nobody stands there any more.');
  return actor;
}

function itemOf(index: number, { analysed: { analysis, snapshot }, place, client }: Context): CallHierarchyItem {
  const actor = analysis.actors[index]!;
  const range = place.range(actor.mentions[0]!);
  const { name, detail } = actorWords(actor);
  return {
    name,
    detail,
    kind: actorSymbolKind(actor.kind, client),
    uri: snapshot.uri,
    range,
    selectionRange: range,
  };
}
