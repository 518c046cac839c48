import { accusationsIn } from './accusations.ts';
import type { Rule } from './model.ts';

export const denialMissing: Rule = {
  id: 'denial-missing',
  family: 'source',
  severity: 'hint',
  set: 'strict',
  wording: true,
  summary: 'Somebody is accused and does not answer.',
  description: `Whoever is accused in an article has a right to answer in it, and readers to know whether there was an answer at all.

Ask them, and write what they say, or that they declined to comment or could not be reached.`,
  examples: {
    flagged: [
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes.',
      'President Denys Veld blamed Northern Ferries Ltd for the delay.',
    ],
    fine: [
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. Brekke denied it.',
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. “That is a lie,” Brekke said.',
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. Brekke could not be reached.',
    ],
  },
  *check(subject) {
    const reported = new Set<number>();
    for (const { accused, mention, answered } of accusationsIn(subject)) {
      if (reported.has(accused)) continue;
      reported.add(accused);
      if (answered) continue;
      const { name } = subject.actors[accused]!;
      yield {
        span: mention,
        message: `${name} is accused here and does not answer: ask, and write what was said, or that there was no answer.`,
      };
    }
  },
};
