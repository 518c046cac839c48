import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

describe('suppressing a finding in a real workbench', () => {
  let workbench: Workbench;
  const configuration = () => join(workbench.folder, '.sourceline.json');
  const suppressions = (): Record<string, unknown>[] =>
    existsSync(configuration()) ? JSON.parse(readFileSync(configuration(), 'utf8')).suppressions : [];

  beforeAll(async () => {
    workbench = await Workbench.open('security-guarantees.txt');
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'News Article' }).waitFor();
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => workbench?.close());

  test('offers four ways after what mends it', async () => {
    await workbench.line('The aim is').first().click();
    const fix = workbench.page.locator('.action-widget').getByText('Suppress this finding (unattributed-claim)');
    await workbench.offerFixes(fix);
    await workbench.screenshot('suppress-1-menu');
    await fix.click();
  });

  test('writes and saves it, and opens no tab for that', async () => {
    await expect.poll(() => suppressions().length, { timeout: 10_000 }).toBe(1);
    await workbench.screenshot('suppress-2-made');
    expect(await workbench.page.locator('.tab').count()).toBe(1);
  });

  test('lists what is suppressed, leads there, and lifts it', async () => {
    await workbench.ask('Sourceline: Show Suppressed Findings');
    await workbench.palette.getByText('In this article').waitFor();
    await workbench.screenshot('suppress-4-list');
    const row = workbench.palette.locator('.monaco-list-row', { hasText: 'unattributed-claim' }).first();
    await row.hover();
    await row.locator('[aria-label="Lift the Suppression"]').click();
    await expect.poll(() => suppressions().length, { timeout: 10_000 }).toBe(0);
    await workbench.palette.waitFor({ state: 'hidden' });
    await workbench.screenshot('suppress-5-lifted');
  });
});
