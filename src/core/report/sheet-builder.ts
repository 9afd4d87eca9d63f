import { filled, paragraph, text } from './cells.ts';
import type { Cell, DataBars, Row, SheetPicture } from './workbook.ts';

/** CSS px of a row without a height of its own: 15 points. */
const ROW_PX = 20;

/** Rows of a sheet from the top down; a row's number is known before it is added, so that its formulas can refer to it. */
export class SheetBuilder {
  readonly rows: Row[];
  readonly pictures: SheetPicture[];
  readonly bars: DataBars[];
  private readonly width: number;

  /**
   * @param width columns that headings and rules run through
   * @param above what the rows come after, in the same sheet
   */
  constructor(
    width: number,
    above: Pick<SheetBuilder, 'rows' | 'pictures' | 'bars'> = { rows: [], pictures: [], bars: [] },
  ) {
    this.width = width;
    this.rows = above.rows;
    this.pictures = above.pictures;
    this.bars = above.bars;
  }

  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** Returns the number of the row that was added. */
  add(row: Row): number {
    this.rows.push(row);
    return this.rows.length;
  }

  gap(): void {
    this.rows.push([]);
  }

  /** A heading hung from a rule, after a gap. */
  section(heading: string): void {
    this.gap();
    this.add(filled([text(heading, 'section')], this.width, 'section'));
  }

  /** A chart over rows of its own, with a line under it. */
  picture({ title, drawing }: Omit<SheetPicture, 'row'>, caption: string): void {
    this.gap();
    this.pictures.push({ title, drawing, row: this.nextRow });
    for (let covered = 0; covered < drawing.height; covered += ROW_PX) this.gap();
    this.add([paragraph(caption, this.width)]);
  }

  /** Bars behind the figures of columns, from a row to the one that was added last. */
  bar(of: DataBars['of'], firstRow: number, columns: readonly number[]): void {
    const lastRow = this.rows.length;
    if (lastRow < firstRow) return;
    for (const column of columns) this.bars.push({ of, column, firstRow, lastRow });
  }

  heads(cells: readonly (Cell | null)[]): number {
    return this.add(filled(cells, this.width, 'head'));
  }

  body(cells: readonly (Cell | null)[]): number {
    return this.add(filled(cells, this.width));
  }

  total(cells: readonly (Cell | null)[]): number {
    return this.add(filled(cells, this.width, 'total'));
  }
}

/** A column heading: over texts left, over figures right. */
export function head(heading: string, over: 'text' | 'figures' = 'text'): Cell {
  return text(heading, 'head', { wrap: true, align: over === 'figures' ? 'right' : 'left' });
}

/** A row with cells at given columns, from 1, and nothing between. */
export function at(cells: readonly (readonly [column: number, cell: Cell | null])[]): (Cell | null)[] {
  const row: (Cell | null)[] = [];
  for (const [column, cell] of cells) {
    while (row.length < column - 1) row.push(null);
    row[column - 1] = cell;
  }
  return row;
}
