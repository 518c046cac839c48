// The memory of a process that holds the engine and its models, as JSON; started by models.ts with --expose-gc.
// It imports nothing before it has measured itself.
export {};

const residents: { readonly title: string; readonly bytes: number }[] = [];

function note(title: string): void {
  globalThis.gc?.();
  residents.push({ title, bytes: process.memoryUsage.rss() });
}

note('Node alone');
const { analyse } = await import('../../server/core/analysis.ts');
const { defaultConfiguration } = await import('../../server/core/configuration.ts');
const { loadShippedModelsSync } = await import('../../server/model-files.ts');
const { articles } = await import('./texts.ts');
note('with the engine');
const models = loadShippedModelsSync();
note('with the models');
const analyses = articles().map((text) => analyse(text, defaultConfiguration, undefined, models));
// What is found is kept.
for (const analysis of analyses) void analysis.findings;
note(`with the analyses of ${analyses.length} articles`);
console.log(JSON.stringify(residents));
