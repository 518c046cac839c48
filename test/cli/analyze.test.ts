import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../server/cli/lines.ts';
import { sourceline } from '../support/command.ts';
import { seed, seeds } from '../support/seeds.ts';

const schema = JSON.parse(readFileSync(new URL('../../server/cli/analysis.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-analyze-'));
  writeFileSync(join(folder, 'seed.txt'), seed);
  writeFileSync(join(folder, 'other.txt'), 'It is closed, Oda Brekke said.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function checkShape(value: unknown): void {
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
}

describe('analyze --jsonl', () => {
  test.each(['1', '3'])('answers every line in order, with %s jobs', async (jobs) => {
    const texts = [...seeds, ...seeds, ...seeds].map(({ text }, index) => ({ id: `a${index}`, text }));
    const stdin = texts.map((line) => JSON.stringify(line)).join('\n');
    const { code, stdout, stderr } = await sourceline(['analyze', '--jsonl', '--jobs', jobs], { stdin });
    expect(stderr).toBe('');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    records.forEach(checkShape);
    expect(code).toBe(0);
  });

  test('names the lines it cannot use and goes on', async () => {
    const stdin = [
      '{"id":1,"text":"It is closed."}',
      '{broken',
      '',
      '[]',
      '{"id":2}',
      '{"text":"x"}',
      '{"id":3,"text":"\u2028x"}\r',
    ].join('\n');
    const { code, stdout } = await sourceline(['analyze', '--jsonl'], { stdin });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, line }) => id ?? `line ${line}`)).toEqual([1, 'line 2', 'line 4', 'line 5', 'line 6', 3]);
    expect(lines[1].error).toMatch(/^Not JSON: /);
    expect(lines[2].error).toMatch(/Expected an object/);
    expect(lines[3].error).toMatch(/"text" is missing/);
    expect(lines[4].error).toMatch(/no "id"/);
    expect(code).toBe(1);
  });

  test('answers nothing with nothing', async () => {
    expect(await sourceline(['analyze', '--jsonl'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('analyze FILE', () => {
  test('prints one analysis', async () => {
    const { code, stdout } = await sourceline(['analyze', 'seed.txt'], { cwd: folder });
    const record = JSON.parse(stdout);
    checkShape(record);
    expect(record.id).toBe('seed.txt');
    expect(record.header.date).toBe('2025-08-19');
    expect(record.sections.map(({ kind }: { kind: string }) => kind)).toEqual([
      'lead',
      'source',
      'details',
      'background',
    ]);
    expect(record.sources.map(({ outlet }: { outlet: { text: string } }) => outlet.text)).toEqual([
      'European Pravda',
      'Bloomberg',
    ]);
    expect(record.sources[1].chain[0]).toMatchObject({ text: 'sources familiar with the matter', kind: 'unnamed' });
    expect(code).toBe(0);
  });
  test('prints several as an array', async () => {
    const { stdout } = await sourceline(['analyze', 'seed.txt', 'other.txt'], { cwd: folder });
    const records = JSON.parse(stdout) as { id: string }[];
    records.forEach(checkShape);
    expect(records.map(({ id }) => id)).toEqual(['seed.txt', 'other.txt']);
  });
  test('names what it cannot read', async () => {
    const { code, stdout, stderr } = await sourceline(['analyze', 'seed.txt', 'nothing.txt'], { cwd: folder });
    expect((JSON.parse(stdout) as unknown[]).length).toBe(1);
    expect(stderr).toMatch(/nothing\.txt: There is no such file\./);
    expect(code).toBe(2);
  });
});

describe('lines of a stream', () => {
  async function collect(...chunks: (string | Uint8Array)[]): Promise<string[]> {
    async function* stream() {
      for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    }
    const lines: string[] = [];
    for await (const line of linesOf(stream())) lines.push(line);
    return lines;
  }
  test('are cut wherever the chunks are', async () => {
    expect(await collect('a', 'b\nc', '\r', '\nd\n\n', 'e')).toEqual(['ab', 'c', 'd', '', 'e']);
  });
  test('may have a character in two chunks', async () => {
    const bytes = new TextEncoder().encode('ї😀\nx');
    for (let at = 0; at < bytes.length; at++)
      expect(await collect(bytes.slice(0, at), bytes.slice(at))).toEqual(['ї😀', 'x']);
  });
  test('do not end at U+2028', async () => expect(await collect('a\u2028b\n')).toEqual(['a\u2028b']));
});
