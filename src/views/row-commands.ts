import * as vscode from 'vscode';
import type { FindingItem, PlainRange } from '../../server/lsp/views-result.ts';
import { commands } from '../commands.ts';
import type { ArticleViews } from './article-views.ts';
import type { Node } from './nodes.ts';
import { withoutIcons } from './row.ts';

/** What can be done with a row. Each is handed the row by the tree. */
export function registerRowCommands(views: ArticleViews): vscode.Disposable[] {
  const onRow = (command: string, act: (node: Node, editor: vscode.TextEditor) => Promise<void>) =>
    vscode.commands.registerCommand(command, async (node?: Node) => {
      const { editor } = views.article;
      if (node?.row.range && editor) await act(node, editor);
    });
  return [
    onRow(commands.goTo, goTo),
    onRow(commands.fix, fix),
    onRow(commands.findReferences, async ({ row: { range } }, { document }) => {
      await vscode.commands.executeCommand('editor.action.findReferences', document.uri, positionIn(range!));
    }),
    onRow(commands.rename, async ({ row: { range } }, editor) => {
      await show(editor, toRange(range!), false);
      await vscode.commands.executeCommand('editor.action.rename', [editor.document.uri, positionIn(range!)]);
    }),
  ];
}

/** Shows where a row leads and stays in the tree, so that one can go on there; asked a second time, goes over there. */
async function goTo({ row: { range } }: Node, editor: vscode.TextEditor): Promise<void> {
  const target = toRange(range!);
  await show(editor, target, !editor.selection.isEqual(target));
}

async function show(editor: vscode.TextEditor, selection: vscode.Range, preserveFocus: boolean): Promise<void> {
  const { document, viewColumn = vscode.ViewColumn.Active } = editor;
  await vscode.window.showTextDocument(document, { viewColumn, selection, preserveFocus });
}

interface Choice {
  /** What the fix is called. */
  readonly title: string;
  readonly finding: FindingItem;
  readonly action: vscode.CodeAction;
}

/** Makes the fix of a row: the very code action that the editor offers there. Of several the user chooses. */
async function fix({ row: { findings } }: Node, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const found = await Promise.all(
    findings.filter(({ fixes }) => fixes.length > 0).map((finding) => choicesOf(finding, document.uri)),
  );
  const chosen = await choose(found.filter((choices) => choices.length > 0));
  if (chosen === null) return;
  if (chosen === undefined || document.version !== version) {
    // The text has moved on; the row will follow in a moment.
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has changed; try again.'));
    return;
  }
  const { edit, command } = chosen.action;
  // A fix may leave places to fill in: the keyboard has to be there.
  await show(editor, toRange(chosen.finding.range), false);
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The user's choice among the fixes of each finding; null: none was wanted; undefined: there is none. */
async function choose(found: readonly (readonly Choice[])[]): Promise<Choice | null | undefined> {
  const all = found.flat();
  if (all.length < 2) return all[0];
  const isOne = found.length === 1;
  const items = found.flatMap((choices): (vscode.QuickPickItem & { choice?: Choice })[] => {
    const { rule, message } = choices[0]!.finding;
    const detail = isOne ? '' : withoutIcons(message);
    const fixes = choices.map((choice) => ({ label: withoutIcons(choice.title), choice, detail }));
    return isOne ? fixes : [{ label: rule, kind: vscode.QuickPickItemKind.Separator }, ...fixes];
  });
  const title = isOne ? all[0]!.finding.message : '';
  const placeHolder = vscode.l10n.t('Choose a fix');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.choice ?? null;
}

async function choicesOf(finding: FindingItem, uri: vscode.Uri): Promise<readonly Choice[]> {
  const { range, fixes } = finding;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    toRange(range),
    vscode.CodeActionKind.QuickFix.value,
  );
  return fixes.flatMap((title) => {
    const action = actions.find((one) => one.title === title);
    return action ? [{ title, finding, action }] : [];
  });
}

function toRange({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

function positionIn({ start }: PlainRange): vscode.Position {
  return new vscode.Position(start.line, start.character);
}
