import { columnLetters } from '#core/report/formula.ts';
import { heightOf, MAX_ROW_HEIGHT } from '#core/report/row-height.ts';
import type { Cell, Row, Sheet } from '#core/report/workbook.ts';
import { InputRuns } from './input-rules.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { StyleTable } from './style-table.ts';
import { escaped } from './xml.ts';

/** Days from 30 December 1899, from which spreadsheets count, to 1 January 1970. */
const EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;
/** 1 March 1900: spreadsheets do not agree on the days before it, and have none before that year. */
const FIRST_DAY = 61;

/** The rows of a sheet as XML, one after the other, and what the sheet says of them afterwards. */
export class SheetRows {
  /** Cells that are joined, as ranges. */
  readonly merged: string[] = [];
  readonly inputs = new InputRuns();
  private readonly columnWidths: readonly number[];
  private readonly styles: StyleTable;
  private readonly strings: SharedStrings;
  private readonly letters: string[] = [];
  private row = 0;

  constructor({ columnWidths }: Sheet, styles: StyleTable, strings: SharedStrings) {
    this.columnWidths = columnWidths;
    this.styles = styles;
    this.strings = strings;
  }

  /** The next row. */
  xml(cells: Row): string {
    this.row += 1;
    let xml = '';
    let height = 0;
    let covered = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || index < covered) continue;
      const style = this.styles.numberOf(cell, index === 0);
      xml += this.cellXml(cell, index, style);
      if (cell.span !== undefined && cell.span > 1) {
        covered = index + cell.span;
        xml += this.coveredXml(index, covered, style);
      }
      height = Math.max(height, heightOf(cell, this.columnWidths, index));
    }
    if (xml === '') return '';
    const own = height > 0 ? ` ht="${Math.min(height, MAX_ROW_HEIGHT)}" customHeight="1"` : '';
    return `<row r="${this.row}"${own}>${xml}</row>`;
  }

  private cellXml({ value, style, accepts }: Cell, index: number, number: number): string {
    const cell = `<c r="${this.address(index)}" s="${number}"`;
    if (value === null) return `${cell}/>`;
    if (typeof value === 'string') return this.textXml(cell, value);
    if (typeof value === 'number') {
      if (style === 'input') this.inputs.add(accepts ?? 'number', index + 1, this.row);
      return `${cell}${numberXml(value)}`;
    }
    if (value instanceof Date) {
      const serial = value.getTime() / DAY_MS + EPOCH_DAY;
      return serial < FIRST_DAY ? this.textXml(cell, writtenDay(value)) : `${cell}><v>${serial}</v></c>`;
    }
    return `${cell}${numberXml(value.result, `<f>${escaped(value.formula)}</f>`)}`;
  }

  private textXml(cell: string, text: string): string {
    return `${cell} t="s"><v>${this.strings.numberOf(text)}</v></c>`;
  }

  /** The cells that another reaches over look as it does, so that its rules run through. */
  private coveredXml(index: number, end: number, style: number): string {
    this.merged.push(`${this.address(index)}:${this.address(end - 1)}`);
    let xml = '';
    for (let at = index + 1; at < end; at += 1) xml += `<c r="${this.address(at)}" s="${style}"/>`;
    return xml;
  }

  private address(index: number): string {
    return `${(this.letters[index] ??= columnLetters(index + 1))}${this.row}`;
  }
}

/** "01.05.1814", as days are written in the cells that hold them. */
function writtenDay(day: Date): string {
  return day.toISOString().slice(0, 10).split('-').toReversed().join('.');
}

/** The file has no way to write what is not a finite number, but as Excel's error of such a result. */
function numberXml(value: number, formula = ''): string {
  return Number.isFinite(value) ? `>${formula}<v>${value}</v></c>` : ` t="e">${formula}<v>#NUM!</v></c>`;
}
