import { z } from 'zod';
import type { Declaration } from '../declaration/declaration.ts';

/** What an import would do, told before anything is stored. */

/** Why a row or a data set cannot be used, or what to know about it. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** `error`: the data set is left out; `warning`: it is imported, with this said. */
  readonly severity: 'error' | 'warning';
  /** The sheet of a workbook, or the file in a package. */
  readonly sheet: string | null;
  /** From 1, as the file's own program shows it; of data sets that stand in no rows, the data set's number. */
  readonly row: number;
  /** The column's heading, or the field's name in the file. */
  readonly column: string | null;
  /** What was found there. */
  readonly found: string;
}

/** What a file of declarations can be: told by its content. */
export type ImportFormat = 'oekobaudat' | 'sheet' | 'ilcd' | 'openepd' | 'boverket';

export const IMPORT_PROBLEM_CODES = [
  'no-declared-amount',
  'unknown-unit',
  'no-name',
  'not-a-number',
  'ambiguous-number',
  'no-impacts',
  'not-a-date',
  'service-life-too-short',
  'product-stage-partial',
  'scenario-chosen',
  'figures-disagree',
  'implausible-figure',
  'unknown-module',
  'duplicate-row',
  'shared-registration',
  'expired',
  'not-an-epd',
  'part-missing',
  'part-damaged',
  'flow-missing',
  'method-chosen',
  'foreign-method',
  'energy-carrier',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export type ImportState = 'new' | 'changed' | 'identical' | 'unusable';

export interface ImportRow {
  /** Rows in the file, from 1, that the data set was read from. */
  readonly rows: readonly number[];
  readonly state: ImportState;
  /** Its category in the preview's list, whose answer it takes. */
  readonly category: string | null;
  /** As the file has it, without its category's answer; null where it cannot be used. */
  readonly declaration: Declaration | null;
  /** What stands in the file where no declaration could be made. */
  readonly name: string;
  readonly problems: readonly ImportProblem[];
}

export interface ImportCategory {
  /** The file's own name or names for it; '' where the file has none. */
  readonly category: string;
  readonly dataSets: number;
  /** Data sets whose product stage has one GWP and no known biogenic content: only these need the answer. */
  readonly needAnswer: number;
  readonly proposal: boolean | null;
}

export interface ImportColumn {
  readonly heading: string;
  /** The field it is read as, or null: not used. */
  readonly field: string | null;
}

export interface ImportPreview {
  readonly import: string;
  readonly file: string;
  readonly format: ImportFormat;
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly rowsRead: number;
  readonly dataSets: number;
  readonly counts: Readonly<Record<ImportState, number>>;
  /** Declarations in use that get other figures, and the projects whose totals that changes. */
  readonly inUse: { readonly declarations: number; readonly projects: number };
  readonly columns: readonly ImportColumn[];
  /** Whether a category's products hold biogenic carbon, asked once for each. */
  readonly categories: readonly ImportCategory[];
  readonly problems: readonly {
    readonly code: ImportProblemCode;
    readonly severity: 'error' | 'warning';
    readonly count: number;
  }[];
}

export const importAnswersSchema = z.strictObject({
  /** Category → whether its products hold biogenic carbon; null: not known. A category that is left out takes the proposal. */
  biogenic: z.record(z.string(), z.boolean().nullable()).default({}),
});
