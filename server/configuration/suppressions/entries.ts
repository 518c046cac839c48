import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../../core/rules/model.ts';
import type { Suppression } from '../../core/suppressions/model.ts';
import type { Span } from '../../core/text/span.ts';

/** The text of a configuration file that holds one suppression and nothing else. */
export function fileWith(suppression: Suppression): string {
  return `${JSON.stringify({ suppressions: [suppression] }, null, 2)}\n`;
}

/**
 * The suppressions of a configuration file, and the edits that add, remove and change one. Every edit leaves the rest
 * of the file as it is, comments and layout included. Offsets are UTF-16 code units.
 */
export class SuppressionEntries {
  readonly #text: string;
  readonly #root: Node;
  /** Null where the file has no list of them. */
  readonly #list: Node | null;
  readonly #unit: string;
  readonly #eol: string;

  private constructor(text: string, root: Node, list: Node | null) {
    this.#text = text;
    this.#root = root;
    this.#list = list;
    this.#unit = /^(?:\t| {2,8}(?=\S))/m.exec(text)?.[0] ?? '  ';
    this.#eol = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Null for a text that is no JSON object with comments, or whose `suppressions` are no list: it cannot be edited. */
  static of(text: string): SuppressionEntries | null {
    const errors: ParseError[] = [];
    // Offsets count in the file as it is: a byte order mark is blanked, not cut off.
    const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    if (errors.length > 0 || root?.type !== 'object') return null;
    const list = valueAt(root, 'suppressions');
    return list && list.type !== 'array' ? null : new SuppressionEntries(text, root, list);
  }

  /** Where each suppression stands, in the order of the file. */
  get spans(): readonly Span[] {
    return (this.#list?.children ?? []).map(spanOf);
  }

  /** The article that each names; null for one that names none. */
  get files(): readonly (string | null)[] {
    return (this.#list?.children ?? []).map((entry) => {
      const value: unknown = valueAt(entry, 'file')?.value;
      return typeof value === 'string' ? value : null;
    });
  }

  /** Adds a suppression after the last one. */
  add(suppression: Suppression): readonly TextEdit[] {
    const entry = this.#written(suppression, 2);
    if (this.#list) return this.#append(this.#list, entry, 2);
    return this.#append(this.#root, `"suppressions": [${this.#line(2)}${entry}${this.#line(1)}]`, 1);
  }

  /** Removes the suppression at an index, with the comment on its last line. */
  remove(index: number): readonly TextEdit[] {
    const entry = this.#list?.children?.[index];
    if (!entry) return [];
    const { start, end } = spanOf(entry);
    const comma = this.#commaAfter(end);
    const before = this.#list!.children![index - 1];
    const from = this.#startOfBlank(start);
    const to = this.#endOfLine(comma?.end ?? end);
    const removed: TextEdit[] = [{ span: { start: from, end: to }, newText: '' }];
    // What is now the last one keeps no comma that the removed one did not have.
    if (!comma && before) removed.unshift({ span: this.#commaAfter(spanOf(before).end)!, newText: '' });
    return removed;
  }

  /** Sets the article that the suppression at an index names; nothing where it names none. */
  setFile(index: number, file: string): readonly TextEdit[] {
    const value = valueAt(this.#list?.children?.[index], 'file');
    return value ? [{ span: spanOf(value), newText: JSON.stringify(file) }] : [];
  }

  /** Sets why the suppression at an index is there. */
  setReason(index: number, reason: string): readonly TextEdit[] {
    const entry = this.#list?.children?.[index];
    if (entry?.type !== 'object') return [];
    const value = valueAt(entry, 'reason');
    if (value) return [{ span: spanOf(value), newText: JSON.stringify(reason) }];
    const isOnOneLine = !/[\r\n]/.test(this.#text.slice(entry.offset, entry.offset + entry.length));
    return this.#append(entry, `"reason": ${JSON.stringify(reason)}`, isOnOneLine ? 'same line' : 3);
  }

  /**
   * Writes `item` as the last one of a list or an object.
   *
   * @param depth of the item, in steps of indentation, or that it goes on where the others stand
   */
  #append(container: Node, item: string, depth: number | 'same line'): readonly TextEdit[] {
    const { start, end } = spanOf(container);
    const last = container.children?.at(-1);
    if (!last) {
      if (depth === 'same line') return [{ span: { start: start + 1, end: end - 1 }, newText: item }];
      const inside = { start: start + 1, end: end - 1 };
      const isBlank = this.#text.slice(inside.start, inside.end).trim() === '';
      const at = isBlank ? inside : { start: this.#endOfBlankBefore(inside.end), end: inside.end };
      return [{ span: at, newText: `${this.#line(depth)}${item}${this.#line(depth - 1)}` }];
    }
    const after = spanOf(last).end;
    const comma = this.#commaAfter(after);
    if (depth === 'same line') return [{ span: { start: after, end: after }, newText: `, ${item}` }];
    const at = this.#endOfLine(comma?.end ?? after, end - 1);
    const closes = this.#text.slice(at, end - 1).includes('\n') ? '' : this.#line(depth - 1);
    const insertion: TextEdit = {
      span: { start: at, end: closes === '' ? at : this.#endOfSpace(at) },
      newText: `${this.#line(depth)}${item}${comma ? ',' : ''}${closes}`,
    };
    if (comma) return [insertion];
    if (at === after) return [{ span: insertion.span, newText: `,${insertion.newText}` }];
    return [{ span: { start: after, end: after }, newText: ',' }, insertion];
  }

  #written(suppression: Suppression, depth: number): string {
    const lines = JSON.stringify(suppression, null, this.#unit).split('\n');
    return lines.join(this.#line(depth));
  }

  /** A line break and the indentation of what stands so deep. */
  #line(depth: number): string {
    return `${this.#eol}${this.#unit.repeat(depth)}`;
  }

  #commaAfter(offset: number): Span | null {
    for (const { start, words } of tokensFrom(this.#text, offset)) {
      if (isSpace(words) || isComment(words)) continue;
      return words === ',' ? { start, end: start + 1 } : null;
    }
    return null;
  }

  /** The end of the last comment on the line, if nothing but spaces and comments stands before it; else `offset`. */
  #endOfLine(offset: number, limit = this.#text.length): number {
    let end = offset;
    for (const { start, words } of tokensFrom(this.#text, offset)) {
      if (start >= limit || /[\r\n]/.test(words)) return end;
      if (isComment(words)) end = start + words.length;
      else if (!isSpace(words)) return offset;
    }
    return end;
  }

  #startOfBlank(offset: number): number {
    let start = offset;
    while (start > 0 && /[ \t]/.test(this.#text[start - 1]!)) start--;
    if (this.#text[start - 1] === '\n') start -= this.#text[start - 2] === '\r' ? 2 : 1;
    return start;
  }

  #endOfBlankBefore(offset: number): number {
    let end = offset;
    while (end > 0 && /\s/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #endOfSpace(offset: number): number {
    let end = offset;
    while (/[ \t]/.test(this.#text[end] ?? '')) end++;
    return end;
  }
}

function valueAt(object: Node | undefined, key: string): Node | null {
  const property = object?.children?.find(({ children }) => children?.[0]?.value === key);
  return property?.children?.[1] ?? null;
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

interface Token {
  readonly start: number;
  readonly words: string;
}

/** The tokens of a text from an offset on, white space and comments among them. */
function* tokensFrom(text: string, offset: number): Generator<Token, undefined> {
  const scanner = createScanner(text);
  scanner.setPosition(offset);
  for (;;) {
    scanner.scan();
    const [start, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
    if (length === 0) return;
    yield { start, words: text.slice(start, start + length) };
  }
}

function isSpace(words: string): boolean {
  return words.trim() === '';
}

function isComment(words: string): boolean {
  return words.startsWith('//') || words.startsWith('/*');
}
