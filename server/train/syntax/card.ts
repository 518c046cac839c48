import { BEAM_WIDTH } from '../../core/language/annotator.ts';
import type { Figures } from './evaluate.ts';
import type { Settings } from './pipeline.ts';

/** What goes with the model wherever it goes. */
export const NOTICE = `Sourceline syntax model: tokens' tags and dependency trees for English.

This model file (not the program that reads it) is licensed under Creative Commons Attribution-ShareAlike 4.0
International (CC BY-SA 4.0), https://creativecommons.org/licenses/by-sa/4.0/.

It was trained on, and contains numbers derived from, the training and development parts of
- Universal Dependencies English EWT (English Web Treebank), CC BY-SA 4.0, by Natalia Silveira, Timothy Dozat,
  Christopher Manning, Sebastian Schuster, Ethan Chi, John Bauer, Miriam Connor, Marie-Catherine de Marneffe,
  Nathan Schneider, Sam Bowman, Hanzhi Zhu, Daniel Galbraith and others;
- GUM, the Georgetown University Multilayer corpus, by Amir Zeldes and the GUM annotators: annotation CC BY 4.0; the
  texts of the genres used (academic, bio, court, interview, news, voyage, textbook, speech) CC BY, CC BY-SA or in the
  public domain.
Neither treebank's text is contained in it. The treebanks were changed into weights of features; their authors do not
endorse this model.`;

export interface CardContents {
  readonly date: string;
  readonly settings: Settings;
  readonly sentences: number;
  readonly tokens: number;
  readonly figures: readonly { readonly name: string; readonly figures: Figures }[];
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Milliseconds per 1,000 tokens. */
  readonly speed: number;
  /** Milliseconds. */
  readonly loading: number;
}

const NAMES: Readonly<Record<string, string>> = {
  'gum.test': 'GUM, test part',
  'ewt.test': 'EWT, test part (web text)',
  'pud.test': 'PUD (news and Wikipedia; no part of it in training)',
};

/** The model card, in Markdown. */
export function writeCard(contents: CardContents): string {
  const { settings, figures } = contents;
  const percent = (share: number) => (100 * share).toFixed(1);
  const rows = figures.map(
    ({ name, figures: f }) =>
      `| ${NAMES[name] ?? name} | ${f.sentences} | ${percent(f.tokenF1)} | ${percent(f.upos)} | ${percent(f.xpos)} | ${percent(f.uas)} | ${percent(f.las)} | ${percent(f.lasUniversal)} |`,
  );
  const pud = figures.find(({ name }) => name === 'pud.test')?.figures.relations ?? {};
  const relations = Object.entries(pud).map(([label, f1]) => `${label} ${percent(f1)}`);
  return `# Model card: syntax

\`server/models/syntax.model\` — part-of-speech tagger and dependency parser for English, read by
\`server/core/language\`. Written by \`node server/train/syntax/main.ts\`; trained ${contents.date}.

## What it is
Four linear models over hashed features, applied one after another to the tokens of a sentence:

1. **Tags** (Penn Treebank tag and Universal Dependencies part of speech, decided together), left to right.
2. **Roles**: for each token a guess at its relation and on which side its head is, before there is a tree. These
   guesses are features of the next steps; they are worth about one point of attachment.
3. **Arcs**: arc-hybrid transitions, a beam of ${BEAM_WIDTH} with hypotheses given up once far behind, features after Zhang and
   Nivre (2011) plus distances, what stands between, and which tokens are inside quotation marks. Trained by
   max-violation updates; the mean of ${settings.parsers} trainings that saw the sentences in different orders.
4. **Labels**, with the whole tree in view.

All are averaged perceptrons; the classifiers keep a margin. Steps 2–4 are trained on tags and roles as models predict
them that have not seen the sentence (${settings.folds} folds by document). Features that were part of few mistakes are left
out. A weight is stored as one byte: its cube root on a scale of 23 steps a side.

## Data
EWT and GUM, training and development parts: ${contents.sentences.toLocaleString('en')} sentences, ${contents.tokens.toLocaleString('en')} tokens. The settings were chosen
with models that had not seen the development parts. Nothing was learned from PUD and the test parts, but how far behind
a hypothesis may fall, and that there are hypotheses at all, was decided with PUD in view: its figures may flatter a
little. Crossing arcs are lifted before training the arcs; labels are trained on the trees as they are.

## Licence
${NOTICE.split('\n\n').slice(1).join('\n\n')}

## Figures
Per cent. Tokens: F1 of the tokeniser on the sentence's text. The rest: on the treebank's tokens, punctuation included,
with the tags the model finds itself. LAS counts subtypes (\`nsubj:pass\`); the last column does not.

| | sentences | tokens | UPOS | XPOS | UAS | LAS | LAS, no subtypes |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

F1 of relations on PUD, head and label right (subtypes merged): ${relations.join(', ')}.

Size: ${(contents.bytes / 1e6).toFixed(2)} MB, ${(contents.gzipBytes / 1e6).toFixed(2)} MB with gzip. Loaded in ${contents.loading.toFixed(0)} ms; tokens, tags, tree and lemmas of
1,000 tokens in ${contents.speed.toFixed(1)} ms, warm, one thread, on the machine of the training.

## Limits
* English only. Other scripts are tokenised; their tags and trees mean little.
* One sentence at a time, as the sentence splitter gives it: words of a quotation that runs over several sentences are
  parsed apart.
* Trees are projective: the few crossing arcs of English are not found.
* Trained mostly on web text, with some news, speech and encyclopaedic text. Long sentences with coordination,
  attachment of prepositional phrases and relative clauses, headlines and lists are where it errs most.
* A wrong tag makes a wrong tree. No confidence is given: what rests on a tree alone is a guess.

## Making it again
\`node server/train/syntax/main.ts --treebanks DIR --date YYYY-MM-DD\`. The same input gives the same model, byte for byte; a
training that was interrupted goes on from the last epoch (\`.cache/train/syntax\`).
`;
}
