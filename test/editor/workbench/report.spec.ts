import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { Workbench } from './workbench.ts';

const themes = [
  ['Light Modern', 'vs'],
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
] as const;

describe('the report of the sample article in a real workbench', () => {
  let workbench: Workbench;
  let page: Frame;

  beforeAll(async () => {
    workbench = await Workbench.open('security-guarantees.txt');
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'News Article' }).waitFor();
  });
  beforeEach(() => workbench.page.keyboard.press('Escape'));
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => workbench?.close());

  test('opens with a button above the article, beside it', async () => {
    await workbench.page.locator('.editor-actions [aria-label^="Show Article Report"]').first().click();
    await workbench.page.locator('.tab', { hasText: 'Report: security-guarantees.txt' }).waitFor();
    page = await reportPage(workbench);
    await page.locator('.headline strong', { hasText: '%' }).waitFor();
    await workbench.screenshot('report-1');
  });

  test('leads from a piece of its ribbon to the words in the editor', async () => {
    await page.locator('#r2').click();
    await expect
      .poll(() => workbench.page.locator('#status\\.editor\\.selection').textContent())
      .toMatch(/Ln 9.*\(\d+ selected\)/);
    await expect.poll(() => page.locator('#r2.current').count()).toBe(1);
    await workbench.screenshot('report-2-revealed');
  });

  test('keeps up with typing, and stays where it was scrolled to', async () => {
    await page.locator('#chain').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => document.scrollingElement!.scrollTop);
    expect(before).toBeGreaterThan(0);
    const statements = page.locator('.ribbon a');
    const count = await statements.count();
    await workbench.line('The aim is').click();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('End'); // Of the line, not only of its first row.
    await workbench.page.keyboard.type(' The pier of Port Halden will burn.');
    await expect.poll(() => statements.count(), { timeout: 10_000 }).toBe(count + 1);
    expect(await page.evaluate(() => document.scrollingElement!.scrollTop)).toBe(before);
  });

  for (const [theme, kind] of themes) {
    test(`has the colours of the theme ${theme}, and no accessibility fault`, async () => {
      await workbench.run('Preferences: Color Theme', theme);
      await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
      page = await reportPage(workbench);
      await page.locator('.headline strong').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await workbench.screenshot(`report-theme-${kind}`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }

  test('asked nothing of any other machine', () => {
    expect(workbench.refused).toEqual([]);
  });
});

/** The page inside the frames that the editor puts around it. */
async function reportPage({ page }: Workbench): Promise<Frame> {
  const found = async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('#report')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    return null;
  };
  await expect.poll(found, { timeout: 20_000 }).not.toBeNull();
  return (await found())!;
}
