import { type Analysis, analyse } from '../core/analysis.ts';
import { defaultConfiguration } from '../core/configuration.ts';
import { loadShippedModelsSync } from '../model-files.ts';

/** Analyses one text. */
export type Analyse = (text: string) => Analysis;

/** What the command cannot do without is missing or damaged. */
export class EngineError extends Error {}

/**
 * The engine with its language models, which are read now. Throws `EngineError` where they cannot be: a check that
 * finds less than it should, and does not say so, would be worse than none.
 */
export function loadEngine(): Analyse {
  try {
    const models = loadShippedModelsSync();
    return (text) => analyse(text, defaultConfiguration, undefined, models);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineError(`The language models cannot be read; install Sourceline again. (${reason})`);
  }
}
