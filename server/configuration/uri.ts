/** A URI whose path has folders, as `file:` and the schemes of virtual workspaces have it. */
const hierarchical = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu;

/**
 * The address of the folder that a file or folder stands in, without a slash at its end; null at the root, and for an
 * address without folders, as a document that was never saved has it.
 */
export function folderOf(uri: string): string | null {
  const match = hierarchical.exec(uri);
  if (!match) return null;
  const [, authority, path] = match;
  const inner = path!.replace(/\/+$/, '');
  return inner === '' ? null : `${authority}${inner.slice(0, inner.lastIndexOf('/'))}`;
}

/** The address of a file in a folder. */
export function fileIn(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
}

/** The address of what stands at a path below a folder, as `pathBelow` gives it. */
export function addressBelow(folder: string, path: string): string {
  return `${folder.replace(/\/+$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The path of a file below a folder, decoded and with `/` between its parts; null where it is not below it.
 */
export function pathBelow(folder: string, uri: string): string | null {
  const above = `${comparable(folder).replace(/\/+$/, '')}/`;
  const path = comparable(uri);
  return path.startsWith(above) ? path.slice(above.length) : null;
}

/** Editors encode more or less of an address, and write the letter of a drive large or small. */
function comparable(uri: string): string {
  return decoded(uri).replace(/^(file:\/\/[^/]*\/)([A-Za-z]):/u, (_, before: string, drive: string) => {
    return `${before}${drive.toLowerCase()}:`;
  });
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
