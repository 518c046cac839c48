import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

const ARTICLE =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: Three ministers have agreed to resign.\n';

/** Enough that a check of all of them is still going on when somebody stops it. */
const MANY = 3000;

describe('what surrounds the editor of articles', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open('security-guarantees.txt');
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'News Article' }).waitFor();
  });
  beforeEach(() => workbench.page.keyboard.press('Escape'));
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => workbench?.close());

  test('a walkthrough of five steps with pictures', async () => {
    await workbench.run('Welcome: Open Walkthrough', 'Who Says So');
    const steps = workbench.page.locator('.getting-started-step');
    await expect.poll(() => steps.count()).toBe(5);
    for (const [number, [title, picture]] of (
      [
        ['Open an Article', 'An article'],
        ['Ask Who Says So', 'A hover'],
        ['Mend What Is Unclear', 'A finding'],
        ['Go Through the Statements', 'Statements, actors and sources'],
        ['Check a Whole Folder', 'A folder'],
      ] as const
    ).entries()) {
      await steps.filter({ hasText: title }).first().click();
      await workbench.page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
      await expect.poll(() => pictures(workbench), { timeout: 10_000 }).toContain(picture);
      await workbench.screenshot(`walkthrough-${number + 1}`);
    }
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Welcome' }).click({ button: 'middle' });
    await steps.first().waitFor({ state: 'hidden' });
  });

  test('settings in sections', async () => {
    await workbench.page.keyboard.press('Control+,');
    const settings = workbench.page.locator('.settings-editor');
    await settings.locator('.search-container').click();
    await workbench.page.keyboard.type('@ext:sourceline.sourceline');
    const sections = settings.locator('.settings-toc-container .monaco-list-row');
    for (const title of ['Analysis', 'Editor', 'Troubleshooting'])
      await sections.filter({ hasText: title }).first().waitFor();
    await workbench.page.keyboard.press('Escape'); // The box's own suggestion.
    await workbench.screenshot('settings');
    await workbench.page.keyboard.press('Escape');
    await settings.waitFor({ state: 'hidden' });
  });

  test('a check of the folder, which tells what it found', async () => {
    await workbench.run('Sourceline: Check the Whole Folder');
    const told = workbench.page.locator('.notification-toast', { hasText: /Articles checked: \d+\. Findings: \d+\./ });
    await told.waitFor();
    await workbench.screenshot('folder-checked');
    await told.getByText('Show Problems').click();
    await workbench.page.locator('.markers-panel', { hasText: 'fisheries-talks.txt' }).waitFor();
    await workbench.screenshot('folder-problems');
    await told.waitFor({ state: 'hidden' });
  });

  test('a check of a large folder, which can be stopped at once', async () => {
    const large = join(workbench.folder, 'large');
    mkdirSync(large);
    for (let number = 0; number < MANY; number++) writeFileSync(join(large, `${number}.article`), ARTICLE);
    await workbench.run('Sourceline: Check the Whole Folder');
    const progress = workbench.page.locator('.notification-toast', { hasText: /Checking the articles.*\d+ of \d+/ });
    await progress.waitFor();
    await workbench.screenshot('folder-progress');
    await progress.getByText('Cancel').click();
    const told = workbench.page.locator('.notification-toast', { hasText: 'The check was stopped.' });
    await told.waitFor();
    const [, checked] = /Articles checked: (\d+)/.exec((await told.textContent()) ?? '') ?? [];
    expect(Number(checked)).toBeLessThan(MANY);
  });
});

/** What the pictures in the page's frames are of. */
async function pictures(workbench: Workbench): Promise<string> {
  const titles = await Promise.all(
    workbench.page.frames().map(
      (frame) =>
        frame
          .locator('body > svg[role=img] > title')
          .allTextContents()
          .catch(() => []), // A frame that has just gone.
    ),
  );
  return titles.flat().join('; ');
}
