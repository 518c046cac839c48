import type { AttributionMetadata, Calibration } from '../../core/attribution/learned/model.ts';
import {
  CHECKSUM_BYTES,
  MAGIC,
  type ModelHeader,
  PREAMBLE_BYTES,
  type TableHeader,
  type TableName,
  tableNames,
  VERSION,
} from '../../core/attribution/learned/model-format.ts';
import { crc32 } from '../../core/language/model-format.ts';
import { LEVELS, toStored } from '../../core/language/weights.ts';
import type { DenseWeights } from './dense-weights.ts';
import type { Trained } from './pipeline.ts';

/** Weights smaller than this are left out of the file. */
const smallest = 0.03;

/** The bytes of a model file (`model-format.ts`). */
export function writeModel(trained: Trained, metadata: AttributionMetadata, calibration: Calibration): Uint8Array {
  const weights: Readonly<Record<TableName, DenseWeights>> = {
    cues: trained.cues.emissions,
    cueSteps: trained.cues.transitions,
    roles: trained.roles.emissions,
    roleSteps: trained.roles.transitions,
    kinds: trained.kinds.emissions,
  };
  const parts: Uint8Array[] = [];
  const tables = {} as Record<TableName, TableHeader>;
  for (const name of tableNames) tables[name] = addTable(weights[name], parts);
  const { notice, date, syntax } = metadata;
  return assemble({ notice, date, syntax, calibration, tables }, parts);
}

/** The same tables under another header. */
export function rewriteHeader(
  file: Uint8Array,
  { notice, date, syntax }: AttributionMetadata,
  calibration: Calibration,
): Uint8Array {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(12, true);
  const bodyStart = PREAMBLE_BYTES + length;
  const { tables } = JSON.parse(new TextDecoder().decode(file.subarray(PREAMBLE_BYTES, bodyStart))) as ModelHeader;
  const body = file.subarray(bodyStart, file.length - CHECKSUM_BYTES);
  return assemble({ notice, date, syntax, calibration, tables }, [body]);
}

function assemble(header: ModelHeader, parts: readonly Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const end = PREAMBLE_BYTES + json.length + parts.reduce((sum, { length }) => sum + length, 0);
  const file = new Uint8Array(end + CHECKSUM_BYTES);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, VERSION, true);
  view.setUint32(12, json.length, true);
  file.set(json, PREAMBLE_BYTES);
  let at = PREAMBLE_BYTES + json.length;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  view.setUint32(end, crc32(file, end), true);
  return file;
}

function addTable({ bits, classes, values }: DenseWeights, parts: Uint8Array[]): TableHeader {
  let largest = smallest;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const gaps: number[] = [];
  const sizes: number[] = [];
  const classNumbers: number[] = [];
  const stored: number[] = [];
  let last = -1;
  for (let row = 0; row < 1 << bits; row++) {
    let size = 0;
    for (let c = 0; c < classes; c++) {
      const value = values[row * classes + c]!;
      const weight = toStored(value, largest);
      if (Math.abs(value) < smallest || weight === 0) continue;
      classNumbers.push(c);
      stored.push(weight);
      size++;
    }
    if (size === 0) continue;
    pushVarint(gaps, row - last);
    sizes.push(size);
    last = row;
  }
  parts.push(Uint8Array.from(gaps), Uint8Array.from(sizes), Uint8Array.from(classNumbers), Uint8Array.from(stored));
  return {
    bits,
    classes,
    unit: largest / LEVELS ** 3,
    rows: sizes.length,
    gapBytes: gaps.length,
    weights: stored.length,
  };
}

/** Seven bits a byte, low ones first; the high bit says that more follow. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
