import * as vscode from 'vscode';
import { looksLikeArticle } from '../../server/core/article/detect.ts';
import { languageId } from '../language.ts';
import { PlainTextChoices } from '../plain-text-choices.ts';

/** A file that is an article, or plain text that may be one. */
export interface Candidate {
  readonly uri: vscode.Uri;
  /** Whether its name says that it is an article. Otherwise its text decides. */
  readonly named: boolean;
}

const nowhere = '**/node_modules/**';

/**
 * The files of a folder that the editor would open as articles, or might: by their names, by the user's own
 * `files.associations`, and plain text files where `sourceline.detect` allows to guess. In the order of their paths;
 * what `files.exclude` hides is left out.
 */
export async function findCandidates(
  folder: vscode.Uri,
  memento: vscode.Memento,
  token: vscode.CancellationToken,
): Promise<Candidate[]> {
  const find = (glob: string) =>
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), nowhere, undefined, token);
  const guesses = vscode.workspace.getConfiguration('sourceline', folder).get('detect') !== 'never';
  const choices = new PlainTextChoices(memento);
  const [named, plain] = await Promise.all([
    Promise.all(['**/*.{article,news}', ...associations(folder)].map(find)),
    guesses ? find('**/*.txt') : [],
  ]);
  const found = new Map<string, Candidate>();
  for (const uri of named.flat()) found.set(uri.toString(), { uri, named: true });
  for (const uri of plain) {
    const key = uri.toString();
    if (!found.has(key) && !choices.has(key)) found.set(key, { uri, named: false });
  }
  return [...found.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** The same for all folders that are open. */
export async function listArticles(memento: vscode.Memento, token: vscode.CancellationToken): Promise<Candidate[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map(({ uri }) => findCandidates(uri, memento, token)))).flat();
}

/** Whether the editor would open the text as an article. */
export function isArticle({ named }: Candidate, text: string): boolean {
  return named || looksLikeArticle(text);
}

/** The patterns of files that the user opens as articles. One without a slash is about the name, in any folder. */
function associations(folder: vscode.Uri): string[] {
  const all = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('associations') ?? {};
  return Object.entries(all)
    .filter(([, language]) => language === languageId)
    .map(([glob]) => (glob.includes('/') ? glob : `**/${glob}`));
}
