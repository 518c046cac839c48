import type { QuoteMark } from './marks.ts';
import type { QuoteStyle } from './model.ts';
import { isShort } from './short-quotation.ts';

/** Styles that close one another, by number: „so“ and “so” do. */
export const styleGroups: Readonly<Record<QuoteStyle, number>> = {
  straight: 0,
  curly: 1,
  low: 1,
  guillemet: 2,
  single: 3,
};

export const groupCount = 4;

/** An opening and a closing mark of one block, as indices into its marks. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  readonly short: boolean;
}

/** How the marks of a block pair when nothing is open at its start. All lists are in text order. */
export interface LocalPairs {
  readonly pairs: readonly Pair[];
  /** Opening marks without a closing one. */
  readonly openers: readonly number[];
  /** Closing marks without an opening one. */
  readonly closers: readonly number[];
}

/**
 * Pairs the marks of one block on a stack, in linear time: a closing mark closes the innermost open one of its group,
 * and what was opened inside that one stays without a closing mark.
 */
export function pairInBlock(marks: readonly QuoteMark[], text: string): LocalPairs {
  const stack = new OpenMarks();
  const pairs: Pair[] = [];
  const closers: number[] = [];
  marks.forEach((mark, index) => {
    const group = styleGroups[mark.style];
    if (mark.role === 'open' || (mark.role === 'either' && !stack.has(group))) {
      stack.push(index, group);
      return;
    }
    const closed = stack.has(group) ? group : mark.role === 'close' ? stack.lookalike(group) : -1;
    if (closed < 0) closers.push(index);
    else {
      const open = stack.close(closed);
      pairs.push({ open, close: index, short: isShort(text, marks[open]!, mark) });
    }
  });
  const openers: number[] = [];
  for (const left of stack.leftOver()) (isStrayCloser(marks[left]!) ? closers : openers).push(left);
  const shared = shareClosers(marks, text, openers, pairs);
  return {
    pairs: [...pairs, ...shared.values()].sort((a, b) => a.open - b.open),
    openers: openers.filter((opener) => !shared.has(opener)),
    closers: closers.sort((a, b) => a - b),
  };
}

/** A mark whose shape and neighbours disagree, and that opens nothing: it was meant to close. */
function isStrayCloser({ style, role }: QuoteMark): boolean {
  return role === 'either' && style !== 'straight';
}

/** The open marks of a block, as indices into its marks: one stack, and where on it each group's marks are. */
class OpenMarks {
  readonly #stack: { readonly mark: number; readonly group: number }[] = [];
  readonly #positions: number[][] = Array.from({ length: groupCount }, () => []);
  readonly #abandoned: number[] = [];

  has(group: number): boolean {
    return this.#positions[group]!.length > 0;
  }

  /** The open group that a mark of `group` may close by a slip of the keyboard: “so" and "so”; -1 for none. */
  lookalike(group: number): number {
    const other =
      group === styleGroups.straight ? styleGroups.curly : group === styleGroups.curly ? styleGroups.straight : -1;
    return other >= 0 && this.has(other) ? other : -1;
  }

  push(mark: number, group: number): void {
    this.#positions[group]!.push(this.#stack.length);
    this.#stack.push({ mark, group });
  }

  /** Takes off the innermost mark of `group` and all that was opened after it. */
  close(group: number): number {
    const position = this.#positions[group]!.at(-1)!;
    while (this.#stack.length > position + 1) this.#abandoned.push(this.#pop());
    return this.#pop();
  }

  /** Whatever was not closed, in text order. */
  leftOver(): number[] {
    return [...this.#abandoned, ...this.#stack.map(({ mark }) => mark)].sort((a, b) => a - b);
  }

  #pop(): number {
    const { mark, group } = this.#stack.pop()!;
    this.#positions[group]!.pop();
    return mark;
  }
}

/** A name in guillemets that shares its closing mark with the name inside is not longer, in UTF-16 code units. */
const longestName = 120;

/** «Газета «Обрій»: where two guillemets would close together, one is printed. By opening mark. */
function shareClosers(
  marks: readonly QuoteMark[],
  text: string,
  openers: readonly number[],
  pairs: readonly Pair[],
): ReadonlyMap<number, Pair> {
  const shared = new Map<number, Pair>();
  const names = openers.filter((opener) => marks[opener]!.style === 'guillemet');
  if (names.length === 0) return shared;
  const pairAt = new Map(pairs.map((pair) => [pair.open, pair]));
  for (const open of names) {
    const inner = pairAt.get(open + 1);
    if (!inner || marks[inner.open]!.style !== 'guillemet') continue;
    const start = marks[open]!.end;
    const end = marks[inner.close]!.start;
    if (end - start <= longestName && !/[.!?…]\s/u.test(text.slice(start, end)))
      shared.set(open, { open, close: inner.close, short: isShort(text, marks[open]!, marks[inner.close]!) });
  }
  return shared;
}
