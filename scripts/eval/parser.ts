import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSyntaxModel } from '../../server/core/language/index.ts';
import { readConllu } from '../../server/train/syntax/conllu.ts';
import { evaluate } from '../../server/train/syntax/evaluate.ts';
import { root } from './learned.ts';

/** Where the treebanks lie, unless the command line says otherwise: beside the checkout, never in it. */
export const treebanksFolder = join(root, '../shared/treebanks');

export interface ParserFigures {
  readonly title: string;
  readonly sentences: number;
  /** From here on shares between 0 and 1, over the treebank's own tokens, punctuation included. */
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly lasUniversal: number;
}

/** Parts of the treebanks that the model has not seen. */
const tests = [
  { title: 'PUD', file: 'pud.test.conllu' },
  { title: 'GUM test', file: 'gum.test.conllu' },
  { title: 'EWT test', file: 'ewt.test.conllu' },
];

/** How well the shipped syntax model parses the test parts that are in `folder`. */
export function parserFigures(folder: string): ParserFigures[] {
  const path = join(root, 'server/models/syntax.model');
  if (!existsSync(path)) return [];
  const model = loadSyntaxModel(readFileSync(path));
  return tests.flatMap(({ title, file }) => {
    const treebank = join(folder, file);
    if (!existsSync(treebank)) return [];
    const { sentences, upos, uas, las, lasUniversal } = evaluate(model, readConllu(readFileSync(treebank, 'utf8')));
    return [{ title, sentences, upos, uas, las, lasUniversal }];
  });
}
