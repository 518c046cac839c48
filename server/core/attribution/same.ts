import type { Span } from '../text/span.ts';
import type { Actor, Attribution } from './model.ts';

/** Whether an attribution is as it was in an earlier version of the text. */
export function isSameAttribution(
  earlier: Attribution,
  now: Omit<Attribution, 'actor'>,
  actor: Attribution['actor'],
): boolean {
  return (
    earlier.actor === actor &&
    earlier.kind === now.kind &&
    earlier.form === now.form &&
    earlier.confidence === now.confidence &&
    earlier.sourceKind === now.sourceKind &&
    areSameSpans(earlier.content, now.content) &&
    areSameSpans(earlier.source, now.source) &&
    areSameSpans(earlier.cue, now.cue)
  );
}

export function isSameActor(earlier: Actor, now: Actor): boolean {
  return (
    earlier.id === now.id &&
    earlier.name === now.name &&
    earlier.kind === now.kind &&
    earlier.roles.length === now.roles.length &&
    earlier.roles.every((role, k) => role === now.roles[k]) &&
    areSameSpans(earlier.mentions, now.mentions)
  );
}

export function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

function areSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (!isSameSpan(a[k]!, b[k]!)) return false;
  return true;
}

/** Whether two values of plain data (objects, arrays, strings, numbers, booleans, null) hold the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    !Array.isArray(b) &&
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
}
