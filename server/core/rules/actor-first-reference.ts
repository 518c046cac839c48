import { firstNameGender } from '../actors/gazetteer.ts';
import type { Actor } from '../attribution/model.ts';
import { sourceNounTables } from '../data/attribution.ts';
import { nameParticles } from '../data/name-particles.ts';
import { wordList } from '../data/word-lists.ts';
import type { Span } from '../text/span.ts';
import { isSure, wordsIn } from './attributions.ts';
import { indexAt } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import type { Report, Rule, Subject } from './model.ts';
import { surnameOf } from './names.ts';
import { placeholderEdit } from './placeholder.ts';
import { quoted } from './wording.ts';

export const actorFirstReference: Rule = {
  id: 'actor-first-reference',
  family: 'wording',
  severity: 'information',
  set: 'strict',
  wording: true,
  summary: 'Somebody who speaks is first named by surname only, without a role, or spelt in two ways.',
  description: `Whoever speaks in an article is introduced once: full name and role, “Oda Brekke, Mayor of Port Halden”. After that the surname will do.

The Source section introduces whom it lists in full. One spelling of a name goes through the whole article.`,
  examples: {
    flagged: [
      'The pier is closed, Brekke said. “We will not stop building it,” Mayor Oda Brekke added.',
      'The pier is closed, Zelandsky said.\n\nSource: Volodar Zelandskyy, President of Halden',
    ],
    fine: [
      'The pier is closed, Mayor Oda Brekke said. “We will not stop building it,” Brekke added.',
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said it had burned.',
      'The pier is closed, Mayor Oda Brekke said. Ilmar Tessen, an engineer, said it was rotten.',
    ],
  },
  *check(subject) {
    const { article, attributions, actors } = subject;
    if (article.language !== 'en') return;
    const speakers = new Set<number>();
    for (const attribution of attributions) {
      const { kind, sourceKind, actor } = attribution;
      if (kind === 'say' && sourceKind === 'named' && actor !== null && isSure(attribution)) speakers.add(actor);
    }
    if (speakers.size === 0) return;
    const isForeign = isForeignIn(subject);
    const inList = article.sections.filter(({ kind }) => kind === 'source').map(({ span }) => span);
    for (const index of [...speakers].sort((a, b) => a - b)) {
      const actor = actors[index]!;
      if (actor.kind !== 'person') continue;
      const isListed = ({ start }: Span) => inList.some((list) => list.start <= start && start < list.end);
      const own = actor.mentions.filter(
        (mention) => isName(subject.text, mention) && !isListed(mention) && !isForeign(mention),
      );
      const report =
        spelling(subject, actor, own) ?? introduction(subject, actor, own[0], actor.mentions.some(isListed));
      if (report) yield report;
    }
  },
};

/** Mentions are pronouns and descriptions too: “he”, “the mayor”. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s/);
  return (
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) || nameParticles.has(word)) &&
    !/^(?:The|He|She|They)$/.test(words[0]!)
  );
}

/** A mention whose surname is not written as in the full name: “Zelandsky” of “Volodar Zelandskyy”. */
function spelling({ text }: Subject, { name, mentions }: Actor, own: readonly Span[]): Report | null {
  const surname = surnameOf(name);
  for (const mention of own) {
    const written = surnameOf(text.slice(mention.start, mention.end));
    const isOther = written !== surname && !name.split(/[\s-]/).includes(written);
    if (!isOther || written.slice(0, 3) !== surname.slice(0, 3) || written.length < 5) continue;
    const at = { start: mention.end - written.length, end: mention.end };
    const full = mentions.find(({ start, end }) => text.slice(start, end) === name);
    return {
      span: mention,
      message: `“${written}” is spelt “${surname}” elsewhere in the article: choose one spelling.`,
      related: full ? [{ span: full, message: 'The full name is written here.' }] : [],
      fixes: [{ title: `Write “${surname}”`, edits: [{ span: at, newText: surname }], preferred: true, safe: false }],
    };
  }
  return null;
}

/** A first mention that does not tell who the person is. */
function introduction(subject: Subject, actor: Actor, first: Span | undefined, isListed: boolean): Report | null {
  const { text } = subject;
  if (!first || isListed) return null;
  const { name, roles, mentions } = actor;
  const written = text.slice(first.start, first.end);
  if (isDescribed(text, first)) return null;
  const full = mentions.find(({ start, end }) => text.slice(start, end) === name);
  if (!written.includes(' ') && name.includes(' ') && full)
    return {
      span: first,
      message: `${quoted(text, first)} is named here for the first time: write the full name${roles.length > 0 ? ' and the role' : ''}.`,
      related: [{ span: full, message: 'The full name comes only here.' }],
      fixes: [{ title: `Write “${name}”`, edits: [{ span: first, newText: name }], preferred: true, safe: false }],
    };
  const isFull = written.includes(' ') && firstNameGender(written.split(' ')[0]!.toLowerCase()) !== null;
  if (roles.length > 0 || !isFull || hasTitleNear(subject, first)) return null;
  if (mentions.some((mention) => isDescribed(text, mention))) return null;
  const at = { start: first.end, end: first.end };
  const comma = /^[,.;]/.test(text.slice(first.end, first.end + 1)) ? '' : ',';
  return {
    span: first,
    message: `Nothing tells who ${quoted(text, first)} is: add the role.`,
    fixes: [
      { title: 'Add the role', edits: [placeholderEdit(at, ', ', 'ROLE', comma)], preferred: false, safe: false },
    ],
  };
}

/** Whether words beside a name tell who the person is, read as a role or not: `spokesman for the ministry Jon Ravn`. */
function isDescribed(text: string, { start, end }: Span): boolean {
  const before = /(?<!\p{L})(\p{L}[\p{L}'’-]*)\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (before !== undefined && !plainBefore.has(before.toLowerCase())) return true;
  return /^\s?(?:,\s(?!(?:and|but|or)\b)|[(:–—-]|\s(?:of|from|at|who|with)\b|['’ʼ]s?\b)/u.test(
    text.slice(end, end + 12),
  );
}

/** Whether a title stands in the sentence of a name or beside it: it may be the person's. */
function hasTitleNear({ article, text }: Subject, { start }: Span): boolean {
  const index = indexAt(article.sentences, start, ({ span }) => span);
  const near = article.sentences.slice(Math.max(0, index - 1), index + 2);
  return index < 0 || near.some(({ span }) => wordsIn(text, span).some(({ word }) => titles.has(word)));
}

const titles: ReadonlySet<string> = new Set(sourceNounTables.en.titles);

/** Words that may stand before a name and tell nothing of its bearer. */
const plainBefore = new Set(
  wordList(
    `said says told tells added adds asked asks wrote writes to and by with but as for of from that while when after before
     where meanwhile however later earlier according then also although in on against whom than if because so yet or`,
  ),
);
