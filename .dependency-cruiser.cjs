// The layers of ARCHITECTURE.md as rules: a lower layer never knows a higher one. `npm run check` applies them.

/** Layers of the core from low to high; each may know itself and those before it. */
const CORE_LAYERS = [
  '(text|data|language)/|configuration[.]ts$',
  'article/',
  'actors/',
  'attribution/',
  'sourcing/',
  'rules/',
  'suppressions/',
  'findings[.]ts$',
  'analysis[.]ts$',
  'features/',
];

const upwards = CORE_LAYERS.slice(0, -1).map((layer, index) => ({
  name: `core-layers-${index}`,
  comment: 'A lower layer of the core must not use a higher one; it may name its types.',
  severity: 'error',
  from: { path: `^server/core/(${layer})` },
  to: { path: `^server/core/(${CORE_LAYERS.slice(index + 1).join('|')})`, dependencyTypesNot: ['type-only'] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core is plain TypeScript over strings: it imports the core and nothing else, no package and nothing of Node.',
      severity: 'error',
      from: { path: '^server/core/' },
      to: { pathNot: '^server/core/' },
    },
    ...upwards,
    {
      name: 'configuration-is-pure',
      comment: 'Configuration is read alike everywhere: of the world it knows the file system it is given.',
      severity: 'error',
      from: { path: '^server/configuration/' },
      to: { pathNot: '^server/(core|configuration)/|^node_modules/(jsonc-parser|picomatch|@types/picomatch)/' },
    },
    {
      name: 'report-is-pure',
      comment: 'A report is made of plain data alike for the editor, the browser and the command.',
      severity: 'error',
      from: { path: '^server/report/' },
      to: { pathNot: '^server/(core/(features|text)|report)/' },
    },
    {
      name: 'only-the-client-knows-the-editor',
      comment: 'Only src/, and the tests that run inside an editor, import vscode.',
      severity: 'error',
      from: { pathNot: ['^src/', '^test/editor/extension-host/'] },
      to: { path: '^vscode$|^node_modules/(@types/vscode|vscode-languageclient)/' },
    },
    {
      name: 'server-without-client',
      comment: 'The server serves any editor: it knows nothing of the client for one of them.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^src/' },
    },
    {
      name: 'client-without-engine',
      comment: 'The client asks the server. Of the engine it uses only what tells an article from other text.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^server/(core/(analysis|language/|actors/|attribution/|rules/|features/)|cli/|train/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'command-line-without-protocol',
      comment: 'The command line uses the core directly.',
      severity: 'error',
      from: { path: '^server/cli/' },
      to: { path: '^node_modules/vscode-languageserver' },
    },
    {
      name: 'product-without-tools',
      comment: 'What ships needs no test, no script and no training code.',
      severity: 'error',
      from: { path: '^(src|server)/', pathNot: '^server/train/' },
      to: { path: '^(test|scripts|server/train)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other at run time are one file, or there is a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads somewhere. Of the two named, the packages hold types only.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vscode|sarif)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/[.])/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
