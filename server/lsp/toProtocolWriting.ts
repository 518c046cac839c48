import {
  type CodeLens,
  type InlayHint,
  InlayHintKind,
  type LinkedEditingRanges,
  type TextEdit,
} from 'vscode-languageserver';
import type { InlayHint as Hint, LinkedMarks, SectionLens } from '../core/features/index.ts';
import type { TextEdit as Edit } from '../core/rules/model.ts';
import type { Client } from './client.ts';
import type { Place } from './place.ts';
import { toTextEdit } from './toProtocolEdits.ts';

/**
 * The command of a line above a section, for clients that have it: shows the places given to it. Its arguments are the
 * document's address and the ranges.
 */
const showPlacesCommand = 'sourceline.showPlaces';

export function toCodeLens(
  { span, title, unattributed }: SectionLens,
  uri: string,
  place: Place,
  client: Client,
): CodeLens {
  const { start } = place.range(span);
  const leads = client.showsPlaces && unattributed.length > 0;
  const places = unattributed.map((one) => place.range(one));
  return {
    range: { start, end: start },
    // Without a command the line is only read.
    command: leads
      ? { title: withoutIcons(title), command: showPlacesCommand, arguments: [uri, places] }
      : { title: withoutIcons(title), command: '' },
  };
}

/** Names of the article are part of the line, and VS Code takes what looks like `$(name)` there for an icon of its own. */
function withoutIcons(title: string): string {
  return title.replaceAll('$(', '$\u200b(');
}

export function toInlayHint({ offset, label, tooltip }: Hint, place: Place): InlayHint {
  return { position: place.position(offset), label, kind: InlayHintKind.Parameter, tooltip, paddingLeft: true };
}

/** What the marks may become while they are linked: any mark, none, or two straight ones for one. */
const markPattern = `["'“”„‟«»‘’]{0,2}`;

/** Null where a client that writes the same into all ranges would spoil a pair: “ and ” are not the same. */
export function toLinkedEditingRanges(linked: LinkedMarks, place: Place, client: Client): LinkedEditingRanges | null {
  if (!linked.same && !client.pairsMarks) return null;
  return { ranges: linked.marks.map((span) => place.range(span)), wordPattern: markPattern };
}

export function toTextEdits(edits: readonly Edit[], place: Place): TextEdit[] {
  return edits.map((edit) => toTextEdit(edit, place));
}
