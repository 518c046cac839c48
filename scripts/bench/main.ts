import { cpus } from 'node:os';
import { benchEdits } from './edits.ts';
import { benchIdle } from './idle.ts';
import { benchModels } from './models.ts';
import { benchRequests } from './requests.ts';
import { benchServer } from './server.ts';
import { benchWhole } from './whole.ts';

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Compare figures of one run only.`,
);
benchWhole();
benchModels();
benchEdits();
await benchServer();
await benchRequests();
await benchIdle();
