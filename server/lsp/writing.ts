import {
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type DocumentFormattingParams,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  type InlayHint,
  type InlayHintParams,
  type LinkedEditingRangeParams,
  type LinkedEditingRanges,
  type FormattingOptions as ProtocolOptions,
  type TextEdit,
} from 'vscode-languageserver';
import type { FormattingOptions } from '../core/features/index.ts';
import type { Analysed } from './analyses.ts';
import type { Engine } from './engine.ts';
import { toOffset, toSpan } from './fromProtocol.ts';
import type { LastFormatter } from './last-formatter.ts';
import type { Requests } from './requests.ts';
import { toCompletionItem } from './toProtocolCompletion.ts';
import { toCodeLens, toInlayHint, toLinkedEditingRanges, toTextEdits } from './toProtocolWriting.ts';

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

  connection.onCodeLens(
    requests.handler<unknown, CodeLens[] | null>('Code lenses', 'statements', null, ({ analysed, place, client }) => {
      const { analysis, writing, snapshot } = analysed;
      if (!writing.codeLens) return [];
      return engine.codeLenses(analysis).map((lens) => toCodeLens(lens, snapshot.uri, place, client));
    }),
  );

  connection.languages.inlayHint.on(
    requests.handler<InlayHintParams, InlayHint[] | null>(
      'Inlay hints',
      'statements',
      null,
      ({ analysed: { analysis, writing }, place }, { range }) =>
        engine.inlayHints(analysis, toSpan(range, place), writing.inlayHints).map((hint) => toInlayHint(hint, place)),
    ),
  );

  connection.languages.onLinkedEditingRange(
    requests.handler<LinkedEditingRangeParams, LinkedEditingRanges | null>(
      'Linked editing',
      'structure',
      null,
      ({ analysed, place, client }, { position }) => {
        const linked = engine.linkedMarks(analysed.analysis, toOffset(position, place));
        return linked && toLinkedEditingRanges(linked, place, client);
      },
    ),
  );
}

/** Has `connection` tidy articles: as a whole, in part, and, where the user wants it, while they are written. */
export function registerFormatting(
  connection: Connection,
  requests: Requests,
  engine: Engine,
  formatter: LastFormatter,
): void {
  const optionsOf = ({ analysis, writing }: Analysed, options: ProtocolOptions | undefined): FormattingOptions => ({
    quotationMarks: writing.format.quotationMarks,
    insertFinalNewline: options?.insertFinalNewline === true,
    additions: analysis.configuration.additions,
  });

  connection.onDocumentFormatting(
    requests.handler<DocumentFormattingParams, TextEdit[] | null>(
      'Formatting',
      'structure',
      null,
      ({ analysed, place }, { options }) => {
        const { analysis, snapshot } = analysed;
        const edits = formatter.of(snapshot.uri).format(analysis.article, optionsOf(analysed, options));
        return toTextEdits(edits, place);
      },
    ),
  );

  connection.onDocumentRangeFormatting(
    requests.handler<DocumentRangeFormattingParams, TextEdit[] | null>(
      'Formatting',
      'structure',
      null,
      ({ analysed, place }, { range, options }) => {
        const { article } = analysed.analysis;
        return toTextEdits(
          new engine.Formatter().format(article, optionsOf(analysed, options), toSpan(range, place)),
          place,
        );
      },
    ),
  );

  connection.onDocumentOnTypeFormatting(
    requests.handler<DocumentOnTypeFormattingParams, TextEdit[] | null>(
      'Formatting',
      'structure',
      null,
      ({ analysed, place }, { position, ch, options }) => {
        if (!analysed.writing.format.onType) return [];
        const { article } = analysed.analysis;
        const offset = toOffset(position, place);
        return toTextEdits(engine.formatTyped(article, offset, String(ch), optionsOf(analysed, options)), place);
      },
    ),
  );
}
