import type { Configuration } from '../core/configuration.ts';
import type { Analyse } from './engine.ts';
import { record } from './record.ts';

/** One line of output, without its line break, and whether the input line was usable. */
export interface AnalysedLine {
  readonly output: string;
  readonly ok: boolean;
}

/**
 * Analyses one line `{"id", "text"}` of a JSON Lines stream. A line that is not of that shape gives
 * `{"line", "error"}` in its place.
 *
 * @param number of the line, from 1
 */
export function analyzeLine(
  line: string,
  number: number,
  analyse: Analyse,
  configuration: Configuration,
): AnalysedLine {
  const parsed = parseLine(line);
  if ('error' in parsed) return { output: JSON.stringify({ line: number, error: parsed.error }), ok: false };
  return { output: JSON.stringify(record(parsed.id, analyse(parsed.text, configuration))), ok: true };
}

function parseLine(line: string): { id: unknown; text: string } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `Not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'Expected an object {"id", "text"}.' };
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (id === undefined) return { error: 'The object has no "id".' };
  if (typeof text !== 'string') return { error: '"text" is missing or not a string.' };
  return { id, text };
}
