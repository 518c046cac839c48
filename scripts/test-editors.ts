// `npm run test:editors`: the language server in a real Neovim and a real Emacs. Not part of `npm test`: they are large.
import { Obstacle, runMain } from './bootstrap/steps.mjs';
import { hasApt, installWithApt, mayInstall } from './host/apt.ts';
import { findOnPath } from './host/executables.ts';
import { runVitest } from './testing/vitest.ts';

/** Each editor's program, and the Debian packages that bring it. */
const EDITORS = [
  { program: 'nvim', packages: ['neovim'] },
  { program: 'emacs', packages: ['emacs-nox', 'elpa-eglot'] },
];

await runMain(async () => {
  const missing = EDITORS.filter(({ program }) => findOnPath(program) === undefined);
  const packages = missing.flatMap((editor) => editor.packages);
  if (packages.length > 0) {
    if (!mayInstall())
      throw new Obstacle(
        `These tests need ${missing.map(({ program }) => program).join(' and ')} on the path. Install ${hasApt() ? `them (sudo apt-get install ${packages.join(' ')})` : 'them'}.`,
      );
    await installWithApt('the editors', packages);
  }
  const { passed, failed } = await runVitest('editors', 'test/editors/vitest.config.ts');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
});
