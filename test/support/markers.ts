/**
 * Marked texts: a fixture shows its expectation in the text itself.
 *
 * `⟦name|words⟧` marks the span of `words`, `⟦words⟧` marks it without a name, `¦` is a cursor.
 * Marks nest. None of the three characters occurs in news texts.
 */
export interface Mark {
  readonly name: string;
  /** UTF-16 offsets into the unmarked text. */
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  /** In order of their starts; of two that start together the outer one first. */
  readonly marks: readonly Mark[];
  readonly cursors: readonly number[];
}

/** Takes the marks out of `marked`. Throws on marks that do not pair. */
export function unmark(marked: string): MarkedText {
  let text = '';
  const open: { name: string; start: number; order: number }[] = [];
  const marks: (Mark & { order: number })[] = [];
  const cursors: number[] = [];
  let order = 0;
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!;
    if (c === '⟦') {
      const name = /^([\p{L}\p{N}_.:/ -]*)\|/u.exec(marked.slice(i + 1, i + 80));
      open.push({ name: name?.[1] ?? '', start: text.length, order: order++ });
      if (name) i += name[0].length;
    } else if (c === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`⟧ without ⟦ in: ${marked}`);
      marks.push({ ...mark, end: text.length });
    } else if (c === '¦') cursors.push(text.length);
    else text += c;
  }
  if (open.length) throw new Error(`⟦ without ⟧ in: ${marked}`);
  marks.sort((a, b) => a.start - b.start || a.order - b.order);
  return { text, marks: marks.map(({ name, start, end }) => ({ name, start, end })), cursors };
}

/** The same fixture as other hands would have saved it: with line feeds and with carriage returns before them. */
export function twins(marked: string): readonly { readonly title: string; readonly marked: string }[] {
  return [
    { title: 'LF', marked },
    { title: 'CRLF', marked: marked.replaceAll(/\r?\n/g, '\r\n') },
  ];
}
