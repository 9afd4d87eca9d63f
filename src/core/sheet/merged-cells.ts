import type { MergedRange, SheetCell, SheetLine } from './import-source.ts';

/** Which way the value of merged cells is copied to the others of them. */
export interface MergedFill {
  readonly down: boolean;
  readonly across: boolean;
}

/**
 * Rows with the value of merged cells in each of them: a category that stands once beside five products is the category of all five.
 * Nothing that stands in a cell is overwritten.
 */
export function fillMerged(
  lines: readonly SheetLine[],
  merged: readonly MergedRange[],
  fill: MergedFill,
): readonly SheetLine[] {
  if (merged.length === 0 || !(fill.down || fill.across)) return lines;
  const cellsOf = new Map(lines.map(({ number, cells }) => [number, [...cells]]));
  const lastRow = lines.at(-1)?.number ?? 0;
  for (const { top, left, bottom, right } of merged) {
    const value = cellsOf.get(top)?.[left - 1] ?? null;
    if (value === null) continue;
    for (let row = top; row <= Math.min(fill.down ? bottom : top, lastRow); row += 1) {
      const cells = cellsOf.get(row);
      if (cells) fillCells(cells, value, left, fill.across ? right : left);
    }
  }
  return lines.map(({ number, cells }) => ({ number, cells: cellsOf.get(number) ?? cells }));
}

function fillCells(cells: SheetCell[], value: SheetCell, left: number, right: number): void {
  while (cells.length < right) cells.push(null);
  for (let column = left; column <= right; column += 1) cells[column - 1] ??= value;
}
