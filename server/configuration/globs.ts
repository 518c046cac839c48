import picomatch from 'picomatch/posix.js';

/**
 * A test for paths by glob patterns: a pattern without a slash fits the file's name in whatever folder; one that ends
 * in a slash fits all that is in the folder; one that starts with `!` takes out what others let in.
 *
 * @param patterns as the user wrote them, relative to the configuration file
 * @returns whether a path fits, which is relative to the same folder, with `/` between its parts
 */
export function pathMatcher(patterns: string | readonly string[]): (path: string) => boolean {
  const all = (typeof patterns === 'string' ? [patterns] : patterns).map((pattern) => pattern.replace(/^\.\//, ''));
  const wanted = all.filter((pattern) => !pattern.startsWith('!')).map(compile);
  const unwanted = all.filter((pattern) => pattern.startsWith('!')).map((pattern) => compile(pattern.slice(1)));
  return (path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path));
}

function compile(pattern: string): (path: string) => boolean {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  return picomatch(whole, { dot: true, basename: !whole.includes('/'), noextglob: true });
}
