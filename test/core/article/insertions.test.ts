import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInsertions, matchBrackets } from '../../../server/core/article/insertions.ts';
import { growth } from '../../support/growth.ts';
import { twins, unmark } from '../../support/markers.ts';

/** Notes are marked `note`, insertions `insertion`. */
function check(marked: string): void {
  const { text, marks } = unmark(marked);
  const found = findInsertions(text).map(
    ({ kind, span }) => `${kind} ${span.start}: ${text.slice(span.start, span.end)}`,
  );
  expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${start}: ${text.slice(start, end)}`));
}

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

describe("editor's notes", () => {
  it('are signed', () => {
    check(
      'Doctors ⟦note|[of the hospital – ed.]⟧ and the premier ⟦note|[Holm - ed.]⟧ ⟦note|[Holm—Ed.]⟧ ⟦note|[Holm ed.]⟧ came.',
    );
    check('He ⟦note|(laughs – ed.)⟧ left ⟦note|(by bus - Ed.)⟧.');
    check('⟦note|[Holm – editor]⟧ ⟦note|[Holm – author]⟧');
  });

  it('are headed', () =>
    check("⟦note|[Ed. note: he is Holm]⟧ ⟦note|[Editor's note: he left]⟧ ⟦note|(Editor’s note: she too)⟧"));

  it('are signed in Ukrainian and Russian', () => {
    check('Він ⟦note|[Тессен – ред.]⟧ сказав ⟦note|(сміється — Ред.)⟧, ⟦note|[так – прим. ред.]⟧.');
    check('Он ⟦note|[Тессен – ред.]⟧ ушёл ⟦note|(смеётся — прим. ред.)⟧.');
  });

  it('may hold brackets', () => check('⟦note|[the ferry (of Tolva) and its [second] pier – ed.]⟧'));

  for (const { title, marked } of twins('🚢 Doctors ⟦note|[of the\nhospital – ed.]⟧ came.'))
    it(`may run over a line break (${title})`, () => check(marked));

  it('are no editions, and no words in round brackets', () =>
    check('See Ships (2nd ed.), Piers (ed. Moen) and Ferries (of Tolva).'));
});

describe('insertions', () => {
  it('are words and omissions in square brackets', () => {
    check(
      'The ⟦insertion|[state]⟧ will, ⟦insertion|[in]⟧ May and ⟦insertion|[after that]⟧, ⟦insertion|[…]⟧ and ⟦insertion|[...]⟧ «⟦insertion|[вони]⟧ йдуть»',
    );
  });

  it('are no references, no empty brackets and no Markdown links', () =>
    check('So it was [1], [ ], [2, 3] and [here](https://example.org).'));
});

describe('brackets that are not closed', () => {
  it('insert nothing', () => {
    check('The [state will and (laughs – ed.');
    check('The state] will and laughs – ed.)');
  });

  it('do not hide the ones inside them', () => check('The [state will ⟦insertion|[in]⟧ May'));

  it('do not reach over half an article', () => check(`The [state ${'will wait and '.repeat(60)} – ed.]`));
});

describe('on any text', () => {
  const parts = fc.constantFrom('[', ']', '(', ')', ' – ed.', 'ed.', 'word', '…', '\n', '🚢', '\ud83d');

  it('insertions are in order, in bounds and between brackets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((list) => list.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { span } of findInsertions(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(span.start, span.end)).toMatch(/^(?:\[.*\]|\(.*\))$/su);
            at = span.end;
          }
        },
      ),
    );
  });

  it('take time that grows with the text', () => {
    for (const part of ['[(', '])', '[word] ', '[word – ed.', '(a [b) c]'])
      expect(
        growth(
          (size) => part.repeat(size),
          (text) => [findInsertions(text), matchBrackets(text)],
          2000,
          16,
        ),
      ).toBeLessThan(limit);
  });
});
