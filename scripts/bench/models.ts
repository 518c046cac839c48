import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { loadShippedModelsSync } from '../../server/model-files.ts';
import { percentile, printTable, time } from './statistics.ts';
import { longArticle, wordCount } from './texts.ts';

/** Words of the paragraph that is typed in. */
const paragraph =
  'The port authority of Sandvik said on Tuesday that the eastern pier will stay closed until the autumn. Oda Brekke, who heads its board, told the council that the work has become more expensive than anybody expected, and that she wants to see new offers soon.';

/** What the language models cost where somebody waits for them: at the start, in memory, and at each edit. */
export function benchModels(): void {
  const edits = editParagraph(160);
  const loads = Array.from({ length: 10 }, () => time(loadShippedModelsSync));
  printTable('The language models: milliseconds', [
    ['', 'p50', 'p95'],
    ['loaded', percentile(loads, 0.5).toFixed(1), percentile(loads, 0.95).toFixed(1)],
    [
      `one character typed in a paragraph of ${wordCount(paragraph)} words`,
      percentile(edits, 0.5).toFixed(2),
      percentile(edits, 0.95).toFixed(2),
    ],
  ]);
  printTable('Memory of a process of its own: megabytes resident', [
    ['', 'MB'],
    ...memory().map(({ title, bytes }) => [title, (bytes / 1e6).toFixed(0)]),
  ]);
}

/** Milliseconds of each edit but the first fourth: characters typed at the ends of the paragraph's words, one after another. */
function editParagraph(edits: number): number[] {
  const models = loadShippedModelsSync();
  const parts = longArticle(4_000).split('\n\n');
  const middle = Math.floor(parts.length / 2);
  const before = `${parts.slice(0, middle).join('\n\n')}\n\n`;
  const after = `\n\n${parts.slice(middle).join('\n\n')}`;
  let words = paragraph;
  let analysis = analyse(before + words + after, defaultConfiguration, undefined, models);
  const samples: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const at = words.indexOf(' ', (edit * 37) % (paragraph.length - 20));
    words = `${words.slice(0, at)}${'etaoin'[edit % 6]}${words.slice(at)}`;
    const text = before + words + after;
    // An editor hands over a flat string; joining the pieces is not what is measured.
    Number(text);
    const taken = time(() => {
      analysis = analyse(text, defaultConfiguration, analysis, models);
      return analysis.findings;
    });
    if (edit >= edits / 4) samples.push(taken);
    // Words grow at each edit; the paragraph starts anew before they stop being words.
    if (edit % 12 === 11) words = paragraph;
  }
  return samples;
}

interface Resident {
  readonly title: string;
  readonly bytes: number;
}

function memory(): Resident[] {
  const output = execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'memory.ts')], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Resident[];
}
