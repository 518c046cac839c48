/** Exit codes, as linters have them: 2 is wrong usage, and what could not be read or written. */
export const exitCode = { clean: 0, findings: 1, unusable: 2 } as const;

/** What `--help` says of them; `findings` is the line on code 1, for a command that has it. */
export function exitHelp(findings?: string): string {
  const clean = findings === undefined ? '0  done' : '0  nothing to report';
  const codes = [
    clean,
    ...(findings === undefined ? [] : [findings]),
    '2  wrong usage, or something could not be read or written',
  ];
  return ['', 'Exit codes:', ...codes.map((code) => `  ${code}`)].join('\n');
}
