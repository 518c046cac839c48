// A Chromium for the tests: found, or on Debian as root installed. It sees 127.0.0.1 and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { Obstacle } from '../bootstrap/steps.mjs';
import { hasApt, installWithApt, mayInstall } from './apt.ts';
import { findOnPath, isExecutable } from './executables.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--headless=new',
  '--no-sandbox', // As root there is no other way, and it only ever shows pages of this machine.
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Makes sure that there is a browser, and returns its path. */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (!mayInstall()) {
    throw new Obstacle(
      `The editor tests need a Chromium or Chrome, and none was found. Install one${hasApt() ? ' (sudo apt-get install chromium)' : ''}, or set CHROMIUM to the path of its executable.`,
    );
  }
  await installWithApt('Chromium', ['chromium']);
  const installed = findBrowser();
  if (!installed)
    throw new Obstacle(
      'apt installed Chromium, but no “chromium” is on PATH now. Set CHROMIUM to the path of its executable.',
    );
  return installed;
}

function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Obstacle(`CHROMIUM is set to ${chosen}, which is not an executable file.`);
    return chosen;
  }
  for (const name of NAMES) {
    const path = findOnPath(name);
    if (path) return path;
  }
  return PLACES.find((path) => existsSync(path));
}

export interface OpenBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Origins outside this machine that a page asked for; every such request was refused. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Opens an empty page in a fresh browser.
 *
 * @param home a folder for what the browser writes besides its profile
 */
export async function openBrowser(home: string, viewport = { width: 1280, height: 800 }): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    headless: false, // The new headless mode is a flag of its own.
    args: FLAGS,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache') },
    // A signal ends the script through its own handler, and the browser with it when the script exits.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({ viewport });
  const refused = new Set<string>();
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      refused.add(new URL(route.request().url()).origin);
      return route.abort();
    },
  );
  return { browser, context, page: await context.newPage(), refused };
}
