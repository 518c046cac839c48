// Where things are. Everything made by the scripts lies in one of these folders, and git ignores each of them.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Programs that the scripts brought for themselves. */
export const TOOLS = join(ROOT, '.tools');

/** Logs, reports, screenshots: all of it can be deleted at any time. */
export const CACHE = join(ROOT, '.cache');

export const DIST = join(ROOT, 'dist');
