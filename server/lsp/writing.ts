import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
} from 'vscode-languageserver';
import type { Engine } from './engine.ts';
import { toOffset } from './fromProtocol.ts';
import type { Requests } from './requests.ts';
import { toCompletionItem } from './toProtocolCompletion.ts';

/** Has `connection` answer what an editor asks while somebody writes. */
export function registerWriting(connection: Connection, requests: Requests, engine: Engine): void {
  connection.onCompletion(
    requests.handler<CompletionParams, CompletionList | CompletionItem[] | null>(
      'Completion',
      'structure',
      null,
      ({ analysed: { analysis }, place, client }, { position, context }) => {
        const offset = toOffset(position, place);
        const invoked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
        const items = engine.completions({ analysis, offset, invoked, today: engine.today() });
        // What fits the words typed so far is found out here, spellings forgiven: another letter is another question.
        return {
          isIncomplete: true,
          items: items.map((item, index) => toCompletionItem(item, index, place, client)),
        };
      },
    ),
  );
}
