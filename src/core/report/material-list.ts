import type { Missing } from '../climate/account.ts';
import { partOf } from '../climate/by-element.ts';
import { missingInPart, missingInParts, sumLacking } from '../climate/completeness.ts';
import { computed, FORMATS, missing, referenceTo, text } from './cells.ts';
import { sumOf, sumWhere, type CellRange, type CellReference } from './formula.ts';
import { columnIndex, type ColumnKey, type Line, type MaterialColumn } from './material-columns.ts';
import { sumFormat } from './marks.ts';
import type { QualityCells } from './quality-shares.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { completenessText, partLabel } from './report-words.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import type { Cell } from './workbook.ts';

/** What the material list and the building parts are written with. */
export interface ListLayout {
  readonly shown: ReportAlternative;
  readonly context: ReportContext;
  readonly builder: SheetBuilder;
  readonly columns: readonly MaterialColumn[];
}

export interface MaterialList {
  /** First and last row of the components that count; null where there are none. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly counted: readonly Line[];
  /** The sums under the figure columns. */
  readonly totals: ReadonlyMap<ColumnKey, CellReference | null>;
  /** By component. */
  readonly cells: ReadonlyMap<string, RowCells>;
}

/** Where a component's figures stand, for the sheets that refer to them; null: not known. */
export interface RowCells {
  readonly quantity: CellReference | null;
  /** A1–A3, kg CO₂e. */
  readonly production: CellReference | null;
  /** What one replacement emits, kg CO₂e. */
  readonly once: CellReference | null;
}

/** The components that count, their sum, and below it those that the method's building parts leave out. */
export function addMaterialList(layout: ListLayout): MaterialList {
  const { context, builder, columns } = layout;
  const { t } = context;
  const lines = linesOf(layout);
  const counted = lines.filter(({ account }) => account.inScope);
  const outside = lines.filter(({ account }) => !account.inScope);
  const quantityColumn = columnIndex(columns, 'quantity');
  const productionColumn = columnIndex(columns, 'module A1-A3');
  const onceColumn = columnIndex(columns, 'once');
  const cells = new Map<string, RowCells>();
  const addLine = (line: Line) => {
    const row = builder.nextRow;
    const own = columns.map((column) => column.cell(line, row));
    const cellAt = (column: number) => referenceTo(own[column - 1] ?? null, column, row);
    cells.set(line.component.id, {
      quantity: cellAt(quantityColumn),
      production: cellAt(productionColumn),
      once: cellAt(onceColumn),
    });
    builder.body(own);
  };

  if (counted.length === 0) builder.body([text(t('report.list.empty'), 'note')]);
  const first = builder.nextRow;
  counted.forEach(addLine);
  const rows = counted.length > 0 ? { first, last: builder.nextRow - 1 } : null;
  const sums = addSums(layout, t('report.list.total'), counted, rows);

  if (outside.length > 0) {
    builder.body([text(t('report.list.outside'), 'note')]);
    outside.forEach(addLine);
  }
  const totals = new Map(
    columns.map(({ key }, index) => [key, referenceTo(sums.cells[index] ?? null, index + 1, sums.row)]),
  );
  return { rows, counted, totals, cells };
}

/** Where the sums of the building parts stand. */
export interface PartCells {
  /** By the label of the two-digit part. */
  readonly parts: ReadonlyMap<string, CellReference | null>;
  readonly allParts: CellReference | null;
}

/** Subtotals by two-digit part, under the same columns as the list. */
export function addParts(layout: ListLayout, { rows, counted }: MaterialList): PartCells {
  const { shown, context, builder, columns } = layout;
  const { t } = context;
  const parts = new Map<string, CellReference | null>();
  if (rows === null) return { parts, allParts: null };

  const label = ({ component }: Line) => partLabel(component.element, t);
  const sumColumn = columnIndex(columns, 'sum');
  const sumIn = (cells: readonly (Cell | null)[], row: number) =>
    referenceTo(cells[sumColumn - 1] ?? null, sumColumn, row);
  builder.section(t('report.parts.title'));
  const first = builder.nextRow;
  for (const part of new Set(counted.map(label))) {
    const row = builder.nextRow;
    const lines = counted.filter((line) => label(line) === part);
    const lacking = missingInPart(shown.account, partOf(lines[0]?.account.element, 2));
    const cells = columns.map((column, index): Cell | null => {
      if (index === 0) return text(part);
      if (column.key === 'note' && lacking.length > 0) {
        return text(completenessText(lacking, shown, t), 'warning', { wrap: true });
      }
      if (!column.summed) return null;
      const values = valuesOf(lines, column.summed.figure);
      if (values.length === 0) return missing();
      const formula = sumWhere(columnRange(1, rows), `$A${row}`, columnRange(index + 1, rows), values);
      return computed(formula, columnFormat(layout, column, lacking, formula.value));
    });
    builder.body(cells);
    parts.set(part, sumIn(cells, row));
  }
  const last = builder.nextRow - 1;
  const { cells, row } = addSums(layout, t('report.comparison.allParts'), counted, { first, last });
  return { parts, allParts: sumIn(cells, row) };
}

/** A row with the sum of each figure column over `rows`. */
function addSums(
  layout: ListLayout,
  label: string,
  lines: readonly Line[],
  rows: MaterialList['rows'],
): { readonly cells: readonly (Cell | null)[]; readonly row: number } {
  const { builder, columns, shown } = layout;
  const lacking = missingInParts(shown.account);
  const cells = columns.map((column, index): Cell | null => {
    if (index === 0) return text(label, 'total');
    if (!column.summed) return null;
    const values = valuesOf(lines, column.summed.figure);
    if (rows === null || values.length === 0) return missing('total');
    const formula = sumOf(columnRange(index + 1, rows), values);
    return computed(formula, columnFormat(layout, column, lacking, formula.value), 'total');
  });
  return { cells, row: builder.total(cells) };
}

/** The format of a sum in a figure column, of rows that lack these figures. */
function columnFormat(
  { shown, context }: ListLayout,
  { summed }: MaterialColumn,
  lacking: readonly Missing[],
  value: number,
): string {
  const own = lacking.filter(({ module }) => summed?.modules.includes(module));
  return sumFormat(FORMATS.kgCo2e, sumLacking(value, own), shown.account, context.t);
}

/** The components in order of their NS 3451 part, as typed within it; those without a part last. */
function linesOf({ shown: { alternative, account }, context: { declarations } }: ListLayout): Line[] {
  const figures = new Map(account.components.map((component) => [component.id, component]));
  const lines = alternative.components.flatMap((component): Line[] => {
    const own = figures.get(component.id);
    const declaration = component.declaration == null ? null : (declarations.get(component.declaration) ?? null);
    return own ? [{ component, account: own, declaration }] : [];
  });
  const order = ({ component }: Line) => component.element ?? '~';
  return lines.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function columnRange(column: number, { first, last }: { readonly first: number; readonly last: number }): CellRange {
  return { from: { column, row: first }, to: { column, row: last } };
}

/** What the shares by data quality are taken over; null where no component counts. */
export function qualityCells({ columns }: ListLayout, { rows }: MaterialList): QualityCells | null {
  const production = columnIndex(columns, 'module A1-A3');
  return (
    rows && {
      classes: columnRange(columnIndex(columns, 'quality'), rows),
      production: production === 0 ? null : columnRange(production, rows),
    }
  );
}

function valuesOf(lines: readonly Line[], read: (line: Line) => number | null): number[] {
  return lines.map(read).filter((value) => value !== null);
}
