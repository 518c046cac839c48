import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { ArticleFile, ArticleLister } from './lsp/symbols/articles.ts';

/** An archive has more articles than anybody waits for. */
const mostFiles = 5000;

/** Finds the articles in folders of this machine. */
export const nodeArticleFiles: ArticleLister = {
  async list(folder) {
    const cwd = fileURLToPath(folder);
    const paths = await glob('**/*.{article,news,txt}', {
      cwd,
      absolute: true,
      ignore: ['**/node_modules/**'],
      followSymbolicLinks: false,
    }).catch(() => []);
    return Promise.all(paths.sort().slice(0, mostFiles).map(fileAt));
  },
};

async function fileAt(path: string): Promise<ArticleFile> {
  const known = await stat(path).catch(() => null);
  const stamp = known ? `${known.mtimeMs} ${known.size}` : '';
  return { uri: pathToFileURL(path).href, named: !path.endsWith('.txt'), stamp };
}
