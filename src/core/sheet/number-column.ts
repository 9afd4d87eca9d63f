import { readNumber, type ReadNumber } from '../text/number.ts';
import { cellText, type SheetCell } from './import-source.ts';

/** Words that files write where a module is not declared. They are nothing, never 0. */
const NOT_DECLARED = new Set([
  'mnd',
  'nd',
  'n d',
  'inad',
  'ina',
  'na',
  'n a',
  'mna',
  'mnr',
  'not declared',
  'not available',
  'ikke tilgjengelig',
  'ikke oppgitt',
  'nicht verfügbar',
  'not relevant',
  'ikke deklarert',
  'ikke relevant',
  'ej deklarerad',
  'ikke deklareret',
  'nicht deklariert',
  '-',
  '–',
  '—',
]);

/** Whether a cell says that there is nothing in it. */
export function saysNothing(cell: SheetCell | undefined): boolean {
  if (typeof cell === 'number' || cell instanceof Date) return false;
  const text = cellText(cell);
  // None of the words has a digit, and nearly every cell has one.
  return text === '' || (!/\d/.test(text) && NOT_DECLARED.has(text.toLowerCase().replaceAll(/[./]/g, ' ').trim()));
}

/**
 * The decimal mark that a column's own numbers settle: one with other than three digits after it, or after a bare 0, cannot be a
 * thousands mark, and of two marks in one number the last is the decimal one. Undefined where none decides it or they speak
 * against each other, and then "1.234" stays a question.
 */
export function decimalMarkOf(cells: Iterable<SheetCell | undefined>): '.' | ',' | undefined {
  const marks = new Set<'.' | ','>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const mark = decimalMarkIn(cell);
    if (mark) marks.add(mark);
  }
  const [only] = marks;
  return marks.size === 1 ? only : undefined;
}

/** Whether a column's own numbers show that its point is a decimal one, and no comma speaks against it. */
export function pointIsDecimal(cells: Iterable<SheetCell | undefined>): boolean {
  let isDecimal = false;
  for (const cell of cells) {
    const mark = typeof cell === 'string' ? decimalMarkIn(cell) : null;
    if (mark === ',') return false;
    isDecimal ||= mark === '.';
  }
  return isDecimal;
}

/** Whether some columns have decimal points and none has a decimal comma: a comma before three digits may then mark thousands in the others. */
export function commasAreInDoubt(columns: Iterable<Iterable<SheetCell | undefined>>): boolean {
  const marks = new Set<'.' | ','>();
  for (const cells of columns) {
    for (const cell of cells) {
      const mark = typeof cell === 'string' ? decimalMarkIn(cell) : null;
      if (mark === ',') return false;
      if (mark) marks.add(mark);
    }
  }
  return marks.has('.');
}

/** As {@link readCell}, where {@link commasAreInDoubt}: "1,000" is a question as "1.000" is, unless the column's own mark has settled it. */
export function readCellInDoubt(cell: SheetCell | undefined, decimalMark: '.' | ',' | undefined): ReadNumber {
  const read = readCell(cell, decimalMark);
  const mayBeTwo = typeof cell === 'string' && /^[-+\u2212]?[1-9]\d{0,2},\d{3}(?![\d.,])/.test(cell.trim());
  if (!mayBeTwo || decimalMark !== undefined || read.kind !== 'number') return read;
  return { kind: 'ambiguous', asDecimal: read.value, asThousands: Math.round(read.value * 1000) };
}

function decimalMarkIn(text: string): '.' | ',' | null {
  const [, whole = '', mark = '', decimals = ''] =
    /^[^\d.,]*([\d.,\s\u00A0\u202F]*)([.,])(\d*)(?:e[+-]?\d+)?(?:[^\d.,].*)?$/i.exec(text.trim()) ?? [];
  if (mark !== '.' && mark !== ',') return null;
  const other = mark === '.' ? ',' : '.';
  if (whole.includes(mark)) return whole.includes(other) ? null : other;
  const mayBeThousands = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayBeThousands ? null : mark;
}

/** A cell as a number. A unit after the number ("1,32 kg CO₂e") is left out; words for "not declared" are nothing. */
export function readCell(cell: SheetCell | undefined, decimalMark: '.' | ',' | undefined): ReadNumber {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : { kind: 'invalid' };
  if (saysNothing(cell)) return { kind: 'empty' };
  if (typeof cell !== 'string') return { kind: 'invalid' };
  const withoutUnit = cell.replace(/(?<=[\d\s])\s*kg\s*(co2|co₂)[\s-]*(e|eq|ekv|äq)?[\w./² ³-]*$/i, '').trim();
  // In a column of decimal points, as English writes them, a comma before three digits marks thousands.
  if (decimalMark === '.' && /^[-+\u2212]?\d{1,3},\d{3}$/.test(withoutUnit)) {
    return readNumber(withoutUnit.replace(',', ''), decimalMark);
  }
  return readNumber(withoutUnit, decimalMark);
}
