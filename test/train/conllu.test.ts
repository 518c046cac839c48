import { describe, expect, it } from 'vitest';
import { readConllu } from '../../server/train/syntax/conllu.ts';

function conllu(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(' ', '\t').replaceAll('~', ' ')).join('\n');
}

const SAMPLE = conllu([
  '#~newdoc~id~=~invented',
  '#~text~=~Brekke~didn’t~wait.',
  '1 Brekke Brekke PROPN NNP Number=Sing 4 nsubj _ _',
  '2-3 didn’t _ _ _ _ _ _ _ _',
  '2 did do AUX VBD _ 4 aux _ _',
  '3 n’t not PART RB _ 4 advmod _ _',
  '4 wait wait VERB VB _ 0 root _ SpaceAfter=No',
  '5 . . PUNCT . _ 4 punct _ Note=x|SpaceAfter=No',
  '',
  '1 Yes yes INTJ UH _ 0 root _ _',
  '1.1 gone go VERB VBN _ _ _ 1:dep _',
  '',
  '#~newdoc~id~=~another',
  '1 No no INTJ UH _ 0 root _ _',
]);

describe('readConllu', () => {
  const [first, second, third] = readConllu(SAMPLE);

  it('reads columns, heads from 0 on', () => {
    expect(first?.forms).toEqual(['Brekke', 'did', 'n’t', 'wait', '.']);
    expect(first?.upos).toEqual(['PROPN', 'AUX', 'PART', 'VERB', 'PUNCT']);
    expect(first?.xpos).toEqual(['NNP', 'VBD', 'RB', 'VB', '.']);
    expect([...first!.heads]).toEqual([3, 3, 3, -1, 3]);
    expect(first?.labels).toEqual(['nsubj', 'aux', 'advmod', 'root', 'punct']);
  });

  it('rebuilds the text with spaces where they were, multiword tokens glued', () => {
    expect(first?.tokens.text).toBe('Brekke didn’t wait.');
    const { starts, ends, text } = first!.tokens;
    expect(first!.forms.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(first!.forms);
  });

  it('leaves empty nodes out and counts documents', () => {
    expect(second?.forms).toEqual(['Yes']);
    expect([first, second, third].map((sentence) => sentence?.document)).toEqual([0, 0, 1]);
  });

  it('reads files with carriage returns and without a last empty line', () => {
    expect(readConllu(SAMPLE.replaceAll('\n', '\r\n'))).toHaveLength(3);
  });

  it('says where a file is not CoNLL-U', () => {
    expect(() => readConllu('# ok\n1\tYes\tyes')).toThrow('line 2: 10 columns expected, found 3');
    expect(() => readConllu(conllu(['1 Yes yes INTJ UH _ 7 root _ _']))).toThrow('no word 7');
    expect(() => readConllu(conllu(['1 Yes yes INTJ UH _ x root _ _']))).toThrow('head x');
  });
});
