import { ModelError } from '../../language/index.ts';
import { crc32, SectionReader } from '../../language/model-format.ts';
import { fromStored } from '../../language/weights.ts';
import { CUE_LABELS } from './cue-features.ts';
import { kinds } from './kind-features.ts';
import type { AttributionModel } from './model.ts';
import {
  CHECKSUM_BYTES,
  MAGIC,
  type ModelHeader,
  PREAMBLE_BYTES,
  type TableHeader,
  type TableName,
  tableNames,
  VERSION,
} from './model-format.ts';
import { RankedWeights } from './ranked-weights.ts';
import { ROLE_LABELS } from './role-features.ts';

const classesOf: Readonly<Record<TableName, number>> = {
  cues: CUE_LABELS,
  cueSteps: CUE_LABELS ** 2,
  roles: ROLE_LABELS,
  roleSteps: ROLE_LABELS ** 2,
  kinds: kinds.length,
};

/** Reads an attribution model; throws `ModelError` when `bytes` are damaged, cut short or something else. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  if (bytes.length < PREAMBLE_BYTES || latin(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new ModelError('The file is not a Sourceline attribution model.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION)
    throw new ModelError(`The attribution model has format version ${version}; this program reads version ${VERSION}.`);
  const headerEnd = PREAMBLE_BYTES + view.getUint32(12, true);
  const end = bytes.length - CHECKSUM_BYTES;
  if (headerEnd > end) throw new ModelError('The attribution model is cut short: its header is not complete.');
  if (crc32(bytes, end) !== view.getUint32(end, true))
    throw new ModelError('The attribution model is damaged or cut short: its checksum does not match.');
  try {
    return read(bytes.subarray(PREAMBLE_BYTES, headerEnd), bytes.subarray(headerEnd, end));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError)) throw error;
    throw new ModelError(`The attribution model is inconsistent: ${error.message}.`);
  }
}

function read(headerBytes: Uint8Array, body: Uint8Array): AttributionModel {
  const header = JSON.parse(latin(headerBytes)) as ModelHeader;
  let at = 0;
  const tables = tableNames.map((name) => {
    const table = header.tables[name];
    const bytes = table.gapBytes + table.rows + 2 * table.weights;
    if (at + bytes > body.length) throw new RangeError(`table ${name} is missing`);
    const weights = readTable(name, table, body.subarray(at, at + bytes));
    at += bytes;
    return weights;
  });
  const [cues, cueSteps, roles, roleSteps, kindWeights] = tables;
  const chain = (labels: number, e: TableName, t: TableName, emissions: RankedWeights, transitions: RankedWeights) => ({
    labels,
    emissions,
    transitions,
    emissionUnit: header.tables[e].unit,
    transitionUnit: header.tables[t].unit,
  });
  return {
    metadata: { notice: header.notice, date: header.date, syntax: header.syntax },
    cues: chain(CUE_LABELS, 'cues', 'cueSteps', cues!, cueSteps!),
    roles: chain(ROLE_LABELS, 'roles', 'roleSteps', roles!, roleSteps!),
    kinds: kindWeights!,
    calibration: header.calibration,
  };
}

/** Headers are written in ASCII. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function readTable(name: TableName, table: TableHeader, bytes: Uint8Array): RankedWeights {
  const { bits, classes, rows: filled, gapBytes, weights } = table;
  if (classes !== classesOf[name]) throw new RangeError(`table ${name} has ${classes} classes`);
  const gaps = new SectionReader(bytes.subarray(0, gapBytes));
  const sizes = bytes.subarray(gapBytes, gapBytes + filled);
  const classNumbers = bytes.subarray(gapBytes + filled, gapBytes + filled + weights);
  const stored = bytes.subarray(gapBytes + filled + weights);
  const rows = new Uint32Array(filled);
  const dense = new Int16Array(filled * classes);
  let row = -1;
  let at = 0;
  for (let k = 0; k < filled; k++) {
    row += gaps.varint();
    if (row >= 1 << bits) throw new RangeError(`table ${name} has no row ${row}`);
    rows[k] = row;
    for (const end = at + sizes[k]!; at < end; at++) {
      const number = classNumbers[at];
      if (number === undefined || number >= classes) throw new RangeError(`table ${name} has no class ${number}`);
      dense[k * classes + number] = fromStored((stored[at]! << 24) >> 24);
    }
  }
  if (at !== weights) throw new RangeError(`table ${name} does not fit together`);
  return new RankedWeights(bits, classes, rows, dense);
}
