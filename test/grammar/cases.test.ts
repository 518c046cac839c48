import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { registry } from './grammar.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'cases');

describe('the grammar gives each part of an article its scope', () => {
  for (const name of readdirSync(folder))
    test(name, async () => {
      const testCase = parseGrammarTestCase(readFileSync(join(folder, name), 'utf8'));
      expect(testCase.assertions.length).toBeGreaterThan(0);
      const failures = await runGrammarTestCase(registry, testCase);
      expect(failures.map((failure) => describeFailure(failure, testCase.source))).toEqual([]);
    });
});

interface Failure {
  readonly line: number;
  readonly srcLine: number;
  readonly start: number;
  readonly end: number;
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly actual: readonly string[];
}

function describeFailure(failure: Failure, source: readonly string[]) {
  const { missing, unexpected, actual } = failure;
  const words = source[failure.srcLine]?.slice(failure.start, failure.end);
  return { line: failure.line + 1, words, missing, unexpected, actual };
}
