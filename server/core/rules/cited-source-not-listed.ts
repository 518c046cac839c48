import type { SectionKind, SourceEntry } from '../article/model.ts';
import type { Actor } from '../attribution/model.ts';
import { isSure, standingAttributions } from './attributions.ts';
import { sourceEntries } from './covering-sources.ts';
import { Finder } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import { houseNames } from './house-names.ts';
import { isLabelled } from './layout.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { surnameOf } from './names.ts';
import { endOfList, isUnfilled } from './source-list.ts';
import { listedActors } from './speakers.ts';
import { quoted } from './wording.ts';

export const citedSourceNotListed: Rule = {
  id: 'cited-source-not-listed',
  family: 'source',
  severity: 'information',
  set: 'core',
  wording: true,
  summary: 'The text rests on somebody whom the Source section does not list.',
  description: `The Source section is where readers look for whom the news is from. Somebody who speaks in the text and is not listed there has been forgotten, or was quoted from a source that does not say so.

Add the source to the list. Background and reminders, whose sources are older, are left alone, and so are outlets of the house: those that \`house.outlets\` names in the configuration file.`,
  examples: {
    flagged: [
      'The pier is closed, Northwire reported.\n\nSource: Northwire\n\nDetails: The pier had burned, Mayor Oda Brekke said.',
      'The pier is closed.\n\nSource: Ilmar Tessen, Head of the Halden Board\n\nDetails: Tessen said it had burned. Port Bladet reported that nobody was hurt.',
    ],
    fine: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: The pier had burned, Brekke said.',
      'The pier is closed.\n\nSource: Northwire, citing Mayor Oda Brekke\n\nDetails: The pier had burned, Brekke said.',
      'The pier is closed.\n\nSource: Northwire\n\nBackground: Mayor Oda Brekke said on 1 May that the pier was old.',
      'The pier is closed, Mayor Oda Brekke said.',
    ],
  },
  *check(subject) {
    const { article, text, attributions, actors } = subject;
    const entries = sourceEntries(article);
    const last = entries.at(-1);
    if (!last || !isLabelled(article) || article.language !== 'en' || entries.some(({ vague }) => vague)) return;
    if (isUnfilled(subject)) return;
    const listed = listedActors(subject);
    const entryWords = entries.map(({ span }) => text.slice(span.start, span.end).toLowerCase()).join('\n');
    let outermost: ReadonlySet<number> | null = null;
    const sentences = new Finder(article.sentences, ({ span }) => span);
    const isForeign = isForeignIn(subject);
    const isHouse = houseNames(subject);
    /** Those that are listed, or reported. */
    const settled = new Set<number>();
    for (let index = 0; index < attributions.length; index++) {
      const attribution = attributions[index]!;
      const { kind, sourceKind, source, actor } = attribution;
      const span = source[0];
      if (kind !== 'say' || sourceKind !== 'named' || actor === null || settled.has(actor) || !span) continue;
      const known = actors[actor]!;
      if (!speaks.has(known.kind) || listed.has(known) || isHouse(known.name) || belongsTo(known, entryWords)) {
        settled.add(actor);
        continue;
      }
      outermost ??= standingAttributions(subject);
      if (!outermost.has(index) || !isSure(attribution) || isForeign(span)) continue;
      const sentence = article.sentences[sentences.indexAt(span.start)];
      if (!sentence || older.has(article.sections[sentence.section]!.kind)) continue;
      settled.add(actor);
      yield {
        span,
        message: `${quoted(text, span)} is not among the sources: add ${known.name} to the Source section.`,
        related: [{ span: last.span, message: 'The list of sources ends here.' }],
        fixes: [addFix(subject, known, last)],
      };
    }
  },
};

const older: ReadonlySet<SectionKind> = new Set(['background', 'reminder', 'reference', 'context', 'what-happened']);
const speaks: ReadonlySet<Actor['kind']> = new Set(['person', 'outlet', 'organisation']);

/** Whether the list names the same source in other words: by its name, or the body that a person speaks for. */
function belongsTo({ name, roles }: Actor, entryWords: string): boolean {
  if (entryWords.includes(surnameOf(name).toLowerCase())) return true;
  return roles.some((role) =>
    role
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 5 && bodies.test(word) && entryWords.includes(word)),
  );
}

/** Kinds of bodies by which a role refers to one that is listed: `head of the department`. */
const bodies =
  /^(?:department|ministry|council|committee|commission|agency|administration|service|staff|office|authority|parliament|police|institute|union|association|hospital)$/;

function addFix({ text }: Subject, { name, roles }: Actor, last: SourceEntry): Fix {
  const role = roles[0];
  return {
    title: `Add ${name} to the sources`,
    edits: [{ span: endOfList(text, last), newText: `; ${name}${role ? `, ${role}` : ''}` }],
    preferred: true,
    safe: false,
  };
}
