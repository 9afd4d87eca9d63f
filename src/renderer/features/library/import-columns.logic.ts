import type { SheetLayout } from '#core/api/import-preview.ts';
import type { ReadAs } from '#core/sheet/product-sample.ts';
import { GWP_INDICATORS, type GwpIndicator } from '#core/declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import {
  FIELD_UNITS,
  fieldAs,
  figureAs,
  moduleIn,
  PRODUCT_FIELDS,
  type ProductColumn,
  type ProductField,
} from '#core/sheet/product-columns.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import type { Translate } from '#core/text/text.ts';
import type { Format } from '#renderer/components/text/format.ts';

/** What a person can say of a column of a sheet. */

export const NOT_USED = 'notUsed';
/** What a column is, before its module or unit is said. */
export type ColumnChoice = typeof NOT_USED | ProductField | GwpIndicator;

/** What nearly every sheet has comes first. */
const FIRST: readonly ColumnChoice[] = ['name', 'unit', 'amount', ...GWP_INDICATORS, 'registration', 'manufacturer'];
export const COLUMN_CHOICES: readonly ColumnChoice[] = [
  NOT_USED,
  ...FIRST,
  ...PRODUCT_FIELDS.filter((field) => !FIRST.includes(field)),
];

/** A column's heading, or its number where it has none. */
export function columnName(name: string, index: number, t: Translate): string {
  return name.startsWith('#') ? t('import.column', { number: index + 1 }) : name;
}

const UNUSED_NAMED = 3;

/** "Prisgruppe, Nr og 4 til": the columns with numbers that are not used; null where there is none. */
export function unusedText(
  { names, unusedColumns }: Pick<SheetLayout, 'names' | 'unusedColumns'>,
  t: Translate,
): string | null {
  const named = unusedColumns.slice(0, UNUSED_NAMED).map((index) => columnName(names[index] ?? '', index, t));
  const more = unusedColumns.length - named.length;
  const columns = named.join(', ') + (more > 0 ? ` ${t('import.andMore', { count: more })}` : '');
  return named.length === 0 ? null : t('import.unusedColumns', { count: unusedColumns.length, columns });
}

export function choiceOf(column: ProductColumn | null): ColumnChoice {
  if (column === null) return NOT_USED;
  return column.kind === 'field' ? column.field : column.indicator;
}

/** The column as it is read once a person has said what it is. A module that its heading does not name is the first that is free. */
export function columnOf(choice: ColumnChoice, heading: string, mapping: ProductMapping): ProductColumn | null {
  if (choice === NOT_USED) return null;
  if (!isIndicator(choice)) return fieldAs(choice, heading);
  const module = moduleIn(heading) ?? freeModules(choice, mapping)[0] ?? 'A1-A3';
  return figureAs(choice, module, heading);
}

function isIndicator(choice: ColumnChoice): choice is GwpIndicator {
  return GWP_INDICATORS.some((indicator) => indicator === choice);
}

const MODULES_BY_USE: readonly DeclaredModule[] = ['A1-A3', ...DECLARED_MODULES.filter((module) => module !== 'A1-A3')];

function freeModules(indicator: GwpIndicator, { columns }: ProductMapping): DeclaredModule[] {
  const isTaken = (module: DeclaredModule) =>
    columns.some((column) => column?.kind === 'figure' && column.indicator === indicator && column.module === module);
  return MODULES_BY_USE.filter((module) => !isTaken(module));
}

/** The units that a column may be in, and its own; none where there is nothing to choose. '' where it is not known. */
export function unitChoices(column: ProductColumn | null): { readonly units: readonly string[]; readonly own: string } {
  const factors = column?.kind === 'field' ? (FIELD_UNITS[column.field] ?? {}) : {};
  const own = Object.entries(factors).find(([, factor]) => factor === column?.factor)?.[0] ?? '';
  const units = Object.keys(factors);
  return { units: units.length > 1 ? units : [], own };
}

/** The column with its numbers in another of its units; '' leaves the unit to the cells. */
export function withUnit(column: ProductColumn, unit: string): ProductColumn {
  if (column.kind !== 'field') return column;
  return { ...column, factor: FIELD_UNITS[column.field]?.[unit] ?? null };
}

/** "→ m²", "→ tom": what a cell is read as. */
export function readAsText(read: ReadAs, t: Translate, format: Format): string {
  if (read.kind === 'nothing') return t('import.readAsNothing');
  if (read.kind === 'day') return t('import.readAs', { value: format.day(read.day) });
  if (read.kind === 'years') {
    const years = t(read.bound === 'atLeast' ? 'import.atLeast' : 'import.years', { years: read.years });
    return t('import.readAs', { value: years });
  }
  const parts = [
    read.amount === null ? null : format.number(read.amount),
    read.unit === null ? null : format.unit(read.unit),
  ];
  return t('import.readAs', { value: parts.filter((part) => part !== null).join('\u00A0') });
}
