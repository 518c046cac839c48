import { isSpace } from '../text/span.ts';

/** `1 statement`, `3 statements`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Words of an article on one line, cut to at most `limit` UTF-16 units: plain text for names and details.
 *
 * White space is collapsed; control characters and the marks that turn the direction of writing are dropped, since
 * they would reach over into our own words; a lone surrogate becomes U+FFFD. A cut falls between words if it can,
 * never inside a surrogate pair.
 */
export function excerpt(text: string, limit = 80): string {
  if (text.length <= limit && tidied.test(text)) return text;
  // What is read is bounded: a title of a megabyte is not worth a megabyte of work.
  const line = tidy(text.slice(0, limit * 4));
  if (line.length <= limit) return line;
  let end = limit - 1;
  if ((line.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
  const space = line.lastIndexOf(' ', end);
  return `${line.slice(0, space > limit / 2 ? space : end)}…`;
}

/** Most words of an article are fine as they are: single spaces between characters that are neither invisible nor halves. */
const tidied =
  /^[!-~\u00a1-\u061b\u061d-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+(?: [!-~\u00a1-\u061b\u061d-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+)*$/;

function tidy(text: string): string {
  let line = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isSpace(code)) {
      if (line !== '' && !line.endsWith(' ')) line += ' ';
    } else if (isLoneSurrogate(code)) line += '\ufffd';
    else if (!isInvisible(code)) line += character;
  }
  return line.trimEnd();
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Control characters, and the marks, embeddings, overrides and isolates of the bidirectional algorithm. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x061c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
