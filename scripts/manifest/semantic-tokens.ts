import type { TokenModifierEntry, TokenScopes, TokenTypeEntry } from '../../server/core/features/semantic-legend.ts';
import type { Strings } from './strings.ts';

/** `contributes.semanticToken…`: the legend of the language server in the editor's terms. */
export function contributeTokens(
  types: readonly TokenTypeEntry[],
  modifiers: readonly TokenModifierEntry[],
  scopes: readonly TokenScopes[],
  strings: Strings,
) {
  return {
    semanticTokenTypes: types.map(({ id, superType, description }) => ({
      id,
      ...(superType !== null && { superType }),
      description: strings.add(`token.${id}`, description),
    })),
    semanticTokenModifiers: modifiers.map(({ id, description }) => ({
      id,
      description: strings.add(`token.modifier.${id}`, description),
    })),
    semanticTokenScopes: [
      {
        language: 'news-article',
        scopes: Object.fromEntries(scopes.map(({ selector, scopes }) => [selector, scopes])),
      },
    ],
  };
}
