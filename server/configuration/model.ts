import type { Policy, Profile, RuleSettings } from '../core/configuration.ts';
import type { Additions } from '../core/data/additions.ts';
import type { Suppression } from '../core/suppressions/model.ts';
import type { Problem } from './problem.ts';

/** What one place says of how articles are read: editor settings, a file, an override in it, the command line. */
export interface Layer {
  readonly profile?: Profile;
  readonly rules?: RuleSettings;
  readonly policy?: Partial<Policy>;
  readonly labels?: Additions['labels'];
  readonly cues?: Additions['cues'];
  readonly house?: {
    readonly publisher?: string;
    readonly outlets?: readonly string[];
    readonly organisations?: readonly string[];
    readonly spellings?: Readonly<Record<string, string>>;
  };
}

/** What a configuration file says. */
export interface FileContent extends Layer {
  readonly overrides?: readonly Override[];
  readonly suppressions?: readonly Suppression[];
}

/** What a configuration file says of the articles whose paths fit. */
export interface Override extends Layer {
  /** Glob patterns, relative to the folder of the file. */
  readonly files: string | readonly string[];
}

/** A configuration file as it was read. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  /** What is in force: of the text, or, where there are problems, of the last one that had none. */
  readonly content: FileContent;
  /** In text order; empty for a good file. */
  readonly problems: readonly Problem[];
}

/** The names a configuration file may have; the first counts where a folder has several. */
export const configurationFileNames = ['.sourceline.json', '.sourceline.jsonc'] as const;

/** A pattern of the protocol for files of these names, wherever they are. */
export const watchedFiles = '**/.sourceline.{json,jsonc}';
