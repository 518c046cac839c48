import { expect } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import type { Models } from '../../../server/core/attribution/learned/index.ts';
import {
  type Configuration,
  createConfiguration,
  defaultConfiguration,
  withNeighbourhood,
} from '../../../server/core/configuration.ts';
import type { AnyRule, Finding, Fix, TextEdit } from '../../../server/core/rules/model.ts';
import { registry } from '../../../server/core/rules/registry.ts';
import { runRules, severityOf } from '../../../server/core/rules/run.ts';
import { sourcingOf } from '../../../server/core/sourcing/sourcing.ts';
import { applyEdits } from '../../support/edits.ts';
import { twins, unmark } from '../../support/markers.ts';

/** The articles of one rule: texts with marks, and texts without any. */
export interface RuleFixture {
  readonly rule: string;
  /** Every finding of any rule is marked `⟦rule-id|words⟧`, or `⟦rule-id:severity|words⟧` where it is not the rule's own severity. */
  readonly flagged: readonly string[];
  /** Rules that are switched off, since they go before this one wherever it finds something. */
  readonly without?: readonly string[];
  /** Articles that all of them are read together with. */
  readonly beside?: readonly string[];
  /** The rule finds nothing here; findings of others are marked all the same. */
  readonly fine: readonly string[];
}

export function findingsIn(text: string, configuration: Configuration = defaultConfiguration): readonly Finding[] {
  return analyse(text, configuration).findings;
}

/** What the examples of the rules take as configured: words of theirs, which no other text has. */
const spellingsOfExamples: Readonly<Record<string, string>> = Object.assign(
  {},
  ...registry.map(({ examples }) => examples.spellings ?? {}),
);

/** The default, with a rule of the strict set switched on and those in its way off. */
function configurationFor({ rule, without = [], beside = [] }: RuleFixture): Configuration {
  const { set, severity } = registry.find(({ id }) => id === rule)!;
  const configuration = createConfiguration({
    rules: {
      ...(set === 'strict' && { [rule]: severity }),
      ...Object.fromEntries(without.map((id) => [id, 'off'] as const)),
    },
    spellings: spellingsOfExamples,
  });
  return among(beside, configuration);
}

/** The configuration of an article among others. */
function among(others: readonly string[], configuration: Configuration): Configuration {
  const articles = others.map((text, index) => {
    const sourcing = sourcingOf(analyse(text, configuration), null);
    return { uri: String(index), text, sourcing };
  });
  return withNeighbourhood(configuration, { key: JSON.stringify(others), uri: '', articles });
}

/** An unmarked finding fails as much as a missing one; the text is tried with both kinds of line ends. */
export function checkFindings(marked: string, fixture: RuleFixture): void {
  const configuration = configurationFor(fixture);
  for (const twin of twins(marked)) {
    const { text, marks } = unmark(twin.marked);
    const show = (name: string, start: number, end: number) => `${start} ${name}|${text.slice(start, end)}`;
    const found = findingsIn(text, configuration).map((finding) =>
      show(nameOf(finding, configuration), finding.span.start, finding.span.end),
    );
    expect(found.sort(), twin.title).toEqual(marks.map(({ name, start, end }) => show(name, start, end)).sort());
  }
}

function nameOf({ rule, severity }: Finding, configuration: Configuration): string {
  const own = severityOf(registry.find(({ id }) => id === rule)!, configuration);
  return severity === own ? rule : `${rule}:${severity}`;
}

/**
 * Every fix of the rule's findings, applied by itself, takes its finding away and brings no new one. What graver
 * findings of the sentence had kept from being reported is not new.
 */
export function checkFixes(marked: string, rule: AnyRule, models?: Models): void {
  for (const twin of twins(marked)) {
    const { text } = unmark(twin.marked);
    const before = findingsByRule(text, models);
    for (const finding of before.get(rule.id)!)
      for (const { edits, of } of finding.fixes.flatMap(variantsOf)) {
        const mended = applyEdits(text, edits);
        const after = findingsByRule(mended, models);
        const title = `${twin.title}: ${of.title}\n${mended}`;
        expect(after.get(rule.id)!.length, title).toBe(before.get(rule.id)!.length - 1);
        for (const { id } of registry)
          expect(after.get(id)!.length, `${title}\nbrings ${id}`).toBeLessThanOrEqual(before.get(id)!.length);
      }
  }
}

interface Variant {
  readonly of: Fix;
  readonly edits: readonly TextEdit[];
}

/**
 * What a fix may come to: its plain edits, which are those that a snippet comes to where nothing is filled in; and for
 * a place with choices, each of these.
 */
function variantsOf(fix: Fix): Variant[] {
  const expanded = fix.edits.map(({ newText, snippet }) => (snippet === undefined ? [newText] : expansions(snippet)));
  for (const [index, [first]] of expanded.entries()) expect(first, fix.title).toBe(fix.edits[index]!.newText);
  const most = Math.max(...expanded.map((texts) => texts.length));
  return Array.from({ length: most }, (_, choice) => ({
    of: fix,
    edits: fix.edits.map((edit, index) => ({ ...edit, newText: expanded[index]![choice] ?? edit.newText })),
  }));
}

/** A snippet of one place as text: with its default, and with each choice, the first of which is the default. */
function expansions(snippet: string): string[] {
  const place = /\$\{1(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)\}/u.exec(snippet);
  if (!place) throw new Error(`no place in the snippet ${snippet}`);
  const [whole, byDefault, choices] = place;
  const plain = (words: string) => words.replaceAll(/\\(.)/gsu, '$1');
  const before = plain(snippet.slice(0, place.index));
  const after = plain(snippet.slice(place.index + whole.length));
  const options =
    byDefault !== undefined ? [byDefault] : [...choices!.matchAll(/(?:\\.|[^,\\])+/gu)].map(([one]) => one);
  return options.map((option) => before + plain(option) + after);
}

/** What every rule finds when it is the only one; rules of the strict set too. */
function findingsByRule(text: string, models?: Models): ReadonlyMap<string, readonly Finding[]> {
  const analysis = analyse(text, everything, undefined, models);
  return new Map(registry.map((rule) => [rule.id, runRules(analysis, everything, undefined, [rule])]));
}

/** What one rule finds when it is the only one. */
export function findingsOf(rule: AnyRule, text: string, models?: Models): readonly Finding[] {
  const { article } = rule.examples;
  const configuration = article === undefined ? everything : among([article], everything);
  return runRules(analyse(text, configuration, undefined, models), configuration, undefined, [rule]);
}

const everything = createConfiguration({
  rules: Object.fromEntries(registry.filter(({ set }) => set === 'strict').map(({ id, severity }) => [id, severity])),
  spellings: spellingsOfExamples,
});
