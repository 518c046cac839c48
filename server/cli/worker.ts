import { parentPort, workerData } from 'node:worker_threads';
import type { Configuration } from '../core/configuration.ts';
import { analyzeLine } from './analyze-line.ts';
import { loadEngine } from './engine.ts';
import type { Task } from './pool.ts';

const analyse = loadEngine();
const configuration = workerData as Configuration;

parentPort?.on('message', ({ line, number }: Task) => {
  parentPort?.postMessage(analyzeLine(line, number, analyse, configuration));
});
