import { describe, expect, it } from 'vitest';
import { tokenModifiers, tokenScopes, tokenTypes } from '../../../server/core/features/semantic-legend.ts';

describe('the legend', () => {
  const ids = [...tokenTypes, ...tokenModifiers].map(({ id }) => id);

  it('has unique names that an editor accepts', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\w[-\w]*$/);
  });

  it('fits the bits of a token on the wire', () => expect(tokenModifiers.length).toBeLessThanOrEqual(31));

  it('describes everything in a sentence', () => {
    for (const { description } of [...tokenTypes, ...tokenModifiers]) expect(description).toMatch(/^[A-Z].+\.$/);
  });

  it('takes the colour of every type that has one from a scope that themes know', () => {
    for (const { id, superType, scopes } of tokenTypes) {
      expect(scopes.length > 0, id).toBe(superType !== null);
      if (superType !== null) expect(scopes.at(-1), id).not.toContain('news-article');
    }
  });

  it('maps selectors of its own types and modifiers to scopes, none twice', () => {
    const selectors = tokenScopes.map(({ selector }) => selector);
    expect(new Set(selectors).size).toBe(selectors.length);
    for (const part of selectors.flatMap((selector) => selector.split('.'))) expect(ids).toContain(part);
    for (const { scopes } of tokenScopes) expect(scopes.length).toBeGreaterThan(0);
  });
});
