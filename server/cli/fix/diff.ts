import { isAbsolute } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A unified diff, as `git apply` and `patch -p1` take it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = path.replaceAll('\\', '/');
  const [old, fresh] = isAbsolute(path) ? [name, name] : [`a/${name}`, `b/${name}`];
  return createTwoFilesPatch(old, fresh, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
