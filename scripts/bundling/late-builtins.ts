import type { Plugin } from 'esbuild';

const NAMESPACE = 'late-builtins';

/**
 * Loads those modules of Node when they are first used that packages of the server load and do not use on standard
 * streams: cryptography, for the names of pipes, takes 4 ms.
 */
export const lateBuiltins: Plugin = {
  name: NAMESPACE,
  setup: (build) => {
    build.onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};
