import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

const SEED = 'security-guarantees.txt';

describe('the views of the sample article in a real workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open(SEED);
    await workbench.line('US and European officials').waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => workbench?.close());

  /** Rows of one of the views. */
  const rows = (view: string, words: string | RegExp) =>
    workbench.page
      .locator('.pane', { has: workbench.page.locator(`.pane-header[aria-label^="${view}"]`) })
      .locator('.monaco-list-row', { hasText: words });

  test('list its statements, those that nobody stands behind first', async () => {
    await workbench.page.locator('.activitybar .action-label[aria-label^="Sourceline"]').click();
    await rows('Statements', 'The aim is to prevent Russia').waitFor();
    expect(await rows('Statements', /./).first().textContent()).toMatch(/^\s*Unattributed/);
    await workbench.screenshot('views-1');
  });

  test('are read aloud with what the eye sees by icons', async () => {
    const label = await rows('Statements', 'EU leaders are to be briefed').getAttribute('aria-label');
    expect(label).toMatch(/Unattributed\..*In Details\..*A fix is offered\./);
  });

  test('lead to the statement, and the keyboard stays in the list', async () => {
    await rows('Statements', 'EU leaders are to be briefed').click();
    await workbench.editor.locator('.selected-text').first().waitFor();
    await workbench.screenshot('views-2-go-to');
    expect(await workbench.page.evaluate(() => document.activeElement?.closest('.pane-body') !== null)).toBe(true);
  });

  test('follow the cursor', async () => {
    await workbench.line('consider the US').first().click();
    await workbench.page.locator('.pane .monaco-list-row.selected', { hasText: 'French President' }).first().waitFor();
    await workbench.screenshot('views-3-follow');
  });

  test('offer the fix on the row', async () => {
    await workbench.line('EU leaders are to be briefed').first().click();
    const row = rows('Statements', 'EU leaders are to be briefed');
    await row.hover();
    await workbench.screenshot('views-4-inline');
    await row.locator('.action-label[aria-label^="Fix"]').click();
    await workbench.palette.locator('.monaco-list-row', { hasText: 'Bloomberg said' }).waitFor();
    await workbench.screenshot('views-5-fixes');
    await workbench.page.keyboard.press('Escape');
  });

  for (const [theme, kind] of [
    ['Light Modern', 'vs'],
    ['Dark Modern', 'vs-dark'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
  ] as const) {
    test(`are drawn in the theme ${theme}`, async () => {
      await workbench.run('Preferences: Color Theme', theme);
      await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await workbench.screenshot(`views-theme-${kind}`);
    });
  }

  test('asked nothing of any other machine', () => {
    expect(workbench.refused).toEqual([]);
  });
});
