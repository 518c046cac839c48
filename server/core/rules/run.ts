import type { Configuration } from '../configuration.ts';
import { wholeExtent } from './extent.ts';
import { Finder, indexAt } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import type { CheckedVersion, Renewal } from './kept-findings.ts';
import type { AnyRule, Finding, Report, RuleDescription, RuleFamily, Severity, Subject } from './model.ts';
import { type ProfileTerms, profiles } from './profiles.ts';
import { registry } from './registry.ts';

/** Graver severities have lower numbers. */
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What the configuration makes of a rule: its own setting counts, else whether the profile has its set. */
export function severityOf(rule: RuleDescription, { rules, profile }: Configuration): Severity | 'off' {
  return rules[rule.id] ?? (profiles[profile].sets.includes(rule.set) ? rule.severity : 'off');
}

export interface Checked {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly byRule: CheckedVersion['byRule'];
}

type OnError = (rule: AnyRule, error: unknown) => void;

const ignore: OnError = () => undefined;

/**
 * `checkArticle` for those who want the findings only.
 *
 * @param onError told of a rule that threw
 * @param rules those to run: all, but for tests
 */
export function runRules(
  subject: Subject,
  configuration: Configuration,
  onError: OnError = ignore,
  rules: readonly AnyRule[] = registry,
): readonly Finding[] {
  return checkArticle(subject, configuration, undefined, onError, rules).findings;
}

/**
 * Runs the rules and puts their reports through the gates they share: settings, words that are not the writer's, one
 * finding of a family a sentence. A rule that throws is left out; the others go on.
 *
 * @param renewal what local rules found in an earlier version of the article; the result is the same without it
 */
export function checkArticle(
  subject: Subject,
  configuration: Configuration,
  renewal?: Renewal,
  onError: OnError = ignore,
  rules: readonly AnyRule[] = registry,
): Checked {
  const whole = wholeExtent(subject);
  const byRule = new Map<string, readonly Finding[]>();
  const all: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, configuration);
    if (severity === 'off') continue;
    try {
      let found: readonly Finding[];
      if ('check' in rule) found = findingsOf(rule, rule.check(subject), severity, subject, configuration);
      else {
        const known = renewal?.knows(rule.id) ? renewal : null;
        const reports = rule.checkWithin(subject, known?.extent ?? whole);
        const fresh = findingsOf(rule, reports, severity, subject, configuration);
        found = known ? known.with(rule.id, fresh) : fresh;
        byRule.set(rule.id, found);
      }
      for (const finding of found) all.push(finding);
    } catch (error) {
      onError(rule, error);
    }
  }
  const findings = gravestOfFamily(all, subject).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, byRule };
}

/** All findings that a rule's reports come to, so that none is reported where the rule throws in the midst. */
function findingsOf(
  rule: AnyRule,
  reports: Iterable<Report>,
  severity: Severity,
  subject: Subject,
  { rules, profile }: Configuration,
): readonly Finding[] {
  const configured = rules[rule.id];
  const isForeign = isForeignIn(subject);
  const found: Finding[] = [];
  for (const report of reports) {
    if (rule.wording && isForeign(report.span)) continue;
    const own = configured && configured !== 'off' ? configured : (report.severity ?? severity);
    found.push(findingOf(rule, report, own, profiles[profile]));
  }
  return found;
}

const none: readonly never[] = [];

/** What the rule's page says, without its markup: links keep their words. */
function explanationOf({ description }: RuleDescription): string {
  return description.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

function findingOf(
  rule: RuleDescription,
  { span, message, related, fixes }: Report,
  severity: Severity,
  terms: ProfileTerms,
): Finding {
  return {
    rule: rule.id,
    family: rule.family,
    severity,
    span,
    message,
    ...(terms.explains && { explanation: explanationOf(rule) }),
    related: related ?? none,
    fixes: terms.fixes ? (fixes ?? none) : none,
  };
}

const families: Readonly<Record<RuleFamily, number>> = {
  attribution: 0,
  wording: 1,
  spelling: 2,
  quotation: 3,
  source: 4,
  structure: 5,
  date: 6,
  configuration: 7,
};
const familyCount = Object.keys(families).length;

/** An article must not drown in squiggles: of the findings of one family in one sentence or source entry the gravest stays. */
function gravestOfFamily(findings: readonly Finding[], { article }: Subject): Finding[] {
  const { sentences } = article;
  const entries = article.sections.flatMap((section) => section.entries);
  const inSentences = new Finder(sentences, ({ span }) => span);
  /** Sentences first, then entries; -1 for a finding that is in neither. */
  const placeOf = ({ span }: Finding): number => {
    const sentence = inSentences.indexAt(span.start);
    if (sentence >= 0) return sentence;
    const entry = indexAt(entries, span.start, (one) => one.span);
    return entry >= 0 ? sentences.length + entry : -1;
  };
  /** By place and family: one more than the index, among those kept, of the finding that stands there; 0 for none. */
  const rivals = new Int32Array((sentences.length + entries.length) * familyCount);
  const kept: Finding[] = [];
  for (const finding of findings) {
    const place = placeOf(finding);
    const at = place * familyCount + families[finding.family];
    const rival = place < 0 ? 0 : rivals[at]!;
    if (rival === 0) {
      kept.push(finding);
      if (place >= 0) rivals[at] = kept.length;
    } else if (gravity[finding.severity] < gravity[kept[rival - 1]!.severity]) kept[rival - 1] = finding;
  }
  return kept;
}
