import type { Configuration } from '../configuration.ts';
import { circularSourcing } from './circular-sourcing.ts';
import { severityOf } from './run.ts';

/** Whether a rule is on that compares articles, so that those around one have to be looked at. */
export function comparesArticles(configuration: Configuration): boolean {
  return severityOf(circularSourcing, configuration) !== 'off';
}
