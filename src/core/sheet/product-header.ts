import { cellText, HEADER_ROWS, type FoundHeader, type SheetLine } from './import-source.ts';
import { namesClimate, productColumn, type ProductField } from './product-columns.ts';

/** What a heading row has to name at least, beside a GWP figure. */
const REQUIRED: readonly ProductField[] = ['name', 'unit'];

/**
 * The row among the first 30 that names most columns of a sheet with one product a row, together with what stands above it. Null
 * where none names product, unit and a GWP figure.
 */
export function findProductHeader(lines: readonly SheetLine[]): FoundHeader | null {
  let most = 0;
  let found: FoundHeader | null = null;
  for (const [index, line] of lines.slice(0, HEADER_ROWS).entries()) {
    const headings = headingsOf(line, lines[index - 1]);
    const known = recognised(headings);
    if (known <= most) continue;
    most = known;
    found = { headings, lines: lines.slice(index + 1) };
  }
  return found;
}

/** How many columns are recognised; 0 where one is lacking that a heading row needs. */
function recognised(headings: readonly string[]): number {
  const columns = headings.map(productColumn);
  const has = (field: ProductField) => columns.some((column) => column?.kind === 'field' && column.field === field);
  if (!REQUIRED.every(has) || !columns.some((column) => column?.kind === 'figure')) return 0;
  return columns.filter((column) => column !== null).length;
}

/**
 * A row's headings, with the indicators that may stand above its modules: "GWP-fossil" over "A1-A3", "A4" … An indicator counts
 * for the empty cells to its right, as merged cells come, so that a module under "ODP" is never taken for a GWP.
 */
function headingsOf(line: SheetLine, above: SheetLine | undefined): string[] {
  const width = Math.max(line.cells.length, above?.cells.length ?? 0);
  const headings: string[] = [];
  let indicator = '';
  for (let column = 0; column < width; column += 1) {
    const upper = cellText(above?.cells[column]);
    const own = cellText(line.cells[column]);
    const isModule = productColumn(own)?.kind === 'figure' && !namesClimate(own);
    if (upper !== '') indicator = isModule ? upper : '';
    if (own === '') headings.push(upper);
    else headings.push(isModule && indicator !== '' ? `${indicator} ${own}` : own);
  }
  return headings;
}
