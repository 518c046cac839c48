import type { Analysis } from '../../analysis.ts';
import { type Actor, type Attribution, SURE } from '../../attribution/model.ts';
import { surnameOf } from '../../rules/names.ts';
import type { Span } from '../../text/span.ts';

/** Somebody whose words may be reported next. */
export interface Speaker {
  readonly actor: Actor;
  /** As the article calls them in passing: a person by the surname, a body with its article. */
  readonly short: string;
  /** The words that tied the latest statement to them, "said"; null while they have not spoken. */
  readonly cue: string | null;
}

/** Who can be named as a speaker. */
const kinds: ReadonlySet<string> = new Set(['person', 'organisation', 'outlet']);

/**
 * Who may speak at `offset`: whoever spoke last before it first, then the others who speak, then those that the Source
 * section lists. Nobody twice. Linear in attributions and actors.
 */
export function speakersAt({ text, actors, attributions, article }: Analysis, offset: number): Speaker[] {
  const lists = article.sections.filter(({ kind }) => kind === 'source').map(({ span }) => span);
  const isInList = (at: number) => lists.some((list) => covers(list, at));
  const latest = new Map<number, Attribution>();
  const startOf = ({ source, cue, content }: Attribution): number => (source[0] ?? cue[0] ?? content[0])?.start ?? 0;
  for (const attribution of attributions) {
    const { actor, kind, confidence, cue, source } = attribution;
    if (actor === null || kind !== 'say' || confidence < SURE || !kinds.has(actors[actor]!.kind)) continue;
    // A quotation that is put down to the Source section has yet to be given its speaker.
    if (cue.length === 0 && (!source[0] || isInList(source[0].start))) continue;
    const known = latest.get(actor);
    if (!known || isNearer(startOf(attribution), startOf(known), offset)) latest.set(actor, attribution);
  }
  const speaking = [...latest].sort(([, a], [, b]) => (isNearer(startOf(a), startOf(b), offset) ? -1 : 1));
  const speakers = speaking.map(([index, attribution]) => speaker(text, actors[index]!, cueOf(text, attribution)));
  const silent = actors.filter(
    (actor, index) =>
      !latest.has(index) && kinds.has(actor.kind) && actor.mentions.some(({ start }) => isInList(start)),
  );
  return [...speakers, ...silent.map((actor) => speaker(text, actor, null))].filter(({ short }) => isName(short));
}

/** Whether something at `a` comes before something at `b` in the list: the nearest before the offset, then what follows. */
function isNearer(a: number, b: number, offset: number): boolean {
  if (a < offset !== b < offset) return a < offset;
  return a < offset ? a > b : a < b;
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

function speaker(text: string, actor: Actor, cue: string | null): Speaker {
  return { actor, short: shortName(text, actor), cue };
}

function cueOf(text: string, { cue: [span] }: Attribution): string | null {
  return span ? text.slice(span.start, span.end) : null;
}

/** How a text speaks of an actor that it has introduced. */
export function shortName(text: string, { kind, name, mentions }: Actor): string {
  if (kind === 'person') return surnameOf(name);
  const [first] = mentions;
  const words = first ? text.slice(Math.max(0, first.start - 4), first.start + 4) : '';
  return /\bthe\s/i.test(words) && !/^the\s/i.test(name) ? `the ${name}` : name;
}

function isName(words: string): boolean {
  return words.length <= 60 && !/[\n\r"“”«»]/.test(words);
}
