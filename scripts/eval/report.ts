import type { Scores } from './corpora.ts';
import type { Row, SetFigures } from './figures.ts';
import type { ParserFigures } from './parser.ts';

const columns = ['overlap', '+ right source', 'exact', 'unattributed', 'MCC'];

/** The five figures that the tables show, F1 and MCC × 100. */
function cells(scores: Scores): string[] {
  return [
    percent(scores.attribution_overlap?.f1),
    percent(scores.attribution_overlap_and_source_head?.f1),
    percent(scores.attribution_exact?.f1),
    percent(scores.sentence_unattributed?.f1),
    percent(scores.sentence_mcc),
  ];
}

export function percent(share: number | undefined): string {
  return share === undefined ? '–' : (100 * share).toFixed(1);
}

/** Rows of a table for the terminal. */
export function tableOf(figures: readonly SetFigures[], view: 'all' | 'speech'): string[][] {
  const rows = [['set', 'system', 'articles', ...columns]];
  for (const { set, articles, rows: systems } of figures)
    for (const row of systems) {
      const scores = row[view];
      if (scores) rows.push([set.title, row.system, String(articles), ...cells(scores)]);
    }
  return rows;
}

/** `docs/accuracy.md`. */
export function writeAccuracy(
  figures: readonly SetFigures[],
  parser: readonly ParserFigures[],
  date: string,
  before: string | null,
): string {
  const known = before === null ? new Map<string, number[]>() : readFigures(before);
  return `# Accuracy

Measured ${date} with \`npm run eval -- --date ${date}\`; the errors behind the figures: \`npm run eval -- --errors\`. The
annotated articles are not part of this repository (\`--corpora DIR\` says where they are). F1 and Matthews correlation
× 100. In brackets: the change against the figures that stood here before.

* **overlap**: annotated and found attributions matched one to one by the words their contents share; **+ right source**:
  and the head of the source is right; **exact**: the content's words to the letter.
* **unattributed**: sentences that nobody is credited for. **MCC**: attributed or not, sentence by sentence.

## All attributions
${tables(figures, 'all', known)}
## Speech only
Attributions with a verb of reporting, "according to" or a quotation; beliefs and intentions count neither way.
${tables(figures, 'speech', known)}
## Recall by kind
Our guideline's kinds, by content overlap.

${kindTable(figures)}
## Sentences, attributed or not
NewsDiscourse leaves out organisations that speak, so of its figures only the **recall** says something: the share of
its speech sentences that are attributed.

${sentenceTable(figures)}
## Parser
The syntax model on parts of the treebanks that it has not seen, punctuation included, with tags of its own; **LAS**:
head and label right, subtypes of labels too.

${parserTable(parser)}
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

function tables(
  figures: readonly SetFigures[],
  view: 'all' | 'speech',
  known: ReadonlyMap<string, readonly number[]>,
): string {
  const lines = [`| set | system | ${columns.join(' | ')} |`, `|---|---|${columns.map(() => '--:|').join('')}`];
  for (const { set, articles, rows } of figures) {
    if (!set.spans) continue;
    for (const row of rows) {
      const scores = row[view];
      if (!scores) continue;
      const key = `${view === 'all' ? 'All attributions' : 'Speech only'}|${set.title}|${row.system}`;
      const shown = cells(scores).map((cell, k) => cell + change(cell, known.get(key)?.[k]));
      lines.push(`| ${set.title} (${articles}) | ${row.system} | ${shown.join(' | ')} |`);
    }
  }
  return `\n${lines.join('\n')}\n`;
}

function change(cell: string, before: number | undefined): string {
  if (before === undefined || Number.isNaN(before) || cell === '–') return '';
  const difference = Math.round(10 * (Number(cell) - before)) / 10;
  return difference === 0 ? '' : ` (${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(1)})`;
}

/** The figures of an earlier report, by heading, set and system. */
function readFigures(report: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let heading = '';
  for (const line of report.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    const row = line.split('|').map((cell) => cell.trim());
    if (row.length !== columns.length + 4 || !/\(\d+\)$/.test(row[1]!)) continue;
    const title = row[1]!.replace(/ \(\d+\)$/, '');
    found.set(
      `${heading}|${title}|${row[2]}`,
      row.slice(3, -1).map((cell) => Number.parseFloat(cell)),
    );
  }
  return found;
}

function kindTable(figures: readonly SetFigures[]): string {
  const rows = figures.flatMap(({ set, rows }) => rows.map((row) => ({ title: set.title, row })));
  const withKinds = rows.filter(({ row }) => row.recallByKind !== null);
  const kinds = [...(withKinds[0]?.row.recallByKind?.keys() ?? [])];
  const lines = [
    `| set | system | ${kinds.join(' | ')} | kind right |`,
    `|---|---|${kinds.map(() => '--:|').join('')}--:|`,
  ];
  for (const { title, row } of withKinds)
    lines.push(
      `| ${title} | ${row.system} | ${kinds.map((kind) => percent(row.recallByKind!.get(kind))).join(' | ')} | ${kindRight(row)} |`,
    );
  return `${lines.join('\n')}\n`;
}

function kindRight(row: Row): string {
  return row.system === 'regular expressions' ? '–' : percent(row.kindRight ?? undefined);
}

function sentenceTable(figures: readonly SetFigures[]): string {
  const [head, ...rows] = sentenceRows(figures).map((row) => `| ${row.join(' | ')} |`);
  return `${[head, '|---|---|--:|--:|--:|', ...rows].join('\n')}\n`;
}

/** Rows of the table of sets whose sentences only are annotated. */
export function sentenceRows(figures: readonly SetFigures[]): string[][] {
  const rows = [['set', 'system', 'recall', 'precision', 'MCC']];
  for (const { set, articles, rows: systems } of figures) {
    if (set.spans) continue;
    for (const { system, all } of systems)
      rows.push([
        `${set.title} (${articles})`,
        system,
        ...[all.sentence_any?.r, all.sentence_any?.p, all.sentence_mcc].map(percent),
      ]);
  }
  return rows;
}

function parserTable(parser: readonly ParserFigures[]): string {
  const lines = ['| treebank | sentences | UPOS | UAS | LAS |', '|---|--:|--:|--:|--:|'];
  for (const { title, sentences, upos, uas, las } of parser)
    lines.push(`| ${title} | ${sentences} | ${percent(upos)} | ${percent(uas)} | ${percent(las)} |`);
  return `${lines.join('\n')}\n`;
}
