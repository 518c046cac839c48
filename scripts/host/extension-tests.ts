// Runs an extension's own test module in a workbench page and reports as VS Code's test runner would: what the tests
// print goes to standard output, and the result is an exit code.
import { format } from 'node:util';
import { openBrowser } from './browser.ts';

const TIMEOUT = 180_000;

/**
 * Opens an address and waits until the tests in it are through.
 *
 * @param home a folder for what the browser writes
 * @param hostEnded resolves when the server behind the page goes away
 */
export async function runTestsInPage(address: string, home: string, hostEnded?: Promise<unknown>): Promise<number> {
  const { browser, context, page, refused } = await openBrowser(home);
  try {
    // The workbench calls these two functions of its window when it was started to run tests.
    await context.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => console.log(format(...args)));
    const code = await new Promise<number | string>((resolve, reject) => {
      context
        .exposeFunction('codeAutomationExit', resolve)
        .then(() => page.goto(address), reject)
        .catch(reject);
      setTimeout(resolve, TIMEOUT, `there was no answer in ${TIMEOUT / 1000} s`).unref();
      page.on('crash', () => resolve('the page crashed'));
      page.on('pageerror', (error) => console.error(`Error in the page: ${error.message}`));
      hostEnded?.then(() => resolve('the server ended'));
    });
    if (refused.size > 0) console.log(`Refused: ${[...refused].join(' ')}`);
    if (typeof code === 'number') return code;
    console.error(`The tests did not finish: ${code}.`);
    return 1;
  } finally {
    await browser.close();
  }
}
