import { parentPort } from 'node:worker_threads';
import { defaultConfiguration } from '../core/configuration.ts';
import { analyzeLine } from './analyze-line.ts';
import { loadEngine } from './engine.ts';
import type { Task } from './pool.ts';

const analyse = loadEngine(defaultConfiguration);

parentPort?.on('message', ({ line, number }: Task) => {
  parentPort?.postMessage(analyzeLine(line, number, analyse));
});
