import type { Cell, CellStyle, PrintSetup, Row, Sheet } from './workbook.ts';

/** Points, of a line in the size of the body. */
const LINE_HEIGHT = 12;
/** Points: Excel's limit, which it repairs a file for passing. A longer text stands whole in its cell, and the rest of it is not shown. */
export const MAX_ROW_HEIGHT = 409;
/** Points, by what stands in a row. */
const HEIGHTS: Partial<Record<CellStyle, number>> = { title: 24, lead: 15, section: 18 };

/** Points, of a row that asks for nothing. */
const PLAIN_ROW_HEIGHT = 15;
/** Points, of what an upright A4 or a lying A3 takes at two fifths of its size: the body is then 3.6 points, and smaller is not read. */
const READABLE_HEIGHT = 1900;

/** One page where that can be read: a few rows over would stand alone on a page more. */
export function onOnePage({ rows, columnWidths }: Pick<Sheet, 'rows' | 'columnWidths'>): Pick<PrintSetup, 'pagesTall'> {
  let height = 0;
  for (const row of rows) {
    height += rowHeight(row, columnWidths) || PLAIN_ROW_HEIGHT;
    if (height > READABLE_HEIGHT) return {};
  }
  return { pagesTall: 1 };
}

function rowHeight(row: Row, columnWidths: readonly number[]): number {
  const asked = row.reduce(
    (most, cell, index) => (cell ? Math.max(most, heightOf(cell, columnWidths, index)) : most),
    0,
  );
  return Math.min(asked, MAX_ROW_HEIGHT);
}

/** What a cell asks of its row's height, in points; a row takes the greatest. 0: nothing. */
export function heightOf(cell: Cell, columnWidths: readonly number[], index: number): number {
  const own = HEIGHTS[cell.style] ?? 0;
  return cell.wrap === true ? Math.max(own, wrappedHeight(cell, columnWidths, index)) : own;
}

/** Characters of the body's size that a character of a column's width has room for. Heads are bold, and have room for as many as it says. */
const BODY_IN_WIDTH = 1.2;

/** Excel fits no row to merged cells, and some programs fit none before the file is edited, so that wrapped rows are given a height. */
function wrappedHeight({ value, style, span = 1 }: Cell, columnWidths: readonly number[], index: number): number {
  if (typeof value !== 'string') return 0;
  const width = columnWidths.slice(index, index + span).reduce((sum, column) => sum + column, 0);
  const lines = linesIn(value, style === 'head' ? width : width * BODY_IN_WIDTH);
  return lines > 1 ? lines * LINE_HEIGHT + 3 : 0;
}

/** How many lines a text takes in a column, breaking at words. */
function linesIn(text: string, widthInCharacters: number): number {
  const room = Math.max(1, widthInCharacters);
  return text.split('\n').reduce((count, paragraph) => {
    let used = 0;
    let lines = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
    }
    return count + lines;
  }, 0);
}
