import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAXIMUM_SIZE, packageExtension } from '../../scripts/packaging.ts';
import { zipEntries } from './zip.ts';

describe('the .vsix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-package-'));
  const vsix = join(folder, 'sourceline.vsix');
  beforeAll(() => packageExtension(vsix));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds exactly the files that the extension needs', () => {
    expect(zipEntries(vsix).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/browser/extension.cjs',
      'extension/dist/browser/package.json',
      'extension/dist/browser/server.js',
      'extension/dist/cli-worker.cjs',
      'extension/dist/cli.mjs',
      'extension/dist/extension.cjs',
      'extension/dist/models/attribution.NOTICE.txt',
      'extension/dist/models/attribution.model',
      'extension/dist/models/syntax.NOTICE.txt',
      'extension/dist/models/syntax.model',
      'extension/dist/report.css',
      'extension/dist/report.js',
      'extension/dist/server.cjs',
      'extension/dist/third-party-notices.txt',
      'extension/docs/images/article-dark.svg',
      'extension/docs/images/article-light.svg',
      'extension/docs/images/icon.png',
      'extension/docs/images/views.svg',
      'extension/docs/images/walkthrough/article.svg',
      'extension/docs/images/walkthrough/findings.svg',
      'extension/docs/images/walkthrough/folder.svg',
      'extension/docs/images/walkthrough/hover.svg',
      'extension/docs/images/walkthrough/views.svg',
      'extension/docs/sourceline.schema.json',
      'extension/l10n/bundle.l10n.uk.json',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/package.nls.uk.json',
      'extension/readme.md',
      'extension/syntaxes/news-article.code-snippets.json',
      'extension/syntaxes/news-article.language-configuration.json',
      'extension/syntaxes/news-article.tmLanguage.json',
    ]);
  });

  test('is small', () => {
    expect(statSync(vsix).size).toBeLessThan(MAXIMUM_SIZE);
  });
});

test('the npm package holds exactly the command line and the language server', () => {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...args])
    : execFileSync('npm', args, { shell: process.platform === 'win32' });
  const [{ files }] = JSON.parse(output.toString()) as [{ files: { path: string }[] }];
  expect(files.map(({ path }) => path).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/browser/package.json',
    'dist/browser/server.js',
    'dist/cli-worker.cjs',
    'dist/cli.mjs',
    'dist/models/attribution.NOTICE.txt',
    'dist/models/attribution.model',
    'dist/models/syntax.NOTICE.txt',
    'dist/models/syntax.model',
    'dist/server.cjs',
    'dist/third-party-notices.txt',
    'docs/sourceline.schema.json',
    'package.json',
  ]);
});
