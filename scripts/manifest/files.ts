import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileShape } from '../../server/configuration/description.ts';
import { toJsonSchema } from '../../server/configuration/json-schema.ts';
import { tokenModifiers, tokenScopes, tokenTypes } from '../../server/core/features/semantic-legend.ts';
import { catalogue } from '../../server/core/rules/catalogue.ts';
import { settingDescriptions } from '../../server/lsp/settings.ts';
import { contributeSettings } from './configuration.ts';
import { grammar } from './grammar.ts';
import { contributeTokens } from './semantic-tokens.ts';
import { snippets } from './snippets.ts';
import { Strings } from './strings.ts';
import { type Translated, translatedTexts } from './translations.ts';

/** A file that is generated, whole or in part. */
export interface GeneratedFile {
  /** From the project's root. */
  readonly name: string;
  readonly path: string;
  readonly content: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The generated files as they should be; what is kept by hand in them stays as it is on disk. */
export function generatedFiles(): GeneratedFile[] {
  const strings = new Strings();
  const contributions = {
    configuration: contributeSettings(settingDescriptions, catalogue, strings),
    ...contributeTokens(tokenTypes, tokenModifiers, tokenScopes, strings),
  };
  const manifest = readJson('package.json');
  const contributes = { ...(manifest.contributes as object), ...contributions };
  const english = strings.mergedInto(readJson('package.nls.json') as Record<string, string>);
  return [
    file('package.json', { ...manifest, contributes }),
    file('package.nls.json', english),
    file('package.nls.uk.json', translatedTexts(english, readUkrainian())),
    file('syntaxes/news-article.tmLanguage.json', grammar),
    file('syntaxes/news-article.code-snippets.json', snippets),
    file('docs/sourceline.schema.json', toJsonSchema(fileShape, 'Sourceline configuration')),
  ];
}

/** The translations of the manifest's texts into Ukrainian, by key; kept by hand. */
export function readUkrainian(): Record<string, Translated> {
  return readJson('l10n/manifest.uk.json') as Record<string, Translated>;
}

function file(name: string, value: unknown): GeneratedFile {
  return { name, path: join(root, name), content: `${JSON.stringify(value, null, 2)}\n` };
}

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
