import { MOVES } from './arc-state.ts';
import { Inventory } from './inventory.ts';
import {
  CHECKSUM_BYTES,
  crc32,
  MAGIC,
  type ModelHeader,
  PREAMBLE_BYTES,
  SectionReader,
  type TableName,
  VERSION,
} from './model-format.ts';
import { createSyntaxModel, type SyntaxModel } from './syntax.ts';
import { Vocabulary } from './vocabulary.ts';
import { SparseWeights, TripleWeights } from './weights.ts';

/** Why a file is no model that can be used; the message is for users. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Reads a syntax model; throws `ModelError` when `bytes` are damaged, cut short or something else. */
export function loadSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const { header, sections } = open(bytes);
  try {
    const inventory = new Inventory(header.tags, header.labels, header.roles);
    return createSyntaxModel({
      metadata: { notice: header.notice, date: header.date },
      inventory,
      vocabulary: readVocabulary(header, sections),
      tagWeights: readSparse('tags', header, sections),
      roleWeights: readSparse('roles', header, sections),
      arcWeights: readTriple(header, sections),
      labelWeights: readSparse('labels', header, sections),
      slack: header.slack,
    });
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new ModelError(`The syntax model is inconsistent: ${error.message}.`);
  }
}

type Sections = ReadonlyMap<string, Uint8Array>;

function open(bytes: Uint8Array): { header: ModelHeader; sections: Sections } {
  if (bytes.length < PREAMBLE_BYTES || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new ModelError('The file is not a Sourceline syntax model.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    throw new ModelError(`The syntax model has format version ${version}; this program reads version ${VERSION}.`);
  }
  const headerEnd = PREAMBLE_BYTES + view.getUint32(12, true);
  if (headerEnd + CHECKSUM_BYTES > bytes.length)
    throw new ModelError('The syntax model is cut short: its header is not complete.');
  const end = bytes.length - CHECKSUM_BYTES;
  const header = parseHeader(bytes.subarray(PREAMBLE_BYTES, headerEnd));
  let at = headerEnd;
  const sections = new Map<string, Uint8Array>();
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, Math.min(at + length, end)));
    at += length;
  }
  if (at !== end) {
    throw new ModelError(
      `The syntax model is ${at > end ? 'cut short' : 'too long'}: ${at + CHECKSUM_BYTES} bytes expected, ${bytes.length} found.`,
    );
  }
  if (crc32(bytes, end) !== view.getUint32(end, true))
    throw new ModelError('The syntax model is damaged: its checksum does not match.');
  return { header, sections };
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  try {
    const header: unknown = JSON.parse(ascii(bytes));
    if (isHeader(header)) return header;
  } catch {
    // Neither text nor JSON: the same message.
  }
  throw new ModelError('The syntax model is damaged: its header cannot be read.');
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<Record<keyof ModelHeader, unknown>>;
  return Array.isArray(header.sections) && Array.isArray(header.tags) && typeof header.tables === 'object';
}

/** Decodes by hand: the core has neither Node's nor the browser's decoder in its types. */
function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function section(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name);
  if (found === undefined) throw new RangeError(`section ${name} is missing`);
  return found;
}

function readVocabulary(header: ModelHeader, sections: Sections): Vocabulary {
  const reader = new SectionReader(section(sections, 'vocabulary'));
  const hashes = new Int32Array(header.vocabulary);
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    hash += reader.varint();
    hashes[i] = hash | 0;
  }
  return new Vocabulary(hashes);
}

function readSparse(name: TableName, header: ModelHeader, sections: Sections): SparseWeights {
  const { bits, classes, rows: filled } = header.tables[name];
  const gaps = new SectionReader(section(sections, `${name}.gaps`));
  const sizes = section(sections, `${name}.sizes`);
  const classGaps = section(sections, `${name}.classes`);
  const weights = section(sections, `${name}.weights`);
  if (sizes.length !== filled || classGaps.length !== weights.length)
    throw new RangeError(`table ${name} does not fit together`);
  const rows = new Uint32Array(filled);
  const starts = new Uint32Array(filled + 1);
  let row = -1;
  for (let k = 0; k < filled; k++) {
    row += gaps.varint();
    if (row >= 1 << bits) throw new RangeError(`table ${name} has no row ${row}`);
    rows[k] = row;
    starts[k + 1] = starts[k]! + sizes[k]!;
  }
  if (starts[filled] !== weights.length) throw new RangeError(`table ${name} does not fit together`);
  const entries = new Uint16Array(weights.length);
  let k = 0;
  for (const size of sizes) {
    let number = -1;
    for (let i = 0; i < size; i++, k++) {
      number += 1 + classGaps[k]!;
      entries[k] = number * 256 + weights[k]!;
    }
    if (number >= classes) throw new RangeError(`table ${name} has no class ${number}`);
  }
  return new SparseWeights(bits, classes, rows, starts, entries);
}

function readTriple(header: ModelHeader, sections: Sections): TripleWeights {
  const { bits, rows: filled } = header.tables.arcs;
  const rows = section(sections, 'arcs.rows');
  const moves = section(sections, 'arcs.moves');
  const weights = section(sections, 'arcs.weights');
  if (moves.length !== filled || rows.length !== 1 << (bits - 3))
    throw new RangeError('table arcs does not fit together');
  const table = new Int32Array(1 << bits);
  let k = 0;
  let at = 0;
  for (let row = 0; row < table.length; row++) {
    if (!(rows[row >> 3]! & (1 << (row & 7)))) continue;
    const known = moves[k++]!;
    let bytes = 0;
    for (let move = 0; move < MOVES; move++) if (known & (1 << move)) bytes |= weights[at++]! << (8 * move);
    table[row] = bytes;
  }
  if (k !== filled || at !== weights.length) throw new RangeError('table arcs does not fit together');
  return new TripleWeights(bits, table);
}
