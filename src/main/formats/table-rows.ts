import type { SheetRow, TableFile } from '../services/ports.ts';

/** Everything about a table except its rows: those are given on as they are read, and held nowhere else meanwhile. */
export type TableHead = Omit<TableFile, 'rows'>;

/** @param sheet the name of the sheet that they are of; null: of a table alone */
export type GiveRows = (rows: readonly SheetRow[], sheet: string | null) => void;

/** Rows that are given on together: few enough to be gone soon, many enough that the giving costs nothing. */
export const ROWS_AT_ONCE = 1000;
