import { join, relative, sep } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { DIST, ROOT } from '../bootstrap/paths.mjs';
import { sharedNames } from './shared-names.ts';

/** Where the core is bundled: the browser's server is one file, so it is the programs for Node that borrow from it. */
const SHARED = 'browser/server.js';

/** Pure layers, which run in a browser's worker as they do in Node. */
const LAYERS = ['server/core', 'server/configuration', 'server/report'];
const GLOBAL = 'sourcelineServer';

type Build = typeof import('esbuild').build;

/** What the server in a browser calls the core inside its function. */
const LENT = 'lent';
/** How the bundle of the core names that function. */
const IN_BROWSER = 'server-in-browser';

/**
 * Bundles the core once for all programs that ship: the package would hold the same hundreds of kilobytes three times
 * otherwise. Programs for Node are bundled with `borrow`, the browser's server after them with `lend`.
 */
export class SharedCore {
  /** The modules of the core that others import, relative to the project. */
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
    return this.#borrowFrom(`require(${JSON.stringify(`./${shared}`)}).core`);
  }

  /**
   * Bundles the browser's server, with the modules that were borrowed on offer to Node. A worker starts it by loading
   * it; in Node nobody is to be served then, and what only the server needs is not even set up. That part is bundled
   * first, into a function of the core: a module that is imported on a condition has esbuild put a wrapper around each
   * module it needs, and 400 wrappers in the core take longer than what is in them.
   *
   * @param options of the whole bundle, its entry included
   */
  async lend(build: Build, options: BuildOptions & { entryPoints: [string] }): Promise<Metafile['inputs']> {
    const { entryPoints, ...others } = options;
    const server = await build({
      ...options,
      plugins: [sharedNames, this.#borrowFrom(LENT)],
      banner: { js: `module.exports = (${LENT}) => {` },
      footer: { js: '};' },
      sourcemap: 'inline',
      write: false,
      metafile: true,
    });
    const modules = [...this.#borrowed].sort();
    const imports = modules.map((module, index) => `import * as m${index} from './${module}';`);
    const entries = modules.map((module, index) => `${JSON.stringify(module)}: m${index}`);
    const whole = await build({
      ...others,
      plugins: [virtual(IN_BROWSER, server.outputFiles[0]!.text)],
      stdin: {
        contents: `${imports.join('\n')}\nexport const core = { ${entries.join(', ')} };\nif (typeof module === 'undefined') require('${IN_BROWSER}')(core);\n`,
        resolveDir: ROOT,
        sourcefile: 'shared-core.js',
      },
      globalName: GLOBAL,
      footer: { js: `if (typeof module === 'object') module.exports = ${GLOBAL};` },
      metafile: true,
    });
    return { ...server.metafile.inputs, ...whole.metafile.inputs };
  }

  /** @param core the expression that gives the modules of the core by their paths */
  #borrowFrom(core: string): Plugin {
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
          contents: `module.exports = ${core}[${JSON.stringify(path)}];`,
        }));
      },
    };
  }
}

/** A module that is in no file. */
function virtual(name: string, contents: string): Plugin {
  return {
    name,
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      build.onLoad({ filter: /./, namespace: name }, () => ({ contents }));
    },
  };
}
