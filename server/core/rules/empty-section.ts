import type { Section, SectionKind } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { nameOf } from './layout.ts';
import type { Rule } from './model.ts';

/** The picture or the list under these is often lost when a page becomes a text file. */
const leftovers: ReadonlySet<SectionKind> = new Set(['background', 'reminder', 'reference', 'addendum', 'context']);
const pictures: ReadonlySet<SectionKind> = new Set(['photo', 'video', 'screenshot', 'link']);

export const emptySection: Rule = {
  id: 'empty-section',
  family: 'structure',
  severity: 'warning',
  set: 'core',
  summary: 'A section has a label and no text.',
  description: `A label with nothing under it promises what the article does not give. Often its text got lost on the way from one system to another.

Write the section, or remove its label. An empty Background is a common leftover and is only pointed out.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Northwire\n\nDetails:\n\nBackground: The pier was built in 1987, Northwire reported.',
    ],
    fine: [
      'The pier is closed.\n\nSource: Northwire\n\nDetails:\n\nIt is windy.',
      'The pier is closed.\n\nSource: Northwire\n\nPhoto:',
    ],
  },
  *check({ text, article: { sections } }) {
    for (const section of sections) {
      const { kind, labelSpan, content } = section;
      if (!labelSpan || content.length > 0 || pictures.has(kind)) continue;
      const isLeftover = leftovers.has(kind);
      const name = nameOf(section);
      yield {
        span: labelSpan,
        message:
          kind === 'source'
            ? `“${name}” names nobody: say where this is from.`
            : `“${name}” has no text: write it, or remove the label.`,
        ...(isLeftover && { severity: 'information' as const }),
        fixes:
          kind === 'source'
            ? []
            : [
                {
                  title: `Remove “${name}”`,
                  edits: [{ span: withItsLine(text, section), newText: '' }],
                  preferred: true,
                  safe: isLeftover,
                },
              ],
      };
    }
  },
};

/** The label, and of its line and the blank ones after it what would be left empty. */
function withItsLine(text: string, { labelSpan, layout }: Section): Span {
  let { start, end } = labelSpan!;
  if (layout === 'inline') {
    while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--;
    return { start, end };
  }
  while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--;
  while (end < text.length && /\s/.test(text[end]!)) end++;
  // At the end of the text the blank lines before the label go, and the last line keeps its end.
  if (end === text.length) {
    while (start > 0 && /\s/.test(text[start - 1]!)) start--;
    end = labelSpan!.end;
    while (end < text.length && /[ \t]/.test(text[end]!)) end++;
  }
  return { start, end };
}
