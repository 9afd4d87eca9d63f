import { cellText, HEADER_ROWS, type FoundHeader, type SheetLine } from './import-source.ts';
import { namesClimate, productColumn, type ProductField } from './product-columns.ts';

/** What a heading row has to name at least, beside a GWP figure. */
const REQUIRED: readonly ProductField[] = ['name', 'unit'];

/**
 * The row, or two rows under each other, among the first 30 that name most columns of a sheet with one product a row. Null where
 * none names product, unit and a GWP figure.
 */
export function findProductHeader(lines: readonly SheetLine[]): FoundHeader | null {
  let most = 0;
  let found: FoundHeader | null = null;
  for (const [index, line] of lines.slice(0, HEADER_ROWS).entries()) {
    const below = lines[index + 1];
    const candidates = [
      { headings: line.cells.map(cellText), rows: 1 },
      ...(below ? [{ headings: twoRowHeadings(line, below), rows: 2 }] : []),
    ];
    for (const { headings, rows } of candidates) {
      const known = recognised(headings);
      if (known <= most) continue;
      most = known;
      found = { headings, lines: lines.slice(index + rows) };
    }
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
 * Headings that stand in two rows: an indicator over its modules, "GWP-fossil" above "A1-A3", "A4" … A heading above counts for
 * the empty cells to its right, as merged cells come. A module by itself is never taken for GWP when another indicator stands above.
 */
function twoRowHeadings(upper: SheetLine, lower: SheetLine): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const headings: string[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const above = cellText(upper.cells[column]);
    const below = cellText(lower.cells[column]);
    if (above !== '') group = above;
    if (below === '') headings.push(above);
    else if (productColumn(below)?.kind === 'field' || namesClimate(below)) headings.push(below);
    else headings.push(`${group} ${below}`.trim());
  }
  return headings;
}
