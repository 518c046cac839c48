import { type Configuration, createConfiguration } from '../core/configuration.ts';
import { type Additions, createAdditions } from '../core/data/additions.ts';
import type { Suppression } from '../core/suppressions/model.ts';
import { pathMatcher } from './globs.ts';
import type { ConfigurationFile, Layer } from './model.ts';
import { folderOf, pathBelow } from './uri.ts';

/** All that has a say in how an article is read. */
export interface Layers {
  /** The editor's settings. */
  readonly editor?: Layer;
  readonly file?: ConfigurationFile | null;
  /** Suppressions of the file that are for this article though they name another: `movedHere` finds them. */
  readonly moved?: readonly Suppression[];
  /** What the command line says: it is for this run only, and wins. */
  readonly command?: Layer;
}

/**
 * The configuration of an article, made of what is less particular to what is more so: the editor's settings, the
 * file, the overrides in it that fit, the command line. The last profile named counts; under it stand the rules and
 * the policy of each in turn. Where the file names a profile, it speaks for the whole project, and the editor's
 * settings do not count.
 *
 * @param uri of the article
 */
export function resolve(uri: string, { editor = {}, file = null, moved = [], command = {} }: Layers): Configuration {
  if (!file) return createConfiguration(merged([editor, command]));
  const { content } = file;
  const folder = folderOf(file.uri);
  const path = folder === null ? null : pathBelow(folder, uri);
  const overrides = (content.overrides ?? []).filter((override) => fits(override, path));
  const layers = [...(content.profile === undefined ? [editor] : []), content, ...overrides, command];
  const suppressions = (content.suppressions ?? []).filter(
    (suppression) => reaches(suppression, path) || moved.includes(suppression),
  );
  return createConfiguration({ ...merged(layers), ...vocabularyOf(layers), suppressions });
}

function merged(layers: readonly Layer[]): Layer {
  return layers.reduce((below, above) => ({
    profile: above.profile ?? below.profile ?? 'default',
    rules: { ...below.rules, ...above.rules },
    policy: { ...below.policy, ...above.policy },
  }));
}

/** What the file and its overrides add to the tables adds up. */
function vocabularyOf(layers: readonly Layer[]): Vocabulary {
  const publisher = layers.findLast(({ house }) => house?.publisher !== undefined)?.house?.publisher;
  const own = publisher === undefined ? [] : [publisher];
  return {
    publisher: tidy(own)[0] ?? null,
    additions: createAdditions({
      labels: joined(layers.map(({ labels = {} }) => labels)),
      cues: joined(layers.map(({ cues = {} }) => cues)),
      outlets: tidy([...own, ...layers.flatMap(({ house }) => house?.outlets ?? [])]),
      organisations: tidy(layers.flatMap(({ house }) => house?.organisations ?? [])),
    }),
    spellings: Object.assign({}, ...layers.map(({ house }) => house?.spellings ?? {})),
  };
}

interface Vocabulary {
  readonly publisher: string | null;
  readonly additions: Additions;
  readonly spellings: Spellings;
}

type Spellings = Readonly<Record<string, string>>;

function joined<Kind extends string>(
  all: readonly Readonly<Partial<Record<Kind, readonly string[]>>>[],
): Partial<Record<Kind, readonly string[]>> {
  const kinds = [...new Set(all.flatMap((one) => Object.keys(one)))].sort() as Kind[];
  const lists = kinds.map((kind) => [kind, tidy(all.flatMap((one) => one[kind] ?? []))] as const);
  return Object.fromEntries(lists.filter(([, words]) => words.length > 0)) as Partial<Record<Kind, readonly string[]>>;
}

/** Each once, in the order of the first, with single spaces between its words. */
function tidy(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.trim().replaceAll(/\s+/g, ' ')))];
}

function reaches(suppression: Suppression, path: string | null): boolean {
  const { file, files } = suppression;
  if (file !== undefined && file !== path) return false;
  return files === undefined || fits({ files }, path);
}

/** What is said of some of the articles. */
interface ForSome {
  readonly files: string | readonly string[];
}

const matchers = new Map<string, (path: string) => boolean>();

/** @param path null for an article that is not below the file: no pattern fits it */
function fits({ files }: ForSome, path: string | null): boolean {
  return path !== null && matcherOf(files)(path);
}

/** Each compiled once: there are as many as somebody writes into files. */
function matcherOf(files: ForSome['files']): (path: string) => boolean {
  const key = typeof files === 'string' ? files : files.join('\n');
  let matcher = matchers.get(key);
  if (!matcher) {
    matcher = pathMatcher(files);
    matchers.set(key, matcher);
  }
  return matcher;
}
