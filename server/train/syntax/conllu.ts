import type { Tokens } from '../../core/language/tokenize.ts';

/** A sentence of a treebank. Arrays have one element a word; heads are 0-based, -1 for the root. */
export interface TreebankSentence {
  /** Running number of the document in its file, from 0. */
  readonly document: number;
  readonly tokens: Tokens;
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

/** Reads a CoNLL-U file; throws with the line's number where it is not one. */
export function readConllu(content: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = -1;
  let rows: string[][] = [];
  const lines = content.split('\n');
  for (let number = 0; number <= lines.length; number++) {
    const line = lines[number]?.replace(/\r$/, '') ?? '';
    if (line === '') {
      if (rows.length > 0) sentences.push(toSentence(rows, Math.max(document, 0), number));
      rows = [];
    } else if (line.startsWith('#')) {
      if (line.startsWith('# newdoc')) document++;
    } else {
      const row = line.split('\t');
      if (row.length !== 10) throw new Error(`CoNLL-U line ${number + 1}: 10 columns expected, found ${row.length}`);
      rows.push(row);
    }
  }
  return sentences;
}

function toSentence(rows: readonly string[][], document: number, line: number): TreebankSentence {
  const forms: string[] = [];
  const upos: string[] = [];
  const xpos: string[] = [];
  const heads: number[] = [];
  const labels: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let spanEnd = 0;
  let spanGlued = false;
  for (const row of rows) {
    const id = row[0]!;
    if (id.includes('.')) continue;
    const glued = /(^|\|)SpaceAfter=No(\||$)/.test(row[9]!);
    if (id.includes('-')) {
      // A multiword token: its words follow and are glued to each other.
      spanEnd = Number(id.split('-')[1]);
      spanGlued = glued;
      continue;
    }
    const head = Number(row[6]);
    if (!Number.isInteger(head) || head < 0)
      throw new Error(`CoNLL-U sentence before line ${line + 1}: head ${row[6]}`);
    const form = row[1]!;
    starts.push(text.length);
    text += form;
    ends.push(text.length);
    const word = Number(id);
    if (word < spanEnd ? false : word === spanEnd ? !spanGlued : !glued) text += ' ';
    forms.push(form);
    upos.push(row[3]!);
    xpos.push(row[4]!);
    heads.push(head - 1);
    labels.push(row[7]!);
  }
  const outside = heads.find((head) => head >= forms.length);
  if (outside !== undefined) throw new Error(`CoNLL-U sentence before line ${line + 1}: no word ${outside + 1}`);
  return {
    document,
    tokens: {
      text: text.trimEnd(),
      length: forms.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
    },
    forms,
    upos,
    xpos,
    heads: Int32Array.from(heads),
    labels,
  };
}
