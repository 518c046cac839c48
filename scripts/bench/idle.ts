import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { serveOurs } from './serve.ts';
import { percentile, printTable } from './statistics.ts';
import { articles, longArticle } from './texts.ts';

const starts = 9;
const openArticles = 50;

/** How long until a started server shows something, and what it weighs with many articles open and nothing to do. */
export async function benchIdle(): Promise<void> {
  const seed = articles().find((text) => text.includes('Source:'))!;
  const outlines: number[] = [];
  const findings: number[] = [];
  for (let run = 0; run < starts; run++) {
    const begin = performance.now();
    const served = await serveOurs();
    const { uri } = await served.open('file:///bench/seed.article', 'news-article', seed);
    await served.request('textDocument/documentSymbol', { textDocument: { uri } });
    outlines.push(performance.now() - begin);
    await served.request('textDocument/diagnostic', { textDocument: { uri } });
    findings.push(performance.now() - begin);
    await served.stop();
  }
  printTable('From starting the server to its first answer, ms', [
    ['', 'min', 'p50'],
    ...Object.entries({ outline: outlines, findings }).map(([name, samples]) => [
      name,
      Math.min(...samples).toFixed(0),
      percentile(samples, 0.5).toFixed(0),
    ]),
  ]);
  await benchMemory();
}

async function benchMemory(): Promise<void> {
  const served = await serveOurs();
  const rows = [['', 'MB']];
  const row = (name: string) => rows.push([name, (residentBytes(served.pid) / 1e6).toFixed(0)]);
  if (!existsSync(`/proc/${served.pid}/status`)) return await served.stop();
  row('started');
  for (let number = 0; number < openArticles; number++) {
    const { uri } = await served.open(`file:///bench/${number}.article`, 'news-article', longArticle(3_000 + number));
    await served.request('textDocument/diagnostic', { textDocument: { uri } });
  }
  row(`${openArticles} articles of 3 KB open, just analysed`);
  await wait(20_000);
  row('20 seconds later');
  printTable('Resident memory of the server', rows);
  await served.stop();
}

/** As Linux counts it. */
function residentBytes(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
