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

  test('can be used without a mouse', async () => {
    await workbench.run('Sourceline: Focus on Statements View');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 9, .*140 selected/ }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.editor-instance') !== null);
  });

  test('list what is searched for while it is typed, and say so', async () => {
    await workbench.ask('Sourceline: Search Statements');
    await workbench.palette.locator('input').first().fill('bloomberg believes');
    const message = workbench.page.locator('.pane .message', { hasText: 'Filtered: 1 of' });
    await message.waitFor();
    await workbench.screenshot('views-6-search');
    await workbench.page.keyboard.press('Enter');
    await workbench.run('Sourceline: Show All Statements');
    await message.waitFor({ state: 'hidden' });
    await rows('Statements', 'Unattributed').waitFor();
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

  test('say what to do when no article is open', async () => {
    await workbench.run('Preferences: Color Theme', 'Light Modern');
    await workbench.run('View: Close All Editors');
    await workbench.page.locator('.pane .welcome-view', { hasText: 'Open a news article' }).waitFor();
    expect(await workbench.page.locator('.pane .welcome-view:visible').count()).toBe(3);
    await workbench.screenshot('views-7-welcome');
  });

  test('asked nothing of any other machine', () => {
    expect(workbench.refused).toEqual([]);
  });
});
