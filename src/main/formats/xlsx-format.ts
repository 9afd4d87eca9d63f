/** What an xlsx cell's number format shows a number as. */
export type Shows = 'number' | 'date' | 'percent';

/** Number formats that every workbook has without saying so, and that are dates or times (ECMA-376, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** The same for per cent: `0%` and `0.00%`. */
const BUILT_IN_PERCENT: readonly number[] = [9, 10];

export function builtInShows(id: number): Shows {
  if (BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return 'date';
  return BUILT_IN_PERCENT.includes(id) ? 'percent' : 'number';
}

/** By what a format code writes outside of quoted text, colours and currencies: years, months, days or hours, or a sign of per cent. */
export function showsBy(code: string): Shows {
  const own = code.replaceAll(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi, '');
  if (/[ymdhs]/i.test(own) && !/general/i.test(own)) return 'date';
  return own.includes('%') ? 'percent' : 'number';
}

/** As many figures as a share keeps when it is multiplied by a hundred: 0.07 is 7 %, and not 7.000000000000001 %. */
const FIGURES = 15;

/** A share as its cell shows it: 0.1 is "10 %". Three decimals get a fourth, since a mark before three digits may be one of thousands. */
export function percentText(share: number): string {
  const percent = String(Number((share * 100).toPrecision(FIGURES)));
  return /\.\d{3}$/.test(percent) ? `${percent}0 %` : `${percent} %`;
}
