import { sameValue } from '../history/difference.ts';
import type { ReadDataSet, SheetLine } from './import-source.ts';
import { readProduct, type ProductLayout } from './product-row.ts';

/** What the rows of a sheet were read as before the whole of it had come; null: no product. */
export interface ReadAhead {
  readonly layout: ProductLayout;
  readonly products: ReadonlyMap<SheetLine, ReadDataSet | null>;
}

/**
 * Reads rows of a sheet while others are still to come, by what its columns show so far. Where the whole sheet shows something else (a column's
 * decimal mark, the order of its dates, merged cells), the rows are read again: nothing rests on what came first.
 * @param layoutOf the layout by the first rows; null where nothing can be read by them
 */
export function createReadAhead(layoutOf: (lines: readonly SheetLine[]) => ProductLayout | null) {
  const products = new Map<SheetLine, ReadDataSet | null>();
  let layout: ProductLayout | null | undefined;
  return {
    take(lines: readonly SheetLine[]): void {
      layout ??= layout === undefined ? layoutOf(lines) : null;
      if (layout) for (const line of lines) products.set(line, readProduct(line, layout));
    },
    read: (): ReadAhead | null => (layout ? { layout, products } : null),
  };
}

/** The products of a layout's rows, with what was read ahead where it was read by the same. */
export function productsOf(layout: ProductLayout, ahead: ReadAhead | null): ReadDataSet[] {
  const known = ahead && readsAlike(ahead.layout, layout) ? ahead.products : null;
  return layout.lines.flatMap((line) => {
    const product = known?.get(line);
    return (product === undefined ? readProduct(line, layout) : product) ?? [];
  });
}

/** Whether any row is the same by both. */
function readsAlike(one: ProductLayout, other: ProductLayout): boolean {
  return sameValue(whatRowsAreReadBy(one), whatRowsAreReadBy(other));
}

function whatRowsAreReadBy({ names, columns, marks, dateOrder, units, table }: ProductLayout) {
  const { sheet, file, today } = table;
  return { names, columns, marks, dateOrder, units: [...units], sheet, file, today };
}
