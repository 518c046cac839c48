import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/core/article/parse.ts';
import { twins, unmark } from '../../support/markers.ts';

/** Marks the text of every section, `⟦kind layout|words⟧` for each piece of it, and boilerplate as `⟦boilerplate kind|…⟧`. */
function check(marked: string): void {
  for (const twin of twins(marked)) {
    const { text, marks } = unmark(twin.marked);
    const { sections, boilerplate } = parse(text);
    const found = [
      ...sections.flatMap(({ kind, layout, content }) =>
        content.map(({ start, end }) => ({ start, words: `${kind} ${layout ?? 'plain'}|${text.slice(start, end)}` })),
      ),
      ...boilerplate.map(({ kind, span }) => ({
        start: span.start,
        words: `boilerplate ${kind}|${text.slice(span.start, span.end)}`,
      })),
    ].sort((a, b) => a.start - b.start);
    expect(
      found.map(({ words }) => words),
      twin.title,
    ).toEqual(marks.map(({ name, start, end }) => `${name}|${text.slice(start, end)}`));
  }
}

describe('layouts', () => {
  test('labels that start a paragraph, one alone, boilerplate between', () =>
    check(`⟦lead plain|The pier is closed.⟧

Source: ⟦source block|Northwire; Oda Brekke⟧

Details: ⟦details block|The wind was strong.⟧

⟦boilerplate advertisement|Advertisement:⟧

⟦details block|It still is.⟧

Background:

⟦background alone|The pier was built in 1987.⟧

⟦background alone|It is long.⟧

⟦boilerplate appeal|Support UP or become our patron!⟧`));
  test('labels inside a paragraph', () =>
    check(`⟦lead plain|Doctors have recorded 42 bites.⟧

Source: ⟦source block|Halden Health Department⟧ Details: ⟦details inline|The hromadas were affected.⟧

⟦boilerplate advertisement|Advertisement:⟧

⟦boilerplate appeal|We have launched English Twitter! Follow us!⟧

⟦details inline|One person was taken to hospital.⟧ Quote: ⟦quote inline|"There will be more," Kari Moen said.⟧`));
  test('an advertisement marker without a colon', () =>
    check(`⟦lead plain|The pier is closed.⟧

⟦boilerplate advertisement|Advertisement⟧

⟦body plain|It is old.⟧

⟦boilerplate advertisement|ADVERTISEMENT⟧

⟦boilerplate advertisement|Реклама⟧

⟦body plain|It will open.⟧`));
  test('no space after the colon', () =>
    check('⟦lead plain|It is closed.⟧\n\nSource:⟦source block|Veld⟧\n\nDetails:⟦details block|Veld stressed it.⟧'));
  test('bare labels', () =>
    check(
      '⟦lead plain|It is closed.⟧\n\nDetails\n\n⟦details bare|It is windy.⟧\n\nRecall\n\n⟦reminder bare|It was open.⟧',
    ));
  test('a photo line inside a section', () =>
    check(
      '⟦lead plain|It is closed.⟧\n\nDetails: ⟦details block|It is windy.⟧\n\nPhoto: ⟦photo block|Port Bladet⟧\n\n⟦details block|It is cold.⟧',
    ));
  test('an advertisement cuts a quotation', () =>
    check(
      'Quote: ⟦quote block|"The child is 9 years old.⟧\n\n⟦boilerplate advertisement|Advertisement:⟧\n\n⟦quote block|Doctors are with her."⟧',
    ));
  test('text after the Source line without a label', () =>
    check('⟦lead plain|It is closed.⟧\n\nSource: ⟦source block|Northwire⟧\n\n⟦body plain|It is windy.⟧'));
  test('a list of entries', () =>
    check(
      '⟦lead plain|It is closed.⟧\n\nSources:\n\n⟦source alone|- Northwire⟧\n⟦source alone|- Oda Brekke⟧\n\nDetails: ⟦details block|Wind.⟧',
    ));
  test('an article without labels', () =>
    check('⟦lead plain|It is closed.⟧\n\n⟦body plain|It is windy.⟧\n\n⟦body plain|It is cold.⟧'));
  test('a Background far below the lead', () =>
    check(
      '⟦lead plain|One.⟧\n\n⟦body plain|Two.⟧\n\n⟦body plain|Three.⟧\n\n⟦body plain|Four.⟧\n\nBackground: ⟦background block|Five.⟧',
    ));
  test('an empty section', () => {
    const { sections } = parse(
      'It is closed.\n\nBackground: \n\nSupport UP or become our patron!\n\nhttps://www.example.org/1/',
    );
    expect(sections.at(-1)).toMatchObject({ kind: 'background', layout: 'alone', content: [] });
  });
  test('credits at the end', () =>
    check(
      '⟦lead plain|It is closed.⟧\n\n⟦boilerplate page-leftover|___⟧\n\n⟦boilerplate credit|(Reporting by Jon Testen; Editing by Ane Lie)⟧',
    ));
});

test('wrapped lines are one paragraph', () => {
  const { blocks } = parse(
    'The ferry line across the sound has been closed for\nthree days, the harbour said.\nMore is not known.',
  );
  expect(blocks.map((block) => block.span)).toEqual([
    { start: 0, end: 81 },
    { start: 82, end: 100 },
  ]);
});

test('bullets do not belong to the words', () => {
  const text = 'One.\n\nBackground:\n\n  • First.\n  • Second.\n\n- a dash\n- another';
  const { blocks } = parse(text);
  expect(blocks.map(({ kind, span }) => `${kind}|${text.slice(span.start, span.end)}`)).toEqual([
    'text|One.',
    'bullet|First.',
    'bullet|Second.',
    'bullet|a dash',
    'bullet|another',
  ]);
});

test('a speaker’s line after a quotation keeps its dash', () => {
  const text = 'One.\n\n“It is windy”\n\n- Persen said.';
  const last = parse(text).blocks.at(-1)!;
  expect(text.slice(last.span.start, last.span.end)).toBe('- Persen said.');
});

describe('near misses', () => {
  test.each([
    ['Detials: It is windy.', 'Details'],
    ['Sourse: Northwire', 'Source'],
    ['Backgroud:', 'Background'],
    ['details: It is windy.', 'Details'],
    ['Джерло: Тессен', 'Джерело'],
  ])('%s', (line, meant) => {
    const { nearLabels } = parse(`It is closed.\n\n${line}`);
    expect(nearLabels.map((label) => label.meant)).toEqual([meant]);
  });
  test.each(['Force: eight', 'Quota: two', 'Lavrov: no', 'He said: no', 'Source: Northwire'])('not %s', (line) => {
    expect(parse(`It is closed.\n\n${line}`).nearLabels).toEqual([]);
  });
});
