import { type Attribution, type Statement, SURE } from '../attribution/model.ts';
import { contains, type Span } from '../text/span.ts';
import type { Extent } from './extent.ts';
import { toldInFirstPerson } from './first-person.ts';
import type { Fix, LocalRule, Subject } from './model.ts';
import { addSpeakerFixes } from './placeholder.ts';
import { beforeFullStop } from './sentences.ts';
import { knownSpeakers } from './speakers.ts';
import { quoted } from './wording.ts';

export const unattributedClaim: LocalRule = {
  id: 'unattributed-claim',
  family: 'attribution',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: 'Nobody is named who stands behind a statement.',
  description: `A statement that no source reaches is the writer's own word. Readers should be able to tell who says so: name the source in the sentence, or in one close before it that it plainly goes on from.

The Source section stands behind the lead, and with a single entry behind Details too, but never behind Background. What the writer saw, and what everybody knows, needs no source. A paragraph whose writer says “I” or “we” outside quotation marks is plainly the writer's own word, and is left alone.`,
  examples: {
    flagged: [
      'Three ministers have agreed to resign.',
      'The pier is closed.\n\nSource: Northwire; Oda Brekke, Mayor of Port Halden\n\nDetails: Three ministers have agreed to resign.',
    ],
    fine: [
      'Three ministers have agreed to resign, Prime Minister Denys Veld said.',
      'Three ministers have agreed to resign.\n\nSource: Denys Veld, Prime Minister',
      'Will three ministers resign?',
      'I am standing at the pier of Port Halden. The gates are closed.',
    ],
  },
  *checkWithin(subject, extent) {
    const { article, text } = subject;
    if (article.language !== 'en') return;
    const speakers = knownSpeakers(subject);
    for (const statement of statementsOfNobody(subject, extent))
      yield {
        span: statement.span,
        message: `Nobody is named for ${quoted(text, statement.span, 50)}: say whose word it is.`,
        fixes: fixesOf(subject, statement, speakers),
      };
  },
};

function statementsOfNobody(subject: Subject, { statements, attributions }: Extent): Statement[] {
  const isCovered = coverage(subject);
  const isTold = toldInFirstPerson(subject);
  const cues = cuesIn(attributions);
  let next = 0;
  return statements.filter((statement) => {
    const { span, support } = statement;
    while (next < cues.length && cues[next]!.end <= span.start) next++;
    if (support === 'unnamed') return onlyPlan(statement, subject) && !isCovered(statement);
    // A clause like `Northwire reports.` only names who says the rest.
    return support === 'unattributed' && !(cues[next] && contains(span, cues[next]!)) && !isTold(statement);
  });
}

/** Those that are more than a guess, in text order. */
function cuesIn(attributions: readonly Attribution[]): Span[] {
  const cues: Span[] = [];
  let isSorted = true;
  for (const { cue, confidence } of attributions) {
    if (confidence < SURE) continue;
    for (const span of cue) {
      isSorted &&= cues.length === 0 || cues.at(-1)!.start <= span.start;
      cues.push(span);
    }
  }
  return isSorted ? cues : cues.sort((a, b) => a.start - b.start);
}

/**
 * `Three ministers have agreed to resign` puts a plan down to people without names, who are no source: somebody has to
 * stand behind it all the same. Unnamed people who say something are a source, if a weak one.
 */
function onlyPlan({ attributions: covering }: Statement, { attributions }: Subject): boolean {
  return (
    covering.length > 0 &&
    covering.every((index) => {
      const { kind, sourceKind } = attributions[index]!;
      return sourceKind === 'unnamed' && (kind === 'plan' || kind === 'think');
    })
  );
}

/** Whether the Source section, with a name in it, stands behind a statement. */
function coverage({ article, configuration: { policy } }: Subject): (statement: Statement) => boolean {
  const entries = article.sections.flatMap((section) => section.entries).filter(({ form }) => form !== 'note');
  const isNamed = entries.some(({ unnamed, vague }) => !unnamed && !vague);
  const coversDetails = isNamed && policy.singleSourceCoversDetails && entries.length === 1;
  return ({ sentence }) => {
    const { kind } = article.sections[article.sentences[sentence]!.section]!;
    return kind === 'lead' ? isNamed && policy.sourceCoversLead : kind === 'details' && coversDetails;
  };
}

/**
 * `, Brekke said` before the full stop, where the statement is a whole sentence that ends in one. A plan of people
 * without names is not given a place for a name: whoever tells of it may have to be worked into the sentence.
 */
function fixesOf(
  { text, article }: Subject,
  { span, sentence, support }: Statement,
  speakers: readonly string[],
): Fix[] {
  const isWhole = article.sentences[sentence]!.span.end === span.end;
  const at = isWhole ? beforeFullStop(text, span) : null;
  const isOffered = speakers.length > 0 || support === 'unattributed';
  return at && isOffered ? addSpeakerFixes(at, speakers) : [];
}
