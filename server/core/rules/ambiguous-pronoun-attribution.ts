import type { Actor } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { isSure } from './attributions.ts';
import { Finder } from './find.ts';
import type { LocalRule, Subject } from './model.ts';
import { surnameOf } from './names.ts';
import { listOr, quoted } from './wording.ts';

export const ambiguousPronounAttribution: LocalRule = {
  id: 'ambiguous-pronoun-attribution',
  family: 'wording',
  severity: 'information',
  set: 'recommended',
  wording: true,
  summary: '“He said” may be either of two people.',
  description: `“Veld met Brekke. He said …”: where two people have just been named, the pronoun may be either of them, and the words go to the wrong one.

Write the name again.`,
  examples: {
    flagged: [
      'President Ilmar Tessen met Prime Minister Denys Veld in Port Halden. He said the talks had failed.',
      'Minister Mira Solberg spoke to Mayor Oda Brekke on Tuesday 11 March 2025. “The pier is closed,” she said.',
    ],
    fine: [
      'Ilmar Tessen met reporters in Port Halden. He said the talks had failed.',
      'Ilmar Tessen said that Denys Veld had come. He said the talks had failed.',
      'Ilmar Tessen met Denys Veld in Port Halden. Veld said the talks had failed.',
    ],
  },
  *checkWithin(subject, { attributions }) {
    const { article, text } = subject;
    if (article.language !== 'en') return;
    let recent: ((offset: number) => readonly Candidate[]) | null = null;
    for (const attribution of attributions) {
      const [span] = attribution.source;
      if (
        attribution.kind !== 'say' ||
        attribution.sourceKind !== 'pronoun' ||
        attribution.actor !== null ||
        !span ||
        !isSure(attribution)
      )
        continue;
      const pronoun = text.slice(span.start, span.end);
      if (!/^s?he$/i.test(pronoun)) continue;
      recent ??= recentPeople(subject);
      const candidates = recent(span.start);
      if (candidates.length < 2) continue;
      const names = candidates.map(({ name }) => name);
      yield {
        span,
        message: `${quoted(text, span)} may be ${listOr(names)}: write the name.`,
        related: candidates.map(({ name, mention }) => ({ span: mention, message: `${name} is named here.` })),
        fixes: names.map((name) => ({
          title: `Write “${surnameOf(name)}”`,
          edits: [{ span, newText: surnameOf(name) }],
          preferred: false,
          safe: false,
        })),
      };
    }
  },
};

interface Candidate {
  readonly name: string;
  readonly mention: Span;
}

/** The people named in the sentence before an offset, in that of the offset itself, and in the same section. */
function recentPeople({ article, actors }: Subject): (offset: number) => readonly Candidate[] {
  const named = actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const sentences = new Finder(article.sentences, ({ span }) => span);
  let next = 0;
  return (offset) => {
    const index = sentences.indexAt(offset);
    const own = article.sentences[index];
    const before = article.sentences[index - 1];
    if (!own) return [];
    const from = before?.section === own.section ? before.span.start : own.span.start;
    while (next > 0 && named[next - 1]!.mention.start >= from) next--;
    while (next < named.length && named[next]!.mention.start < from) next++;
    const found = new Map<Actor, Candidate>();
    for (let k = next; k < named.length && named[k]!.mention.start < offset; k++)
      found.set(named[k]!.actor, { name: named[k]!.actor.name, mention: named[k]!.mention });
    return [...found.values()].slice(0, 4);
  };
}
