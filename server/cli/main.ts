#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { RunError } from './run-error.ts';

// Whoever reads our output may stop before the end (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCode.unusable;
  else {
    process.stderr.write(`sourceline: ${error instanceof RunError ? error.message : inFull(error)}\n`);
    process.exitCode = exitCode.unusable;
  }
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
