import { writeRate, type Words } from '../chart/figure.ts';
import type { KrSum, SchemeSums } from '../choices/grants.ts';
import type { MaterialShares, MaterialSharesBy } from '../choices/material-shares.ts';
import { formatNumber } from '../text/number.ts';
import type { CalculationLine } from './calculation-line.ts';
import { writeKr } from './choices-words.ts';

/** How the shares of an alternative come about: by mass, then by climate impact. */
export function sharesCalculation(name: string, { mass, impact }: MaterialShares, words: Words): CalculationLine[] {
  return [
    ...linesBy(name, words.t('choices.mass'), mass, 't', words),
    ...linesBy(name, words.t('choices.impact'), impact, 't\u00A0CO₂e', words),
  ];
}

function linesBy(
  name: string,
  measure: string,
  { total, byOrigin, recycled }: MaterialSharesBy,
  unit: string,
  words: Words,
): CalculationLine[] {
  const { t } = words;
  const written = (kg: number) => `${writeTonnesOf(kg, words)}\u00A0${unit}`;
  const line = (what: string, formula: string) => ({
    name: t('choices.calculation.share', { name, what, measure }),
    formula,
  });
  if (total === null) return [];
  const kept = (['reused', 'retained'] as const).flatMap((origin) => {
    const { amount, share } = byOrigin[origin];
    if (amount === null || share === null) return [];
    return line(t(`choices.origin.${origin}`), `${written(amount)} / ${written(total)} = ${writeRate(share, words)}`);
  });
  const { amount, share, known } = recycled;
  if (amount === null || known.amount === null || share === null) return kept;
  const of = `${written(known.amount)} ${t('choices.calculation.recycledOf')}`;
  return [...kept, line(t('choices.recycled'), `${written(amount)} / ${of} = ${writeRate(share, words)}`)];
}

/** t of kg, with at least three figures; nothing is 0. */
function writeTonnesOf(kg: number, { language }: Words): string {
  const decimals = kg >= 100_000 ? 1 : kg >= 1000 ? 2 : 3;
  return formatNumber(kg / 1000, language, kg === 0 ? 0 : decimals);
}

/** What the sums of each scheme are added up from. */
export function grantCalculation(sums: readonly SchemeSums[], words: Words): CalculationLine[] {
  const { t } = words;
  return sums.flatMap(({ scheme, granted, undecided }) => {
    const name = t(scheme === null ? 'grants.schemeUnknown' : `grants.scheme.${scheme}`);
    return [
      ...addition(name, t('grants.granted'), granted, words),
      ...addition(name, t('grants.undecided'), undecided, words),
    ];
  });
}

function addition(scheme: string, what: string, { value, parts }: KrSum, words: Words): CalculationLine[] {
  if (value === null) return [];
  const terms = parts.map(({ kr }) => writeKr(kr, words)).join(' + ');
  const total = `${writeKr(value, words)}\u00A0${words.t('grants.kr')}`;
  return [
    {
      name: words.t('grants.calculation.line', { scheme, what }),
      formula: parts.length === 1 ? total : `${terms} = ${total}`,
    },
  ];
}
