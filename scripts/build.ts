// Bundles everything that ships, and the tests that run inside an editor, into dist/.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { reportStyle, themeStyle } from '../server/report/index.ts';
import { fingerprint } from './bootstrap/fingerprint.mjs';
import { CACHE, DIST, ROOT } from './bootstrap/paths.mjs';
import { Obstacle, runMain, step } from './bootstrap/steps.mjs';
import { lateBuiltins } from './bundling/late-builtins.ts';
import { SharedCore } from './bundling/shared-core.ts';
import { sharedNames } from './bundling/shared-names.ts';
import { thirdPartyNotices } from './notices.ts';

interface Bundle {
  /** From the project's root. */
  readonly entry: string;
  readonly output: string;
  readonly options: BuildOptions;
  /** `borrows` takes the core from the bundle that `lends` it; without either the bundle stands alone. */
  readonly core?: 'borrows' | 'lends';
}

const COMMON: BuildOptions = {
  bundle: true,
  sourcemap: true,
  logLevel: 'silent',
  charset: 'utf8',
  legalComments: 'none',
};
const SHIPPED: BuildOptions = { ...COMMON, minify: true };
const NODE: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'], // The UMD builds that some packages put first hide their imports from the bundler.
  // A CommonJS bundle has no `import.meta.url`: it gets the address of the bundle itself.
  define: { 'import.meta.url': 'bundleAddress' },
  banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
};
/**
 * The server keeps what V8 makes of its code, where Node can (since 22.8), so that it starts sooner the next time. This
 * has to come before anything is loaded.
 */
const SERVER: BuildOptions = {
  ...NODE,
  banner: { js: `require('node:module').enableCompileCache?.(); ${NODE.banner!.js}` },
  plugins: [lateBuiltins],
};
/** The command line stays an ES module; what CommonJS packages in it `require` at run time are Node's own modules. */
const PROGRAM: BuildOptions = {
  ...NODE,
  format: 'esm',
  define: {},
  // The name is one that no bundled module uses for its own.
  banner: {
    js: "import { createRequire as requireOfNode } from 'node:module'; const require = requireOfNode(import.meta.url);",
  },
};
const BROWSER: BuildOptions = { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] };
const WORKER: BuildOptions = { ...BROWSER, format: 'iife' };

/** The bundles that ship. `dist/` holds nothing else but their source maps, `models/`, the notices and `test/`. */
const PRODUCT: readonly Bundle[] = [
  { entry: 'src/extension.node.ts', output: 'extension.cjs', options: { ...SHIPPED, ...NODE } },
  { entry: 'src/extension.browser.ts', output: 'browser/extension.cjs', options: { ...SHIPPED, ...BROWSER } },
  { entry: 'src/report/webview/main.ts', output: 'report.js', options: { ...SHIPPED, ...WORKER } },
  { entry: 'server/main.node.ts', output: 'server.cjs', options: { ...SHIPPED, ...SERVER }, core: 'borrows' },
  { entry: 'server/main.browser.ts', output: 'browser/server.js', options: { ...SHIPPED, ...WORKER }, core: 'lends' },
  { entry: 'server/cli/main.ts', output: 'cli.mjs', options: { ...SHIPPED, ...PROGRAM }, core: 'borrows' },
  { entry: 'server/cli/worker.ts', output: 'cli-worker.cjs', options: { ...SHIPPED, ...NODE }, core: 'borrows' },
];

/** Test suites that run inside an editor's extension host, one bundle for each kind of host. */
const TESTS: readonly Bundle[] = [
  {
    entry: 'test/editor/extension-host/run.node.ts',
    output: 'test/extension-host.cjs',
    options: { ...COMMON, ...NODE, external: ['vscode', 'mocha'] },
  },
  {
    entry: 'test/editor/extension-host/run.browser.ts',
    output: 'test/web-host.cjs',
    options: {
      ...COMMON,
      ...BROWSER,
      alias: { 'node:assert': 'assert' },
      // The browser build of `assert` asks for a few things of Node.
      define: { global: 'globalThis', process: 'noProcess' },
      banner: { js: 'const noProcess = { env: {} };' },
    },
  },
];

/** What of others the bundles contain, with its licences. */
const NOTICES = 'third-party-notices.txt';
/** Has Node read the browser's server as it is: not as an ES module. */
const COMMONJS = 'browser/package.json';
/** The stylesheet of reports in the editor: their own, their colours by theme, and what the editor adds. */
const REPORT_STYLE = 'report.css';
const HOST_STYLE = 'src/report/webview/host.css';
/** The trained models, with their notices, ship as they are. */
const MODELS = 'server/models';

const INPUTS = [
  'src',
  'server',
  'test/editor',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/build.ts',
  'scripts/bundling',
];
const STAMP = join(CACHE, 'build', 'fingerprint');

await runMain(async () => {
  const now = fingerprint(INPUTS);
  const bundles = [...PRODUCT, ...TESTS];
  const complete = ['models', NOTICES, COMMONJS, REPORT_STYLE, ...bundles.map(({ output }) => output)].every((name) =>
    existsSync(join(DIST, name)),
  );
  if (process.argv.includes('--if-changed') && complete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now)
    return;

  rmSync(STAMP, { force: true });
  rmSync(DIST, { recursive: true, force: true });
  const { build } = await import('esbuild');
  await step(`Building ${bundles.length} bundles`, async () => {
    const core = new SharedCore();
    const buildAll = (some: readonly Bundle[]) => Promise.all(some.map((bundle) => buildOne(build, bundle, core)));
    // What is lent is known only when everybody has borrowed.
    const built = await buildAll(bundles.filter((bundle) => bundle.core !== 'lends'));
    built.push(...(await buildAll(bundles.filter((bundle) => bundle.core === 'lends'))));
    const told = built.flatMap(({ failure }) => failure ?? []);
    if (told.length > 0) throw new Obstacle(told.join('\n'));
    const shipped = built.filter(({ bundle }) => PRODUCT.includes(bundle)).flatMap(({ inputs }) => inputs);
    writeFileSync(join(DIST, NOTICES), thirdPartyNotices(shipped));
    // The project's files are ES modules; what ends in .js there is not.
    writeFileSync(join(DIST, COMMONJS), `${JSON.stringify({ type: 'commonjs' })}\n`);
    const style = [reportStyle, themeStyle, readFileSync(join(ROOT, HOST_STYLE), 'utf8')].join('\n');
    writeFileSync(join(DIST, REPORT_STYLE), style);
    cpSync(join(ROOT, MODELS), join(DIST, 'models'), { recursive: true });
  });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, now);
});

interface Built {
  readonly bundle: Bundle;
  /** The files it was made of, relative to the project. */
  readonly inputs: readonly string[];
  readonly failure?: string;
}

/** Builds one bundle; what went wrong comes back as text, so that one bad entry does not hide the others. */
async function buildOne(build: typeof import('esbuild').build, bundle: Bundle, core: SharedCore): Promise<Built> {
  const { entry, output, options } = bundle;
  if (!existsSync(join(ROOT, entry)))
    return { bundle, inputs: [], failure: `dist/${output} cannot be built: its entry ${entry} does not exist.` };
  try {
    const whole = { ...options, entryPoints: [entry] as [string], absWorkingDir: ROOT, outfile: join(DIST, output) };
    if (bundle.core === 'lends') return { bundle, inputs: Object.keys(await core.lend(build, whole)) };
    const borrowed = bundle.core === 'borrows' ? [core.borrow(output)] : [];
    const plugins = [...(options.plugins ?? []), sharedNames, ...borrowed];
    const made = await build({ ...whole, plugins, metafile: true });
    return { bundle, inputs: Object.keys(made.metafile.inputs) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { bundle, inputs: [], failure: `dist/${output} cannot be built:\n${reason}` };
  }
}
