import type { FileSystem } from '../configuration/file-system.ts';
import { configurationFileNames } from '../configuration/model.ts';
import type { Documents } from './documents.ts';

/** Whether a document is a configuration file rather than an article. */
export function isConfigurationFile(uri: string): boolean {
  return configurationFileNames.some((name) => uri.endsWith(`/${name}`));
}

/**
 * Files as they are in the editor, where they are open in it; else as they were saved. One that is gone is not there
 * any more, though editors keep what they had open of it.
 */
export function openFirst(open: Documents, files: FileSystem): FileSystem {
  return {
    async read(uri) {
      const saved = await files.read(uri);
      return saved === null ? null : (open.get(uri)?.lines.text ?? saved);
    },
  };
}
