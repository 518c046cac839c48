import { describe, expect, test } from 'vitest';
import type { Language, Named, SourceEntry } from '../../../server/core/article/model.ts';
import { parseSourceEntries, shiftEntry } from '../../../server/core/article/sources/entries.ts';
import { twins, unmark } from '../../support/markers.ts';

const parts = ['outlet', 'person', 'role', 'organisation', 'channel', 'occasion', 'document', 'note'] as const;

/**
 * Marks every part: `⟦outlet|Northwire⟧`, the links of the chain as `⟦to person|Oda Brekke⟧` behind `⟦tie|citing⟧`
 * (`⟦tie reversed|as reported by⟧` stands behind its link), entries as `⟦entry|…⟧`, `⟦entry sentence vague|…⟧`.
 * An unmarked part fails as much as a missing one.
 */
function check(marked: string, language: Language = 'en'): void {
  for (const twin of twins(marked)) {
    const { text, marks } = unmark(twin.marked);
    const found = parseSourceEntries(text, language).flatMap(describeEntry);
    const show = (name: string, start: number, end: number) => `${name}|${text.slice(start, end)}|${start}`;
    expect(found.map(([name, { start, end }]) => show(name, start, end)).sort(), twin.title).toEqual(
      marks.map(({ name, start, end }) => show(name, start, end)).sort(),
    );
    for (const [, { start, end }, words] of found) if (words !== null) expect(words).toBe(text.slice(start, end));
  }
}

type Described = [name: string, span: { start: number; end: number }, text: string | null];

function describeEntry(entry: SourceEntry): Described[] {
  const { form, unnamed, vague } = entry;
  const name = ['entry', form === 'named' ? '' : form, unnamed ? 'unnamed' : '', vague ? 'vague' : '']
    .filter(Boolean)
    .join(' ');
  const of = (kind: string, part: Named | null): Described[] => (part ? [[kind, part.span, part.text]] : []);
  return [
    [name, entry.span, null],
    ...parts.flatMap((kind) => of(kind, entry[kind])),
    ...entry.chain.flatMap((link) => [
      ...of(`to ${link.kind}`, link),
      ...of('role', link.role),
      ...of(link.reversed ? 'tie reversed' : 'tie', link.tie),
    ]),
  ];
}

describe('entries', () => {
  test('are parted by semicolons, which do not count in brackets and quotation marks', () =>
    check(
      '⟦entry|⟦outlet|European Pravda⟧⟧; ⟦entry|⟦organisation|Coastal Guard⟧ (part of the navy; see below)⟧; ⟦entry|"⟦outlet|Wind; and Waves⟧"⟧',
    ));
  test('may be lines or bullets', () =>
    check(
      '• ⟦entry|⟦outlet|Northwire⟧⟧\n• ⟦entry|⟦person|Oda Brekke⟧, ⟦role|Mayor of Port Halden⟧⟧;\n⟦entry|⟦organisation|Tolva City Council⟧⟧',
    ));
  test('go on in a wrapped line', () =>
    check('⟦entry|⟦person|Oda Brekke⟧, ⟦role|Mayor of Port Halden⟧,\n⟦occasion|during a meeting⟧⟧'));
  test.each(['', ';', ' ; ;', '—', '. ,', '•', '\n\n'])('may be missing: %j', (text) => check(text));
  test('end before a full stop, but for that of an abbreviation', () => {
    check('⟦entry|⟦person|Oda Brekke⟧⟧.');
    expect(parseSourceEntries('Embassy of the U.S.', 'en')[0]!.span.end).toBe(19);
  });
  test('may be a list with commas', () =>
    check(
      '⟦entry|⟦outlet|alerts.example.org⟧⟧, ⟦entry|⟦outlet|Belaruski Hajun⟧, an ⟦role|independent Belarusian monitoring outlet⟧⟧',
    ));
  test('may be joined by "and"', () => {
    check('⟦entry|⟦outlet|NOS⟧⟧ and ⟦entry|⟦outlet|De Telegraaf⟧⟧');
    check('⟦entry|⟦outlet|Reuters⟧⟧ and ⟦entry vague|other media⟧');
    check(
      '⟦entry|⟦role|Halden President⟧ ⟦person|Ilmar Tessen⟧⟧ and ⟦entry|⟦role|Orsund Prime Minister⟧ ⟦person|Ane Lie⟧ on ⟦channel|X⟧⟧',
    );
    check('⟦entry|⟦organisation|Ministry of Health and Fisheries⟧⟧');
  });
  test('of people with roles, in a list', () =>
    check(
      '⟦entry|⟦person|Oda Brekke⟧, ⟦role|Mayor of Port Halden⟧⟧, and ⟦entry|⟦person|Jon Ravn⟧, ⟦role|head of the ⟦organisation|Tolva police⟧⟧, ⟦occasion|at a joint briefing⟧⟧',
    ));
});

describe('people', () => {
  test.each([
    '⟦entry|⟦person|Ilmar Tessen⟧, ⟦role|Head of ⟦organisation|Halden Oblast Civil Administration⟧⟧, on ⟦channel|Telegram⟧⟧',
    '⟦entry|⟦person|Ilmar Tessen⟧, the ⟦role|governor of Halden Oblast⟧⟧',
    '⟦entry|⟦role|Port Halden Mayor⟧ ⟦person|Oda Brekke⟧ on ⟦channel|Telegram⟧⟧',
    '⟦entry|⟦role|Head of ⟦organisation|Tolva City Council⟧⟧, ⟦person|Jon Ravn⟧⟧',
    '⟦entry|the ⟦role|spokesman for the harbour authority⟧, ⟦person|Dag Persen⟧⟧',
    '⟦entry|Colonel ⟦person|Jon Ravn⟧, ⟦role|Spokesperson for the ⟦organisation|Air Force Command of the Armed Forces of Orsund⟧⟧, on air during ⟦channel|the national 24/7 news broadcast⟧⟧',
    '⟦entry|⟦person|Ravn⟧ on ⟦channel|Telegram⟧⟧',
    '⟦entry|⟦person|Ravn⟧ on air during ⟦channel|the national joint 24/7 newscast⟧⟧',
    '⟦entry|⟦person|Tessen⟧, ⟦role|mayor⟧, on ⟦channel|his Telegram channel⟧⟧',
    '⟦entry|⟦person|Denys Veld⟧, ⟦role|Prime Minister⟧, ⟦occasion|during a government meeting⟧⟧',
    '⟦entry|⟦person|Dag Persen⟧, ⟦role|press secretary of Orsund President Ane Lie⟧⟧',
    '⟦entry|⟦role|Orsund Secretary of State⟧ ⟦person|Ane Lie⟧⟧',
    '⟦entry|⟦role|Minister of Fisheries⟧ ⟦person|Runa Veld⟧ ⟦occasion|in an interview with the ⟦outlet|Coastal Herald⟧⟧⟧',
    '⟦entry|⟦person|Ane van der Berg⟧, ⟦role|spokeswoman for the ⟦organisation|Tolva Water Board⟧⟧⟧',
    '⟦entry|⟦person|Omar al-Tessen⟧⟧',
    '⟦entry|⟦person|Liv M. Aronsen⟧⟧',
    '⟦entry|⟦person|Jon Ravn⟧ (⟦role|Mayor of Tolva⟧) on ⟦channel|Facebook⟧⟧',
    '⟦entry|⟦role|⟦organisation|Halden Police⟧ spokesman⟧ ⟦person|Jon Ravn⟧⟧',
    '⟦entry|⟦person|Ane Lie⟧, ⟦role|former Prime Minister of Orsund and member of the ⟦organisation|Fish and Justice party⟧⟧, ⟦occasion|in an interview for ⟦outlet|Euractiv⟧⟧⟧',
    '⟦entry|⟦person|Ane Lie⟧ ⟦occasion|in an evening address⟧⟧',
    '⟦entry|⟦person|Lie⟧’s ⟦occasion|evening address⟧⟧',
    "⟦entry|⟦person|Oda Brekke⟧'s ⟦channel|Telegram channel⟧⟧",
    '⟦entry|⟦person|Ane Lie⟧, ⟦role|President of Orsund⟧, in a post on ⟦channel|X (Twitter)⟧⟧',
    '⟦entry|⟦person|Brekke⟧ in a video on ⟦channel|Facebook and Telegram⟧⟧',
    '⟦entry|⟦role|Deputy Minister⟧⟧',
    '😀; ⟦entry|⟦person|Oda Brekke⟧, ⟦role|Mayor of Port Halden⟧⟧',
  ])('%s', (marked) => check(marked));
});

describe('organisations', () => {
  test.each([
    '⟦entry|⟦organisation|Kyiv Oblast Military Administration⟧ on ⟦channel|Telegram⟧⟧',
    '⟦entry|⟦organisation|Orsund’s Air Force⟧⟧',
    '⟦entry|⟦organisation|Press service for the Orsund Embassy in Halden⟧⟧',
    '⟦entry|⟦organisation|State Ferry Regulatory Inspectorate of Orsund⟧, ⟦occasion|following a weekly meeting with International Ferry Agency (IFA) representatives on 2 May⟧⟧',
    '⟦entry|⟦organisation|General Staff of the Armed Forces of Orsund⟧ on ⟦channel|Facebook⟧⟧; ⟦entry note|⟦note|information as of 06:00⟧⟧',
    '⟦entry|⟦organisation|General Staff of the Armed Forces of Orsund⟧ on ⟦channel|Facebook⟧, ⟦note|information as of 06:00⟧⟧',
    '⟦entry|⟦organisation|HVB⟧ (⟦note|as of 06:00⟧)⟧',
    '⟦entry|⟦organisation|Tolva City Council⟧⟧; ⟦entry|⟦person|Jon Ravn⟧, ⟦role|Head of ⟦organisation|Tolva City Military Administration⟧⟧⟧',
  ])('%s', (marked) => check(marked));
});

describe('outlets', () => {
  test.each([
    '⟦entry|⟦role|Orsund state-owned media outlet⟧ ⟦outlet|TASS⟧ ⟦tie|with reference to⟧ ⟦to organisation|emergency services⟧⟧',
    '⟦entry|⟦outlet|TASS⟧, ⟦role|Kremlin-aligned Russian news outlet⟧⟧',
    '⟦entry|⟦outlet|Nasha Niva⟧, a ⟦role|Belarusian media outlet⟧⟧',
    '⟦entry|⟦role|harbour-aligned news outlet⟧ ⟦outlet|Port Bladet⟧⟧',
    '⟦entry|⟦role|Telegram channel⟧ ⟦outlet|Storm⟧⟧',
    '⟦entry|⟦outlet|The Coastal Herald⟧⟧',
    '⟦entry|⟦outlet|https://www.example.org/news/1⟧⟧',
    '⟦entry|⟦outlet|Northwire⟧ ⟦role|news agency⟧⟧',
    '⟦entry|⟦outlet|Krym.Realii⟧⟧; ⟦entry|⟦outlet|Krimskii Veter⟧⟧; ⟦entry|⟦person|Ravn⟧ on ⟦channel|Telegram⟧⟧',
  ])('%s', (marked) => check(marked));
});

describe('chains', () => {
  test.each([
    '⟦entry|⟦outlet|European Pravda⟧⟧; ⟦entry unnamed|⟦outlet|Bloomberg⟧, ⟦tie|citing⟧ ⟦to unnamed|sources familiar with the matter⟧⟧',
    '⟦entry|⟦outlet|Ukrinform⟧ ⟦tie|citing⟧ ⟦to person|Jon Ravn⟧, a ⟦role|Pentagon spokesman⟧⟧',
    '⟦entry|⟦outlet|European Pravda⟧, ⟦tie|citing⟧ ⟦to outlet|ANSA⟧, an ⟦role|Italian news agency⟧⟧',
    "⟦entry|⟦outlet|European Pravda⟧, ⟦tie|citing⟧ ⟦to organisation|the Pentagon's Ferry Cooperation Agency⟧⟧",
    '⟦entry unnamed|⟦outlet|Orsund Post⟧, ⟦tie|citing⟧ ⟦to outlet|Northwire⟧, ⟦tie|citing⟧ ⟦to unnamed|people familiar with the matter⟧⟧',
    '⟦entry|⟦outlet|Coastal Herald⟧, ⟦tie|referencing⟧ ⟦to person|Orrem⟧’s ⟦occasion|comments during a press conference alongside Orsund Minister Ane Lie and their counterparts⟧⟧',
    '⟦entry|⟦outlet|Northwire⟧, ⟦tie|citing⟧ ⟦to person|Oda Brekke⟧ and two officials⟧',
    '⟦entry|⟦outlet|Northwire⟧, ⟦tie|quoting⟧ a ⟦to document|statement by the ministry⟧⟧',
    '⟦entry vague|⟦outlet|Northwire⟧, ⟦tie|citing⟧ ⟦to vague|social media⟧⟧',
    '⟦entry unnamed|⟦outlet|Bloomberg⟧⟦tie|’s⟧ ⟦to unnamed|sources in the government⟧⟧',
  ])('lead from the carrier to the source: %s', (marked) => check(marked));
  test.each([
    '⟦entry|⟦to outlet|Bloomberg⟧, ⟦tie reversed|as reported by⟧ ⟦outlet|European Pravda⟧⟧',
    '⟦entry|⟦to outlet|AFP News Agency⟧, as ⟦outlet|European Pravda⟧ ⟦tie reversed|reports⟧⟧.',
    '⟦entry|⟦to outlet|AFP News Agency⟧, ⟦outlet|European Pravda⟧ ⟦tie reversed|reports⟧⟧.',
    '⟦entry|⟦to person|Lie⟧ on ⟦channel|X (Twitter)⟧, ⟦tie reversed|as reported by⟧ ⟦outlet|European Pravda⟧⟧',
    '⟦entry|⟦to person|Veld⟧ ⟦occasion|in a comment to Northwire news agency⟧, ⟦tie reversed|as reported by⟧ ⟦outlet|Coastal Herald⟧⟧',
  ])('start with whoever passes it on, named last: %s', (marked) => check(marked));
  test('of both kinds start with the last carrier', () => {
    const [entry] = parseSourceEntries('Northwire, citing Oda Brekke, as reported by Reuters', 'en');
    expect(entry!.outlet?.text).toBe('Reuters');
    expect(entry!.chain.map(({ text, reversed }) => [text, reversed])).toEqual([
      ['Northwire', true],
      ['Oda Brekke', false],
    ]);
  });
});

describe('nobody by name', () => {
  test.each([
    '⟦entry unnamed|officials familiar with the matter⟧',
    '⟦entry unnamed|a senior official at the ministry⟧',
    '⟦entry unnamed|local residents⟧',
    '⟦entry unnamed|people close to President Ane Lie⟧',
    '⟦entry vague|several Dutch media⟧',
    '⟦entry vague|Russian Telegram channels⟧',
    '⟦entry vague|Telegram⟧',
    '⟦entry vague|social media⟧',
    '⟦entry vague|a Belarusian media outlet⟧',
    '⟦entry sentence vague|This was reported by several Dutch media, in particular ⟦outlet|NOS⟧⟧',
  ])('%s', (marked) => check(marked));
});

describe('sentences and documents', () => {
  test.each([
    '⟦entry sentence|⟦person|Persen⟧ said on ⟦channel|Telegram⟧⟧',
    '⟦entry sentence|⟦person|Tessen⟧ told ⟦outlet|Northwire⟧⟧',
    '⟦entry sentence|⟦outlet|Northwire⟧ reports⟧',
    '⟦entry sentence|This was announced by ⟦role|Port Halden Mayor⟧ ⟦person|Oda Brekke⟧ on ⟦channel|Facebook⟧⟧',
    "⟦entry|⟦document|decree No. 512/2025⟧ on ⟦channel|the website of the President's Office⟧⟧",
    '⟦entry|⟦outlet|European Pravda⟧⟧; ⟦entry|⟦document|⟦organisation|White House⟧ statement⟧⟧',
    '⟦entry|⟦document|statement by ⟦organisation|the Ministry of Fisheries⟧⟧ on ⟦channel|Facebook⟧⟧',
  ])('%s', (marked) => check(marked));
});

describe('Ukrainian', () => {
  test.each([
    '⟦entry|⟦role|голова ⟦organisation|Галденської обласної адміністрації⟧⟧ ⟦person|Ільмар Тессен⟧ у ⟦channel|Telegram⟧⟧; ⟦entry|"⟦outlet|Прибережний вісник⟧" ⟦tie|із посиланням на⟧ ⟦role|мерку⟧ ⟦to person|Оду Брекке⟧⟧',
    '⟦entry|⟦person|Ільмар Тессен⟧, ⟦role|голова ⟦organisation|Галденської ОВА⟧⟧, у ⟦channel|Telegram⟧⟧',
    '⟦entry|⟦organisation|Генеральний штаб Збройних сил Орсунда⟧, ⟦note|станом на 06:00⟧⟧',
    '⟦entry unnamed|⟦outlet|Bloomberg⟧ ⟦tie|із посиланням на⟧ ⟦to unnamed|джерела, обізнані з ситуацією⟧⟧',
    '⟦entry|⟦to outlet|Bloomberg⟧, ⟦tie reversed|передає⟧ "⟦outlet|Прибережна правда⟧"⟧',
    '⟦entry sentence|Про це повідомив ⟦person|Даг Персен⟧ у ⟦channel|Telegram⟧⟧',
    '⟦entry vague|російські Telegram-канали⟧',
    '⟦entry|⟦role|телеграм-канал⟧ ⟦outlet|Шторм⟧⟧',
    '⟦entry|⟦role|речник порту⟧ ⟦person|Даг Персен⟧ ⟦occasion|під час брифінгу⟧⟧',
    '⟦entry|⟦document|указ президента №512/2025⟧⟧',
    '⟦entry unnamed|місцеві жителі⟧',
  ])('%s', (marked) => check(marked, 'uk'));
});

describe('Russian', () => {
  test.each([
    '⟦entry|⟦role|глава ⟦organisation|Халденской областной администрации⟧⟧ ⟦person|Ильмар Тессен⟧ в ⟦channel|Telegram⟧⟧; ⟦entry|"⟦outlet|Береговой вестник⟧" ⟦tie|со ссылкой на⟧ ⟦role|мэра⟧ ⟦to person|Оду Брекке⟧⟧',
    '⟦entry|⟦outlet|ТАСС⟧ ⟦tie|со ссылкой на⟧ ⟦to organisation|экстренные службы⟧⟧',
    '⟦entry sentence|Об этом сообщил ⟦role|мэр Порт-Халдена⟧ ⟦person|Ода Брекке⟧ в эфире ⟦channel|телеканала⟧⟧',
    '⟦entry|⟦person|Даг Персен⟧, ⟦role|пресс-секретарь ⟦organisation|портовой администрации Халдена⟧⟧, ⟦occasion|в интервью изданию "⟦outlet|Северная газета⟧"⟧⟧',
    '⟦entry vague|СМИ⟧',
    '⟦entry unnamed|источники издания в правительстве⟧',
  ])('%s', (marked) => check(marked, 'ru'));
});

test('an entry can be moved', () => {
  const content = 'Northwire, citing Jon Ravn, a police spokesman, on Telegram';
  const [entry] = parseSourceEntries(content, 'en');
  const moved = shiftEntry(entry!, 7);
  const text = `Source:${content}`;
  for (const [, { start, end }, words] of describeEntry(moved)) expect(words ?? content).toBe(text.slice(start, end));
});
