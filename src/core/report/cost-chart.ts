import type { CostChartInput } from '../chart/cost-against-carbon.ts';
import type { Words } from '../chart/figure.ts';
import type { Account } from '../climate/account.ts';
import { differingSettings } from '../comparison/compare.ts';
import { moneyScale, type ShownCost } from './cost-words.ts';

/** What is drawn, with what the figures are over; `unlike` where the accounts, whose years the costs are over too, do not compare. */
export type CostChart =
  { readonly kind: 'chart'; readonly input: CostChartInput; readonly note: string } | { readonly kind: 'unlike' };

/** What each alternative costs against what it emits; null where no alternative has both. */
export function costChartInput(
  shown: readonly ShownCost[],
  accounts: readonly Account[],
  words: Words,
): CostChart | null {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const scale = moneyScale(
    shown.map(({ cost }) => cost.presentValue.value),
    words,
  );
  const points = shown.map(({ name, cost }) => {
    const { value, lacking } = cost.presentValue;
    const total = accountOf.get(cost.id)?.total;
    return {
      name,
      cost: value === null ? null : value * scale.factor,
      carbon: total?.value == null ? null : total.value / 1000,
      complete: lacking === 0 && total?.complete === true,
    };
  });
  // Axes without a point on them would be figures of nothing.
  if (points.every(({ cost, carbon }) => cost === null || carbon === null)) return null;
  const [method, ...others] = shown.flatMap(({ cost: { id } }, index) => {
    const point = points[index];
    const isShown = point && (point.cost !== null || point.carbon !== null);
    return isShown ? (accountOf.get(id)?.method ?? []) : [];
  });
  if (!method) return null;
  if (others.some((other) => differingSettings(method, other).length > 0)) return { kind: 'unlike' };
  const { referenceStudyPeriod: years, electricityScenario: mix } = method;
  return {
    kind: 'chart',
    input: { points, unit: scale.unit, words },
    note: words.t('cost.chart.note', { years, mix: words.t(`scenario.${mix}`) }),
  };
}
