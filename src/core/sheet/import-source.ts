import type { ImportFormat, ImportProblem, ImportProblemCode } from '../api/import-preview.ts';
import type { Declaration, GwpIndicator } from '../declaration/declaration.ts';
import type { DeclaredModule } from '../declaration/life-cycle-module.ts';
import { utcDay } from '../text/date.ts';
import { foldText } from '../text/fold.ts';

/** A cell as a spreadsheet reader gives it: texts, numbers and dates keep their kind. */
export type SheetCell = string | number | boolean | Date | null;

export interface SheetLine {
  /** From 1, as the file's own program numbers it. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** Cells that the file shows as one: only the first of them holds anything. Rows and columns from 1, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table to read, and what is to be said of where its declarations come from. */
export interface SheetTable {
  readonly lines: readonly SheetLine[];
  /** Absent: none, as in a CSV. */
  readonly merged?: readonly MergedRange[];
  /** The sheet's name in its workbook. */
  readonly sheet: string | null;
  readonly file: string;
  /** The day that validity is judged against. */
  readonly today: string;
}

/** A heading row, and what stands below it. */
export interface FoundHeader {
  readonly headings: readonly string[];
  readonly lines: readonly SheetLine[];
}

/** Rows from the top in which a heading row is looked for. */
export const HEADER_ROWS = 30;

/** One data set as it was read: a declaration, or why there is none. */
export interface ReadDataSet {
  readonly rows: readonly number[];
  /** The file in a package that it stands in. */
  readonly part?: string;
  /** The file's own names for what kind of product it is, from the widest to the narrowest. */
  readonly categoryPath: readonly string[];
  readonly name: string;
  /** Where the source numbers its data sets: which one this is, and in which edition. */
  readonly dataSet?: { readonly uuid: string; readonly version: string | null };
  readonly declaration: Declaration | null;
  readonly problems: readonly ImportProblem[];
}

export interface ReadSource {
  readonly format: ImportFormat;
  readonly rowsRead: number;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly dataSets: readonly ReadDataSet[];
}

/** GWP figures while they are gathered: kg CO₂e by indicator and module, only those that are declared. */
export type GatheredImpacts = Partial<Record<GwpIndicator, Partial<Record<DeclaredModule, number>>>>;

/**
 * Puts a figure among those of its indicator. The same one twice is said; two that differ cannot both stand.
 * @param column what gives the figure, in the file's own words
 */
export function gatherFigure(
  gathered: GatheredImpacts,
  { indicator, module, value }: { indicator: GwpIndicator; module: DeclaredModule; value: number },
  column: { readonly module: string | null; readonly figure: string | null; readonly row?: number },
  tell: TellProblem,
): void {
  const figures = (gathered[indicator] ??= {});
  const before = figures[module];
  if (before === undefined) figures[module] = value;
  else if (before === value) tell('duplicate-row', 'warning', column.module, module, column.row);
  else tell('two-figures', 'error', column.figure, `${module}: ${before}, ${value}`, column.row);
}

/** Says that something is wrong, or worth knowing, at one column of one row. */
export type TellProblem = (
  code: ImportProblemCode,
  severity: ImportProblem['severity'],
  column: string | null,
  found: string | Date,
  row?: number,
) => void;

/** Gathers the problems of one data set. @param row the row they are at, where they do not name another */
export function gatherProblems(sheet: string | null, row: number): { problems: ImportProblem[]; tell: TellProblem } {
  const problems: ImportProblem[] = [];
  const tell: TellProblem = (code, severity, column, found, at = row) =>
    problems.push({ code, severity, sheet, row: at, column, ...foundAs(found) });
  return { problems, tell };
}

function foundAs(found: string | Date): Pick<ImportProblem, 'found' | 'isDay'> {
  return found instanceof Date ? { found: cellText(found), isDay: true } : { found };
}

/** A cell as problems tell it. */
export function asFound(cell: SheetCell | undefined): string | Date {
  return cell instanceof Date ? cell : cellText(cell);
}

/** A cell as text, as it is shown; '' for nothing. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return utcDay(cell);
  return String(cell).trim();
}

/**
 * A heading as it is compared: folded, without punctuation and double spaces, and with `ä`, `ae` and `a` as one, so that
 * "Konformität", "Konformitaet" and "KONFORMITÄT:" are the same.
 */
export function foldHeading(text: string): string {
  return foldText(text.replaceAll('²', '2').replaceAll('³', '3').replaceAll('₂', '2'))
    .replace(/[^a-z0-9%]+/g, ' ')
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('aa', 'a')
    .trim();
}
