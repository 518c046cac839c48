import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

describe('writing an article in a real workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open('security-guarantees.txt');
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'News Article' }).waitFor();
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
    await workbench.page.keyboard.press('Escape');
  });
  afterAll(() => workbench?.close());

  const suggestions = () => workbench.page.locator('.suggest-widget.visible .monaco-list-row');

  /** Goes to the end of the text, onto a new paragraph. */
  const newParagraph = async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
  };

  test('a line above each section says how it stands', async () => {
    await workbench.page.locator('.codelens-decoration', { hasText: '2 sources, 1 unnamed' }).first().waitFor();
    await workbench.screenshot('writing-1-lines');
    await workbench.page.locator('.codelens-decoration a', { hasText: 'unattributed' }).first().click();
    await workbench.page.waitForTimeout(800);
    await workbench.screenshot('writing-2-peek');
    await workbench.page.keyboard.press('Escape');
    await workbench.line('Bloomberg said the White House').first().click();
  });

  test('a label comes up while it is typed, and Tab takes it', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('Quo', { delay: 60 });
    await suggestions().filter({ hasText: 'Quote from Trump:' }).first().waitFor();
    await workbench.page.waitForTimeout(400);
    await workbench.screenshot('writing-3-labels');
    await workbench.page.keyboard.press('Tab');
    await workbench.line('Quote from Trump: ""').waitFor();
  });

  test('inside the quotation nothing comes up, Enter is a line break', async () => {
    await workbench.page.keyboard.type('We discussed Security Guarantees with Zel', { delay: 30 });
    await workbench.page.waitForTimeout(600);
    expect(await suggestions().count()).toBe(0);
    await workbench.page.keyboard.type('enskyy and others here.', { delay: 10 });
  });

  test('who said it comes up behind the closing mark', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('"We discussed the security guarantees for a long time."', { delay: 10 });
    await suggestions().filter({ hasText: 'Trump said' }).first().waitFor();
    await workbench.page.waitForTimeout(400);
    await workbench.screenshot('writing-4-said');
    await workbench.page.keyboard.press('Tab');
    await workbench.line('for a long time," Trump said.').waitFor();
    await workbench.page.keyboard.type(' on Monday');
    await workbench.line('for a long time," Trump said on Monday.').waitFor();
  });

  test('a name comes up however it is spelt', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('It was late, said Zelensk', { delay: 60 });
    await suggestions().filter({ hasText: 'Zelenskyy' }).first().waitFor();
    await workbench.page.waitForTimeout(400);
    await workbench.screenshot('writing-5-name');
    await workbench.page.keyboard.press('Tab');
    await workbench.line('It was late, said Zelenskyy').waitFor();
  });

  test('Enter ends the line even while something is offered', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('It rained on Tue', { delay: 60 });
    await suggestions().filter({ hasText: 'Tuesday 19 August' }).first().waitFor();
    await workbench.screenshot('writing-6-dates');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('Then it was dry.');
    await workbench.line('It rained on Tue$').waitFor();
  });

  test('a fix puts the cursor where only the writer knows the name', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('A senior official said that the talks had failed.', { delay: 5 });
    await workbench.page.waitForTimeout(1200);
    for (let steps = 0; steps < 45; steps++) await workbench.page.keyboard.press('ArrowLeft');
    const fix = workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Name the source' }).first();
    await workbench.offerFixes(fix);
    await workbench.screenshot('writing-7-fixes');
    await fix.click();
    await suggestions().filter({ hasText: 'Emmanuel Macron' }).first().waitFor();
    await workbench.page.waitForTimeout(800);
    await workbench.screenshot('writing-8-place');
    await workbench.page.keyboard.press('Escape');
  });

  test('formatting tidies the article', async () => {
    await newParagraph();
    await workbench.page.keyboard.type('REMINDER :It  was  cold, Trump said.', { delay: 5 });
    await workbench.run('Format Document');
    await workbench.line('Reminder: It was cold, Trump said.').waitFor();
    await workbench.screenshot('writing-9-formatted');
  });

  test('a new article is offered in an empty file', async () => {
    await workbench.run('File: New Untitled Text File');
    await workbench.run('Change Language Mode', 'News Article');
    await workbench.page.waitForTimeout(800);
    await workbench.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: 'New article' }).first().waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('writing-10-new');
    expect(await suggestions().filter({ hasText: 'New article' }).count()).toBe(1);
    await workbench.page.keyboard.press('Tab');
    await workbench.line('Background: what happened before').waitFor();
    await workbench.screenshot('writing-11-frame');
  });
});
