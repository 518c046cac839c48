/**
 * Splits a stream of bytes into lines at `\n` (a `\r` before it goes too), decoding UTF-8. Unlike `node:readline` it
 * leaves U+2028 alone, which JSON allows inside a string, and it never holds more than one line and one chunk.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let pending: string[] = [];
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      pending.push(text.slice(from, end));
      yield withoutReturn(pending.join(''));
      pending = [];
      from = end + 1;
    }
    pending.push(text.slice(from));
  }
  const last = pending.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
