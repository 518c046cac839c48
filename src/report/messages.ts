/** What the editor tells the page of a report. */
export type ToPage =
  | { readonly type: 'report'; readonly uri: string; readonly version: number; readonly html: string }
  /** There is nothing to show, and this is why. */
  | { readonly type: 'notice'; readonly text: string }
  /** The cursor stands there, as an offset in UTF-16 code units; null: in no article that is shown. */
  | { readonly type: 'cursor'; readonly offset: number | null };

/** What the page tells the editor. */
export type FromPage =
  /** It is loaded, and shows nothing yet. */
  | { readonly type: 'ready' }
  /** The user wants to see these words, in UTF-16 code units of that version. */
  | { readonly type: 'reveal'; readonly version: number; readonly start: number; readonly end: number };

/** What the page keeps for the time when it is loaded again. */
export interface PageState {
  /** The address of the article. */
  readonly uri: string;
}

/** A message of the page, if it is one: whatever else comes is nothing to go by. */
export function readFromPage(message: unknown): FromPage | null {
  const { type, version, start, end } = record(message);
  if (type === 'ready') return { type };
  if (type !== 'reveal' || !isCount(version) || !isCount(start) || !isCount(end) || end < start) return null;
  return { type, version, start, end };
}

/** A message of the editor, if it is one. */
export function readToPage(message: unknown): ToPage | null {
  const { type, uri, version, html, text, offset } = record(message);
  if (type === 'report' && typeof uri === 'string' && isCount(version) && typeof html === 'string')
    return { type, uri, version, html };
  if (type === 'notice' && typeof text === 'string') return { type, text };
  if (type === 'cursor' && (offset === null || isCount(offset))) return { type, offset };
  return null;
}

/** What a page kept, if it is that. */
export function readPageState(state: unknown): PageState | null {
  const { uri } = record(state);
  return typeof uri === 'string' ? { uri } : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
