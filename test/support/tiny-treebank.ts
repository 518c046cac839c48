import { readConllu, type TreebankSentence } from '../../server/train/syntax/conllu.ts';
import type { Settings, StageSettings } from '../../server/train/syntax/pipeline.ts';

/** An invented treebank of reported speech, small enough to be learnt by heart in a test. */
export function tinyTreebank(): TreebankSentence[] {
  const sentences: string[] = [];
  for (const [index, name] of ['Brekke', 'Tessen', 'Halden', 'Ilmar'].entries()) {
    for (const verb of ['said', 'added', 'noted']) {
      for (const noun of ['pier', 'ferry', 'harbour']) {
        sentences.push(
          [
            `# newdoc id = d${index}${verb}`,
            row(1, name, 'PROPN', 'NNP', 2, 'nsubj'),
            row(2, verb, 'VERB', 'VBD', 0, 'root'),
            row(3, 'the', 'DET', 'DT', 4, 'det'),
            row(4, noun, 'NOUN', 'NN', 6, 'nsubj'),
            row(5, 'will', 'AUX', 'MD', 6, 'aux'),
            row(6, 'close', 'VERB', 'VB', 2, 'ccomp'),
            row(7, '.', 'PUNCT', '.', 2, 'punct'),
          ].join('\n'),
          [
            row(1, 'The', 'DET', 'DT', 2, 'det'),
            row(2, noun, 'NOUN', 'NN', 4, 'nsubj'),
            row(3, 'will', 'AUX', 'MD', 4, 'aux'),
            row(4, 'close', 'VERB', 'VB', 6, 'ccomp'),
            row(5, ',', 'PUNCT', ',', 4, 'punct'),
            row(6, verb, 'VERB', 'VBD', 0, 'root'),
            row(7, name, 'PROPN', 'NNP', 6, 'nsubj'),
            row(8, '.', 'PUNCT', '.', 6, 'punct'),
          ].join('\n'),
        );
      }
    }
  }
  return readConllu(sentences.join('\n\n'));
}

function row(id: number, form: string, upos: string, xpos: string, head: number, label: string): string {
  return [id, form, form, upos, xpos, '_', head, label, '_', '_'].join('\t');
}

const STAGE: StageSettings = { bits: 12, epochs: 4, foldEpochs: 3, margin: 2, patience: 1, prune: 0 };

export const TINY_SETTINGS: Settings = {
  seed: 3,
  folds: 2,
  tags: STAGE,
  roles: STAGE,
  parsers: 1,
  arcs: { ...STAGE, epochs: 10 },
  labels: STAGE,
};
