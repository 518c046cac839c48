import { classOf, isLetter, isWordCode, SPACE } from './characters.ts';

const SCHEMES = ['http://', 'https://', 'ftp://', 'www.'];
/** Ends of host names that are common in news texts; a word with one of them is a link without a scheme. */
const HOST =
  /[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,5}\.(?:com|org|net|edu|gov|info|ua|ru|uk|eu|de|fr|pl|io|tv|me|int|us|co|by)(?![a-z0-9-])/iy;
/** The part of an address before its @, as far as it is looked for. */
const LONGEST_NAME = 64;

/**
 * Where the link or e-mail address that begins at `at` ends, `at` if none begins there. Marks that close the sentence
 * or a bracket around it are left out.
 */
export function linkEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (!isWordCode(first)) return at;
  for (const scheme of SCHEMES) {
    if ((first | 0x20) === scheme.charCodeAt(0) && text.slice(at, at + scheme.length).toLowerCase() === scheme) {
      return isWordCode(text.charCodeAt(at + scheme.length)) ? trimmed(text, at, pathEnd(text, at, end)) : at;
    }
  }
  if (!isLetter(first) && !isAsciiDigit(first)) return at;
  const address = addressEnd(text, at, end);
  if (address > at) return address;
  HOST.lastIndex = at;
  const host = HOST.exec(text);
  if (host === null || at + host[0].length > end) return at;
  const to = at + host[0].length;
  return text.charCodeAt(to) === 0x2f ? trimmed(text, at, pathEnd(text, to, end)) : to;
}

function pathEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (
      classOf(code) === SPACE ||
      code === 0x22 ||
      code === 0x3c ||
      code === 0x3e ||
      (code >= 0x201c && code <= 0x201e)
    )
      break;
    to++;
  }
  return to;
}

function trimmed(text: string, at: number, end: number): number {
  let to = end;
  while (to > at + 1 && TRAILING.has(text.charCodeAt(to - 1))) to--;
  return to;
}

const TRAILING: ReadonlySet<number> = new Set([...").,;:!?]}'’»…"].map((mark) => mark.charCodeAt(0)));

function addressEnd(text: string, at: number, end: number): number {
  let to = at;
  const limit = Math.min(end, at + LONGEST_NAME);
  while (to < limit && isNameCode(text.charCodeAt(to))) to++;
  if (to === at || text.charCodeAt(to) !== 0x40) return at;
  let stop = to + 1;
  const hostLimit = Math.min(end, stop + LONGEST_NAME);
  let dots = 0;
  while (stop < hostLimit && isNameCode(text.charCodeAt(stop))) {
    if (text.charCodeAt(stop) === 0x2e) dots++;
    stop++;
  }
  while (stop > to && text.charCodeAt(stop - 1) === 0x2e) {
    stop--;
    dots--;
  }
  return dots > 0 ? stop : at;
}

function isNameCode(code: number): boolean {
  return isWordCode(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b || code === 0x25;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
