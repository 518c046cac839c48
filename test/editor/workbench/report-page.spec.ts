import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE } from '../../../scripts/bootstrap/paths.mjs';
import { type OpenBrowser, openBrowser } from '../../../scripts/host/browser.ts';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { articleReport } from '../../../server/core/features/report/index.ts';
import { loadShippedModelsSync } from '../../../server/model-files.ts';
import { reportDocument, reportLanguages } from '../../../server/report/index.ts';
import { seed, seeds } from '../../support/seeds.ts';
import { accessibilityFaults } from './accessibility.ts';

const screenshots = join(CACHE, 'screenshots');
const models = loadShippedModelsSync();

const surroundings = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active', media: 'screen' },
  print: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const;

type Surrounding = keyof typeof surroundings;

describe('a report that was exported', () => {
  let home: string;
  let open: OpenBrowser;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'sourceline-report-'));
    mkdirSync(screenshots, { recursive: true });
    open = await openBrowser(home, { width: 1000, height: 900 });
  });
  afterAll(async () => {
    await open?.browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  const show = async (text: string, surrounding: Surrounding, language: (typeof reportLanguages)[number] = 'en') => {
    const report = articleReport(analyse(text, defaultConfiguration, undefined, models));
    await open.page.emulateMedia(surroundings[surrounding]);
    await open.page.goto('about:blank'); // Without what was pointed at before.
    await open.page.setContent(reportDocument(report, { language }));
  };

  test.each(Object.keys(surroundings) as Surrounding[])('has no accessibility fault in %s', async (surrounding) => {
    for (const [index, language] of reportLanguages.entries()) {
      await show(
        index === 0 ? seed : seeds.find(({ name }) => name.includes('ukrainian'))!.text,
        surrounding,
        language,
      );
      await open.page.screenshot({ path: join(screenshots, `report-${surrounding}-${language}.png`), fullPage: true });
      expect(await accessibilityFaults(open.page)).toEqual([]);
    }
  });

  test('lets nobody read its colours alone: every piece of its legend and ribbon has a letter or a pattern', async () => {
    await show(seed, 'light');
    const bare = await open.page
      .locator('.legend li')
      .evaluateAll((items) => items.filter((item) => !item.querySelector('.swatch text')?.textContent).length);
    expect(bare).toBe(0);
  });

  test('leads from a piece of the ribbon to the statement in words, and shows which it is', async () => {
    await show(seed, 'light');
    await open.page.locator('#r2').click();
    const statement = open.page.locator('#s2');
    await expect.poll(() => statement.evaluate((element) => element.matches(':target'))).toBe(true);
    const box = await statement.boundingBox();
    await expect.poll(async () => (await statement.boundingBox())!.y < 900 && box !== null).toBe(true);
  });

  test('is walked through with the keyboard from link to link, the ribbon left out', async () => {
    await show(seed, 'light');
    const ids: string[] = [];
    for (let step = 0; step < 12; step++) {
      await open.page.keyboard.press('Tab');
      ids.push(await open.page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(ids.slice(0, 3)).toEqual(['p0', 'p1', 'p2']);
    expect(ids.filter((id) => id.startsWith('k')).length).toBeGreaterThan(2);
    expect(ids.filter((id) => id.startsWith('r'))).toEqual([]);
  });

  test('fits a narrow window without scrolling sideways', async () => {
    await open.page.setViewportSize({ width: 360, height: 800 });
    await show(seed, 'light');
    const [inner, outer] = await open.page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    await open.page.screenshot({ path: join(screenshots, 'report-narrow.png'), fullPage: true });
    expect(inner).toBeLessThanOrEqual(outer!);
    await open.page.setViewportSize({ width: 1000, height: 900 });
  });

  test('runs and loads nothing', async () => {
    await show('Quote from <script>alert(1)</script>: “<img src=x onerror=alert(1)>”\n', 'light');
    expect(await open.page.locator('script, img').count()).toBe(0);
    expect([...open.refused]).toEqual([]);
  });
});
