import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../../server/core/features/document-links.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';

/** Marks the words of every link. */
function check(marked: string, ...targets: string[]): void {
  for (const twin of twins(marked)) {
    const { analysis, marks } = analysisOf(twin.marked);
    const links = documentLinks(analysis);
    expect(
      links.map(({ span }) => span),
      twin.title,
    ).toEqual(marks.map(({ start, end }) => ({ start, end })));
    expect(
      links.map(({ target }) => target),
      twin.title,
    ).toEqual(targets);
  }
}

describe('document links', () => {
  it('are addresses of pages and people', () =>
    check(
      'Details: 😀 Пристань: ⟦https://herald.example/pier⟧ or write to ⟦desk@herald.example⟧.',
      'https://herald.example/pier',
      'mailto:desk@herald.example',
    ));
  it('are not other kinds of address', () =>
    check('Details: See command:evil and file:///etc/passwd and javascript:alert(1).'));

  it('never lead to another kind of address, even if the parser found one', () => {
    const { analysis } = analysisOf('The pier is closed.');
    const span = { start: 0, end: 3 };
    const links = [
      'command:evil',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://',
      'HTTPS://herald.example',
    ].map((target) => ({ kind: 'url' as const, span, target }));
    const hostile = { ...analysis, article: { ...analysis.article, links } };
    expect(documentLinks(hostile).map(({ target }) => target)).toEqual(['HTTPS://herald.example']);
  });
});
