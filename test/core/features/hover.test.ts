import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../server/core/article/model.ts';
import { hover } from '../../../server/core/features/hover.ts';
import { escapeMarkdown } from '../../../server/core/features/markdown.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';

const now: CalendarDay = { year: 2025, month: 8, day: 22 };

/** The hover at every cursor covers the mark `hover` and reads as expected. */
function check(
  marked: string,
  expected: string | null,
  { today = now as CalendarDay | null, confidence = 1 } = {},
): void {
  for (const twin of twins(marked)) {
    const { analysis, marks, cursors } = analysisOf(twin.marked, confidence);
    expect(cursors.length).toBeGreaterThan(0);
    for (const cursor of cursors) {
      const found = hover(analysis, cursor, today);
      expect(found?.markdown ?? null, twin.title).toBe(expected === null ? null : expected.trim());
      const mark = marks.find(({ name }) => name === 'hover');
      if (mark) expect(found?.span, twin.title).toEqual({ start: mark.start, end: mark.end });
    }
  }
}

describe('a date header', () => {
  const header = ' ⟦hover|da¦te 2025-08-1¦9⟧ The pier is closed.';

  it('tells the weekday and how long ago it is', () =>
    check(
      header,
      `
**Tuesday 19 August 2025**, 3 days ago

The article’s own date: dates in the text are counted from it.`,
    ));
  it('tells only the weekday where nobody knows today', () =>
    check(
      header,
      `
**Tuesday 19 August 2025**

The article’s own date: dates in the text are counted from it.`,
      { today: null },
    ));
  it('tells what is wrong with it', () =>
    check(
      ' ⟦hover|date 2025-¦13-40⟧ The pier is closed.',
      '**No such date.** There is no month 13; months go from 01 to 12\\.',
    ));
  it('tells what a partial one leaves open', () =>
    check(
      ' ⟦hover|date 2022¦-04⟧ The pier is closed.',
      '**April 2022**, no day given. Weekdays in the text cannot be told without it.',
    ));
  it('may be a byline, with a weekday that is wrong', () =>
    check(
      '😀 Pier of Port Halden closed\nOda Brekke⟦hover|Monday, 28 ¦July 2024, 15:38⟧\n\nThe pier is closed. It is windy.\n\nSource: Northwire',
      `
**Sunday 28 July 2024**, 12 months ago. The header says Monday, but that day is a Sunday.

The article’s own date: dates in the text are counted from it.`,
    ));
});

describe('a date in the text', () => {
  it('tells which day it is and why, and below it what is known of the sentence', () => {
    const { analysis, cursors } = analysisOf(
      ' date 2025-08-19 😀 ⟦statement:unattributed:nobody|The pier opens on ¦Wednesday.⟧',
    );
    const [meaning, reason, rule, ...sentence] = hover(analysis, cursors[0]!, now)!.markdown.split('\n\n');
    expect(meaning).toMatch(/^“on Wednesday” → \*\*Wednesday \d+ August 2025\*\*$/);
    expect(reason).not.toBe('');
    expect([rule, ...sentence]).toEqual([
      '---',
      '**Unattributed**',
      'Neither the sentence, its surroundings nor the Source section say who is behind it.',
    ]);
  });
  it('tells that it cannot be told', () => {
    const { analysis, cursors } = analysisOf('The pier opens on ¦Wednesday.');
    expect(hover(analysis, cursors[0]!, now)!.markdown).toMatch(/^“on Wednesday”: \*\*which day is not clear\*\*\n\n./);
  });
});

describe('a label', () => {
  it('tells what the section is for and how its statements are backed', () =>
    check(
      `The pier is closed.

⟦hover|¦Deta¦ils:⟧ ⟦statement:attributed:own-source|It is windy, Brekke said.⟧ ⟦statement:unattributed:nobody|It is cold.⟧ ⟦statement:unattributed:nobody|It is wet.⟧`,
      `
**Details**

What is known, point by point. Each statement should say whose it is.

3 statements: 1 attributed, 2 unattributed`,
    ));
  it('counts the sources', () =>
    check(
      'The pier is closed.\n\n⟦hover|¦Source:⟧ Northwire; Bloomberg, citing sources familiar with the matter',
      `
**Source**

Names everyone the item rests on. Separate entries with a semicolon; the most direct source comes first.

2 sources, 1 unnamed`,
    ));
  it('tells who speaks', () =>
    check(
      'The pier is closed.\n\n⟦hover|Quote from Oda ¦Brekke:⟧ 😀 "We wait until it will pass."',
      `
**Quote from Oda Brekke**

Somebody’s own words, between quotation marks. The label may name the speaker.

Speaker: Oda Brekke`,
    ));
  it('tells that its section is empty', () =>
    check(
      'The pier is closed.\n\nSource: Northwire\n\n⟦hover|Backg¦round:⟧',
      `
**Background**

What happened before and the reader needs to know. The Source section does not cover it.

The section is empty.`,
    ));
});

describe('a source entry', () => {
  it('shows its parts as a list', () =>
    check(
      'The pier is closed.\n\nSource: 😀 Northwire; ⟦hover|Oda ¦Brekke, Mayor of Port Halden, on Face¦book⟧',
      `
**Source 2 of 2**

- Person: Oda Brekke
- Role: Mayor of Port Halden
- Channel: Facebook

Nothing in the text rests on it.`,
    ));
  it('shows its chain link by link', () =>
    check(
      'The pier is closed.\n\nSource: ⟦hover|Bloomberg, citing sources familiar with the ¦matter⟧',
      `
**Only source**

- Outlet: Bloomberg
  - citing **sources familiar with the matter** (people without names)

At the end of the chain stand people without names.

Nothing in the text rests on it.`,
    ));
  it('shows a chain that is told the other way round', () =>
    check(
      'The pier is closed.\n\nSource: ⟦hover|Bloom¦berg, as reported by European Pravda⟧',
      `
**Only source**

- Outlet: European Pravda
  - from **Bloomberg**

Second hand: the entry passes on what another source reported.

Nothing in the text rests on it.`,
    ));
  it('that is a note is no source', () =>
    check(
      'The pier is closed.\n\nSource: Northwire; ⟦hover|information ¦as of 06:00⟧',
      `
**Note**, not a source

- Note: information as of 06\\:00`,
    ));
});

describe('a statement', () => {
  it('tells whom it is put down to, by which words, and why', () =>
    check(
      '😀 ⟦statement:attributed:own-source:Oda Brekke|The pier is clo¦sed, ⟦source:named|Brekke⟧ ⟦cue:say|said⟧.⟧',
      `
**Attributed** to Oda Brekke

The sentence names its source.

- Brekke · “said” tells who says it · 100 % sure`,
    ));
  it('says how sure the reading is', () =>
    check(
      '⟦statement:attributed:belief-or-intention:Oda Brekke|The pier is clo¦sed, ⟦source:named|Brekke⟧ ⟦cue:think|fears⟧.⟧',
      `
**Attributed** to Oda Brekke

A belief, intention or plan is put down to whoever holds it.

- Brekke · “fears” tells who believes it · 62 % sure`,
      { confidence: 0.62 },
    ));
  it('says at its cue what is put down to whom', () =>
    check(
      '😀 ⟦statement:attributed:own-source:Oda Brekke|⟦content|The pier is closed,⟧ ⟦source:named|Brekke⟧ ⟦hover|⟦cue:say|sa¦id⟧⟧.⟧',
      `
**“said”** tells who says it

- Source: Brekke
- Content: The pier is closed,
- In the author’s words, 97 % sure

**Attributed** to Oda Brekke

The sentence names its source.`,
      { confidence: 0.97 },
    ));
  it('says at a cue without a source and without content only what is there, in Cyrillic too', () =>
    check(
      '⟦statement:vague:vague-wording|Причал ⟦hover|⟦cue:vague|¦ніби¦то⟧⟧ закрито.⟧',
      `
**“нібито”** names nobody

- In the author’s words, 40 % sure

**Vague source**

The wording points to a source without saying who it is.`,
      { confidence: 0.4 },
    ));
  it('says when nobody is named', () =>
    check(
      '⟦statement:unattributed:nobody|The pier is clo¦sed.⟧',
      `
**Unattributed**

Neither the sentence, its surroundings nor the Source section say who is behind it.`,
    ));
  it('says what it rests on from afar, in Cyrillic too', () =>
    check(
      '⟦statement:inherited:source-section-covers-lead:Північ|Причал за¦крито.⟧\n\nДжерело: Північ',
      `
**Inherited** from Північ

The Source section covers the lead.`,
    ));
  it('is the clause under the cursor', () =>
    check(
      '⟦statement:attributed:own-source:Brekke|Brekke said the pier is closed,⟧ ⟦statement:unattributed:nobody|⟦hover|but ships¦ come.⟧⟧',
      `
**Unattributed**

Neither the sentence, its surroundings nor the Source section say who is behind it.`,
    ));
});

describe('boilerplate', () => {
  it('says that it is left out', () =>
    check(
      'The pier is closed.\n\nDetails: It is windy.\n\n⟦hover|Support ¦Ukrainska Pravda on Patreon!⟧',
      '**Appeal to the reader**, not part of the article’s text',
    ));
});

describe('nothing', () => {
  it('is said of an empty text', () => check('¦', null));
  it('is said between source entries', () => check('The pier is closed.\n\nSource: Northwire; ¦ Oda Brekke', null));
  it('is said beside the text', () => check('The pier is closed.\n\n¦\n\nSource: Northwire', null));
});

describe('hostile text', () => {
  const hostile = [
    '[x](command:evil)',
    '![x](https://evil.example/a.png)',
    '<img src=x onerror=alert(1)>',
    '`code` **bold** $(zap)',
    '&lt;b&gt; <!-- -->',
  ];

  it.each(hostile)('%s stays inert wherever it is shown', (text) => {
    const { analysis } = analysisOf(
      `⟦statement:attributed:own-source|The pier is closed, ⟦source:named|Oda ${text}⟧ ⟦cue:say|said ${text}⟧.⟧

Source: Oda Brekke, Mayor of ${text}; ${text}, citing ${text}

Quote from Oda ${text}: "We wait."`,
    );
    const inert = escapeMarkdown(text);
    let shown = 0;
    for (let offset = 0; offset <= analysis.text.length; offset++) {
      const markdown = hover(analysis, offset, now)?.markdown ?? '';
      expect(markdown).not.toContain(text);
      if (markdown.includes(inert)) shown++;
    }
    expect(shown).toBeGreaterThan(10);
  });
});
