import type { FactorPath } from '../project/factor-set.ts';
import { readNumber } from '../text/number.ts';
import type { Language } from '../text/translate.ts';
import { readCells } from './clipboard.ts';

/** A path of values by year, as lines of year and value: pasted from a spreadsheet, or typed. */

export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2500;

/** A line that is no year and value, from 1, or a year that stands twice. */
export type PathProblem =
  | { readonly problem: 'line'; readonly line: number; readonly found: string }
  | { readonly problem: 'twice'; readonly year: number };

/** No points where nothing is written. */
export type PathTable = { readonly path: FactorPath } | PathProblem;

/**
 * Points of a table, in order of their years. Cells are parted by tabs, or in typed lines by semicolons or spaces. A first
 * line without a number is the heading; any other line that is no year and value is refused by its number.
 */
export function readPathTable(text: string, language: Language): PathTable {
  const points: { year: number; value: number }[] = [];
  for (const [index, cells] of readCells(text).entries()) {
    const found = cells.length > 1 ? cells : (cells[0] ?? '').trim().split(/\s*;\s*|\s+/);
    if (found.every((cell) => cell.trim() === '')) continue;
    const read = found.map((cell) => readNumber(cell, language === 'nb' ? ',' : '.'));
    if (index === 0 && read.every(({ kind }) => kind === 'invalid' || kind === 'empty')) continue;
    const [year, value, ...rest] = read;
    const isPoint = year?.kind === 'number' && value?.kind === 'number' && rest.every(({ kind }) => kind === 'empty');
    if (!isPoint || !isYear(year.value)) {
      return { problem: 'line', line: index + 1, found: cells.join(' ').trim() };
    }
    if (points.some((point) => point.year === year.value)) return { problem: 'twice', year: year.value };
    points.push({ year: year.value, value: value.value });
  }
  return { path: points.toSorted((a, b) => a.year - b.year) };
}

export function pathTableText(path: FactorPath, language: Language): string {
  const mark = language === 'nb' ? ',' : '.';
  return path.map(({ year, value }) => `${year}\t${String(value).replace('.', mark)}`).join('\n');
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}
