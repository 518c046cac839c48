import { write } from './output.ts';

/** What a check reaches of the world but files: tests put their own in the place of the process. */
export interface Outside {
  /** Standard output; resolves when it takes more. */
  readonly write: (words: string) => Promise<void>;
  /** One line on standard error, after the command's name. */
  readonly tell: (words: string) => void;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
  /** The current folder. */
  readonly folder: string;
  /** The folder that a CI service has the files in. */
  readonly root: string;
}

export function processOutside(): Outside {
  const folder = process.cwd();
  return {
    write,
    tell: (words) => process.stderr.write(`sourceline: ${words}\n`),
    isWatched: process.stderr.isTTY === true,
    folder,
    root: process.env.GITHUB_WORKSPACE || folder,
  };
}
