import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const PACKAGE = 'vscode-languageserver';
const NAMESPACE = 'shared-names';

/**
 * Has all modules of a bundle share the names of the protocol's package. It is a CommonJS one, and esbuild gives each ES
 * module that imports such a package a copy of all its names, some 600 here, which is made when the module is loaded.
 */
export const sharedNames: Plugin = {
  name: NAMESPACE,
  setup: (build) => {
    build.onResolve({ filter: new RegExp(`^${PACKAGE}$`) }, ({ kind }) =>
      kind === 'import-statement' ? { path: PACKAGE, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, () => {
      const names = Object.keys(createRequire(import.meta.url)(PACKAGE) as object);
      // What is marked as pure goes where nobody imports it.
      const exports = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => all.${name})();`);
      return {
        contents: `const all = require('${PACKAGE}');\n${exports.join('\n')}\n`,
        resolveDir: import.meta.dirname,
      };
    });
  },
};
