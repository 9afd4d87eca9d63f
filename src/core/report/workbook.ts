/**
 * What a workbook says, as data: sheets of rows of cells. It knows no Excel library, so that the same description is
 * written as xlsx, compared in tests and one day printed.
 */

/** How a cell is set; the writer maps each to one cell style. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'head'
  | 'text'
  | 'note'
  | 'input'
  | 'figure'
  | 'total'
  | 'group'
  | 'warning';

export interface Cell {
  /** Formula cells carry their result, so that viewers which do not recalculate show it. A text is always a text, whatever it begins with. */
  readonly value: string | number | Date | { readonly formula: string; readonly result: number | string | null } | null;
  readonly style: CellStyle;
  /** Excel number format, such as `#,##0.0`. */
  readonly format?: string;
  readonly wrap?: boolean;
  /** Columns this cell spans, itself included. */
  readonly span?: number;
}

export interface SheetColumn {
  /** Width in characters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Rows above this one stay when scrolling. */
  readonly frozenRows?: number;
  /** Row (from 1) whose cells carry filter buttons, with the last row of the table. */
  readonly filter?: { readonly headRow: number; readonly lastRow: number };
  readonly landscape?: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly sheets: readonly Sheet[];
}
