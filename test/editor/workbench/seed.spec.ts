import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

const SEED = 'security-guarantees.txt';

describe('the sample article in a real workbench, the extension installed from its package', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open(SEED);
  });
  beforeEach(() => workbench.page.keyboard.press('Escape')); // Whatever a failed test left open.
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => workbench?.close());

  test('opens as a news article', async () => {
    await workbench.line('US and European officials').waitFor();
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'News Article' }).waitFor();
  });

  test('has squiggles under what nobody is named for', async () => {
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('1-editor');
  });

  test('lists the findings in Problems', async () => {
    await workbench.run('View: Toggle Problems');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'unattributed-claim' }).first().waitFor();
    await problems.filter({ hasText: 'second-hand-source' }).first().waitFor();
    await workbench.screenshot('2-problems');
    await workbench.run('View: Toggle Problems');
    await problems.first().waitFor({ state: 'hidden' });
  });

  test('has its sections and sources in the Outline', async () => {
    await workbench.run('Explorer: Focus on Outline View');
    const rows = workbench.page.locator('.outline-pane .monaco-list-row');
    for (const name of ['Source', 'European Pravda', 'Bloomberg'])
      await rows.filter({ hasText: name }).first().waitFor();
    await workbench.screenshot('3-outline');
    await rows.first().hover();
    await workbench.page.mouse.wheel(0, 2000); // The view is low; its last rows are drawn when they come into sight.
    for (const name of ['Details', 'Background']) await rows.filter({ hasText: name }).first().waitFor();
  });

  test('explains in a hover which day “Tuesday” is', async () => {
    const hover = await workbench.hover('Tuesday', '19 August 2025');
    expect(await hover.textContent()).toMatch(/19 August 2025/);
    await workbench.screenshot('4-hover');
    await workbench.page.mouse.move(0, 0);
  });

  test('folds its sections', async () => {
    const inside = workbench.line('The aim is to prevent Russia').first();
    await inside.waitFor();
    await workbench.run('Fold All');
    await inside.waitFor({ state: 'hidden' });
    await workbench.line('Details:').first().waitFor();
    await workbench.screenshot('5-folded');
    await workbench.run('Unfold All');
    await inside.waitFor();
  });

  test('counts its statements in the language status', async () => {
    await workbench.page.locator('#status\\.languageStatus').click();
    const status = workbench.page
      .locator('.monaco-hover:visible', { hasText: /Statements: \d+ unattributed of \d+/ })
      .first();
    await status.waitFor();
    await workbench.screenshot('6-status');
    await workbench.page.keyboard.press('Escape');
  });

  test('goes to a symbol by its name', async () => {
    await workbench.line('Details:').first().click();
    await workbench.page.keyboard.press('Control+Shift+O');
    await workbench.palette.locator('.monaco-list-row', { hasText: 'Background' }).first().waitFor();
    await workbench.screenshot('7-go-to-symbol');
    await workbench.page.keyboard.press('Escape');
    await workbench.palette.waitFor({ state: 'hidden' });
  });

  for (const [theme, kind] of [
    ['Light Modern', 'vs'],
    ['Dark Modern', 'vs-dark'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
  ] as const) {
    test(`colours its labels in the theme ${theme}`, async () => {
      await workbench.run('Preferences: Color Theme', theme);
      await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
      const plain = await colourOf(workbench, 'The aim is to prevent');
      await expect.poll(() => colourOf(workbench, 'Details:')).not.toBe(plain);
      await workbench.screenshot(`theme-${kind}`);
      await workbench.hover('Bloomberg', /outlet.*rest on it/s);
      await workbench.screenshot(`hover-source-${kind}`);
      await workbench.hover('Bloomberg said', /Attributed.*Bloomberg/s);
      await workbench.screenshot(`hover-${kind}`);
    });
  }

  test('asked nothing of any other machine', () => {
    expect(workbench.refused).toEqual([]);
  });
});

/** The colour of the first piece of a line. */
async function colourOf(workbench: Workbench, words: string): Promise<string> {
  return await workbench
    .line(words)
    .first()
    .evaluate((line) => {
      const piece = line.querySelector('span span');
      return piece ? getComputedStyle(piece).color : '';
    });
}
