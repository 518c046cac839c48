import { isAbsolute, relative, resolve, sep } from 'node:path';

/** `path` as seen from `root`, with slashes, where it is inside; null where it is not. */
export function pathWithin(root: string, path: string): string | null {
  const inside = relative(root, resolve(path));
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return inside.replaceAll(sep, '/');
}
