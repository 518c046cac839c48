import { backings, type ReportStatement, type Share } from './model.ts';

/** How statements are backed, in words and in numbers; in the order of `backings`, those without a claim left out. */
export function sharesOf(statements: readonly ReportStatement[]): Share[] {
  const shares = new Map(backings.map((backing) => [backing as string, { backing, words: 0, statements: 0 }]));
  for (const { backing, words } of statements) {
    const share = shares.get(backing);
    if (!share) continue;
    share.words += words;
    share.statements++;
  }
  return [...shares.values()];
}
