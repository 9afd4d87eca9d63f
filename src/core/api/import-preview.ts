import { z } from 'zod';
import type { Declaration } from '../declaration/declaration.ts';
import { UNITS } from '../units/unit.ts';
import { productMappingSchema, type Needed, type ProductMapping } from '../sheet/product-mapping.ts';
import type { PointQuestion, SampleRow, UnitQuestion } from '../sheet/product-sample.ts';

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
  /** It is a cell of days, as `YYYY-MM-DD`, which no file shows so: it is told as the language writes days. */
  readonly isDay?: true;
  /** What the words of what to do are filled with. */
  readonly detail?: Readonly<Record<string, number | string>>;
}

/** What a file of declarations can be: told by its content. */
export type ImportFormat = 'oekobaudat' | 'sheet' | 'ilcd' | 'openepd' | 'boverket';

export const IMPORT_PROBLEM_CODES = [
  'no-declared-amount',
  'no-unit',
  'unknown-unit',
  'no-name',
  'not-a-number',
  'ambiguous-number',
  'no-impacts',
  'not-a-date',
  'not-a-registration',
  'service-life-too-short',
  'service-life-at-most',
  'unit-missing',
  'other-basis',
  'basis-converted',
  'impossible-value',
  'not-yes-or-no',
  'not-a-use-stage',
  'product-stage-partial',
  'scenario-chosen',
  'two-figures',
  'figures-disagree',
  'implausible-figure',
  'material-idle',
  'making-below-zero',
  'implausible-per-kg',
  'total-not-sum',
  'transport-beyond-scale',
  'unknown-module',
  'duplicate-row',
  'name-taken',
  'shared-registration',
  'older-version',
  'expired',
  'not-an-epd',
  'part-missing',
  'part-damaged',
  'flow-missing',
  'flow-not-in-package',
  'unit-in-words',
  'method-chosen',
  'foreign-method',
  'energy-carrier',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

/** A problem as data sets are filtered by it. */
export const importProblemKindSchema = z.strictObject({
  code: z.enum(IMPORT_PROBLEM_CODES),
  severity: z.enum(['error', 'warning']),
});
export type ImportProblemKind = z.infer<typeof importProblemKindSchema>;

export type ImportState = 'new' | 'changed' | 'identical' | 'unusable';

export interface ImportRow {
  /** Rows in the file, from 1, that the data set was read from. */
  readonly rows: readonly number[];
  /** The file in a package; null where the file itself holds it. */
  readonly part: string | null;
  readonly state: ImportState;
  /** Its category in the preview's list, whose answer it takes. */
  readonly category: string | null;
  /** As the file has it, without its category's answer; null where it cannot be used. */
  readonly declaration: Declaration | null;
  /** The declaration that it changes, or comes beside as a newer version; null: there is none. */
  readonly before: Declaration | null;
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

/** How a sheet with one product a row is read, for a person to see and change. */
export interface SheetLayout {
  /** The sheets of its workbook; one where there is nothing to choose. */
  readonly sheets: readonly string[];
  readonly mapping: ProductMapping;
  /** Kept from an earlier import of a sheet with these headings. */
  readonly isKept: boolean;
  /** Names of the columns, no two alike. */
  readonly names: readonly string[];
  /** What no column is read as yet, without which there is no product. */
  readonly lacking: readonly Needed[];
  /** Whether any cells below the headings are merged. */
  readonly hasMerged: boolean;
  /** The first rows, among which the headings stand. */
  readonly top: readonly { readonly number: number; readonly text: string }[];
  readonly sample: readonly SampleRow[];
  /** Places of the columns with numbers or days that are not used. */
  readonly unusedColumns: readonly number[];
  readonly points: readonly PointQuestion[];
  readonly units: readonly UnitQuestion[];
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
  /** Declarations in use that other figures come for: they are kept, with the new ones beside, for so many projects. */
  readonly inUse: { readonly declarations: number; readonly projects: number };
  readonly columns: readonly ImportColumn[];
  /** Null: the file's format leaves nothing to map. */
  readonly layout: SheetLayout | null;
  /** Whether a category's products hold biogenic carbon, asked once for each. */
  readonly categories: readonly ImportCategory[];
  /** Each problem with the number of data sets that have it. */
  readonly problems: readonly (ImportProblemKind & { readonly count: number })[];
}

export const importAnswersSchema = z.strictObject({
  /** Category → whether its products hold biogenic carbon; null: not known. A category that is left out takes the proposal. */
  biogenic: z.record(z.string(), z.boolean().nullable()).default({}),
  /** Refused while any row cannot be used. */
  onlyIfAllGood: z.boolean().default(false),
});

/** What a person changes of how a sheet is read; what is left out stays as it is. */
export const importChoicesSchema = z.strictObject({
  /** Another sheet of the workbook, read by its own headings. */
  sheet: z.string().optional(),
  mapping: productMappingSchema.optional(),
  /** What units that are not known are; null: not said. As a list, since a unit may be called anything. */
  units: z
    .array(z.strictObject({ text: z.string().max(200), unit: z.enum(UNITS).nullable() }))
    .max(1000)
    .optional(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;
