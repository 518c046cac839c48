import { parentPort } from 'node:worker_threads';
import { analyzeLine } from './analyze-line.ts';
import type { Task } from './pool.ts';

parentPort?.on('message', ({ line, number }: Task) => {
  parentPort?.postMessage(analyzeLine(line, number));
});
