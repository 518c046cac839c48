import type { Attribution } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { isSure } from './attributions.ts';
import { Finder } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import type { Fix, Rule } from './model.ts';
import { sentenceFinder } from './sentences.ts';
import { lineEnding, quoted } from './wording.ts';

export const mixedSpeakersParagraph: Rule = {
  id: 'mixed-speakers-paragraph',
  family: 'quotation',
  severity: 'hint',
  set: 'strict',
  summary: 'Two people are quoted in one paragraph.',
  description: `A new voice is a new paragraph: where two people are quoted in one, readers lose track of who says what, the more so where a speaker is named behind the quotation.

Start a paragraph with the second speaker.`,
  examples: {
    flagged: [
      '“The pier is closed,” said Oda Brekke. “It is not closed at all,” said Ilmar Tessen.',
      'Oda Brekke said: “The pier is closed.” Ilmar Tessen replied: “It is not closed at all.”',
    ],
    fine: [
      '“The pier is closed,” said Oda Brekke.\n\n“It is not closed at all,” said Ilmar Tessen.',
      '“The pier is closed,” said Oda Brekke. “It will be built again,” she added.',
      '“The pier is closed,” said Oda Brekke. Ilmar Tessen said that it was not.',
    ],
  },
  *check(subject) {
    const { article, text, attributions, actors } = subject;
    const blocks = new Finder(article.blocks, ({ span }) => span);
    const sentenceAt = sentenceFinder(article);
    const isForeign = isForeignIn(subject);
    // Once: a text may have no line break, and is then searched to its end.
    const eol = lineEnding(text);
    let paragraph = -1;
    let speaker: { readonly actor: number; readonly span: Span } | null = null;
    for (const attribution of attributions) {
      const { actor, source, content } = attribution;
      if (!isQuotedSpeech(attribution) || isForeign(source[0]!)) continue;
      const block = article.blocks[blocks.indexAt(content[0]!.start)];
      if (!block || actor === null) continue;
      if (block.paragraph !== paragraph) {
        paragraph = block.paragraph;
        speaker = { actor, span: source[0]! };
      } else if (speaker && speaker.actor !== actor) {
        const before = speaker;
        speaker = { actor, span: source[0]! };
        yield {
          span: source[0]!,
          message: `${quoted(text, source[0]!)} is quoted in the same paragraph as ${actors[before.actor]!.name}: start a new one.`,
          related: [{ span: before.span, message: 'The paragraph has this speaker already.' }],
          fixes: splitFixes(text, eol, sentenceAt(start(attribution))?.span.start ?? -1, start(attribution)),
        };
      }
    }
  },
};

function isQuotedSpeech(attribution: Attribution): boolean {
  const { kind, form, source, cue, content, sourceKind } = attribution;
  if (kind !== 'say' || form !== 'direct' || !source[0] || !cue[0] || !content[0]) return false;
  return (sourceKind === 'named' || sourceKind === 'pronoun') && isSure(attribution);
}

function start({ source, cue, content }: Attribution): number {
  return Math.min(source[0]!.start, cue[0]!.start, content[0]!.start);
}

/** A new paragraph where the sentence of the second speaker starts. */
function splitFixes(text: string, eol: string, sentence: number, from: number): Fix[] {
  const space = /[ \t]+$/.exec(text.slice(Math.max(0, sentence - 4), Math.max(0, sentence)))?.[0];
  if (sentence !== from || !space) return [];
  return [
    {
      title: 'Start a new paragraph here',
      edits: [{ span: { start: sentence - space.length, end: sentence }, newText: eol + eol }],
      preferred: true,
      safe: false,
    },
  ];
}
