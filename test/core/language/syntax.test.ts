import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formOf,
  labelOf,
  lemmaOf,
  loadSyntaxModel,
  morphologyOf,
  parseSentence,
  ROOT,
  readSentence,
  type Syntax,
  tokenize,
  uposOf,
  xposOf,
} from '../../../server/core/language/index.ts';

const model = loadSyntaxModel(readFileSync(join(import.meta.dirname, '../../../server/models/syntax.model')));

/** The relations of a sentence as `label(head, dependent)`. */
function relations(text: string): string[] {
  const syntax = readSentence(model, text);
  return Array.from({ length: syntax.length }, (_, i) => {
    const head = syntax.heads[i]!;
    return `${labelOf(syntax, i)}(${head === ROOT ? 'ROOT' : formOf(syntax, head)}, ${formOf(syntax, i)})`;
  });
}

describe('parseSentence', () => {
  it.each<[string, string[]]>([
    [
      'Oda Brekke, the mayor of Port Halden, said the pier would close.',
      ['root(ROOT, said)', 'nsubj(said, Oda)', 'ccomp(said, close)', 'nsubj(close, pier)', 'appos(Oda, mayor)'],
    ],
    [
      'The harbour office announced that the ferries will stop on Friday.',
      ['root(ROOT, announced)', 'nsubj(announced, office)', 'ccomp(announced, stop)', 'mark(stop, that)'],
    ],
    [
      '“We will not sign the agreement,” Tessen told the Coastal Herald on Monday.',
      ['ccomp(told, sign)', 'nsubj(sign, We)', 'nsubj(told, Tessen)'],
    ],
    [
      'According to the ministry, three workers were injured.',
      ['nsubj:pass(injured, workers)', 'obl(injured, ministry)'],
    ],
    ['Tessen believes the council is wrong.', ['nsubj(believes, Tessen)', 'ccomp(believes, wrong)', 'cop(wrong, is)']],
    ['The mayor plans to visit Port Halden.', ['nsubj(plans, mayor)', 'xcomp(plans, visit)', 'obj(visit, Port)']],
    ['The pier will close, Brekke said.', ['nsubj(said, Brekke)', 'ccomp(said, close)']],
    ['She added that she had not seen the report.', ['nsubj(added, She)', 'ccomp(added, seen)', 'obj(seen, report)']],
    [
      'The sources, who spoke on condition of anonymity, said the talks had failed.',
      ['nsubj(said, sources)', 'acl:relcl(sources, spoke)', 'nsubj(spoke, who)', 'ccomp(said, failed)'],
    ],
    ['The bridge was built by soldiers.', ['nsubj:pass(built, bridge)', 'obl:agent(built, soldiers)']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expect.arrayContaining(expected));
  });

  it('gives tags, lemmas and forms', () => {
    const syntax = readSentence(model, 'The ministers said Ukraine’s allies didn’t agree.');
    const shown = Array.from(
      { length: syntax.length },
      (_, i) => `${formOf(syntax, i)}/${xposOf(syntax, i)}/${lemmaOf(syntax, i)}`,
    );
    expect(shown.join(' ')).toBe(
      "The/DT/the ministers/NNS/minister said/VBD/say Ukraine/NNP/Ukraine ’s/POS/'s allies/NNS/ally did/VBD/do n’t/RB/not agree/VB/agree ././.",
    );
    expect(uposOf(syntax, 2)).toBe('VERB');
    expect(uposOf(syntax, 6)).toBe('AUX');
    expect(morphologyOf(syntax, 1)).toEqual({ number: 'plural' });
  });

  it('keeps offsets of the whole text', () => {
    const text = 'Ignored. Brekke waited. Ignored.';
    const { tokens, length } = readSentence(model, text, 9, 23);
    expect(length).toBe(3);
    expect(text.slice(tokens.starts[1], tokens.ends[1])).toBe('waited');
  });

  it('is the same whatever was parsed before', () => {
    const text = 'Tessen, who leads the union, denied the claim.';
    const before = relations(text);
    readSentence(model, '“'.repeat(300));
    relations('A much longer sentence, with many words and clauses that go on, came before, she said, in between.');
    expect(relations(text)).toEqual(before);
  });

  function expectTree({ heads, labels, tags, length }: Syntax): void {
    expect([heads.length, labels.length, tags.length]).toEqual([length, length, length]);
    let roots = 0;
    for (let i = 0; i < length; i++) {
      if (heads[i] === ROOT) roots++;
      let at = i;
      let steps = 0;
      while (at !== ROOT && steps <= length) {
        at = heads[at]!;
        steps++;
      }
      expect(at).toBe(ROOT);
      expect(heads[i] === ROOT).toBe(model.labels[labels[i]!] === 'root');
    }
    expect(roots).toBe(length === 0 ? 0 : 1);
  }

  it('gives a tree with one root for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('said', 'the', 'Brekke', ',', '“', '”', '.', 'that', 'will', 'pier', '—', 'of', '1,000'),
          { maxLength: 40 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => expectTree(readSentence(model, sample))),
      { numRuns: 300 },
    );
  });

  it('copes with a sentence of many thousand words', () => {
    const tokens = tokenize('and the ferry, which '.repeat(5_000));
    const syntax = parseSentence(model, tokens);
    expect(syntax.length).toBe(25_000);
    expect(syntax.heads.filter((head) => head === ROOT)).toHaveLength(1);
  });
});
