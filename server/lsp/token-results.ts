import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';

/** The semantic tokens each document's client was last given, to tell it next time only what changed. */
export class TokenResults {
  readonly #last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++this.#count);
    this.#last.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** What changed since the result the client names; everything, when that is not the last one. */
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    const next = this.full(uri, data);
    if (last?.resultId !== previousResultId) return next;
    return { resultId: next.resultId!, edits: tokenEdits(last.data, data) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/**
 * What turns the numbers `before` into `after`: one edit between what they have in common at their starts and at
 * their ends, or none when they are alike. Tokens are told relative to each other, so an edit in one place
 * changes the numbers of one place only.
 */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  if (deleteCount === 0 && data.length === 0) return [];
  return data.length === 0 ? [{ start, deleteCount }] : [{ start, deleteCount, data }];
}
