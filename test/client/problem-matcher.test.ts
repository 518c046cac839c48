import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { sourceline } from '../support/command.ts';

const [matcher] = manifest.contributes.problemMatchers;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sourceline-matcher-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** Reads lines as the editor does: a line that fits the first pattern, and the next one if it fits the second. */
function match(output: string): Problem[] {
  const [head, body] = matcher!.pattern;
  const lines = output.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const first = new RegExp(head!.regexp).exec(line);
    const second = first && new RegExp(body!.regexp).exec(lines[index + 1] ?? '');
    if (!first || !second) return [];
    const severity = first[head!.severity!]!;
    return [
      {
        file: first[head!.file!]!,
        line: Number(first[head!.line!]),
        column: Number(first[head!.column!]),
        // The editor knows these; for anything else it takes the matcher's own.
        severity: ['error', 'warning', 'info'].includes(severity) ? severity : matcher!.severity,
        code: first[head!.code!]!,
        message: second[body!.message!]!,
      },
    ];
  });
}

/** What `check` says for programs, in the terms of the matcher. */
async function findings(paths: readonly string[], cwd: string): Promise<Problem[]> {
  const { stdout } = await sourceline(['check', ...paths, '--format', 'json'], { cwd });
  const { files } = JSON.parse(stdout) as {
    files: {
      path: string;
      findings: (Record<'rule' | 'severity' | 'message', string> & { start: { line: number; column: number } })[];
    }[];
  };
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, start }) => ({
      file: path,
      ...start,
      severity: severity === 'information' || severity === 'hint' ? 'info' : severity,
      code: rule,
      message: message.replaceAll(/\s+/g, ' '),
    })),
  );
}

test('the matcher reads every finding of the sample articles, and nothing else', async () => {
  const { stdout } = await sourceline(['check', 'seeds'], { cwd: root });
  const expected = await findings(['seeds'], root);
  expect(expected.length).toBeGreaterThan(10);
  expect(match(stdout)).toEqual(expected);
});

test('the matcher reads every severity, and paths with spaces and colons', async () => {
  const article =
    ' date 2023-05-04 The bridge was closed, Mayor Oda Brekke said.\n\nDetails: Work began on Wednesday 3 April. Sources say it is late.\n';
  const names = ['the bridge.txt', ...(process.platform === 'win32' ? [] : ['10:20:30  error.txt'])];
  for (const name of names) writeFileSync(join(folder, name), article);
  const rules = ['weekday-date-mismatch=hint', 'missing-source-section=information', 'bare-anonymous-source=error'];
  const options = rules.flatMap((rule) => ['--rule', rule]);
  const { stdout } = await sourceline(['check', '.', ...options], { cwd: folder });
  const expected = await findings(['.', ...options], folder);
  expect(new Set(expected.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
  expect(new Set(expected.map(({ file }) => file))).toEqual(new Set(names));
  expect(match(stdout)).toEqual(expected);
});

test('a coloured output is read too, as the editor takes its colours away', async () => {
  const { stdout } = await sourceline(['check', 'seeds'], {
    cwd: root,
    env: { NO_COLOR: undefined, FORCE_COLOR: '1' },
  });
  const plain = stripVTControlCharacters(stdout);
  expect(plain).not.toBe(stdout);
  expect(match(plain)).toEqual(await findings(['seeds'], root));
});
