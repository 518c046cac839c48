import { type Analysis, analyse } from '../core/analysis.ts';
import type { Configuration } from '../core/configuration.ts';
import { loadShippedModelsSync } from '../model-files.ts';
import { messageOf, RunError } from './run-error.ts';

/** Analyses one text. */
export type Analyse = (text: string, configuration: Configuration) => Analysis;

/**
 * The engine with its language models, which are read now. Throws a `RunError` where they cannot be: a check that
 * finds less than it should, and does not say so, would be worse than none.
 */
export function loadEngine(): Analyse {
  const models = loadModels();
  return (text, configuration) => analyse(text, configuration, undefined, models);
}

function loadModels() {
  try {
    return loadShippedModelsSync();
  } catch (error) {
    throw new RunError(`The language models cannot be read; install Sourceline again. (${messageOf(error)})`);
  }
}
