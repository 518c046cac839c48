import type { SetFigures } from './figures.ts';
import type { NameFigures } from './names.ts';
import type { ParserFigures } from './parser.ts';
import { attributionRows, kindRows, nameRows, parserRows, sentenceRows } from './rows.ts';
import { figuresIn, table } from './tables.ts';

/** All that is measured. */
export interface Report {
  readonly figures: readonly SetFigures[];
  readonly names: readonly NameFigures[];
  readonly parser: readonly ParserFigures[];
}

/**
 * `docs/accuracy.md`.
 *
 * @param before what stands there, to compare with; null for nothing
 */
export function writeAccuracy({ figures, names, parser }: Report, date: string, before: string | null): string {
  const earlier = figuresIn(before ?? '');
  const known = (heading: string) => earlier.get(heading) ?? new Map<string, ReadonlyMap<string, number>>();
  return `# Accuracy

Measured ${date} with \`npm run eval -- --date ${date}\`; the errors behind the figures: \`npm run eval -- --errors\`. The
annotated articles are not part of this repository (\`--corpora DIR\` says where they are). F1 and Matthews correlation
× 100. In brackets: the change against the figures that stood here before.

* **overlap**: annotated and found attributions matched one to one by the words their contents share; **+ right source**:
  and the head of the source is right; **exact**: the content's words to the letter.
* **unattributed**: sentences that nobody is credited for. **MCC**: attributed or not, sentence by sentence.

## All attributions
Wikinews is annotated with attributions inside attributions (_Brekke said the union wants to strike_), and measured with
and without them.

${table(attributionRows(figures, 'all'), known('All attributions'))}
## Speech only
Attributions with a verb of reporting, "according to" or a quotation; beliefs and intentions count neither way.

${table(attributionRows(figures, 'speech'), known('Speech only'))}
## Recall by kind
Our guideline's kinds, by content overlap.

${table(kindRows(figures), known('Recall by kind'))}
## Sentences, attributed or not
NewsDiscourse leaves out organisations that speak, so of its figures only the **recall** says something: the share of
its speech sentences that are attributed.

${table(sentenceRows(figures), known('Sentences, attributed or not'))}
## Actors
The names of actors in the news of the GUM treebank, exact spans and kinds. Only a proxy: GUM counts buildings as places
and has rules of its own for where a name ends.

${table(nameRows(names), known('Actors'))}
## Parser
The syntax model on parts of the treebanks that it has not seen, punctuation included, with tags of its own; **LAS**:
head and label right, subtypes of labels (\`nsubj:pass\`) too; the last column leaves them out, as the shared tasks do.

${table(parserRows(parser), known('Parser'))}
## What the figures do not say
* Wikinews is what the model was trained on; its figures are from five-fold cross-validation, every article judged by a
  model that has not seen it. The rules, however, were written with these articles in view, and the chances from which on
  an attribution is kept were chosen by the same cross-validation.
* One kind of reader annotated Wikinews: two such readers agree at 97.2 overlap, 89.0 exact. On PolNeAR two people agree
  at 85.2 overlap, 77.9 with the right source, 68.7 exact, 75.9 unattributed, 68.5 MCC: that is about the ceiling there.
* PolNeAR and GUM annotate outermost attributions only, so ours are flattened for them. GUM marks about half of what our
  guideline marks.
* No weight was trained on PolNeAR, GUM news, NewsDiscourse or MPQA. But errors on some 250 articles of PolNeAR were read,
  rules, tables of verbs and joining of quotations mended by hand after that, and changes looked at there and on GUM news
  before they were kept: those figures are not of unseen text, and unseen text will do a little worse. They are written in American and Wikinews English;
  translated agency news, which this program is for, may differ either way.
* Whether a statement's support is right depends on more than attributions: sections, quotations over paragraphs,
  pronouns. It is not measured here.
`;
}
