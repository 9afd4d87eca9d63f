import type { Cell, Formula, Sheet, Workbook } from '#core/report/workbook.ts';

/** Finding cells in a described workbook as a reader does: by the row's name and the column's heading. */

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet "${name}" among ${workbook.sheets.map((s) => s.name).join(', ')}`);
  return sheet;
}

/**
 * The cell in the row that has a text, under a heading. The headings are those nearest above; where one stands there twice (a
 * factor and a figure of the same module) it is the last.
 */
export function cellAt(sheet: Sheet, label: string, heading: string, after?: string): Cell {
  const from = after === undefined ? 0 : rowWith(sheet, after, 0) + 1;
  const row = rowWith(sheet, label, from);
  const heads = sheet.rows.slice(0, row).findLast((cells) => cells.some((cell) => cell?.style === 'head')) ?? [];
  const column = heads.findLastIndex(
    (cell) => typeof cell?.value === 'string' && cell.value.replaceAll('\n', ' ') === heading,
  );
  const cell = sheet.rows[row]?.[column];
  if (!cell) throw new Error(`No cell "${heading}" in the row "${label}" of ${sheet.name}`);
  return cell;
}

function rowWith(sheet: Sheet, label: string, from: number): number {
  const row = sheet.rows.findIndex((cells, index) => index >= from && cells.some((cell) => cell?.value === label));
  if (row < 0) throw new Error(`No row "${label}" in ${sheet.name}`);
  return row;
}

/** What a cell shows. */
export function shownIn({ value }: Cell): string | number | Date | null {
  return isFormula(value) ? value.result : value;
}

export function formulaIn({ value }: Cell): string | null {
  return isFormula(value) ? value.formula : null;
}

export function isFormula(value: Cell['value']): value is Formula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** Every formula of the workbook with its address. */
export function formulasOf(workbook: Workbook): { sheet: string; row: number; column: number; formula: Formula }[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell && isFormula(cell.value)
          ? [{ sheet: sheet.name, row: row + 1, column: column + 1, formula: cell.value }]
          : [],
      ),
    ),
  );
}

/** All texts of a sheet, one a line. */
export function textsOf(sheet: Sheet): string {
  return sheet.rows
    .flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])))
    .join('\n');
}
