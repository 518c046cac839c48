import { shift } from '../../text/span.ts';
import type { ChainLink, Named, SourceEntry } from '../model.ts';

/** `entry` moved right by `offset` code units: relative to the section's content before, to the text after. */
export function shiftEntry(entry: SourceEntry, offset: number): SourceEntry {
  const move = (part: Named | null): Named | null => part && { ...part, span: shift(part.span, offset) };
  return {
    ...entry,
    span: shift(entry.span, offset),
    outlet: move(entry.outlet),
    person: move(entry.person),
    role: move(entry.role),
    organisation: move(entry.organisation),
    channel: move(entry.channel),
    occasion: move(entry.occasion),
    document: move(entry.document),
    note: move(entry.note),
    chain: entry.chain.map(
      (link): ChainLink => ({
        ...link,
        span: shift(link.span, offset),
        role: move(link.role),
        tie: { ...link.tie, span: shift(link.tie.span, offset) },
      }),
    ),
  };
}
