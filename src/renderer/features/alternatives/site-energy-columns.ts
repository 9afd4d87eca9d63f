import { factorsOf } from '#core/climate/factors.ts';
import { siteFactors } from '#core/climate/operation.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import type { Unit } from '#core/units/unit.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { carrierColumn, factorColumns, figureColumn, type OperationContext } from './operation-columns.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import type { PlacedSiteEnergy } from '#renderer/client/row-change.logic.ts';

/** What fuel and energy come in. */
const UNITS_OF_ENERGY: readonly Unit[] = ['l', 'kWh', 'MJ', 'kg', 't', 'm3'];

/** Energy used on site, which is part of A5, with life-cycle factors. */
export function siteEnergyColumns(context: OperationContext): readonly GridColumn<PlacedSiteEnergy>[] {
  const { t, factors, method } = context;
  const known = method && factorsOf(factors, method);
  return [
    carrierColumn(context),
    ...quantityColumns<PlacedSiteEnergy>(
      {
        id: 'amount',
        label: t('alternatives.quantity'),
        value: ({ amount }) => amount,
        set: (row, amount, unit) => ({ ...row, amount, unit }),
        units: UNITS_OF_ENERGY,
      },
      context,
    ),
    ...factorColumns<PlacedSiteEnergy>(context, t('operation.kgPerUnit'), ({ carrier, unit }) => {
      if (carrier == null || unit == null || !known) return null;
      const scenarios = carrier === 'electricity' ? ELECTRICITY_SCENARIOS : (['norway'] as const);
      return scenarios.flatMap((scenario) => {
        const row = known.rows.site(carrier, unit, scenario);
        const value = known.site(carrier, unit, scenario);
        return row && value !== null ? { row, value } : [];
      });
    }),
    ...ELECTRICITY_SCENARIOS.map((scenario) =>
      figureColumn<PlacedSiteEnergy>(
        `A5 ${scenario}`,
        t('operation.a5In', { scenario: t(`scenario.${scenario}`) }),
        context,
        (row) => {
          const factor = known && siteFactors(row, known)?.[scenario];
          return factor == null || row.amount == null ? null : row.amount * factor;
        },
      ),
    ),
  ];
}
