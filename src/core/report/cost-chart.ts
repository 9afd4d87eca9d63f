import type { CostChartInput } from '../chart/cost-against-carbon.ts';
import type { Words } from '../chart/figure.ts';
import type { Account } from '../climate/account.ts';
import { moneyScale, type ShownCost } from './cost-words.ts';

/** What each alternative costs against what it emits, with what the figures are over; null where no alternative has both. */
export function costChartInput(
  shown: readonly ShownCost[],
  accounts: readonly Account[],
  words: Words,
): { readonly input: CostChartInput; readonly note: string } | null {
  const totals = new Map(accounts.map(({ id, total }) => [id, total]));
  const scale = moneyScale(
    shown.map(({ cost }) => cost.presentValue.value),
    words,
  );
  const points = shown.map(({ name, cost }) => {
    const { value, lacking } = cost.presentValue;
    const total = totals.get(cost.id);
    return {
      name,
      cost: value === null ? null : value * scale.factor,
      carbon: total?.value == null ? null : total.value / 1000,
      complete: lacking === 0 && total?.complete === true,
    };
  });
  // Axes without a point on them would be figures of nothing.
  if (points.every(({ cost, carbon }) => cost === null || carbon === null)) return null;
  const mix = accounts[0]?.method.electricityScenario ?? 'norway';
  const years = shown[0]?.cost.studyPeriod ?? 0;
  return {
    input: { points, unit: scale.unit, words },
    note: words.t('cost.chart.note', { years, mix: words.t(`scenario.${mix}`) }),
  };
}
