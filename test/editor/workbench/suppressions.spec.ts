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
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget');
    await menu.getByText('Suppress this finding (unattributed-claim)').waitFor();
    await workbench.screenshot('suppress-1-menu');
    await menu.getByText('Suppress this finding (unattributed-claim)').click();
  });

  test('writes and saves it, and takes a reason when it is given one', async () => {
    const message = workbench.page.locator('.notification-toast', { hasText: 'unattributed-claim is suppressed' });
    await message.waitFor();
    await expect.poll(() => suppressions().length).toBe(1);
    await workbench.screenshot('suppress-2-made');
    await message.getByText('Give a Reason…').click();
    await workbench.palette.locator('input').first().fill('The summit was announced by all sides.');
    await workbench.screenshot('suppress-3-reason');
    await workbench.page.keyboard.press('Enter');
    await expect.poll(() => suppressions()[0]?.reason).toBe('The summit was announced by all sides.');
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
