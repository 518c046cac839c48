import type { Analysis } from '../../analysis.ts';
import type { Actor } from '../../attribution/model.ts';
import { sourceTables } from '../../data/sources.ts';
import { isSpace } from '../../text/span.ts';
import { filterFor, likeness } from '../forgiving.ts';
import type { Cursor } from './cursor.ts';
import type { Completion } from './model.ts';

/** Names that the article does not have are offered from so many letters on, and no more of them than this. */
const leastLetters = 2;
const mostNames = 8;

/** Services that an article names as channels are few: no more are offered. */
const mostChannels = 3;

/** In the Source section: whoever the text names and the list does not, known outlets, and behind a name its chain. */
export function sourceCompletions(cursor: Cursor): Completion[] {
  const entry = entryAt(cursor);
  if (entry === null) return [];
  const comma = entry.lastIndexOf(',');
  return comma < 0 ? nameItems(cursor, entry) : chainItems(cursor, entry.slice(0, comma), entry.slice(comma + 1));
}

/** The words of the entry that the cursor stands in, up to the cursor; null outside the Source section. */
function entryAt({ section, offset, analysis: { text }, before }: Cursor): string | null {
  if (section?.kind !== 'source' || !section.labelSpan || offset < section.labelSpan.end) return null;
  const lineStart = offset - before.length;
  const end = Math.max(section.span.end, section.labelSpan.end);
  // Behind its last entry the section goes on only on its own line.
  if (offset > end && !isBlankLine(text, end, offset)) return null;
  const from = Math.max(section.labelSpan.end, lineStart);
  const words = text.slice(from, offset);
  const start = words.lastIndexOf(';') + 1;
  return words.slice(start).replace(/^[ \t]*(?:[•·*–—-][ \t]+)?/u, '');
}

function isBlankLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at)) && text[at] !== ';') return false;
  return !/\n\s*\n|\r\s*\r|\n\r?\n/.test(text.slice(from, to));
}

// ------------------------------------------------------------------- names

function nameItems(cursor: Cursor, typed: string): Completion[] {
  const { analysis, offset } = cursor;
  const { actors, attributions, article } = analysis;
  const speaking = new Set(attributions.map(({ actor }) => actor));
  const lists = article.sections.filter(({ kind }) => kind === 'source').map(({ span }) => span);
  const isListed = ({ mentions }: Actor) =>
    mentions.some(
      ({ start, end }) =>
        !(start <= offset && offset <= end) && lists.some((list) => list.start <= start && start < list.end),
    );
  const missing = actors
    .map((actor, index) => ({ actor, rank: (speaking.has(index) ? 0 : 1) + (actor.kind === 'place' ? 2 : 0) }))
    .filter(
      ({ actor }) =>
        isSource(actor) &&
        !isListed(actor) &&
        !actor.mentions.every(({ start, end }) => start <= offset && offset <= end),
    )
    .sort((a, b) => a.rank - b.rank);
  const items = missing
    .map(({ actor }) => ({ form: entryOf(actor), detail: actor.kind }))
    .filter(({ form }) => likeness(typed, form) > 0 && form !== typed);
  const known = new Set(actors.map(({ name }) => name));
  const names =
    typed.length < leastLetters
      ? []
      : knownNames(analysis)
          .filter(({ form }) => likeness(typed, form) === 2 && !known.has(form) && form !== typed)
          .slice(0, mostNames);
  return [...items, ...names].map(({ form, detail }) => itemOf(cursor, typed, form, detail));
}

/** Names that the article need not have: the desk's own first. */
function knownNames({ article, configuration: { additions } }: Analysis): { form: string; detail: string }[] {
  const outlets = new Set([...additions.outlets, ...sourceTables[article.language].outlets.names]);
  return [
    ...additions.organisations.map((form) => ({ form, detail: 'organisation' })),
    ...[...outlets].map((form) => ({ form, detail: 'outlet' })),
  ];
}

function isSource({ kind, name }: Actor): boolean {
  return (kind === 'person' || kind === 'organisation' || kind === 'outlet') && name.length <= 80;
}

/** `Oda Brekke, Mayor of Port Halden`: as the Source section introduces people. */
function entryOf({ kind, name, roles: [role] }: Actor): string {
  return kind === 'person' && role !== undefined && role.length <= 80 ? `${name}, ${capitalised(role)}` : name;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

// ------------------------------------------------------------------- chain

/** Behind an entry's name: whom it cites, what the person is, where the words stood. */
function chainItems(cursor: Cursor, head: string, behind: string): Completion[] {
  const { analysis } = cursor;
  const { article, actors } = analysis;
  const table = sourceTables[article.language];
  const typed = behind.trimStart();
  const citing = table.ties.citing[0]!;
  const named = head.trim();
  const actor = actors.find(({ name }) => name === named);
  const parts: { readonly form: string; readonly detail: string }[] = [];
  const role = actor?.kind === 'person' ? actor.roles[0] : undefined;
  if (role !== undefined) parts.push({ form: capitalised(role), detail: 'role' });
  if (actor?.kind === 'person') for (const form of channelsOf(cursor)) parts.push({ form, detail: 'channel' });
  else
    for (const other of [...unnamedOf(cursor), ...actors.filter((one) => isSource(one) && one !== actor).map(entryOf)])
      parts.push({ form: `${citing} ${other}`, detail: 'chain' });
  return parts
    .filter(({ form }) => likeness(typed, form) > 0 && form !== typed)
    .slice(0, 12)
    .map(({ form, detail }) =>
      itemOf(cursor, behind, form, detail, /^\s/.test(behind) ? behind.slice(0, behind.length - typed.length) : ' '),
    );
}

/** People without names, as the text describes them: the end of many chains. */
function unnamedOf({ analysis: { text, actors } }: Cursor): string[] {
  return actors
    .filter(({ kind, mentions }) => kind === 'unnamed' && mentions.length > 0)
    .map(({ mentions: [first] }) => text.slice(first!.start, first!.end))
    .filter((words) => words.length <= 80 && !/[\n\r;]/.test(words))
    .map((words) => words.slice(0, 1).toLowerCase() + words.slice(1))
    .slice(0, 4);
}

/** `on Telegram`: the channels of the other entries, then the commonest. */
function channelsOf({ analysis: { article } }: Cursor): string[] {
  const { names, prepositions } = sourceTables[article.language].channels;
  const own = article.sections
    .flatMap(({ entries }) => entries)
    .flatMap(({ channel }) => (channel ? [channel.text] : []));
  return [...new Set([...own, ...names.slice(0, mostChannels)])].map((name) => `${prepositions[0]} ${name}`);
}

/** @param typed what of the line is taken away: the words typed, and white space before them that `between` writes again */
function itemOf(cursor: Cursor, typed: string, form: string, detail: string, between = ''): Completion {
  const { offset, before, after, analysis } = cursor;
  const start = offset - typed.length;
  const lead = between !== '' ? between : /[:;]$/.test(before.slice(0, before.length - typed.length)) ? ' ' : '';
  return {
    kind: 'source',
    label: form,
    detail,
    edit: { span: { start, end: offset }, newText: lead + form },
    replace: { start, end: offset + (/^[^;,\n\r]{0,80}/u.exec(after)?.[0].trimEnd().length ?? 0) },
    filter: filterFor(
      analysis.text.slice(start, offset),
      lead.slice(0, typed.length - typed.trimStart().length) + form,
    ),
    also: [],
  };
}
