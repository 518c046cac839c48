import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../core/configuration.ts';
import { type AnalysedLine, analyzeLine } from './analyze-line.ts';
import { loadEngine } from './engine.ts';

export interface Task {
  readonly line: string;
  readonly number: number;
}

/** Lines that a worker may have waiting: enough that it never idles, few enough that memory stays flat. */
const linesPerWorker = 4;

/**
 * Analyses lines on `jobs` worker threads, or in this one when `jobs` is 1; results come in the order of the lines.
 * At most a few lines a worker are held at any time, however long the stream.
 */
export async function* analyzeLines(
  lines: AsyncIterable<string>,
  jobs: number,
  configuration: Configuration,
): AsyncGenerator<AnalysedLine> {
  let number = 0;
  if (jobs === 1) {
    const analyse = loadEngine();
    for await (const line of lines) {
      number++;
      if (line.trim() !== '') yield analyzeLine(line, number, analyse, configuration);
    }
    return;
  }
  const workers = Array.from({ length: jobs }, () => new LineWorker(configuration));
  try {
    const waiting: Promise<AnalysedLine>[] = [];
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const worker = workers.reduce((least, other) => (other.load < least.load ? other : least));
      waiting.push(worker.analyze({ line, number }));
      if (waiting.length >= jobs * linesPerWorker) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

/** One thread; it answers in the order it is asked. */
class LineWorker {
  readonly #worker: Worker;
  readonly #asked: { resolve: (line: AnalysedLine) => void; reject: (error: unknown) => void }[] = [];

  constructor(configuration: Configuration) {
    this.#worker = new Worker(workerFile(), { workerData: configuration });
    this.#worker.on('message', (line: AnalysedLine) => this.#asked.shift()?.resolve(line));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  /** How many lines it has not answered yet. */
  get load(): number {
    return this.#asked.length;
  }

  analyze(task: Task): Promise<AnalysedLine> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    const exited = once(this.#worker, 'exit');
    await this.#worker.terminate();
    await exited.catch(() => undefined);
  }
}

/** The worker's own bundle beside this one, or its source when this is run from the sources. */
function workerFile(): URL {
  const bundled = new URL('./cli-worker.cjs', import.meta.url);
  return existsSync(bundled) ? bundled : new URL('./worker.ts', import.meta.url);
}
