import { factorsOf } from '#core/climate/factors.ts';
import { energyFactors } from '#core/climate/operation.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { carrierColumn, factorColumns, figureColumn, type OperationContext } from './operation-columns.ts';
import type { PlacedEnergy } from '#renderer/client/row-change.logic.ts';

/** kg CO₂e/kWh in Norway and Europe differ for electricity alone. */
export function energyColumns(context: OperationContext): readonly GridColumn<PlacedEnergy>[] {
  const { t, factors, method } = context;
  const known = method && factorsOf(factors, method);
  return [
    carrierColumn(context),
    kilowattHours('annualDemand', t('alternatives.demand'), context),
    kilowattHours('annualExport', t('alternatives.export'), context),
    ...factorColumns<PlacedEnergy>(context, t('alternatives.kgPerKWh'), ({ carrier }) => {
      if (carrier == null || !known) return null;
      const scenarios = carrier === 'electricity' ? ELECTRICITY_SCENARIOS : (['norway'] as const);
      return scenarios.flatMap((scenario) => {
        const row = known.rows.energy(carrier, scenario);
        const value = known.energy(carrier, scenario);
        return row && value !== null ? { row, value } : [];
      });
    }),
    ...ELECTRICITY_SCENARIOS.map((scenario) =>
      figureColumn<PlacedEnergy>(
        `B6 ${scenario}`,
        t('alternatives.b6In', { scenario: t(`scenario.${scenario}`) }),
        context,
        (row) => {
          const factor = known && energyFactors(row, known)?.[scenario];
          return factor == null || row.annualDemand == null || !method
            ? null
            : row.annualDemand * factor * method.referenceStudyPeriod;
        },
      ),
    ),
  ];
}

function kilowattHours(
  field: 'annualDemand' | 'annualExport',
  label: string,
  { t, format }: OperationContext,
): GridColumn<PlacedEnergy> {
  return {
    id: field,
    label,
    unit: t('alternatives.kWhPerYear'),
    width: 92,
    align: 'end',
    text: (row) => {
      const value = row[field];
      return value == null ? '' : format.number(value);
    },
    plainText: (row) => {
      const value = row[field];
      return value == null ? '' : plainNumber(value, format.language);
    },
    placeholder: () => NO_VALUE,
    entry: numberEntry({
      language: format.language,
      unit: 'kWh',
      suffix: /\s*\/\s*(år|year|yr|a)\.?$/i,
      set: (row, value) => ({ ...row, [field]: value }),
      unitText: () => format.unit('kWh'),
    }),
  };
}
