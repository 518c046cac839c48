import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { percentile, printTable, time } from './statistics.ts';
import { longArticle } from './texts.ts';

const sizes = [4_000, 40_000, 400_000, 4_000_000];

interface Typing {
  readonly title: string;
  /** Where the next character goes. */
  readonly place: (original: string, current: string, edit: number) => number;
}

const typings: readonly Typing[] = [
  {
    title: 'at the end of a word in the middle',
    place: (text) => text.indexOf(' moderate ', text.length / 2) + ' moderate'.length,
  },
  {
    title: 'at the end of a speaker’s name in the middle',
    place: (text) => text.indexOf('Brekke said', text.length / 2) + 'Brekke'.length,
  },
  { title: 'at the ends of words all over the text', place: anyWord },
];

/** Scattered over the text, the same for each run. */
function anyWord(_: string, text: string, edit: number): number {
  const inText = 500 + ((edit * 7919) % 997) * ((text.length - 1000) / 997);
  return text.indexOf(' ', Math.floor(inText));
}

/** Characters typed into articles of growing length, each edit analysed over the one before. */
export function benchEdits(): void {
  for (const { title, place } of typings) {
    const rows = [['article', 'min ms', 'p50 ms', 'p95 ms', 'growth', 'from scratch ms']];
    let before: number | null = null;
    for (const size of sizes) {
      const { min, p50, p95, scratch } = edit(longArticle(size), place, size > 1_000_000 ? 30 : 120);
      rows.push([
        `${(size / 1000).toLocaleString('en')} KB`,
        min.toFixed(3),
        p50.toFixed(3),
        p95.toFixed(3),
        before === null ? '' : `×${(p50 / before).toFixed(1)}`,
        scratch.toFixed(1),
      ]);
      before = p50;
    }
    printTable(
      `One character typed ${title}: analysis of the whole article again (growth: times the row above, which is ten times shorter)`,
      rows,
    );
  }
}

function edit(text: string, place: Typing['place'], edits: number) {
  let current = text;
  let analysis = analyse(current, defaultConfiguration);
  const scratch = Math.min(
    ...Array.from({ length: 3 }, () => time(() => analyse(text, defaultConfiguration).findings)),
  );
  const samples: number[] = [];
  for (let i = 0; i < edits; i++) {
    const at = place(text, current, i);
    current = `${current.slice(0, at)}${'etaoin'[i % 6]}${current.slice(at)}`;
    // An editor hands over a flat string; joining the pieces is not what is measured.
    current.charCodeAt(at);
    Number(current);
    const taken = time(() => {
      analysis = analyse(current, defaultConfiguration, analysis);
      // Nothing is found before it is read.
      return analysis.findings;
    });
    if (i >= edits / 4) samples.push(taken);
  }
  return { min: Math.min(...samples), p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), scratch };
}
