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
  'ikke deklarert',
  'ikke relevant',
  'nicht deklariert',
  '-',
  '–',
  'x',
]);

/**
 * The decimal mark that a column's own numbers settle: one with other than three digits after it, or after a bare 0, cannot be a
 * thousands mark. Undefined where none decides it or they speak against each other, and then "1.234" stays a question.
 */
export function decimalMarkOf(cells: Iterable<SheetCell | undefined>): '.' | ',' | undefined {
  const marks = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const found = /^[^\d]*([\d.,\s\u00A0\u202F]*?)([.,])(\d+)(?:e[+-]?\d+)?(?:[^\d.,].*)?$/i.exec(cell.trim());
    const [, before = '', mark = '', after = ''] = found ?? [];
    const whole = before.replaceAll(/\s/g, '');
    const otherMarkBefore = whole.includes(mark === ',' ? '.' : ',');
    if (mark !== '' && (after.length !== 3 || whole === '' || /^0$/.test(whole) || otherMarkBefore)) marks.add(mark);
  }
  const [only] = marks;
  return marks.size === 1 && (only === ',' || only === '.') ? only : undefined;
}

/** A cell as a number. A unit after the number ("1,32 kg CO₂e") is left out; words for "not declared" are nothing. */
export function readCell(cell: SheetCell | undefined, decimalMark: '.' | ',' | undefined): ReadNumber {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : { kind: 'invalid' };
  const text = cellText(cell);
  if (NOT_DECLARED.has(text.toLowerCase().replaceAll('.', ' ').replaceAll('/', ' ').trim())) return { kind: 'empty' };
  const withoutUnit = text.replace(/(?<=[\d\s])\s*kg\s*(co2|co₂)[\s-]*(e|eq|ekv|äq)?[\w./² ³-]*$/i, '');
  return readNumber(withoutUnit, decimalMark);
}
