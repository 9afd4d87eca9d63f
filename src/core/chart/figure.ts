import type { Completeness } from '../climate/completeness.ts';
import { formatNumber } from '../text/number.ts';
import type { Language, Translate } from '../text/text.ts';

/** What every chart needs to speak: a language's words and its numbers. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** Decimals by the largest value: none from a hundred on, else two, three below one. All figures of one chart share them. */
export function decimalsFor(values: readonly (number | null)[]): number {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (largest >= 100 || largest === 0) return 0;
  return largest >= 1 ? 2 : 3;
}

/** `–` is no number; `0` is a figure. */
export function writeFigure(value: number | null, language: Language, decimals: number): string {
  return value === null ? '–' : formatNumber(value, language, decimals);
}

/** As {@link writeFigure}, with its sign: "+419", "−74", "0". */
export function writeSigned(value: number | null, language: Language, decimals: number): string {
  const text = writeFigure(value, language, decimals);
  return value !== null && value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A sum with what its completeness makes of it: "3 796", "≥ 2 564", "2 564, ufullstendig". */
export function writeSum(value: number | null, completeness: Completeness, decimals: number, words: Words): string {
  const text = writeFigure(value, words.language, decimals);
  if (value === null || completeness === 'complete') return text;
  return completeness === 'atLeast' ? `≥\u00A0${text}` : words.t('chart.incompleteSum', { sum: text });
}

/** A time in years: whole from ten on, with one decimal below. */
export function writeYears(years: number, words: Words): string {
  const text = formatNumber(years, words.language, years < 9.95 ? 1 : 0);
  return words.t('chart.years', { years: text });
}

/** A share as rates are written: one decimal, so that 94.9 % is not read as 95 %. */
export function writeRate(share: number | null, { language }: Words): string {
  if (share === null) return '–';
  return `${formatNumber(share * 100, language, decimalsOf(share))}${language === 'nb' ? '\u00A0%' : '%'}`;
}

/** A whole percentage, as a target mostly is, needs no decimal. */
function decimalsOf(share: number): number {
  return Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1;
}
