import { readNumber, type ReadNumber } from '../text/number.ts';
import type { Language } from '../text/translate.ts';
import { readUnit } from '../units/unit-alias.ts';
import type { Unit } from '../units/unit.ts';

/** Ranges of cells as spreadsheets put them on the clipboard, and what people write in one cell. */

/**
 * Cells of a text as Excel, Calc and Sheets copy it: tabs between cells, newlines between rows, quotes round a cell that holds
 * either, and a newline after the last row that is no row of its own.
 */
export function readCells(text: string): string[][] {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = quotedCell(source, at) ?? plainCell(source, at);
    row.push(cell.text);
    const mark = source[cell.end];
    at = cell.end + 1;
    if (mark === '\t') continue;
    rows.push(row);
    row = [];
    if (mark === undefined) return rows;
  }
}

interface FoundCell {
  readonly text: string;
  readonly end: number;
}

function plainCell(source: string, start: number): FoundCell {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

/** A cell in quotes, or null where the quote is the cell's own text, as in `"Rå" overflate`. */
function quotedCell(source: string, start: number): FoundCell | null {
  if (source[start] !== '"') return null;
  let text = '';
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return null;
    text += source.slice(at, quote);
    if (source[quote + 1] === '"') {
      text += '"';
      at = quote + 2;
      continue;
    }
    const next = source[quote + 1];
    return next === undefined || next === '\t' || next === '\n' ? { text, end: quote + 1 } : null;
  }
}

/** Rows of cells as the text that a spreadsheet pastes; every row ends with a newline, as Excel writes it. */
export function cellsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quotedWhereNeeded).join('\t')}\r\n`).join('');
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same rows as an HTML table, which word processors and mail programs paste as a table. */
export function cellsHtml(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r?\n/g, '<br>');
}

/** What was read from a cell that should hold an amount. A text that could be two numbers is a question, never a guess. */
export type ReadAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number]; readonly unit: Unit | null }
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit | null };

/** A number, then anything that is no part of one. */
export const AMOUNT = /^([+\-\u2212\u2013]?[\d.,][\d.,\s\u00A0\u2007\u2009\u202F]*(?:e[+-]?\d+)?)(.*)$/is;

/**
 * Reads "12,5", "14 800 kg" and "1,5 MWh" (1 500 kWh): a number in Norwegian or English notation, and a unit after it where one is
 * written. In English a lone comma before three digits may be a thousands mark, so there it is asked about as the point is.
 */
export function readAmount(text: string, language: Language): ReadAmount {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const [, figure = '', rest = ''] = AMOUNT.exec(trimmed) ?? [];
  const number = readFigure(figure, language);
  if (number.kind === 'empty' || number.kind === 'invalid') return { kind: 'invalid' };

  const unitText = rest.trim();
  const unit = unitText === '' ? null : readUnit(unitText);
  if (unitText !== '' && unit === null) return { kind: 'unknown-unit', unit: unitText };
  const size = unit?.amount ?? 1;
  return number.kind === 'ambiguous'
    ? {
        kind: 'ambiguous',
        readings: [number.asDecimal * size, number.asThousands * size],
        unit: unit?.unit ?? null,
      }
    : { kind: 'number', value: number.value * size, unit: unit?.unit ?? null };
}

function readFigure(figure: string, language: Language): ReadNumber {
  const read = readNumber(figure);
  const comma = /^([+\-\u2212\u2013]?[1-9]\d{0,2}),(\d{3})$/.exec(figure.trim());
  if (language !== 'en' || read.kind !== 'number' || comma === null) return read;
  return { kind: 'ambiguous', asDecimal: read.value, asThousands: read.value * 1000 };
}

/**
 * Reads a share written in per cent: "5", "5 %" and "12,5" are 0.05, 0.05 and 0.125. A number between 0 and 1 without the sign is a
 * question: "0,05" is 5 % where a spreadsheet shows shares as numbers, and 0,05 % where it shows per cent. The readings are shares too.
 */
export function readShare(text: string, language: Language): ReadAmount {
  const sign = text.includes('%');
  const read = readAmount(text.replace('%', ''), language);
  if (read.kind === 'unknown-unit' || ('unit' in read && read.unit !== null)) return { kind: 'invalid' };
  if (read.kind === 'ambiguous') {
    const [decimal, thousands] = read.readings;
    return { ...read, readings: [hundredth(decimal), hundredth(thousands)] };
  }
  if (read.kind !== 'number') return read;
  if (!sign && read.value > 0 && read.value < 1) {
    return { kind: 'ambiguous', readings: [hundredth(read.value), read.value], unit: null };
  }
  return { ...read, value: hundredth(read.value) };
}

/** 28,3 % is 0.283, and not 0.28300000000000003. */
function hundredth(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

/**
 * A number as it stands in the editor and on the clipboard: every digit, no marks between thousands, and never a text that
 * {@link readAmount} would ask about.
 */
export function plainNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes('e')) return text;
  if (language === 'nb') return text.replace('.', ',');
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
