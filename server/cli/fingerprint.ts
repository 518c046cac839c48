import { createHash } from 'node:crypto';
import type { Analysis } from '../core/analysis.ts';
import { indexAt } from '../core/rules/find.ts';
import type { Finding } from '../core/rules/model.ts';
import { LineIndex } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

/** A finding, and what it is known by from one run to the next. */
export interface ReportedFinding extends Finding {
  readonly fingerprint: string;
}

/** Hexadecimal digits of a fingerprint. */
const length = 32;

/**
 * The findings with their fingerprints, which are made of the rule, the words of the sentence (of the line, where a
 * finding is in no sentence) and a number that tells equals apart. Text added or removed elsewhere, and line breaks
 * and spaces in the sentence, do not change them.
 */
export function fingerprinted({ text, article, findings }: Analysis): ReportedFinding[] {
  const lines = new LineIndex(text);
  const digests = new Map<string, string>();
  const seen = new Map<string, number>();

  const digestOf = (span: Span): string => {
    const key = `${span.start}-${span.end}`;
    const known = digests.get(key);
    if (known !== undefined) return known;
    const digest = hash(text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim());
    digests.set(key, digest);
    return digest;
  };

  return findings.map((finding) => {
    const sentence = article.sentences[indexAt(article.sentences, finding.span.start, ({ span }) => span)];
    const around = sentence?.span ?? lines.lineSpan(lines.lineAt(finding.span.start));
    const content = `${finding.rule}\n${digestOf(around)}`;
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return { ...finding, fingerprint: hash(`${content}\n${ordinal}`) };
  });
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
