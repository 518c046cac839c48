import type { ArticlePlace } from '../../core/suppressions/create.ts';
import { pathMatcher } from '../globs.ts';
import { folderOf, pathBelow } from '../uri.ts';

/**
 * Where an article is as seen from a configuration file. Its pattern is for all of its folder; where it stands beside
 * the file, for all files of its ending.
 */
export function placeBelow(fileUri: string, articleUri: string): ArticlePlace {
  const folder = folderOf(fileUri);
  const path = folder === null ? null : pathBelow(folder, articleUri);
  return { path, pattern: path === null ? null : patternFor(path) };
}

function patternFor(path: string): string | null {
  const slash = path.lastIndexOf('/');
  const pattern = slash >= 0 ? `${literal(path.slice(0, slash))}/**` : `*${literal(/\.[^.]+$/.exec(path)?.[0] ?? '')}`;
  // Names may have characters that no pattern can have, and longer ones are not taken.
  return pattern !== '*' && pattern.length <= 200 && pathMatcher(pattern)(path) ? pattern : null;
}

/** Characters that mean something in a pattern, to be taken as they are. */
function literal(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!]/g, '\\$&');
}
