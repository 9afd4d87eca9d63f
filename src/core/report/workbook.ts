import type { Drawing } from '../chart/drawing.ts';
import type { CellRange, ColumnRun } from './formula.ts';

/**
 * What a workbook says, as data: sheets of rows of cells. It knows no Excel library, so that the same description is
 * written as xlsx, compared in tests and one day printed.
 */

/** What a cell is; the writer maps each to one look. */
export type CellStyle =
  | 'title'
  /** A sentence that says what the sheet shows. */
  | 'lead'
  /** The method stamp and other lines under the title. */
  | 'subtitle'
  /** Heading of a table, hung from a rule across the sheet. */
  | 'section'
  /** Column heading. */
  | 'head'
  | 'text'
  /** Explanation, in a quieter colour. */
  | 'note'
  /** Typed by a person: changing it changes what is calculated from it. */
  | 'input'
  | 'figure'
  | 'total'
  /** A figure that is not known: a dash, never 0. */
  | 'missing'
  /** Incomplete, expired, or not comparable. */
  | 'warning'
  /** A cell of an imported sheet that could not be read, on a ground of its own. */
  | 'wrong'
  /** A cell of an imported sheet that there is something to know about. */
  | 'doubtful';

/**
 * What may be typed into an input: any number, none below 0, what is divided by and so above 0, a share from 0 to 1, or a rate a year
 * above −1 and up to 10.
 */
export type InputRule = 'number' | 'notNegative' | 'positive' | 'share' | 'rate';

/** Formula cells carry their result, so that viewers which do not recalculate show it. */
export interface Formula {
  /** In Excel's own notation, without the leading `=`. */
  readonly formula: string;
  readonly result: number;
}

export interface Cell {
  /** A text is always a text, whatever it begins with. A date is a day at midnight UTC. */
  readonly value: string | number | Date | Formula | null;
  readonly style: CellStyle;
  /** Excel number format, such as `#,##0.0`. */
  readonly format?: string;
  /** Absent: numbers and dates right, texts left. */
  readonly align?: 'left' | 'right';
  readonly wrap?: boolean;
  /** Of an input that holds a number; absent: any. */
  readonly accepts?: InputRule;
  /** Columns this cell spans, itself included. */
  readonly span?: number;
}

export type Row = readonly (Cell | null)[];

export interface Sheet {
  /** At most 31 characters, unique in the workbook (`sheetNames`). */
  readonly name: string;
  /** Width of each column in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly Row[];
  /** Cells that are shown as one, beside those that one of them spans; no two of the ranges share a cell. */
  readonly merged?: readonly CellRange[];
  /** Rows above and columns to the left that stay when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Row (from 1) whose cells carry filter buttons, with the last row of the table. */
  readonly filter: { readonly headRow: number; readonly lastRow: number; readonly columns: number } | null;
  /** Cells that offer a list of texts; others are accepted too. */
  readonly choices?: readonly SheetChoice[];
  /** Over rows that are left empty for them. */
  readonly pictures?: readonly SheetPicture[];
  /** Columns of figures with a bar in each cell. */
  readonly bars?: readonly DataBars[];
  readonly print: PrintSetup;
}

/** A chart among the cells, at the left edge. */
export interface SheetPicture {
  /** What a reader finds it by among what the sheet has. */
  readonly title: string;
  readonly drawing: Drawing;
  /** From 1: the row that its upper edge is at. */
  readonly row: number;
}

/** Bars behind the figures of a part of a column. `share`: from 0 to 1. `difference`: to both sides of 0, as far as the largest goes. */
export interface DataBars extends ColumnRun {
  readonly of: 'share' | 'difference';
}

export interface SheetChoice extends ColumnRun {
  /** The range of the texts, in Excel's notation: `'Lister'!$A$2:$A$9`. */
  readonly source: string;
}

/** How the sheet comes on paper. */
export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly pagesWide: number;
  /** Absent: landscape. */
  readonly orientation?: 'portrait';
  /** As small as that makes it; absent: as many as it takes. */
  readonly pagesTall?: 1;
  /** Columns from the left that are printed; absent: all. */
  readonly columns?: number;
  /** Rows, from 1, at the top of each page. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** Columns at the left of each page. */
  readonly repeatedColumns: number;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** `1.2.3` */
  readonly programVersion: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** What it is about, as the file's properties have it. */
  readonly subject?: string;
  /** What a program knows it by, as the file's properties have it. */
  readonly keywords?: string;
  /** Printed at the foot of every page, beside the page number. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
  /** Cells that formulas, and whoever looks for them, can name. */
  readonly names?: readonly DefinedName[];
  /** What is said when an input is given something else than it takes; absent: anything may be typed. */
  readonly refusedInput?: { readonly title: string; readonly body: Readonly<Record<InputRule, string>> };
}

export interface DefinedName {
  /** A letter or `_` first, then letters, digits and `_`. */
  readonly name: string;
  readonly sheet: string;
  /** From 1, as columns are. */
  readonly row: number;
  readonly column: number;
}
