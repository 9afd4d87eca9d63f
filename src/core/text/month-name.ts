import { foldText } from './fold.ts';

/** Of each month in order its folded names: Norwegian, English, Danish, Swedish and German. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januar', 'january', 'januari'],
  ['februar', 'february', 'februari'],
  ['mars', 'march', 'marts', 'marz', 'maerz'],
  ['april'],
  ['mai', 'may', 'maj'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'augusti'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december', 'dezember'],
];
/** "Ju" is two months, and "ma" is three. */
const LEAST_LETTERS = 3;

/** The month that a name or the beginning of one tells, from 1: "juni", "Jun", "sept"; null where it tells none. */
export function namedMonth(name: string): number | null {
  if (name.length < LEAST_LETTERS) return null;
  const folded = foldText(name);
  const index = MONTH_NAMES.findIndex((names) => names.some((one) => one.startsWith(folded)));
  return index < 0 ? null : index + 1;
}

/**
 * A month as people write it, as `YYYY-MM`: "mars 2027", "jun. 27", "03.2027", "03/2027" or "2027-03"; null where it is none.
 */
export function readMonth(text: string): string | null {
  const yearFirst = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  const named = /^(\p{L}+)\.?[\s-]*(\d{4}|\d{2})$/u.exec(text);
  const [year = '', month] = yearFirst
    ? [yearFirst[1], Number(yearFirst[2])]
    : monthFirst
      ? [monthFirst[2], Number(monthFirst[1])]
      : [named?.[2], namedMonth(named?.[1] ?? '')];
  if (year === '' || month === null || month < 1 || month > MONTH_NAMES.length) return null;
  return `${year.length === 2 ? '20' : ''}${year}-${String(month).padStart(2, '0')}`;
}
