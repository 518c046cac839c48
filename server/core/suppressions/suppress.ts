import type { Article } from '../article/model.ts';
import type { Configuration } from '../configuration.ts';
import type { Finding } from '../rules/model.ts';
import { Anchors } from './anchors.ts';
import { breadthOf } from './levels.ts';
import type { Suppression } from './model.ts';

/** A finding that is not reported, and why not. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** Those that reach it, at least one; the one that reaches least far first. */
  readonly by: readonly Suppression[];
}

/** What suppressions make of the findings of an article. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Takes the findings out that somebody does not want to see: the stage after the rules and their gates. What a finding
 * kept from being reported, as the graver one of its family, stays unreported along with it.
 *
 * @param findings in text order, as both results are
 */
export function suppress(findings: readonly Finding[], article: Article, { suppressions }: Configuration): Sifted {
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const reaching = reachOf(suppressions, article);
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = reaching(finding);
    if (by.length > 0) suppressed.push({ finding, by });
    else left.push(finding);
  }
  return { findings: left, suppressed };
}

/** Tells of each finding the suppressions that reach it, those that reach less far first. */
function reachOf(suppressions: readonly Suppression[], article: Article): (finding: Finding) => readonly Suppression[] {
  const ofArticle = new Map<string, Suppression[]>();
  const ofPassage = new Map<string, Suppression[]>();
  const anchored = suppressions.filter(({ finding }) => finding !== undefined);
  const anchors = anchored.length > 0 ? Anchors.of(article) : null;
  for (const suppression of anchored) {
    const passage = anchors!.find(suppression.finding!);
    if (passage >= 0) add(ofPassage, `${passage} ${suppression.rule}`, suppression);
  }
  for (const suppression of suppressions.toSorted((a, b) => breadthOf(a) - breadthOf(b)))
    if (suppression.finding === undefined) add(ofArticle, suppression.rule, suppression);
  return ({ rule, span }) => {
    const wide = ofArticle.get(rule) ?? [];
    if (!anchors) return wide;
    return [...(ofPassage.get(`${anchors.passageAt(span.start)} ${rule}`) ?? []), ...wide];
  };
}

function add(map: Map<string, Suppression[]>, key: string, suppression: Suppression): void {
  const known = map.get(key);
  if (known) known.push(suppression);
  else map.set(key, [suppression]);
}
