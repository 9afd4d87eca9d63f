import { columnLetters, fixed, sheetPrefix, type CellRange } from '#core/report/formula.ts';
import type { Sheet, Workbook } from '#core/report/workbook.ts';
import { escaped, inAttribute } from './xml.ts';

/** Names of cells, and those by which Excel keeps what is filtered and printed of each sheet. */
export function definedNamesXml({ names = [], sheets }: Workbook): string {
  const elements = [
    ...names.map(({ name, sheet, row, column }) =>
      element(`name="${inAttribute(name)}"`, `${sheetPrefix(sheet)}$${columnLetters(column)}$${row}`),
    ),
    ...sheets.flatMap(ofSheet),
  ];
  return elements.length === 0 ? '' : `<definedNames>${elements.join('')}</definedNames>`;
}

/** @param index from 0 */
function ofSheet({ name, filter, print, columnWidths, rows }: Sheet, index: number): string[] {
  const sheet = sheetPrefix(name);
  const own = (kind: string, refersTo: string, attributes = '') =>
    element(`name="_xlnm.${kind}" localSheetId="${index}"${attributes}`, refersTo);
  const printed = fixed({
    from: { column: 1, row: 1 },
    to: { column: print.columns ?? Math.max(1, columnWidths.length), row: Math.max(1, rows.length) },
  });
  const repeated = [
    ...(print.repeatedColumns > 0 ? [`${sheet}$A:$${columnLetters(print.repeatedColumns)}`] : []),
    ...(print.repeatedRows ? [`${sheet}$${print.repeatedRows.first}:$${print.repeatedRows.last}`] : []),
  ];
  return [
    ...(filter ? [own('_FilterDatabase', `${sheet}${fixed(filteredRange(filter))}`, ' hidden="1"')] : []),
    own('Print_Area', `${sheet}${printed}`),
    ...(repeated.length > 0 ? [own('Print_Titles', repeated.join(','))] : []),
  ];
}

export function filteredRange({ headRow, lastRow, columns }: NonNullable<Sheet['filter']>): CellRange {
  return { from: { column: 1, row: headRow }, to: { column: columns, row: lastRow } };
}

function element(attributes: string, refersTo: string): string {
  return `<definedName ${attributes}>${escaped(refersTo)}</definedName>`;
}
