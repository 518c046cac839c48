import type { Statement } from '../attribution/model.ts';
import { namedEntries } from './covering-sources.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { surnameOf } from './names.ts';
import { beforeFullStop } from './sentences.ts';
import { quoted } from './wording.ts';

/** So many statements in a row may rest on the Source section alone. */
const most = 4;

export const inheritedAttributionOnly: Rule = {
  id: 'inherited-attribution-only',
  family: 'attribution',
  severity: 'hint',
  set: 'strict',
  summary: 'A statement rests on the Source section alone, far below it.',
  description: `The single entry of the Source section stands behind the Details. After ${most} statements in which nobody is named, readers no longer have it in mind.

Name the source again. One finding stands for the rest of the paragraph that follows.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: The pier burned. Two beams are rotten. The lamp was stolen. Three boats were lost. The ferry is late.',
    ],
    fine: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: The pier burned. Two beams are rotten. The lamp was stolen. Three boats were lost.',
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: The pier burned. Two beams are rotten. The lamp was stolen, Brekke said. Three boats were lost. The ferry is late.',
    ],
  },
  *check(subject) {
    const { text, statements } = subject;
    let inherited = 0;
    for (const statement of statements) {
      const { support, line, span } = statement;
      if (support === 'not-a-claim') continue;
      inherited = support === 'inherited' && line === 'single-source-covers-details' ? inherited + 1 : 0;
      if (inherited !== most + 1) continue;
      inherited = 0;
      const { behind, behindSpan } = statement;
      yield {
        span,
        message: `${quoted(text, span, 40)} rests on the Source section alone: name ${behind ?? 'the source'} again.`,
        related: behindSpan ? [{ span: behindSpan, message: 'The source is listed here.' }] : [],
        fixes: fixesOf(subject, statement),
      };
    }
  },
};

/** `, Brekke said` before the full stop. */
function fixesOf(subject: Subject, { span, sentence }: Statement): Fix[] {
  const { article, text } = subject;
  const [entry] = namedEntries(subject);
  const at = beforeFullStop(text, span);
  const name = entry?.person ? surnameOf(entry.person.text) : (entry?.organisation ?? entry?.outlet)?.text;
  if (!name || !at || article.language !== 'en' || article.sentences[sentence]!.span.end !== span.end) return [];
  return [
    { title: `Add “, ${name} said”`, edits: [{ span: at, newText: `, ${name} said` }], preferred: false, safe: false },
  ];
}
