import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { LineIndex, type PositionEncoding } from '../core/text/lines.ts';

/** An open document as it was at one version. It never changes: an edit makes the next one. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly lines: LineIndex;
  /** Versions of one opening belong together; a document that is closed and opened again starts anew. */
  readonly opening: number;
}

/** The documents the client has open, kept as it sees them. */
export class Documents {
  readonly #open = new Map<string, Snapshot>();
  readonly #encoding: () => PositionEncoding;
  #openings = 0;

  constructor(encoding: () => PositionEncoding) {
    this.#encoding = encoding;
  }

  get(uri: string): Snapshot | undefined {
    return this.#open.get(uri);
  }

  /** Whether `snapshot` is of a document that is still open, be it at a later version. */
  isOpen({ uri, opening }: Snapshot): boolean {
    return this.#open.get(uri)?.opening === opening;
  }

  all(): readonly Snapshot[] {
    return [...this.#open.values()];
  }

  open({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams): Snapshot {
    return this.#keep({ uri, version, lines: new LineIndex(text), opening: ++this.#openings });
  }

  /** The changed document; undefined when it was never opened. */
  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): Snapshot | undefined {
    const before = this.#open.get(uri);
    if (!before) return undefined;
    const lines = applyChanges(before.lines, contentChanges, this.#encoding());
    return this.#keep({ ...before, version, lines });
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    this.#open.delete(uri);
  }

  #keep(snapshot: Snapshot): Snapshot {
    this.#open.set(snapshot.uri, snapshot);
    return snapshot;
  }
}

/**
 * The text after `changes`, each of which is told in positions of the text that the one before it left.
 *
 * Editors send the changes of many cursors from the last to the first. A change that ends on a line before the
 * previous one still finds its place in the lines as they were, so only a change that does not costs a new index.
 */
export function applyChanges(
  lines: LineIndex,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): LineIndex {
  const [only] = changes;
  if (only && changes.length === 1 && 'range' in only) {
    const a = lines.offsetAt(only.range.start, encoding);
    const b = lines.offsetAt(only.range.end, encoding);
    return lines.replaced(Math.min(a, b), Math.max(a, b), only.text);
  }
  let index = lines;
  let text = lines.text;
  let validBefore = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    if (!('range' in change)) {
      text = change.text;
      validBefore = -1;
      continue;
    }
    const { start, end } = change.range;
    if (Math.max(start.line, end.line) >= validBefore) {
      index = new LineIndex(text);
      validBefore = Number.POSITIVE_INFINITY;
    }
    const a = index.offsetAt(start, encoding);
    const b = index.offsetAt(end, encoding);
    text = text.slice(0, Math.min(a, b)) + change.text + text.slice(Math.max(a, b));
    validBefore = Math.min(validBefore, start.line, end.line);
  }
  return index.text === text ? index : new LineIndex(text);
}
