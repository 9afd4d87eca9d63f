import type { Words } from '../chart/figure.ts';
import { annuityFactor, type AlternativeCost } from '../cost/assess-cost.ts';
import type { CostRow } from '../cost/cost-row.ts';
import { formatNumber } from '../text/number.ts';
import { inPercent } from '../units/percent.ts';
import type { CalculationLine } from './calculation-line.ts';
import { writeMoney, writeRates } from './cost-words.ts';

/** How the present value of an alternative comes about: each line with the numbers put in, then the sums made of them. */
export interface CostCalculation {
  readonly lines: readonly CalculationLine[];
  readonly sums: readonly CalculationLine[];
}

export function costCalculation(cost: AlternativeCost, words: Words): CostCalculation {
  const { t, language } = words;
  const { rows, presentValue, annualCost, annualPerArea, areaM2, factors, rates, studyPeriod } = cost;
  const sums: CalculationLine[] = [
    { name: t('cost.calculation.rates'), formula: writeRates(rates, words) },
    { name: t('cost.calculation.factor'), formula: t('cost.calculation.factorFormula') },
  ];
  if (presentValue.value !== null) {
    const known = presentValue.lines - presentValue.lacking;
    sums.push({
      name: t('cost.presentValue'),
      formula: t('cost.calculation.sum', { count: known, value: writeMoney(presentValue.value, words) }),
    });
    if (annualCost !== null) {
      const divisor = formatNumber(annuityFactor(factors), language, 4);
      const value = writeMoney(annualCost, words);
      sums.push({
        name: t('cost.annual'),
        formula: `${writeMoney(presentValue.value, words)} / Σ 1…${studyPeriod} (${divisor}) = ${value}`,
      });
      if (annualPerArea !== null && areaM2 !== null) {
        sums.push({
          name: t('cost.annualPerArea'),
          formula: `${value} / ${formatNumber(areaM2, language)}\u00A0m² = ${writeMoney(annualPerArea, words)}`,
        });
      }
    }
  }
  return {
    lines: rows.map((row) => ({ name: row.line.name ?? t('cost.noName'), formula: formulaOf(row, cost, words) })),
    sums,
  };
}

/** Times that are written out; of more the first and the last. */
const WRITTEN_TIMES = 4;

function formulaOf(row: CostRow, { factors }: AlternativeCost, words: Words): string {
  const { t, language } = words;
  const { line, payments, presentValue, lacks } = row;
  if (presentValue === null || payments === null) return lacks.map((lack) => t(`cost.lack.${lack}`)).join(', ');
  const amount = writeMoney(line.amount ?? 0, words);
  const growth = line.growth ? ` · (1 + ${formatNumber(inPercent(line.growth), language)}\u00A0%)^t` : '';
  const [first] = payments;
  const value = writeMoney(presentValue, words);
  if (!first) return t('cost.remark.never-replaced');
  if (payments.length === 1) {
    // What is left of a cost is income, and of an income a cost: one sign, whichever it is.
    const paid = writeMoney((line.amount ?? 0) * Math.sign(first.share), words);
    const size = Math.abs(first.share);
    const share = size === 1 ? '' : ` · ${formatNumber(size, language)}`;
    const factor = formatNumber(factors[first.time] ?? 0, language, 4);
    return `${paid}${share}${growth} · ${factor} (t = ${first.time}) = ${value}`;
  }
  const times = payments.map(({ time, share }) =>
    share === 1 ? String(time) : `${time} · ${formatNumber(share, language)}`,
  );
  const written = times.length > WRITTEN_TIMES ? [...times.slice(0, 2), '…', times.at(-1)] : times;
  return `Σ ${amount}${growth} · d(t), t = ${written.join(', ')} = ${value}`;
}
