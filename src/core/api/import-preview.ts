import { z } from 'zod';
import type { Declaration } from '../declaration/declaration.ts';

/** What an import would do, told before anything is stored. */

/** Why a row or a data set cannot be used, or what to know about it. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** `error`: the data set is left out; `warning`: it is imported, with this said. */
  readonly severity: 'error' | 'warning';
  readonly sheet: string | null;
  /** From 1, as the file's own program shows it. */
  readonly row: number;
  /** The column's heading. */
  readonly column: string | null;
  /** What was found there. */
  readonly found: string;
}

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
  'older-version',
  'expired',
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
  readonly format: 'oekobaudat' | 'sheet';
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly rowsRead: number;
  readonly dataSets: number;
  readonly counts: Readonly<Record<ImportState, number>>;
  /** Declarations in use that other figures come for: they are kept, with the new ones beside, for so many projects. */
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
