import type { Declaration } from '../declaration/declaration.ts';
import { sameFigures } from '../declaration/figures.ts';
import type { UnitAnswers } from '../units/unit-alias.ts';
import {
  cellText,
  gatherProblems,
  type ReadDataSet,
  type ReadSource,
  type SheetLine,
  type SheetTable,
} from './import-source.ts';
import { basisIn, sharedBasis } from './figure-basis.ts';
import { commasAreInDoubt, pointIsDecimal } from './number-column.ts';
import { holdsQuantities } from './product-columns.ts';
import { columnNames } from './product-header.ts';
import { lackingIn, mappedRows, meaningOf, type ProductMapping } from './product-mapping.ts';
import { idOf, type ProductLayout } from './product-row.ts';
import { productsOf, type ReadAhead, type WayToRead } from './read-ahead.ts';
import { dateOrderOf } from './read-cell.ts';

/** How a sheet is to be read, as far as a person has said it. */
export interface ProductChoices {
  readonly mapping: ProductMapping;
  readonly units: UnitAnswers;
}

/** A sheet with one product a row, its columns read as they are mapped. */
export function readProductSheet(table: SheetTable, choices: ProductChoices): ReadSource {
  return readProducts({ layout: layoutOf(table, choices), check: (dataSet) => dataSet }, null);
}

/** The products of a sheet whose layout is known. Where the mapping lacks what a product needs, there is none. */
export function readProducts(way: WayToRead, ahead: ReadAhead | null): ReadSource {
  const { columns, headings, lines, table } = way.layout;
  const isComplete = lackingIn(way.layout).length === 0;
  return {
    format: 'sheet',
    rowsRead: lines.length,
    columns: headings.map((heading, index) => ({ heading, field: meaningOf(columns[index] ?? null) })),
    dataSets: withUniqueIds(isComplete ? productsOf(way, ahead) : [], table.sheet),
  };
}

/** Everything about the columns that reading a row takes. */
export function layoutOf(table: SheetTable, { mapping, units }: ProductChoices): ProductLayout {
  const { headings, lines } = mappedRows(table, mapping);
  const filled = lines.filter((line) => line.cells.some((cell) => cellText(cell) !== ''));
  const columns = headings.map((_, index) => mapping.columns[index] ?? null);
  const texts = textsIn(filled, columns);
  const dates = columns.findIndex((column) => column?.kind === 'field' && column.field === 'validUntil');
  const bases = columns.map((column, index) =>
    column?.kind === 'figure' ? basisIn(headings[index] ?? '', units) : null,
  );
  return {
    headings,
    names: columnNames(headings),
    lines: filled,
    columns,
    texts,
    fields: new Map(
      columns.flatMap((column, index) => (column?.kind === 'field' ? [[column.field, index] as const] : [])),
    ),
    // Commas settle nothing: a sheet typed by several people may have "1,95" and mean either by "1.234", so that stays a question.
    marks: texts.map((ofColumn) => (pointIsDecimal(ofColumn) ? '.' : undefined)),
    commasInDoubt: commasAreInDoubt(texts),
    dateOrder: dateOrderOf(texts[dates] ?? []),
    bases,
    unitOfAll: sharedBasis(bases.filter((_, index) => columns[index]?.kind === 'figure')),
    units,
    table,
  };
}

function textsIn(lines: readonly SheetLine[], columns: ProductLayout['columns']): readonly (readonly string[])[] {
  const texts = columns.map((): string[] => []);
  const quantities = [...columns.entries()].flatMap(([index, column]) => (holdsQuantities(column) ? index : []));
  for (const { cells } of lines) {
    for (const index of quantities) {
      const cell = cells[index];
      if (typeof cell === 'string') texts[index]?.push(cell);
    }
  }
  return texts;
}

/**
 * One declaration may stand for several products, each with its own figures: those get their name into their id, and from the
 * second on each says that it shares its number. The same product twice is the first of them, and the second says so, or that its figures
 * are others.
 */
function withUniqueIds(dataSets: readonly ReadDataSet[], sheet: string | null): readonly ReadDataSet[] {
  const count = countIds(dataSets);
  if ([...count.values()].every((products) => products === 1)) return dataSets;
  const registered = new Set<string>();
  const seen = new Map<string, Declaration>();
  return dataSets.map((dataSet): ReadDataSet => {
    const { declaration } = dataSet;
    if (!declaration) return dataSet;
    const { registration } = declaration;
    const isShared = registration != null && (count.get(declaration.id) ?? 0) > 1;
    const id = isShared ? idOf([registration, declaration.name]) : declaration.id;
    const first = seen.get(id);
    const sharesNumber = isShared && registered.has(declaration.id);
    if (!first) seen.set(id, declaration);
    registered.add(declaration.id);
    if (id === declaration.id && !first && !sharesNumber) return dataSet;
    const { problems, tell } = gatherProblems(sheet, dataSet.rows[0] ?? 0);
    if (first) tell(sameFigures(first, declaration) ? 'duplicate-row' : 'name-taken', 'error', null, dataSet.name);
    else if (sharesNumber) tell('shared-registration', 'warning', null, registration);
    return {
      ...dataSet,
      declaration: first ? null : { ...declaration, id },
      problems: [...dataSet.problems, ...problems],
    };
  });
}

function countIds(dataSets: readonly ReadDataSet[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { declaration } of dataSets) {
    if (declaration) count.set(declaration.id, (count.get(declaration.id) ?? 0) + 1);
  }
  return count;
}
