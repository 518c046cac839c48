import { describe, expect, it } from 'vitest';
import { SentenceTrees } from '../../../../server/core/attribution/learned/sentence-trees.ts';
import { formOf, loadSyntaxModel, readSentence, type Syntax } from '../../../../server/core/language/index.ts';
import { files } from './harness.ts';

const model = loadSyntaxModel(files.syntax);
const sentence = 'Oda Brekke said the pier wouldn’t close.';
/** More sentences than are remembered. */
const others = Array.from({ length: 300 }, (_, k) => `Pier ${k} closed.`);

/** A syntax without what is the same for all: the model. */
function plain({ model: _, ...syntax }: Syntax): unknown {
  return syntax;
}

function check(trees: SentenceTrees, text: string, start = 0, end = text.length): Syntax {
  const tree = trees.read(text, start, end);
  expect(plain(tree)).toEqual(plain(readSentence(model, text, start, end)));
  return tree;
}

describe('the trees of sentences', () => {
  it('are those of the parser, at whatever place the sentence stands', () => {
    const trees = new SentenceTrees(model);
    const text = `It rained. ${sentence} It rained.`;
    const before = check(trees, sentence);
    const again = check(trees, text, 11, 11 + sentence.length);
    expect(formOf(again, 2)).toBe('said');
    // The very same tree: it was not parsed again.
    expect(again.heads).toBe(before.heads);
  });

  it('are not mixed up where one sentence starts as another', () => {
    const trees = new SentenceTrees(model);
    for (let end = 0; end <= sentence.length; end++) check(trees, sentence, 0, end);
    for (let end = sentence.length; end >= 0; end--) check(trees, sentence, 0, end);
  });

  it('are forgotten, those first that were not asked for longest', () => {
    const trees = new SentenceTrees(model);
    const kept = trees.read(sentence, 0, sentence.length);
    const forgotten = trees.read('It rained.', 0, 10);
    for (const other of others) {
      trees.read(other, 0, other.length);
      expect(trees.read(sentence, 0, sentence.length).heads).toBe(kept.heads);
    }
    expect(trees.read('It rained.', 0, 10).heads).not.toBe(forgotten.heads);
  });

  it('are not remembered of endless sentences', () => {
    const trees = new SentenceTrees(model);
    const endless = 'the pier and '.repeat(100);
    const first = check(trees, endless);
    expect(check(trees, endless).heads).not.toBe(first.heads);
  });
});
