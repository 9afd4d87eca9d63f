import type { ImportProblem } from '../api/import-preview.ts';
import type { Declaration } from '../declaration/declaration.ts';

/** A cell as a spreadsheet reader gives it: texts, numbers and dates keep their kind. */
export type SheetCell = string | number | boolean | Date | null;

export interface SheetLine {
  /** From 1, as the file's own program numbers it. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** One data set as it was read: a declaration, or why there is none. */
export interface ReadDataSet {
  readonly rows: readonly number[];
  /** The file's own name for what kind of product it is; '' where it has none. */
  readonly category: string;
  readonly name: string;
  readonly declaration: Declaration | null;
  /** One GWP and no known content: whether its product holds biogenic carbon has to be asked. */
  readonly needsBiogenicAnswer: boolean;
  readonly problems: readonly ImportProblem[];
}

export interface ReadSource {
  readonly format: 'oekobaudat' | 'sheet';
  readonly rowsRead: number;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly dataSets: readonly ReadDataSet[];
}

/** A cell as text, as it is shown; '' for nothing. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** A heading as it is compared: folded, without punctuation and double spaces. */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replaceAll('₂', '2')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
