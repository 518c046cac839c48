import type { Article } from '../article/model.ts';
import type { Anchor } from './model.ts';
import { Passages } from './passages.ts';
import { comparable, firstWords, tokens } from './words.ts';

/** How much of its words a passage between the same neighbours must have kept to be the same one still. */
const leastKept = 0.75;

/** Among so many passages between the same neighbours an edited one is looked for. */
const mostEdited = 8;

/** How a passage looks to an anchor: its words and those of its neighbours, comparable. */
interface Look {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Anchors passages of one article, and finds those that were anchored in an earlier version of it. All work is linear
 * in the article and in the anchors: passages are looked up, never searched through.
 */
export class Anchors {
  static readonly #made = new WeakMap<Article, Anchors>();

  readonly #passages: Passages;
  /** By what an anchor may know of a passage, the passages that look like that, in text order. */
  readonly #byLook = new Map<string, number[]>();
  /** Passages by how they begin: only those that begin as an anchor does are read as a whole. */
  readonly #byHead: ReadonlyMap<string, readonly number[]>;
  readonly #heads: readonly string[];
  readonly #tails: readonly string[];
  readonly #read = new Set<string>();

  /** Those of an article, made when first asked for. */
  static of(article: Article): Anchors {
    let anchors = Anchors.#made.get(article);
    if (!anchors) {
      anchors = new Anchors(article);
      Anchors.#made.set(article, anchors);
    }
    return anchors;
  }

  constructor(article: Article) {
    this.#passages = new Passages(article);
    const indices = Array.from({ length: this.#passages.count }, (_, index) => index);
    this.#heads = indices.map((index) => comparable(this.#passages.head(index)));
    this.#tails = indices.map((index) => comparable(this.#passages.tail(index)));
    const byHead = new Map<string, number[]>();
    for (const index of indices) {
      add(byHead, this.#heads[index]!, index);
      add(this.#byLook, lookOf({ before: this.#before(index), after: this.#after(index) }), index);
    }
    this.#byHead = byHead;
  }

  /** The passage that `offset`, in UTF-16 code units, belongs to; -1 in an article without words. */
  passageAt(offset: number): number {
    return this.#passages.indexAt(offset);
  }

  /** Describes a passage so that `find` knows it again. */
  anchorOf(index: number): Anchor {
    const words = this.#passages.words(index);
    const look: Look = { words: comparable(words), before: this.#before(index), after: this.#after(index) };
    const twins = this.#looking(look);
    return {
      words,
      ...(index > 0 && { before: this.#passages.tail(index - 1) }),
      ...(index + 1 < this.#passages.count && { after: this.#passages.head(index + 1) }),
      ...(this.#looking({ words: look.words }).length > 1 && { repeated: true }),
      ...(twins.length > 1 && { nth: twins.indexOf(index) + 1 }),
    };
  }

  /**
   * The passage an anchor was made for; -1 when it is gone, or when it cannot be told from others. The same words
   * between the same neighbours come first, then with one of them; words that stood in one place only are enough by
   * themselves, wherever they were moved. A passage between its two neighbours may have changed a little, but not in
   * its numbers.
   */
  find(anchor: Anchor): number {
    const look: Look = {
      words: comparable(anchor.words),
      before: comparable(anchor.before ?? ''),
      after: comparable(anchor.after ?? ''),
    };
    const { words, before, after } = look;
    const same = this.#looking(look);
    if (same.length > 0) return same[Math.min(anchor.nth ?? 1, same.length) - 1]!;
    for (const likely of [
      { words, before },
      { words, after },
    ]) {
      const [found, another] = this.#looking(likely);
      if (found !== undefined && another === undefined) return found;
    }
    const [moved] = anchor.repeated ? [] : this.#looking({ words });
    return moved ?? this.#edited(look);
  }

  #edited({ words, before, after }: Look): number {
    const between = this.#byLook.get(lookOf({ before, after })) ?? [];
    return between.slice(0, mostEdited).find((index) => hasKept(words, this.#passages.words(index))) ?? -1;
  }

  #looking(look: Partial<Look> & { readonly words: string }): readonly number[] {
    this.#readThose(comparable(firstWords(look.words)));
    return this.#byLook.get(lookOf(look)) ?? [];
  }

  /** Enters the passages that begin so under their words. */
  #readThose(head: string): void {
    if (this.#read.has(head)) return;
    this.#read.add(head);
    for (const index of this.#byHead.get(head) ?? []) {
      const words = comparable(this.#passages.words(index));
      const [before, after] = [this.#before(index), this.#after(index)];
      for (const look of [{ words }, { words, before }, { words, after }, { words, before, after }])
        add(this.#byLook, lookOf(look), index);
    }
  }

  #before(index: number): string {
    return this.#tails[index - 1] ?? '';
  }

  #after(index: number): string {
    return this.#heads[index + 1] ?? '';
  }
}

/** No comparable words have a line break or a tab in them: what is not known is told from what is empty. */
function lookOf({ words = '\t', before = '\t', after = '\t' }: Partial<Look>): string {
  return `${words}\n${before}\n${after}`;
}

function add<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

/** Whether a passage has most words of an earlier one, and just its numbers. */
function hasKept(earlier: string, present: string): boolean {
  const were = tokens(earlier);
  const are = tokens(present);
  const left = new Map<string, number>();
  for (const token of were) left.set(token, (left.get(token) ?? 0) + 1);
  let kept = 0;
  for (const token of are) {
    const count = left.get(token) ?? 0;
    if (count > 0) kept++;
    else if (isNumber(token)) return false;
    left.set(token, count - 1);
  }
  for (const [token, count] of left) if (count > 0 && isNumber(token)) return false;
  return (2 * kept) / (were.length + are.length) >= leastKept;
}

function isNumber(token: string): boolean {
  return /\p{N}/u.test(token);
}
