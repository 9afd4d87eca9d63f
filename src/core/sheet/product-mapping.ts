import { z } from 'zod';
import type { ReadUnit } from '../units/unit-alias.ts';
import type { FoundHeader, SheetTable } from './import-source.ts';
import { fillMerged } from './merged-cells.ts';
import { productColumns, productColumnSchema, type ProductColumn } from './product-columns.ts';
import {
  candidates,
  findProductHeader,
  headerAt,
  layoutName,
  likelyHeader,
  MOST_HEADER_ROWS,
  type HeaderPlace,
} from './product-header.ts';

const MOST_COLUMNS = 16_384;

/** How a sheet with one product a row is read: proposed by its headings, and changed by a person. */
export const productMappingSchema = z.strictObject({
  /** Number of the first heading row, as the file's own program shows it. */
  headerRow: z.number().int().positive(),
  headerRows: z.number().int().positive().max(MOST_HEADER_ROWS),
  /** Which way the value of merged cells is copied to the others of them. */
  fill: z.strictObject({ down: z.boolean(), across: z.boolean() }),
  /** In the order of the sheet's columns; null: not used. */
  columns: z.array(productColumnSchema.nullable()).max(MOST_COLUMNS),
});
export type ProductMapping = z.infer<typeof productMappingSchema>;

/** What a mapping has to say at least before any row can be a product. */
export const NEEDED = ['name', 'unit', 'figure'] as const;
export type Needed = (typeof NEEDED)[number];

type Rows = Pick<SheetTable, 'lines' | 'merged'>;

/** The mapping by the sheet's own headings; null where nothing in it looks like headings. */
export function proposeMapping(table: Rows): ProductMapping | null {
  const place = findProductHeader(table) ?? likelyHeader(table);
  return place && mappingAt(table, place);
}

/** The mapping by the headings at a place that a person has said. */
export function mappingAt(table: Rows, place: HeaderPlace): ProductMapping {
  const columns = firstOfEach(productColumns(headerAt(table, place).headings));
  return { ...place, fill: { down: false, across: false }, columns };
}

/** A mapping that was kept for the headings of this sheet, wherever they stand in it; null where none was. */
export function keptMapping(table: Rows, kept: (layout: string) => ProductMapping | null): ProductMapping | null {
  for (const { first, count, headings } of candidates(table)) {
    const found = headings.some((heading) => heading !== '') ? kept(layoutName(headings)) : null;
    if (found?.headerRows === count) return { ...found, headerRow: table.lines[first]?.number ?? 1 };
  }
  return null;
}

interface ReadColumns {
  readonly columns: readonly (ProductColumn | null)[];
  /** What the headings of all figures say that they are per, which then is the declared unit. */
  readonly unitOfAll?: ReadUnit | null;
}

export function lackingIn({ columns, unitOfAll }: ReadColumns): Needed[] {
  return NEEDED.filter(
    (needed) =>
      !(needed === 'unit' && unitOfAll) &&
      !columns.some((column) =>
        needed === 'figure' ? column?.kind === 'figure' : column?.kind === 'field' && column.field === needed,
      ),
  );
}

/** The headings and rows that a mapping reads, with merged cells filled as it says. */
export function mappedRows(table: Rows, mapping: ProductMapping): FoundHeader {
  const { headings, lines } = headerAt(table, mapping);
  return { headings, lines: fillMerged(lines, table.merged ?? [], mapping.fill) };
}

/** A field's name, or "gwpFossil A1-A3" (`importFieldText` puts it in words). */
export function meaningOf(column: ProductColumn | null): string | null {
  if (column === null) return null;
  return column.kind === 'field' ? column.field : `${column.indicator} ${column.module}`;
}

/** The mapping with one column read as something else. A meaning has one column: the one that had it before is then not used. */
export function withColumn(mapping: ProductMapping, index: number, chosen: ProductColumn | null): ProductMapping {
  const meaning = meaningOf(chosen);
  const columns = mapping.columns.map((column, at) => {
    if (at === index) return chosen;
    return meaning !== null && meaningOf(column) === meaning ? null : column;
  });
  while (columns.length <= index) columns.push(columns.length === index ? chosen : null);
  return { ...mapping, columns };
}

/** The first column of each meaning; a second of the same is not used. */
function firstOfEach(columns: readonly (ProductColumn | null)[]): (ProductColumn | null)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const meaning = meaningOf(column);
    if (meaning === null || seen.has(meaning)) return null;
    seen.add(meaning);
    return column;
  });
}
