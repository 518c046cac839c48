import type { Calibration } from './model.ts';

/**
 * The layout of an attribution model's file. All numbers are little-endian.
 *
 * | bytes | |
 * |---|---|
 * | 8 | `MAGIC` |
 * | 4 | `VERSION` |
 * | 4 | length of the header |
 * | … | header: JSON, ASCII (`ModelHeader`) |
 * | … | of each table in the header's order: distances of its rows, sizes of its rows, classes, weights |
 * | 4 | CRC-32 of everything before |
 */
export const MAGIC = 'SLATTRIB';
export const VERSION = 2;
/** Magic, version, header length. */
export const PREAMBLE_BYTES = 16;
export const CHECKSUM_BYTES = 4;

export const tableNames = ['cues', 'cueSteps', 'roles', 'roleSteps', 'kinds'] as const;
export type TableName = (typeof tableNames)[number];

export interface TableHeader {
  /** The table has 2^bits rows. */
  readonly bits: number;
  readonly classes: number;
  /** What a stored weight's cube is multiplied with. */
  readonly unit: number;
  /** How many rows are not empty. */
  readonly rows: number;
  /** Bytes of the rows' distances, each from the row before (`SectionReader.varint`). */
  readonly gapBytes: number;
  /** How many weights there are: a byte each (`fromStored`). */
  readonly weights: number;
}

export interface ModelHeader {
  readonly notice: string;
  readonly date: string;
  readonly syntax: string;
  readonly calibration: Calibration;
  readonly tables: Readonly<Record<TableName, TableHeader>>;
}
