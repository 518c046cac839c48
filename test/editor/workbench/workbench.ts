// The workbench as a user has it before him: commands through the palette, what is on the screen through its page.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { CACHE } from '../../../scripts/bootstrap/paths.mjs';
import { type OpenBrowser, openBrowser } from '../../../scripts/host/browser.ts';
import { copySeeds } from '../../../scripts/host/seeds.ts';
import {
  installExtension,
  prepareDataFolder,
  type RunningServer,
  startServer,
  workbenchAddress,
} from '../../../scripts/host/server.ts';
import { packageExtension } from '../../../scripts/packaging.ts';

/** How long anything may take to come up on the screen, in milliseconds. */
const PATIENCE = 20_000;

const SCREENSHOTS = join(CACHE, 'screenshots');

export class Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  readonly #data: string;
  readonly #server: RunningServer;
  readonly #browser: OpenBrowser;

  private constructor(data: string, folder: string, server: RunningServer, browser: OpenBrowser) {
    this.#data = data;
    this.folder = folder;
    this.#server = server;
    this.#browser = browser;
    this.page = browser.page;
  }

  /** Packages the extension, installs the package, and opens a sample in a fresh workbench. */
  static async open(seed: string): Promise<Workbench> {
    const data = mkdtempSync(join(tmpdir(), 'sourceline-workbench-'));
    prepareDataFolder(data);
    const vsix = join(data, 'sourceline.vsix');
    await packageExtension(vsix);
    await installExtension(data, vsix);
    const server = await startServer(data, { sealed: true });
    const browser = await openBrowser(join(data, 'home'), { width: 1440, height: 900 });
    browser.page.setDefaultTimeout(PATIENCE);
    const folder = copySeeds(data);
    await browser.page.goto(workbenchAddress(server.port, { folder, openFile: join(folder, seed) }));
    return new Workbench(data, folder, server, browser);
  }

  async close(): Promise<void> {
    await this.#browser.browser.close();
    await this.#server.stop();
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Origins outside this machine that were asked for, and refused. */
  get refused(): readonly string[] {
    return [...this.#browser.refused];
  }

  /** The editor in front. */
  get editor(): Locator {
    return this.page.locator('.editor-instance').first();
  }

  /** Lines of the text on the screen that contain some words. The editor draws spaces as no-break spaces. */
  line(words: string): Locator {
    return this.editor.locator('.view-line', { hasText: new RegExp(words.replaceAll(' ', '[\\s\\u00a0]')) });
  }

  /** Runs a command by its title, through the palette, and chooses where it asks for something. */
  async run(command: string, choice?: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#enter(`>${command}`, command);
    if (choice !== undefined) await this.#enter(choice, choice);
    await this.palette.waitFor({ state: 'hidden' });
  }

  /** Runs a command that goes on to ask in the same box, by its title. */
  async ask(command: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#fill(`>${command}`);
    await this.#row(command).waitFor();
    await this.page.keyboard.press('Enter');
    await this.#row(command).waitFor({ state: 'hidden' });
  }

  /** The box at the top of the window in which the user types what he looks for. */
  get palette(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Types into the palette, and takes the first row that starts with the words. */
  async #enter(typed: string, words: string): Promise<void> {
    await this.#fill(typed);
    const row = this.#row(words);
    await row.click();
    await row.waitFor({ state: 'hidden' });
  }

  async #fill(typed: string): Promise<void> {
    await this.palette.locator('input').first().fill(typed);
  }

  /** The first row of the palette that starts with the words. */
  #row(words: string): Locator {
    return this.palette.locator('.monaco-list-row', { hasText: new RegExp(`^\\s*${words}`) }).first();
  }

  /** Moves the mouse onto some words of the text and waits for the hover that says something. */
  async hover(words: string, says: string | RegExp): Promise<Locator> {
    await this.page.mouse.move(0, 0);
    const box = await this.#boxOf(words);
    await this.page.mouse.move(box.x, box.y);
    const hover = this.page.locator('.monaco-hover:visible', { hasText: says }).first();
    await hover.waitFor();
    return hover;
  }

  /** The middle of the first place where the words stand, in whichever of the line's spans that is. */
  async #boxOf(words: string): Promise<{ x: number; y: number }> {
    await this.line(words).first().waitFor();
    return await this.editor.evaluate((editor, wanted) => {
      const lines = [...editor.querySelectorAll('.view-line')];
      const line = lines.find(({ textContent }) => textContent?.replaceAll('\u00a0', ' ').includes(wanted));
      if (!line) throw new Error(`“${wanted}” is not on the screen`);
      let rest = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted) + Math.floor(wanted.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text;
        if (rest < length) {
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        rest -= length;
      }
      throw new Error(`“${wanted}” could not be located`);
    }, words);
  }

  /** Opens the list of what can be done at the cursor, until `wanted` is in it. */
  async offerFixes(wanted: Locator): Promise<void> {
    // The list closes by itself when news of the article comes in while it opens.
    await expect
      .poll(
        async () => {
          if (await wanted.isVisible()) return true;
          await this.page.keyboard.press('Control+.');
          await this.page.waitForTimeout(700);
          return await wanted.isVisible();
        },
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}
