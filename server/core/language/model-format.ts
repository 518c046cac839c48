/**
 * The layout of a syntax model's file. All numbers are little-endian.
 *
 * | bytes | |
 * |---|---|
 * | 8 | `MAGIC` |
 * | 4 | `VERSION` |
 * | 4 | length of the header |
 * | … | header: JSON, other than ASCII characters escaped (`ModelHeader`) |
 * | … | sections, one after the other, as the header lists them |
 * | 4 | CRC-32 of everything before |
 *
 * Row numbers, the classes of a row and the hashes of the vocabulary are ascending, each written as its distance from
 * the one before. Of the arcs, most rows have weights: a bit says whether (`arcs.rows`), and of those that do, three bits
 * say for which moves (`arcs.moves`). Nothing is compressed, but all of it is laid out so that a package compresses well.
 */
import type { Tag } from './inventory.ts';

export const MAGIC = 'SLSYNTAX';
export const VERSION = 3;
/** Magic, version, header length. */
export const PREAMBLE_BYTES = 16;
export const CHECKSUM_BYTES = 4;

export interface ModelHeader {
  readonly notice: string;
  readonly date: string;
  readonly tags: readonly Tag[];
  readonly labels: readonly string[];
  readonly roles: readonly string[];
  /** Number of words. */
  readonly vocabulary: number;
  /** See `ModelParts.slack`. */
  readonly slack: number;
  readonly tables: Readonly<Record<TableName, TableHeader>>;
  /** Name and length in bytes of each section. */
  readonly sections: readonly (readonly [string, number])[];
}

export type TableName = 'tags' | 'roles' | 'arcs' | 'labels';

export interface TableHeader {
  /** The table has 2^bits rows. */
  readonly bits: number;
  readonly classes: number;
  /** How many rows are not empty. */
  readonly rows: number;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 (as in zip) of the first `length` bytes, unsigned. */
export function crc32(bytes: Uint8Array, length: number): number {
  let crc = -1;
  for (let at = 0; at < length; at++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}

/** Reads the sections of a file; throws a RangeError past their end. */
export class SectionReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('past the end of a section');
    return byte;
  }

  /** Seven bits a byte, low ones first; the high bit says that more follow. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
      if (scale > 2 ** 35) throw new RangeError('number too long');
    }
  }
}
