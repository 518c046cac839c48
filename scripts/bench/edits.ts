import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { percentile, printTable, time } from './statistics.ts';
import { longArticle } from './texts.ts';

const sizes = [4_000, 40_000, 400_000, 4_000_000];

/** One character typed into the middle of articles of growing length, each edit analysed over the one before. */
export function benchEdits(): void {
  const rows = [['article', 'p50 ms', 'p95 ms', 'growth', 'from scratch ms']];
  let before: number | null = null;
  for (const size of sizes) {
    const { p50, p95, scratch } = edit(longArticle(size), size > 1_000_000 ? 30 : 120);
    rows.push([
      `${(size / 1000).toLocaleString('en')} KB`,
      p50.toFixed(3),
      p95.toFixed(3),
      before === null ? '' : `×${(p50 / before).toFixed(1)}`,
      scratch.toFixed(1),
    ]);
    before = p50;
  }
  printTable(
    'One character typed: analysis of the whole article again (growth: times the row above, which is ten times shorter)',
    rows,
  );
}

function edit(text: string, edits: number) {
  let current = text;
  let analysis = analyse(current, defaultConfiguration);
  const scratch = Math.min(...Array.from({ length: 3 }, () => time(() => analyse(text, defaultConfiguration))));
  const samples: number[] = [];
  const at = current.indexOf(' ', Math.floor(current.length / 2));
  for (let i = 0; i < edits; i++) {
    current = `${current.slice(0, at)}${'etaoin'[i % 6]}${current.slice(at)}`;
    // An editor hands over a flat string; joining the pieces is not what is measured.
    current.charCodeAt(at);
    Number(current);
    const taken = time(() => {
      analysis = analyse(current, defaultConfiguration, analysis);
    });
    if (i >= edits / 4) samples.push(taken);
  }
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), scratch };
}
