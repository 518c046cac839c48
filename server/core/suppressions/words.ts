/** Passages longer than this, in UTF-16 code units, lose their middle. */
const longest = 400;

/** How many words of a neighbour an anchor holds. */
const edgeWords = 6;

/** Where the words at an edge are further apart than this, in UTF-16 code units, what stands between them is left out. */
const longestEdge = 160;

/** A word; what is longer than any word counts as several, so that a few words are never a whole binary file. */
const word = /[\p{L}\p{M}\p{N}]{1,40}/gu;

/** What passages are compared by: their letters and digits, whatever the case, punctuation and spaces. */
export function comparable(written: string): string {
  return tokens(written).join(' ') || onOneLine(written);
}

/** The words of a passage, in lower case. */
export function tokens(written: string): string[] {
  return written.normalize('NFC').toLowerCase().match(word) ?? [];
}

export function hasWords(written: string): boolean {
  return written.search(word) >= 0;
}

/** A passage on one line; a very long one without its middle. */
export function wordsOf(written: string): string {
  const line = onOneLine(written);
  return line.length <= longest ? line : `${line.slice(0, longest / 2)} … ${line.slice(-longest / 2)}`;
}

/** The first words of a passage, as many as an anchor holds if nothing else is said, with what stands between them. */
export function firstWords(written: string, wanted = edgeWords): string {
  let count = 0;
  for (const { 0: found, index } of written.matchAll(word))
    if (++count === wanted) return edge(written.slice(0, index + found.length));
  return edge(written);
}

/** The last few words of a passage, with what stands between them and after. */
export function lastWords(written: string): string {
  // From the end on, in pieces twice as long each time, so that of a long passage only its end is read.
  for (let length = longestEdge; ; length *= 2) {
    const piece = written.slice(-length);
    const starts = Array.from(piece.matchAll(word), ({ index }) => index);
    // The word at the start of a piece may be the end of a longer one.
    if (starts.length > edgeWords) return edge(piece.slice(starts.at(-edgeWords)));
    if (length >= written.length) return edge(written);
  }
}

function edge(written: string): string {
  const line = onOneLine(written);
  return line.length <= longestEdge ? line : (line.match(word) ?? []).join(' ') || line.slice(0, longestEdge);
}

function onOneLine(written: string): string {
  return written.replaceAll(/\s+/g, ' ').trim();
}
