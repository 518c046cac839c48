/** Pieces of text are compared natively; only in the first that differs each code unit is looked at. */
const chunk = 1024;

/** How many UTF-16 code units two texts have in common at their start. */
export function commonStart(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let at = 0;
  while (at + chunk <= longest && a.slice(at, at + chunk) === b.slice(at, at + chunk)) at += chunk;
  while (at < longest && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many they have in common at their end, `start` of the shorter one's left out. */
export function commonEnd(a: string, b: string, start: number): number {
  const longest = Math.min(a.length, b.length) - start;
  let length = 0;
  const isSame = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  while (length + chunk <= longest && isSame(length, length + chunk)) length += chunk;
  while (length < longest && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
