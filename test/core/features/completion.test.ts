import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { createConfiguration, defaultConfiguration } from '../../../server/core/configuration.ts';
import { createAdditions } from '../../../server/core/data/additions.ts';
import { type Completion, completions } from '../../../server/core/features/completion.ts';
import { applyEdits } from '../../support/edits.ts';
import { twins, unmark } from '../../support/markers.ts';

const today = { year: 2025, month: 11, day: 26 };

type How = 'asked' | 'trigger';

function completionsAt(
  marked: string,
  how: How = 'asked',
  configuration = defaultConfiguration,
): { readonly text: string; readonly items: readonly Completion[] } {
  const { text, cursors } = unmark(marked);
  const [offset] = cursors;
  const analysis = analyse(text, configuration);
  return { text, items: completions({ analysis, offset: offset!, invoked: how === 'asked', today }) };
}

/** The labels offered at the cursor start with `expected`, in this order; nothing at all where nothing is expected. */
function check(marked: string, expected: readonly string[], how: How = 'asked'): void {
  for (const twin of twins(marked)) {
    const labels = completionsAt(twin.marked, how).items.map(({ label }) => label);
    expect(expected.length === 0 ? labels : labels.slice(0, expected.length), twin.title).toEqual(expected);
  }
}

/** What the text becomes when one of the completions is taken. */
function taken(marked: string, label: string, how: How = 'asked'): string {
  const { text, items } = completionsAt(marked, how);
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`“${label}” is not among ${items.map((one) => one.label).join(', ')}`);
  return applyEdits(
    text,
    [...item.also, item.edit].sort((a, b) => a.span.start - b.span.start),
  );
}

const lead = ' date 2025-03-21 A crane has collapsed in Port Halden, Mayor Oda Brekke said.\n\n';
const source = 'Source: Oda Brekke, Mayor of Port Halden; Northwire\n\n';
const details =
  'Details: Ilmar Tessen, head of the harbour, said that it was windy. Brekke said later that it was cold.\n\n';

describe('labels', () => {
  it('are offered where a paragraph starts, in the order of the format', () =>
    check(`${lead}¦`, ['Source:', 'What happened:', 'Details:', 'Quote from Brekke:', 'Quote:']));
  it('go on from what was typed, in small letters too', () => {
    check(`${lead}Sou¦`, ['Source:', 'Sources:']);
    check(`${lead}${source}deta¦`, ['Details:']);
  });
  it('come once, but for those that may repeat', () => {
    const labels = completionsAt(`${lead}${source}${details}Quote: “It is late.”\n\n¦`).items.map(({ label }) => label);
    expect(labels).not.toContain('Source:');
    expect(labels).not.toContain('Details:');
    expect(labels).toContain('Quote:');
    expect(labels.indexOf('Background:')).toBeLessThan(labels.indexOf('Photo:'));
  });
  it('begin with what follows the last section', () =>
    check(`${lead}${source}Background: It was built in 1987.\n\n¦`, ['Reminder:', 'For reference:']));
  it('take the place of the label that stands at the cursor', () => {
    expect(taken(`${lead}Sou¦rce: Northwire`, 'Source:')).toBe(`${lead}Source: Northwire`);
    expect(taken(`${lead}${source}Back¦`, 'Background:')).toBe(`${lead}${source}Background: `);
  });
  it('name the speakers of the article, in its own marks', () => {
    const text = `${lead}${source}Details: Brekke said: «We wait for the wind to go down.»\n\nQuo¦`;
    expect(taken(text, 'Quote from Brekke:')).toContain('Quote from Brekke: «»');
    expect(completionsAt(text).items[0]!.edit.snippet).toBe('Quote from Brekke: «$0»');
  });
  it('are set as the other labels of the article are', () => {
    expect(taken(`${lead}**Source:** Northwire\n\nDet¦`, 'Details:')).toBe(
      `${lead}**Source:** Northwire\n\n**Details:** `,
    );
    expect(taken(`${lead}**Source:** Northwire\n\n**Det¦`, 'Details:')).toContain('\n\n**Details:** ');
  });
  it('are those of the article’s language', () => {
    check('Кран упав у порту.\n\nДжерело: Обрій\n\nДет¦', ['Деталі:']);
    check('Кран упав у порту.\n\nИст¦', ['Источник:']);
    check(`${lead}${source}Дет¦`, []);
  });
  it('are no hindrance elsewhere', () => {
    check(`${lead}${source}Details: So¦`, []);
    check(`${lead}${source}Details: “It will pass.\n\nSo¦ will the wind.” Brekke said.`, [], 'trigger');
    check(`${lead}${source}¦`, [], 'trigger');
  });
});

describe('source entries', () => {
  it('are those who speak and are not listed, as they are introduced', () => {
    check(`${lead}Source: Northwire; ¦\n\n${details}`, ['Oda Brekke, Mayor', 'Ilmar Tessen, Head of the harbour']);
    check(`${lead}Source: Oda Brekke; ¦\n\n${details}`, ['Ilmar Tessen, Head of the harbour']);
  });
  it('are well-known outlets too, once something is typed', () => {
    check(`${lead}Source: Reu¦`, ['Reuters']);
    expect(completionsAt(`${lead}Source: ¦`).items.map(({ label }) => label)).not.toContain('Reuters');
  });
  it('are offered behind the colon and the semicolon, with the space that belongs there', () => {
    expect(taken(`${lead}Source:¦\n\n${details}`, 'Ilmar Tessen, Head of the harbour', 'trigger')).toContain(
      'Source: Ilmar Tessen, ',
    );
    expect(taken(`${lead}Source: Northwire;¦\n\n${details}`, 'Ilmar Tessen, Head of the harbour', 'trigger')).toContain(
      'Northwire; Ilmar',
    );
  });
  it('go on with their chain: whom an outlet cites, what a person is', () => {
    const sources = 'Details: Sources familiar with the matter said that it was old.';
    check(`${lead}Source: Northwire, ¦\n\n${sources}`, [
      'citing sources familiar with the matter',
      'citing Oda Brekke, Mayor',
    ]);
    expect(taken(`${lead}Source: Northwire, cit¦\n\n${sources}`, 'citing sources familiar with the matter')).toContain(
      'Source: Northwire, citing sources familiar with the matter\n',
    );
    check(`${lead}Source: Ilmar Tessen, ¦\n\n${details}`, ['Head of the harbour', 'on Telegram']);
  });
  it('end with the section', () => {
    const labels = completionsAt(`${lead}${source}¦`).items.map(({ kind }) => kind);
    expect(labels).not.toContain('source');
  });
});

describe('names', () => {
  it('are short once introduced, whole before', () => {
    check(`${lead}${source}Details: It was cold, said Br¦`, ['Brekke', 'Oda Brekke']);
    check(`A crane fell. It was old, said Br¦.\n\nDetails: Mayor Oda Brekke said that it was cold.`, [
      'Oda Brekke',
      'Brekke',
    ]);
  });
  it.each([
    ['Zelandski', 'Volodymyr Zelandskyy'],
    ['Zelandskyy', 'Volodymyr Zelandsky'],
    ['Mac¦', 'Élise Mačková'],
    ["D'Ar", 'Jean D’Arcole'],
    ['Darc', 'Jean Dʼarcole'],
    ['Ørs', 'Nils Orsund'],
  ])('are found by %s, however they are spelt: %s', (typed, name) =>
    check(`It is windy, Mayor ${name} said. It was late. Then ${typed.replace('¦', '')}¦`, [name.split(' ')[1]!]),
  );
  it('go on from several words', () => {
    check(`${lead}${source}Details: It was cold, said Oda B¦`, ['Oda Brekke', 'Brekke']);
    expect(taken(`${lead}${source}Details: It was cold, said Oda B¦`, 'Oda Brekke')).toContain('said Oda Brekke');
  });
  it('are not offered in small letters, nor at a sentence’s first letter', () => {
    check(`${lead}${source}Details: It was br¦`, []);
    check(`${lead}${source}Details: It was cold. B¦`, []);
  });
  it('leave quotations alone unless asked', () => {
    const quoted = `${lead}${source}Details: “It is not for Br¦ to say,” Tessen said.`;
    check(quoted, [], 'trigger');
    check(quoted, ['Brekke']);
  });
  it('never offer the word itself that is being typed', () => {
    const labels = completionsAt(`${lead}${source}Details: It was cold, said Quill¦`).items.map(({ label }) => label);
    expect(labels).toEqual([]);
  });
});

describe('who said it, behind a quotation', () => {
  it('is whoever spoke last first', () =>
    check(
      `${lead}${source}${details}“We will not wait any longer.”¦`,
      ['Brekke said', 'Tessen said', 'Northwire said'],
      'trigger',
    ));
  it('turns the full stop into a comma, where the article has it inside the marks', () =>
    expect(taken(`${lead}${details}“We will not wait any longer.”¦`, 'Brekke said', 'trigger')).toContain(
      'any longer,” Brekke said',
    ));
  it('puts the comma outside in an article that does so', () => {
    const outside = 'Details: “It will pass before Monday”, Brekke said. “It is windy here”, Brekke said.\n\n';
    expect(taken(`${lead}${outside}“We will not wait any longer.”¦`, 'Brekke said', 'trigger')).toContain(
      'any longer”, Brekke said',
    );
  });
  it('keeps what is written already', () => {
    expect(taken(`${lead}${details}“We will not wait any longer,” ¦`, 'Brekke said')).toContain('longer,” Brekke said');
    expect(taken(`${lead}${details}“We will not wait any longer”, Br¦`, 'Brekke said')).toContain(
      'longer”, Brekke said',
    );
    expect(taken(`${lead}${details}“Will we wait any longer?”¦`, 'Brekke said')).toContain('longer?” Brekke said');
  });
  it('ends the sentence where nothing follows, for editors with snippets', () => {
    const { items } = completionsAt(`${lead}${details}“We will not wait any longer,”¦`, 'trigger');
    expect(items[0]!.edit.snippet).toBe(' Brekke said$0.');
    expect(
      completionsAt(`${lead}${details}“We will not wait any longer,”¦ on Monday`, 'trigger').items[0]!.edit.snippet,
    ).toBeUndefined();
  });
  it('has the verb first for who begins with it', () =>
    check(`${lead}${details}“We will not wait any longer,” sa¦`, ['said Brekke', 'said Tessen']));
  it('is in the tense of the article', () =>
    check(
      'The crane is old, Mayor Oda Brekke says. It is windy, Brekke says.\n\nDetails: “We will not wait any longer.”¦',
      ['Brekke says'],
      'trigger',
    ));
  it('is said with a dash in Ukrainian, the verb as it was before', () => {
    const text = 'Кран упав, сказала мерка Ода Брекке.\n\nДеталі: «Ми не будемо більше чекати, поки вщухне вітер»¦';
    expect(taken(text, 'сказала Брекке', 'trigger')).toContain('вітер», – сказала Брекке');
    expect(completionsAt(text, 'trigger').items.map(({ label }) => label)).not.toContain('сказав Брекке');
  });
  it('is not offered behind a title in quotation marks, nor behind an opening mark', () => {
    check(`${lead}${details}The film “Long night”¦`, [], 'trigger');
    check(`${lead}${details}Brekke said: “¦`, [], 'trigger');
  });
});

describe('dates', () => {
  it('open a new article', () => {
    check('da¦', ['date 2025-11-26', 'date 2025-11-25', 'date 2025-11-27']);
    expect(taken(' date ¦', 'date 2025-11-26')).toBe(' date 2025-11-26 ');
    expect(taken('date 2025-1¦', 'date 2025-11-25')).toBe('date 2025-11-25 ');
  });
  it('are told for weekdays, from the article’s own date', () => {
    check(`${lead}Details: It rained on Tue¦`, ['Tuesday', 'Tuesday 18 March', 'Tuesday 25 March']);
    expect(completionsAt(`${lead}Details: It rained on Tue¦`).items[0]!.detail).toBe('Tuesday 18 March 2025');
  });
  it('are written as the article writes them', () =>
    check(`${lead}Details: It was closed on March 3. It rained on Tue¦`, ['Tuesday', 'Tuesday, March 18']));
  it('complete a month behind a day', () => {
    check(`${lead}Details: It rained on 19 Mar¦`, ['March']);
    check(`${lead}Details: It rained on 32 Mar¦`, []);
  });
  it('stand in the right case', () =>
    check(' date 2025-03-21 Кран упав у порту.\n\nДеталі: Це сталося в сер¦', ['середу', 'середу, 19 березня']));
  it('are no part of ordinary words', () => check(`${lead}Details: It was Tuesda and tue¦`, []));
});

describe('a new article', () => {
  it('is offered in an empty text, in each language', () => {
    check('¦', ['New article', 'Нова стаття', 'Новая статья', 'Source:']);
    check('New¦', ['New article']);
  });
  it('is an article', () => {
    const { article } = analyse(taken('¦', 'New article'), defaultConfiguration);
    expect(article.header.date).toMatchObject({ year: 2025, month: 11, day: 26 });
    expect(article.sections.map(({ kind }) => kind)).toEqual(['lead', 'source', 'details', 'quote', 'background']);
    expect(article.quotations).toHaveLength(1);
  });
  it('is not offered where something stands', () =>
    expect(completionsAt(`${lead}¦`).items.map(({ kind }) => kind)).not.toContain('article'));
});

describe('what a desk has of its own', () => {
  const additions = createAdditions({
    labels: { background: ['How we got here'], quote: ['In her words'] },
    outlets: ['Quorra Dispatch', 'Northwire'],
    organisations: ['Quorra Harbour Board'],
  });
  const labels = (marked: string) =>
    completionsAt(marked, 'asked', createConfiguration({ additions })).items.map(({ label }) => label);

  it('is offered among the labels of its kind', () => {
    expect(labels(`${lead}${source}${details}How¦`)).toContain('How we got here:');
    expect(labels(`${lead}${source}${details}How we got here: It was late.\n\nHow¦`)).not.toContain('How we got here:');
    expect(completionsAt(`${lead}${source}${details}How¦`).items.map(({ label }) => label)).not.toContain(
      'How we got here:',
    );
  });
  it('is offered as a source', () => {
    expect(labels(`${lead}Source: Quo¦`)).toEqual(['Quorra Harbour Board', 'Quorra Dispatch']);
    expect(completionsAt(`${lead}Source: Quo¦`).items).toEqual([]);
  });
});
