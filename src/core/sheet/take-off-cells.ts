import { elementSchema } from '../project/project.ts';
import type { Origin } from '../project/codes.ts';
import { readUnit, type ReadUnit } from '../units/unit-alias.ts';
import { readAmount, type ReadAmount } from './clipboard.ts';
import { cellText, foldHeading, type SheetCell } from './import-source.ts';
import { saysNothing } from './number-column.ts';

/** What the cells of a take-off say, one function a kind of cell. */

/**
 * The NS 3451 code that a text begins with: "231 Bærende yttervegg", "231.1", "(231)" and 231 are all 231. More than three digits are
 * a finer part of the same. Null where the text begins with no code, or with one digit alone, which is too coarse.
 */
export function readElementCode(cell: SheetCell | undefined): string | null {
  const digits = /^[\s([]*(\d{2,5})(?!\d|,\d|\s*(?:mm|cm|m|m2|m²|m3|m³|kg|stk|x)\b)/i.exec(cellText(cell))?.[1];
  const code = digits?.slice(0, 3);
  return code !== undefined && elementSchema.safeParse(code).success ? code : null;
}

/**
 * An amount as a schedule has it: a number, or a text with its unit stuck to it ("12,5 m²"). A mark before exactly three digits is a
 * question, unless the column's own numbers settle it: a take-off may come from a Norwegian or an English program.
 * @param mark what the other cells of the column show to be the decimal mark
 */
export function readAmountInCell(cell: SheetCell | undefined, mark: '.' | ',' | undefined): ReadAmount {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { kind: 'number', value: cell, unit: null } : { kind: 'invalid' };
  }
  if (saysNothing(cell)) return { kind: 'empty' };
  if (typeof cell !== 'string') return { kind: 'invalid' };
  const read = readAmount(cell, mark === ',' ? 'nb' : 'en');
  if (mark !== '.' || read.kind !== 'ambiguous') return read;
  const [decimal, thousands] = read.readings;
  return { kind: 'number', value: ambiguousMarkIn(cell) === '.' ? decimal : thousands, unit: read.unit };
}

/** The mark that a text is in doubt about: "." in "1.234 m²". */
export function ambiguousMarkIn(cell: SheetCell | undefined): '.' | ',' {
  return cellText(cell).includes('.') ? '.' : ',';
}

export type ReadThickness =
  | { readonly kind: 'metres'; readonly metres: number }
  | { readonly kind: 'empty' }
  /** A number without a unit may be in any. */
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'invalid' };

/** A thickness with the unit in the cell, else the heading's. */
export function readThickness(cell: SheetCell | undefined, headingUnit: ReadUnit | null): ReadThickness {
  const read = readAmountInCell(cell, undefined);
  if (read.kind === 'empty') return { kind: 'empty' };
  if (read.kind !== 'number' || read.value <= 0) return { kind: 'invalid' };
  if (read.unit === 'm') return { kind: 'metres', metres: read.value };
  if (read.unit !== null) return { kind: 'invalid' };
  return headingUnit?.unit === 'm' ? { kind: 'metres', metres: read.value * headingUnit.amount } : { kind: 'no-unit' };
}

/**
 * The words that people write, and the MMI status codes of Norwegian practice (300, 700, 800, 900). Other MMI codes tell how far the design
 * has come, and nothing of origin. "Existing waste" is what is demolished, so that is tried first.
 */
const ORIGIN_WORDS: readonly (readonly [Origin, RegExp])[] = [
  ['demolished', /^r$|\b(riv\w*|revet|demol\w*|existing waste|(mmi ?)?900)\b/],
  ['reused', /^g$|\b(gjen\w*|ombruk\w*|reuse\w*|(mmi ?)?800)\b/],
  ['retained', /^e$|\b(eks|eksist\w*|behold\w*|bevar\w*|kept|existing|retain\w*|(mmi ?)?700)\b/],
  ['new', /^n$|^(ny|nye|nytt|new)\b|\b(mmi ?)?300\b/],
];

/** New, retained, reused or demolished; null where the text says none of them. */
export function readOrigin(cell: SheetCell | undefined): Origin | null {
  const text = foldHeading(cellText(cell));
  return ORIGIN_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Whether a cell holds a unit and nothing else. */
export function isUnitAlone(cell: SheetCell | undefined): boolean {
  return readUnit(cellText(cell).replace(/^[([]|[)\]]$/g, '')) !== null;
}
