import type { Span } from '../text/span.ts';
import { foreignWords } from './gates.ts';
import type { Subject } from './model.ts';

const known = new WeakMap<Subject, (span: Span) => boolean>();

/** `foreignWords`, gathered once for all rules that ask. */
export function isForeignIn(subject: Subject): (span: Span) => boolean {
  let isForeign = known.get(subject);
  if (!isForeign) {
    isForeign = foreignWords(subject);
    known.set(subject, isForeign);
  }
  return isForeign;
}
