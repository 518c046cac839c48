import type { Span } from '../../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spanOf, type Word } from './words.ts';

/** Where or when somebody spoke, or a note. */
export interface Modifier {
  readonly kind: 'channel' | 'occasion' | 'note';
  readonly span: Span;
  /** Of an occasion: the words behind the preposition that tells whom somebody spoke to. */
  readonly spokenTo: readonly Word[];
}

interface Found {
  readonly kind: Modifier['kind'];
  /** Where what it says starts: a channel leaves its preposition out. */
  readonly from: number;
  /** Where it ends, as far as it is known; the end of the words otherwise. */
  readonly to: number;
  /** Whether another modifier may start inside it. */
  readonly open: boolean;
}

/** Between the preposition of a channel or an occasion and its noun stand no more words than this. */
const longestDescription = 6;

/** Cuts off what follows a name in its segment: `Oda Brekke` + `on Telegram`. The head may be empty. */
export function cutModifiers(
  words: readonly Word[],
  vocabulary: Vocabulary,
): { head: readonly Word[]; modifiers: Modifier[] } {
  const modifiers: Modifier[] = [];
  let headEnd = -1;
  let i = 0;
  while (i < words.length) {
    const found = modifierAt(words, i, vocabulary);
    if (!found) {
      i++;
      continue;
    }
    if (headEnd < 0) headEnd = i;
    let end = found.to;
    if (found.open) {
      let next = Math.max(found.from + 1, i + 1);
      while (next < end && !breaksOccasion(words, next, vocabulary)) next++;
      end = next;
    }
    const part = words.slice(found.from, end);
    const span = spanOf(part);
    if (span)
      modifiers.push({ kind: found.kind, span, spokenTo: found.kind === 'occasion' ? hearer(part, vocabulary) : [] });
    i = Math.max(end, i + 1);
  }
  return { head: headEnd < 0 ? words : words.slice(0, headEnd), modifiers };
}

/** Inside an occasion only the name of a service or a note is something new: `during a broadcast on YouTube`. */
function breaksOccasion(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const preposition = vocabulary.channelPrepositions.lengthAt(words, at);
  return (
    vocabulary.notes.lengthAt(words, at) > 0 ||
    (preposition > 0 && vocabulary.channelNames.lengthAt(words, at + preposition) > 0)
  );
}

function modifierAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Found | null {
  const end = words.length;
  if (vocabulary.notes.lengthAt(words, at) > 0) return { kind: 'note', from: at, to: end, open: false };
  const opening = vocabulary.channelOpenings.lengthAt(words, at);
  if (opening > 0 && at + opening < end) return { kind: 'channel', from: at + opening, to: end, open: false };
  return channelAt(words, at, vocabulary) ?? occasionAt(words, at, vocabulary);
}

function channelAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Found | null {
  const preposition = vocabulary.channelPrepositions.lengthAt(words, at);
  if (preposition === 0) return null;
  const from = at + preposition;
  for (let i = from; i < Math.min(words.length, from + longestDescription); i++) {
    const name = vocabulary.channelNames.lengthAt(words, i);
    if (name > 0) return { kind: 'channel', from, to: endOfChannel(words, i + name, vocabulary), open: false };
    const noun = vocabulary.channelNouns.lengthAt(words, i);
    if (noun > 0) return { kind: 'channel', from, to: words.length, open: true };
    if (vocabulary.prepositions.has(words[i]) || vocabulary.titles.has(words[i])) return null;
  }
  return null;
}

/** `Telegram` + `channel`, `Telegram` + `and Facebook`. */
function endOfChannel(words: readonly Word[], from: number, vocabulary: Vocabulary): number {
  let end = from;
  for (;;) {
    const noun = vocabulary.channelNouns.lengthAt(words, end);
    const and = vocabulary.and.has(words[end]) ? vocabulary.channelNames.lengthAt(words, end + 1) : 0;
    if (noun > 0) end += noun;
    else if (and > 0) end += 1 + and;
    else return end;
  }
}

function occasionAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Found | null {
  const found: Found = { kind: 'occasion', from: at, to: words.length, open: true };
  if (vocabulary.occasionOpenings.lengthAt(words, at) > 0) return found;
  if (!vocabulary.occasionPrepositions.has(words[at])) return null;
  for (let i = at + 1; i < Math.min(words.length, at + 1 + longestDescription); i++) {
    if (vocabulary.occasionNouns.has(words[i])) return found;
    if (vocabulary.prepositions.has(words[i]) || vocabulary.titles.has(words[i])) return null;
  }
  return null;
}

/** The words behind `for`, `with` or `to` in `in an interview for Euractiv`. */
function hearer(occasion: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const at = occasion.findIndex((word, index) => index > 1 && vocabulary.spokenTo.has(word));
  // With cases a name may follow without a preposition: `в інтерв'ю "Прибережному віснику"`.
  return at < 0 ? occasion.filter(({ quoted }) => quoted && vocabulary.hasCases) : occasion.slice(at + 1);
}
