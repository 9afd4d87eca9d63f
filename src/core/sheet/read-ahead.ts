import { sameValue } from '../history/difference.ts';
import type { Check } from './checking.ts';
import type { ReadDataSet, SheetLine } from './import-source.ts';
import { readProduct, type ProductLayout } from './product-row.ts';

/** What the rows of a sheet were read as, and checked, before the whole of it had come; null: no product. */
export interface ReadAhead {
  readonly layout: ProductLayout;
  readonly products: ReadonlyMap<SheetLine, ReadDataSet | null>;
}

export interface WayToRead {
  readonly layout: ProductLayout;
  /** What is done with each product that is read. */
  readonly check: Check;
}

/**
 * Reads rows of a sheet while others are still to come, by what its columns show so far. Where the whole sheet shows something else (a column's
 * decimal mark, the order of its dates, merged cells), the rows are read again: nothing rests on what came first.
 * @param wayOf how to read and check them, by the first rows; null where nothing can be read by these
 */
export function createReadAhead(wayOf: (lines: readonly SheetLine[]) => WayToRead | null) {
  const products = new Map<SheetLine, ReadDataSet | null>();
  let way: WayToRead | null | undefined;
  return {
    take(lines: readonly SheetLine[]): void {
      way ??= way === undefined ? wayOf(lines) : null;
      if (way) for (const line of lines) products.set(line, checkedProduct(line, way));
    },
    read: (): ReadAhead | null => (way ? { layout: way.layout, products } : null),
  };
}

/** The products of a layout's rows, with what was read ahead where it was read by the same. */
export function productsOf(way: WayToRead, ahead: ReadAhead | null): ReadDataSet[] {
  const known = ahead && readsAlike(ahead.layout, way.layout) ? ahead.products : null;
  return way.layout.lines.flatMap((line) => {
    const product = known?.get(line);
    return (product === undefined ? checkedProduct(line, way) : product) ?? [];
  });
}

function checkedProduct(line: SheetLine, { layout, check }: WayToRead): ReadDataSet | null {
  const product = readProduct(line, layout);
  return product && check(product);
}

/** Whether any row is the same by both. */
function readsAlike(one: ProductLayout, other: ProductLayout): boolean {
  return sameValue(whatRowsAreReadBy(one), whatRowsAreReadBy(other));
}

function whatRowsAreReadBy({ names, columns, marks, dateOrder, units, table }: ProductLayout) {
  const { sheet, file, today } = table;
  return { names, columns, marks, dateOrder, units: [...units], sheet, file, today };
}
