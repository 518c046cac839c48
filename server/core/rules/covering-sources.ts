import type { SourceEntry } from '../article/model.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';

/** The entries of the Source section that name somebody or something; notes are no sources. */
export function namedEntries({ article }: Subject): SourceEntry[] {
  return sourceEntries(article).filter(({ unnamed, vague }) => !unnamed && !vague);
}

export function sourceEntries({ sections }: Subject['article']): SourceEntry[] {
  return sections.flatMap(({ entries }) => entries).filter(({ form }) => form !== 'note');
}

/** Whether the policy has a named entry of the Source section stand behind the sentence at an offset. */
export function coveredBySources(subject: Subject): (offset: number) => boolean {
  const { article, configuration } = subject;
  const { sourceCoversLead, singleSourceCoversDetails } = configuration.policy;
  const named = namedEntries(subject).length;
  const single = named === 1 && sourceEntries(article).length === 1;
  const sentences = new Finder(article.sentences, ({ span }) => span);
  return (offset) => {
    const sentence = article.sentences[sentences.indexAt(offset)];
    if (!sentence) return false;
    const { kind } = article.sections[sentence.section]!;
    return (
      (kind === 'lead' && sourceCoversLead && named > 0) || (kind === 'details' && singleSourceCoversDetails && single)
    );
  };
}
