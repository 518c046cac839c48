import { expect } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import type { Finding, TextEdit } from '../../../server/core/rules/model.ts';
import { registry } from '../../../server/core/rules/registry.ts';
import { severityOf } from '../../../server/core/rules/run.ts';
import { twins, unmark } from '../../support/markers.ts';

/** The articles of one rule: texts with marks, and texts without any. */
export interface RuleFixture {
  readonly rule: string;
  /** Every finding of any rule is marked `⟦rule-id|words⟧`, or `⟦rule-id:severity|words⟧` where it is not the rule's own severity. */
  readonly flagged: readonly string[];
  /** The rule finds nothing here; findings of others are marked all the same. */
  readonly fine: readonly string[];
}

export function findingsIn(text: string): readonly Finding[] {
  return analyse(text, defaultConfiguration).findings;
}

/** An unmarked finding fails as much as a missing one; the text is tried with both kinds of line ends. */
export function checkFindings(marked: string): void {
  for (const twin of twins(marked)) {
    const { text, marks } = unmark(twin.marked);
    const show = (name: string, start: number, end: number) => `${start} ${name}|${text.slice(start, end)}`;
    const found = findingsIn(text).map((finding) => show(nameOf(finding), finding.span.start, finding.span.end));
    expect(found.sort(), twin.title).toEqual(marks.map(({ name, start, end }) => show(name, start, end)).sort());
  }
}

function nameOf({ rule, severity }: Finding): string {
  const own = severityOf(registry.find(({ id }) => id === rule)!, defaultConfiguration);
  return severity === own ? rule : `${rule}:${severity}`;
}

/** Every fix of the rule's findings, applied by itself, takes its finding away and brings no new one. */
export function checkFixes(marked: string, rule: string): void {
  for (const twin of twins(marked)) {
    const { text } = unmark(twin.marked);
    const before = findingsIn(text);
    for (const finding of before.filter((one) => one.rule === rule))
      for (const fix of finding.fixes) {
        const after = findingsIn(applyEdits(text, fix.edits));
        const title = `${twin.title}: ${fix.title}\n${applyEdits(text, fix.edits)}`;
        expect(count(after, rule), title).toBe(count(before, rule) - 1);
        for (const { id } of registry)
          expect(count(after, id), `${title}\nbrings ${id}`).toBeLessThanOrEqual(count(before, id));
      }
  }
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
