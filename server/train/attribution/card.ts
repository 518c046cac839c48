import type { Calibration } from '../../core/attribution/learned/model.ts';
import { agreed, attitudes, unlikely, usual } from '../../core/attribution/learned/thresholds.ts';
import type { Settings } from './pipeline.ts';

/** What goes with the model wherever it goes. */
export const NOTICE = `Sourceline attribution model: who said what, beside the rules of the program.

Trained on the Sourceline corpus (Wikinews, CC BY 2.5; annotation CC BY 4.0).

The texts are by the contributors of Wikinews (https://en.wikinews.org), licensed under Creative Commons Attribution
2.5, https://creativecommons.org/licenses/by/2.5/; those before 2005-09-25 are in the public domain. The annotation of
sources, cues and contents is licensed under Creative Commons Attribution 4.0,
https://creativecommons.org/licenses/by/4.0/. No text is contained in the model: it was changed into weights of
features. Authors and annotators do not endorse it. The model reads trees of the Sourceline syntax model, which has a
notice of its own; it contains nothing of the treebanks.`;

export interface CardContents {
  readonly date: string;
  readonly settings: Settings;
  readonly articles: number;
  readonly attributions: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly calibration: Calibration;
}

/** The model card, in Markdown. */
export function writeCard({
  date,
  settings,
  articles,
  attributions,
  bytes,
  gzipBytes,
  calibration,
}: CardContents): string {
  const { bias, cue, roles, certainty, rules } = calibration;
  return `# Model card: attribution

\`server/models/attribution.model\` — refines what the rules find of sources, cues and contents in English news. Read by
\`server/core/attribution/learned\`. Written by \`node server/train/attribution/main.ts\`; trained ${date}.

## What it is
Three linear models over hashed features, on top of the rules of \`server/core/attribution\` and of the trees of
\`server/models/syntax.model\`. It was trained with one syntax model and is refused with any other.

1. **Cues**: a linear-chain conditional random field labels the words of a sentence (begin, inside, outside). Its
   candidates and the rules' own cues go on.
2. **Roles**: another one, run once a candidate, labels the words around it as source, content or neither. Its features
   are relative to the cue: distance, side, what stands between, where a word's branch leaves the cue's line in the tree,
   what the rules found for this cue (or would have, were it in their lexicon), quotations.
3. **Kind**: a classifier (say, think, plan, show, vague).

A logistic regression turns what they say into the chance that the attribution is right, which is its confidence
(bias ${bias}, cue ${cue}, roles ${roles}, certainty ${certainty}, known to the rules ${rules}); from ${usual} on it is kept (${attitudes} for
beliefs and plans, ${agreed} for what the rules found too, ${unlikely} where our tables speak against it). Rules and model are stacked,
not united: a cue of the rules that the model thinks false is dropped.

Training: stochastic gradients with AdaGrad, features left out at random (${settings.roles.dropout}), weights of the later half of the
epochs averaged. The role tagger learns what is no attribution from candidates that a tagger found which had not seen
the article (${settings.folds} folds). A weight is stored as one byte: its cube root on a scale of 23 steps a side.

## Data
The Sourceline corpus: ${articles} Wikinews articles with ${attributions.toLocaleString('en')} attributions, nothing else. Each article was read twice by one
language-model reader under a written guideline; no program proposed attributions. Two such readers agree at 97.2 content
overlap on 20 other articles: agreement between readers of the same make, not between people.

## Licence
${NOTICE.split('\n\n').slice(1).join('\n\n')}

## Figures
In [accuracy.md](../accuracy.md), beside the rules alone: on the corpus it was trained on by ${settings.folds}-fold cross-validation, on
other corpora with the model that is shipped.

Size: ${(bytes / 1e6).toFixed(2)} MB, ${(gzipBytes / 1e6).toFixed(2)} MB with gzip.

## Limits
* English news prose. In other languages, and while the models are not loaded, the rules answer alone.
* One block of text at a time. Quotations without a cue are given their speakers by rules, over the whole article.
* Recall is lower for beliefs and plans than for speech, and lowest for nouns as cues and for attitudes shown by acts.
* Contents that a cue interrupts, adjuncts at their end and coordination are where borders err most.
* The confidence is calibrated on Wikinews: on other news it promises a little too much.

## Making it again
\`node server/train/attribution/main.ts --corpora DIR --date YYYY-MM-DD\`. The same input gives the same model, byte for byte;
a training that was interrupted goes on after the last model it finished (\`.cache/train/attribution\`).
`;
}
