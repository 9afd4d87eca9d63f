import type { FactorPath } from '../project/factor-set.ts';
import { formatNumber } from './number.ts';
import type { Language, Translate } from './translate.ts';

/** Decimals that a factor is written with: a gram of a kilogram, and a tenth of it. */
export const FACTOR_DECIMALS = 4;

/** A factor by year, by its ends: "0,0180 (2027) → 0,0040 (2050)", with the number of points where there are more. */
export function factorPathText(path: FactorPath, t: Translate, language: Language): string | null {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return null;
  const ends = t('factors.path', {
    from: formatNumber(first.value, language, FACTOR_DECIMALS),
    fromYear: String(first.year),
    to: formatNumber(last.value, language, FACTOR_DECIMALS),
    toYear: String(last.year),
  });
  return path.length > 2 ? `${ends}, ${t('factors.points', { count: path.length })}` : ends;
}
