import type { CellValue, SheetRow } from '../services/ports.ts';

/**
 * Rows as they go from one thread to another: a few arrays of numbers that change hands as they are, and every text once. Handed over as they
 * stand, each cell is copied alone, and whole columns that say the same have a text of their own in each.
 */
export interface PackedRows {
  /** Of each row, its number and how many cells it has. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Of each cell, what it is. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Of each cell its number, its moment in milliseconds, or where its text stands. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

/** 0 stands for an empty cell. */
const [NUMBER, TEXT, DATE, YES, NO] = [1, 2, 3, 4, 5];

export function packRows(from: readonly SheetRow[]): PackedRows {
  const width = from.reduce((sum, { cells }) => sum + cells.length, 0);
  const rows = new Uint32Array(2 * from.length);
  const kinds = new Uint8Array(width);
  const values = new Float64Array(width);
  const places = new Map<string, number>();
  let at = 0;
  const put = (kind: number, value: number) => {
    kinds[at] = kind;
    values[at] = value;
  };
  for (const [index, { number, cells }] of from.entries()) {
    rows[2 * index] = number;
    rows[2 * index + 1] = cells.length;
    for (const cell of cells) {
      if (typeof cell === 'number') put(NUMBER, cell);
      else if (typeof cell === 'string') put(TEXT, placeOf(cell, places));
      else if (cell instanceof Date) put(DATE, cell.getTime());
      else if (typeof cell === 'boolean') put(cell ? YES : NO, 0);
      at += 1;
    }
  }
  return { rows, kinds, values, texts: [...places.keys()] };
}

function placeOf(text: string, places: Map<string, number>): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}

/** What to hand over instead of copying it. */
export function buffersOf({ rows, kinds, values }: PackedRows): ArrayBuffer[] {
  return [rows.buffer, kinds.buffer, values.buffer];
}

export function unpackRows({ rows, kinds, values, texts }: PackedRows): SheetRow[] {
  const unpacked: SheetRow[] = [];
  let at = 0;
  for (let index = 0; index < rows.length; index += 2) {
    const width = rows[index + 1] ?? 0;
    const cells: CellValue[] = [];
    // As long as it is to be at once: one that grows leaves behind what it grew out of.
    cells.length = width;
    for (let column = 0; column < width; column += 1) {
      cells[column] = cellOf(kinds[at + column], values[at + column] ?? 0, texts);
    }
    at += width;
    unpacked.push({ number: rows[index] ?? 0, cells });
  }
  return unpacked;
}

function cellOf(kind: number | undefined, value: number, texts: readonly string[]): CellValue {
  switch (kind) {
    case NUMBER:
      return value;
    case TEXT:
      return texts[value] ?? null;
    case DATE:
      return new Date(value);
    case YES:
      return true;
    case NO:
      return false;
    default:
      return null;
  }
}
