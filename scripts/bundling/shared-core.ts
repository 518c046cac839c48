import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { DIST, ROOT } from '../bootstrap/paths.mjs';

/** Where the core is bundled: the browser's server is one file, so it is the programs for Node that borrow from it. */
const SHARED = 'browser/server.js';

/** Pure layers, which run in a browser's worker as they do in Node. */
const LAYERS = ['server/core', 'server/configuration', 'server/report'];
const GLOBAL = 'sourcelineServer';

/**
 * Bundles the core once for all programs that ship: the package would hold the same hundreds of kilobytes three times
 * otherwise. Programs for Node are bundled with `borrow`, the browser's server after them with `lend`.
 */
export class SharedCore {
  /** The modules of the core that programs for Node import, relative to the project. */
  readonly #borrowed = new Set<string>();

  /**
   * Leaves the core out of a program for Node, which takes it from the browser's server in its place.
   *
   * @param output the program's own path in `dist/`
   */
  borrow(output: string): Plugin {
    const shared = relative(join(DIST, output, '..'), join(DIST, SHARED))
      .split(sep)
      .join('/');
    return {
      name: 'borrow-core',
      setup: (build) => {
        build.onResolve({ filter: /^[.].*[.]ts$/ }, ({ path, resolveDir }) => {
          const module = relative(ROOT, join(resolveDir, path)).split(sep).join('/');
          if (!LAYERS.some((layer) => module.startsWith(`${layer}/`))) return undefined;
          this.#borrowed.add(module);
          return { path: module, namespace: 'core' };
        });
        build.onResolve({ filter: /./, namespace: 'core' }, ({ path }) => ({ path, external: true }));
        build.onLoad({ filter: /./, namespace: 'core' }, ({ path }) => ({
          contents: `module.exports = require(${JSON.stringify(`./${shared}`)}).core[${JSON.stringify(path)}];`,
        }));
      },
    };
  }

  /**
   * The browser's server with the modules that were borrowed on offer to Node. A worker starts it by loading it; in Node
   * nobody is to be served then, and what only the server needs is not even set up.
   */
  lend(entry: string) {
    const modules = [...this.#borrowed].sort();
    const imports = modules.map((module, index) => `import * as m${index} from './${module}';`);
    const entries = modules.map((module, index) => `${JSON.stringify(module)}: m${index}`);
    return {
      stdin: {
        contents: `${imports.join('\n')}\nexport const core = { ${entries.join(', ')} };\nif (typeof module === 'undefined') require('./${entry}');\n`,
        resolveDir: ROOT,
        sourcefile: 'shared-core.js',
      },
      globalName: GLOBAL,
      footer: { js: `if (typeof module === 'object') module.exports = ${GLOBAL};` },
    };
  }
}
