import type { Configuration } from '../configuration.ts';
import { indexAt } from './find.ts';
import { foreignWords } from './gates.ts';
import type { Finding, Report, Rule, RuleFamily, Severity, Subject } from './model.ts';
import { registry } from './registry.ts';

/** Graver severities have lower numbers. */
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What the settings make of a rule; rules of the strict set wait to be switched on. */
export function severityOf(rule: Rule, { rules }: Configuration): Severity | 'off' {
  return rules[rule.id] ?? (rule.set === 'strict' ? 'off' : rule.severity);
}

/**
 * Runs the rules and puts their reports through the gates they share: settings, words that are not the writer's, one
 * finding of a family a sentence. A rule that throws is left out; the others go on.
 *
 * @param onError told of a rule that threw
 * @param rules those to run: all, but for tests
 * @returns the findings in text order
 */
export function runRules(
  subject: Subject,
  configuration: Configuration,
  onError: (rule: Rule, error: unknown) => void = () => undefined,
  rules: readonly Rule[] = registry,
): Finding[] {
  const findings: Finding[] = [];
  const isForeign = foreignWords(subject);
  for (const rule of rules) {
    const severity = severityOf(rule, configuration);
    if (severity === 'off') continue;
    const configured = configuration.rules[rule.id];
    for (const report of reportsOf(rule, subject, onError)) {
      if (rule.wording && isForeign(report.span)) continue;
      findings.push(
        findingOf(rule, report, configured && configured !== 'off' ? configured : (report.severity ?? severity)),
      );
    }
  }
  return gravestOfFamily(findings, subject).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reportsOf(rule: Rule, subject: Subject, onError: (rule: Rule, error: unknown) => void): readonly Report[] {
  try {
    return [...rule.check(subject)];
  } catch (error) {
    onError(rule, error);
    return [];
  }
}

function findingOf({ id, family }: Rule, { span, message, related, fixes }: Report, severity: Severity): Finding {
  return { rule: id, family, severity, span, message, related: related ?? [], fixes: fixes ?? [] };
}

/** An article must not drown in squiggles: of the findings of one family in one sentence or source entry the gravest stays. */
function gravestOfFamily(findings: readonly Finding[], { article }: Subject): Finding[] {
  const entries = article.sections.flatMap((section) => section.entries);
  /** Sentences first, then entries; -1 for a finding that is in neither. */
  const placeOf = ({ span }: Finding): number => {
    const sentence = indexAt(article.sentences, span.start, (one) => one.span);
    if (sentence >= 0) return sentence;
    const entry = indexAt(entries, span.start, (one) => one.span);
    return entry >= 0 ? article.sentences.length + entry : -1;
  };
  /** By family: which of the kept findings stands in a place. */
  const rivals = new Map<RuleFamily, Map<number, number>>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const place = placeOf(finding);
    const ofFamily = rivals.get(finding.family) ?? new Map<number, number>();
    rivals.set(finding.family, ofFamily);
    const rival = place < 0 ? undefined : ofFamily.get(place);
    if (rival === undefined) {
      if (place >= 0) ofFamily.set(place, kept.length);
      kept.push(finding);
    } else if (gravity[finding.severity] < gravity[kept[rival]!.severity]) kept[rival] = finding;
  }
  return kept;
}
