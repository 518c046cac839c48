import type { TextEdit } from '../../core/rules/model.ts';
import type { Suppression } from '../../core/suppressions/model.ts';
import { openingReader } from '../../core/suppressions/opening.ts';
import type { ConfigurationFile } from '../model.ts';
import { addressBelow, folderOf, pathBelow } from '../uri.ts';
import { SuppressionEntries } from './entries.ts';

/**
 * The suppressions that name another article, which is there no more and began as this one does: it has got another
 * name or place, and they are for it still. A copy of an article that is still there is another one.
 *
 * @param uri of the article
 * @param isThere whether there is a file at an address; asked for those only whose beginning fits
 */
export async function movedHere(
  file: ConfigurationFile,
  uri: string,
  text: string,
  isThere: (uri: string) => Promise<boolean>,
): Promise<readonly Suppression[]> {
  const folder = folderOf(file.uri);
  const path = folder === null ? null : pathBelow(folder, uri);
  if (folder === null || path === null) return [];
  const opensWith = openingReader(text);
  const gone = new Map<string, boolean>();
  const moved: Suppression[] = [];
  for (const suppression of file.content.suppressions ?? []) {
    const { file: other, opening } = suppression;
    if (other === undefined || other === path || opening === undefined || !opensWith(opening)) continue;
    if (!gone.has(other)) gone.set(other, !(await isThere(addressBelow(folder, other))));
    if (gone.get(other)) moved.push(suppression);
  }
  return moved;
}

/** A file or folder that gets another name or place, as addresses without a slash at their end. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that have the suppressions of a configuration file follow their articles. What moves out of the folder of
 * the file is no longer its business, and keeps its old name in it.
 */
export function followRenamings(file: ConfigurationFile, renamings: readonly Renaming[]): readonly TextEdit[] {
  const folder = folderOf(file.uri);
  const entries = SuppressionEntries.of(file.text);
  if (folder === null || entries === null) return [];
  const paths = renamings.flatMap(({ from, to }) => {
    const [before, after] = [pathBelow(folder, from), pathBelow(folder, to)];
    return before === null || after === null ? [] : [{ before, after }];
  });
  const edits: TextEdit[] = [];
  entries.files.forEach((path, index) => {
    if (path === null) return;
    const renamed = paths.find(({ before }) => path === before || path.startsWith(`${before}/`));
    if (renamed) edits.push(...entries.setFile(index, renamed.after + path.slice(renamed.before.length)));
  });
  return edits;
}
