import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The server's name for showing places of a document, which only the editor can do. */
const showPlaces = 'sourceline.showPlaces';

/** A place as the server tells it: UTF-16 positions. */
interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Has the lines above sections lead to the statements they count: to the one, or to a peek at all of them. */
export const leadToPlaces: NonNullable<Middleware['provideCodeLenses']> = async (document, token, next) => {
  const lenses = await next(document, token);
  for (const lens of lenses ?? [])
    if (lens.command?.command === showPlaces) lens.command = leading(lens, lens.command, document);
  return lenses;
};

function leading(
  { range }: vscode.CodeLens,
  { title, arguments: given }: vscode.Command,
  { uri }: vscode.TextDocument,
): vscode.Command {
  const places = (given?.[1] ?? []) as readonly Place[];
  const locations = places.map(
    ({ start, end }) =>
      new vscode.Location(uri, new vscode.Range(start.line, start.character, end.line, end.character)),
  );
  return {
    title,
    tooltip: vscode.l10n.t('Show the statements that nobody is named for'),
    command: 'editor.action.goToLocations',
    arguments: [uri, range.start, locations, 'peek'],
  };
}
