import type { Span } from '../../text/span.ts';
import { quote } from '../markdown.ts';

/** Whom a source means, where that is not what it says. */
export function meaning(name: string | undefined, source: string): string {
  return name && name !== source ? ` (${quote(name)})` : '';
}

/** How sure the engine is: `97 % sure`. */
export function certainty(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

/** The words of a role, which may stand in several places. */
export function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
