import type { Section, SourceEntry } from '../article/model.ts';
import type { Actor } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { namedEntries, sourceEntries } from './covering-sources.ts';
import { indexAt } from './find.ts';
import { houseNames } from './house-names.ts';
import { isLabelled } from './layout.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { surnameOf } from './names.ts';
import { beforeFullStop } from './sentences.ts';
import { listedActors } from './speakers.ts';
import { excerpt } from './wording.ts';

/** A Source section with more entries is a list of references. */
const mostEntries = 20;

export const sourceListedNotCited: Rule = {
  id: 'source-listed-not-cited',
  family: 'source',
  severity: 'information',
  set: 'core',
  summary: 'The Source section lists somebody the text never names.',
  description: `Where several sources are listed, the text tells which statement is whose. A source that it never names stands behind nothing in particular.

Say in the text what that source told, or take it off the list. A single source stands behind the whole and need not be named again, and neither need an outlet of the house: those that \`house.outlets\` names in the configuration file.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Northwire; Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said it had burned.',
      'The pier is closed.\n\nSource: Ilmar Tessen; Oda Brekke\n\nDetails: Brekke said it had burned.\n\nQuote from Brekke: “We will not stop building it.”',
    ],
    fine: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: It burned on 1 May.',
      'The pier is closed, Northwire reported.\n\nSource: Northwire; Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said it had burned.',
      'The pier is closed.\n\nSource: Ilmar Tessen; Oda Brekke\n\nQuote from Brekke: “We will not stop building it.”\n\nQuote from Tessen: “It is needed.”',
    ],
  },
  *check(subject) {
    const { article } = subject;
    const named = namedEntries(subject);
    const all = sourceEntries(article);
    if (
      all.length < 2 ||
      all.length > mostEntries ||
      (named.length < 2 && isAllTheArticleHas(subject)) ||
      !isLabelled(article) ||
      article.language !== 'en'
    )
      return;
    const sections = article.sections.filter(({ kind }) => kind === 'source');
    // Without running text below there is nothing that could name them.
    if (!article.sections.some(({ kind, content }) => kind !== 'source' && kind !== 'lead' && content.length > 0))
      return;
    const isCited = citedIn(subject, sections);
    const isHouse = houseNames(subject);
    for (const entry of named) {
      const names = namesOf(entry);
      if (names.length === 0 || names.some((name) => isHouse(name.text) || isCited(name, entry.person))) continue;
      const name = names[0]!.text;
      yield {
        span: entry.span,
        message: `“${name}” is listed as a source and never named in the text: say what it told, or leave it out.`,
        fixes: [...citeFixes(subject, entry), ...removeFixes(subject, sections, entry, named.length)],
      };
    }
  },
};

/** One source with a name, where the text names none, stands behind it all like a single source. */
function isAllTheArticleHas({ statements }: Subject): boolean {
  return statements.every(({ support }) => support !== 'attributed');
}

type Name = NonNullable<SourceEntry['person']>;

function namesOf({ person, outlet, organisation, chain }: SourceEntry): Name[] {
  const links = chain.filter(({ kind }) => kind !== 'unnamed' && kind !== 'vague' && kind !== 'document');
  return [person, outlet, organisation].filter((name) => name !== null).concat(links);
}

/** Whether a name of the list is mentioned, or whoever it stands for speaks, outside the Source sections. */
function citedIn(subject: Subject, sections: readonly Section[]): (name: Name, person: Name | null) => boolean {
  const { text, actors, attributions } = subject;
  const isListed = (offset: number) => indexAt(sections, offset, ({ span }) => span) >= 0;
  const speaking = new Set<Actor>();
  for (const { actor } of attributions) if (actor !== null) speaking.add(actors[actor]!);
  return ({ text: name, span }, person) => {
    for (const [actor, mentions] of listedActors(subject)) {
      const isMeant = mentions.some(({ start }) => start >= span.start && start < span.end);
      if (isMeant && (speaking.has(actor) || mentions.length < actor.mentions.length)) return true;
    }
    const word = person?.span === span ? surnameOf(name) : name;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!isListed(at)) return true;
    return false;
  };
}

/** `, Northwire reported` in the first sentence that nobody is named for: what the source told is the user's to say. */
function citeFixes({ text, article, statements }: Subject, { person, outlet, organisation }: SourceEntry): Fix[] {
  const name = person ? surnameOf(person.text) : (outlet ?? organisation)?.text;
  const statement = statements.find(
    ({ support, span, sentence }) => support === 'unattributed' && article.sentences[sentence]!.span.end === span.end,
  );
  const at = statement && beforeFullStop(text, statement.span);
  if (name === undefined || !at) return [];
  const words = `, ${name} ${person ? 'said' : 'reported'}`;
  return [
    {
      title: `Add “${words}” to “${excerpt(text, statement.span, 40)}”`,
      edits: [{ span: at, newText: words }],
      preferred: false,
      safe: false,
    },
  ];
}

/** Takes the entry off the list, with the semicolon that goes with it. */
function removeFixes({ text }: Subject, sections: readonly Section[], { span }: SourceEntry, named: number): Fix[] {
  const section = sections[indexAt(sections, span.start, (one) => one.span)];
  if (!section || named < 2) return [];
  const after = /^\s*;\s*/.exec(text.slice(span.end, span.end + 20))?.[0];
  const before = /\s*;\s*$/.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[0];
  const cut: Span | null = after
    ? { start: span.start, end: span.end + after.length }
    : before
      ? { start: span.start - before.length, end: span.end }
      : null;
  if (!cut) return [];
  return [
    {
      title: 'Take it off the list of sources',
      edits: [{ span: cut, newText: '' }],
      preferred: false,
      safe: false,
    },
  ];
}
