// The test suites by name, in the order in which they run: the quick ones first.
import { provideBrowser } from '../host/browser.ts';
import { provideWebBuild, provideWorkbench } from '../host/install.ts';
import { runInEditor } from './editor.ts';
import type { Tally } from './tally.ts';
import { runVitest } from './vitest.ts';

interface Suite {
  readonly name: string;
  readonly title: string;
  /** Installs what the suite needs and runs it. */
  run(): Promise<Tally>;
}

export const SUITES: readonly Suite[] = [
  {
    name: 'unit',
    title: 'Unit, property and protocol tests',
    run: () => runVitest('unit', 'vitest.config.ts'),
  },
  {
    name: 'package',
    title: 'What is in the packages',
    run: () => runVitest('package', 'test/package/vitest.config.ts'),
  },
  {
    name: 'extension-host',
    title: 'In the extension host',
    run: async () => {
      await provideBrowser();
      if (!process.env.SOURCELINE_VSCODE && process.platform === 'linux') await provideWorkbench();
      return await runInEditor('extension-host', 'scripts/host/run-desktop.ts');
    },
  },
  {
    name: 'workbench',
    title: 'In the workbench, with the packaged extension',
    run: async () => {
      await provideBrowser();
      await provideWorkbench();
      return await runVitest('workbench', 'test/editor/workbench/vitest.config.ts');
    },
  },
  {
    name: 'web-host',
    title: 'In the web-worker extension host',
    run: async () => {
      await provideBrowser();
      await provideWebBuild();
      return await runInEditor('web-host', 'scripts/web-host/run.ts');
    },
  },
];
