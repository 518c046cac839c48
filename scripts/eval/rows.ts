import type { Scores } from './corpora.ts';
import type { Row, SetFigures } from './figures.ts';
import type { NameFigures } from './names.ts';
import type { ParserFigures } from './parser.ts';

const columns = ['overlap', '+ right source', 'exact', 'unattributed', 'MCC'];

/** Rows of the table of all attributions, or of speech only; the first row is the head. */
export function attributionRows(figures: readonly SetFigures[], view: 'all' | 'speech'): string[][] {
  const rows = [['set', 'system', ...columns]];
  for (const { set, articles, rows: systems } of figures) {
    if (!set.spans) continue;
    for (const row of systems) {
      const scores = row[view];
      if (scores) rows.push([`${set.title} (${articles})`, row.system, ...cells(scores)]);
    }
  }
  return rows;
}

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

/** Rows of the table of the recall by kind, of the sets that have kinds. */
export function kindRows(figures: readonly SetFigures[]): string[][] {
  const withKinds = figures.flatMap(({ set, rows }) =>
    rows.flatMap((row) => (row.recallByKind ? [{ title: set.title, row, recall: row.recallByKind }] : [])),
  );
  const kinds = [...(withKinds[0]?.recall.keys() ?? [])];
  return [
    ['set', 'system', ...kinds, 'kind right'],
    ...withKinds.map(({ title, row, recall }) => [
      title,
      row.system,
      ...kinds.map((kind) => percent(recall.get(kind))),
      kindRight(row),
    ]),
  ];
}

function kindRight(row: Row): string {
  return row.system === 'regular expressions' ? '–' : percent(row.kindRight ?? undefined);
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

/** Rows of the table of names. */
export function nameRows(figures: readonly NameFigures[]): string[][] {
  return [
    ['kind', 'names', 'found', 'precision', 'recall', 'F1'],
    ...figures.map(({ kind, names, found, right }) => [
      kind,
      String(names),
      String(found),
      percent(right / found),
      percent(right / names),
      percent((2 * right) / (names + found)),
    ]),
  ];
}

/** Rows of the table of treebanks. */
export function parserRows(parser: readonly ParserFigures[]): string[][] {
  return [
    ['treebank', 'sentences', 'UPOS', 'UAS', 'LAS', 'LAS, no subtypes'],
    ...parser.map(({ title, sentences, upos, uas, las, lasUniversal }) => [
      title,
      String(sentences),
      ...[upos, uas, las, lasUniversal].map(percent),
    ]),
  ];
}

function percent(share: number | undefined): string {
  return share === undefined || !Number.isFinite(share) ? '–' : (100 * share).toFixed(1);
}
