// `node scripts/eval/actors.ts [--treebanks DIR] [--genre GENRE] [--errors]`: the part of `npm run eval` about names by
// itself, with the names missed and wrong.
import { parseArgs } from 'node:util';
import { printTable } from '../bench/statistics.ts';
import { namedDocuments, nameFigures } from './names.ts';
import { treebanksFolder } from './parser.ts';
import { nameRows } from './rows.ts';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string', default: treebanksFolder },
    errors: { type: 'boolean', default: false },
    genre: { type: 'string', default: 'news' },
  },
});
const documents = namedDocuments(values.treebanks, values.genre);

if (documents)
  printTable(
    `Names in ${documents.length} documents of GUM (${values.genre}): exact spans`,
    nameRows(nameFigures(documents, values.errors ? (line) => console.log(line) : undefined)),
  );
else
  console.log(
    `No evaluation of actors: there is no treebank at ${values.treebanks}. Name its folder with --treebanks DIR.`,
  );
