import type { LabelEntry, LabelTable } from '../../../server/core/data/label-table.ts';
import { anyOf, bold, lineStart, type Pattern, scoped } from './patterns.ts';

const heading = { name: scoped('markup.heading.label', 'entity.name.section') };
const colon = { name: scoped('markup.heading.label', 'punctuation.separator.label') };
const speaker = { name: scoped('markup.heading.label', 'entity.name.type.speaker') };
const topic = { name: scoped('markup.heading.label', 'entity.name.section.topic') };
const time = { name: scoped('markup.heading.label', 'constant.numeric.time', 'constant.other.time') };

/** The patterns of every place a label can stand in. */
export interface LabelPatterns {
  /** At the start of a line, in any case, with what may stand between its words and the colon. */
  readonly atStart: readonly Pattern[];
  /** Inside a paragraph, after the end of a sentence, as the tables write it. */
  readonly inline: Pattern;
  /** Inside a line that began with a Source label, whose entries have no full stop. */
  readonly anywhere: Pattern;
  /** The expression of the same. */
  readonly label: string;
  /** A line of its own, without a colon. */
  readonly bare: readonly Pattern[];
  readonly advertisement: Pattern;
  /** Labels whose line is a caption. */
  readonly caption: Pattern;
}

export function labelsOf(tables: readonly LabelTable[]): LabelPatterns {
  const entries = tables.flatMap(({ labels }) => labels);
  const isCaption = ({ kind }: LabelEntry) => kind === 'photo' || kind === 'video' || kind === 'screenshot';
  const isPromotion = ({ kind }: LabelEntry) => kind === 'advertisement';
  const sections = entries.filter((entry) => !isCaption(entry) && !isPromotion(entry));
  const parts = (part: 'forms' | 'bare' | 'speaker' | 'topic' | 'time', of: readonly LabelEntry[] = sections) =>
    anyOf(of.flatMap((entry) => entry[part] ?? []));

  const name = '[\\p{L}@][^!?"“”«»;:]{0,99}';
  const clock = '\\(?\\d{1,2}[:.]\\d{2}\\)?';
  // A label that ends a sentence's line is prose (`Update`), so the colon always belongs to the pattern.
  const end = `${bold}\\s{0,2}(:)${bold}`;
  const inLine = `(?:(?:${parts('speaker')})\\s${name}|(?:${parts('time')})\\s${clock}|${parts('forms')})`;
  const afterSentence = '(?<=[.!?…"”“»\\])]\\s|[.!?…"”“»\\])]\\s\\s)';
  const inlineCaptures = { 2: heading, 4: colon };
  const label = `${bold}(?=\\p{Lu})(${inLine})${end}`;
  return {
    atStart: [
      {
        match: `${lineStart}${bold}(?=\\p{Lu})(?:((?i:${parts('time')}))\\s(${clock})(?:\\s[^:]{0,60})?)${end}`,
        captures: { 2: heading, 3: time, 5: colon },
      },
      {
        match: `${lineStart}${bold}(?=\\p{Lu})((?i:${parts('forms')}))${end}`,
        captures: { 2: heading, 4: colon },
      },
      {
        match: `${lineStart}${bold}(?=\\p{Lu})((?i:${parts('speaker')}))\\s(${name}?)${end}`,
        captures: { 2: heading, 3: speaker, 5: colon },
      },
      {
        // A topic is anybody's words: only one that opens a quotation is a label.
        match: `${lineStart}${bold}(?=\\p{Lu})((?i:${parts('topic')}))\\s(\\p{L}[^:]{0,110}?)${end}(?=[*_\\s]{0,6}["“”«„])`,
        captures: { 2: heading, 3: topic, 5: colon },
      },
    ],
    inline: { match: `${afterSentence}${label}`, captures: inlineCaptures },
    anywhere: { match: `(?<=\\s)${label}`, captures: inlineCaptures },
    label,
    bare: [{ match: `${lineStart}(?=\\p{Lu})((?i:${parts('bare')}))\\s*$`, captures: { 1: heading } }],
    advertisement: {
      name: scoped('comment.line.advertisement'),
      match: `${lineStart}${bold}(?=\\p{Lu})(?i:${parts('forms', entries.filter(isPromotion))})${end}`,
    },
    caption: {
      match: `${lineStart}${bold}(?=\\p{Lu})((?i:${parts('forms', entries.filter(isCaption))}))${end}(.{0,400})`,
      captures: { 2: heading, 4: colon, 6: { name: scoped('comment.line.caption') } },
    },
  };
}

/** An alternation of all Source labels. */
export function sourceForms(tables: readonly LabelTable[]): string {
  const entries = tables.flatMap(({ labels }) => labels.filter(({ kind }) => kind === 'source'));
  return `(?i:${anyOf(entries.flatMap(({ forms }) => forms))})`;
}
