import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationFileNames } from '../configuration/model.ts';
import { configurationTemplate } from '../configuration/template.ts';
import { exitCode } from './exit-code.ts';
import { reasonOf } from './inputs.ts';
import type { Outside } from './outside.ts';
import { RunError } from './run-error.ts';

/**
 * `sourceline init`: writes a configuration file with comments into a folder. Throws a `RunError` where there is one
 * already, or it cannot be written.
 *
 * @returns 0
 */
export async function init(folder: string, outside: Pick<Outside, 'write'>): Promise<number> {
  for (const name of configurationFileNames)
    if (existsSync(join(folder, name)))
      throw new RunError(`${join(folder, name)}: The file is there already, and stays as it is.`);
  const path = join(folder, configurationFileNames[0]);
  try {
    await writeFile(path, configurationTemplate, { flag: 'wx' });
  } catch (error) {
    throw new RunError(`${path}: The file cannot be written. ${folderReason(error)}`);
  }
  await outside.write(`${path} written. What stands in it is the case already: change it as you need it.\n`);
  return exitCode.clean;
}

function folderReason(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'There is no such folder.' : reasonOf(error);
}
