import { createHash } from 'node:crypto';
import type { Analysis } from '../core/analysis.ts';
import type { Finding } from '../core/rules/model.ts';
import { Passages } from '../core/suppressions/passages.ts';
import type { SuppressedFinding } from '../core/suppressions/suppress.ts';
import { comparable } from '../core/suppressions/words.ts';

/** A finding, and what it is known by from one run to the next. */
export interface ReportedFinding extends Finding {
  readonly fingerprint: string;
}

/** A finding that is not to be reported, and what it is known by. */
export interface SuppressedReport extends SuppressedFinding {
  readonly finding: ReportedFinding;
}

export interface Fingerprinted {
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedReport[];
}

/** Hexadecimal digits of a fingerprint. */
const length = 32;

/**
 * The findings with their fingerprints, which are made of the rule, the words of the passage and a number that tells
 * equals apart. Text added or removed elsewhere, and line breaks, spaces and punctuation in the passage, do not change
 * them; nor does a suppression of another finding.
 */
export function fingerprinted({ article, findings, suppressed }: Analysis): Fingerprinted {
  const passages = new Passages(article);
  const digests = new Map<number, string>();
  const seen = new Map<string, number>();

  const digestOf = (passage: number): string => {
    const known = digests.get(passage);
    if (known !== undefined) return known;
    const digest = hash(passage < 0 ? '' : comparable(passages.words(passage)));
    digests.set(passage, digest);
    return digest;
  };

  const fingerprintIn = ({ rule, span }: Finding): string => {
    const content = `${rule}\n${digestOf(passages.indexAt(span.start))}`;
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return hash(`${content}\n${ordinal}`);
  };

  const known = new Map<Finding, string>();
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  for (const finding of all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
    known.set(finding, fingerprintIn(finding));
  const reported = (finding: Finding): ReportedFinding => ({ ...finding, fingerprint: known.get(finding)! });
  return {
    findings: findings.map(reported),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: reported(finding), by })),
  };
}

/** Of a finding that stands in no article. */
export function fingerprintOf(rule: string, content: string): string {
  return hash(`${rule}\n${content}`);
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
