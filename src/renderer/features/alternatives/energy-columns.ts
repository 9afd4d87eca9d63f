import { factorsOf } from '#core/climate/factors.ts';
import { CARRIERS, ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { Method } from '#core/project/method.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceEntry, numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { figureText } from './component-row.logic.ts';
import { energyFactor } from './explain.logic.ts';
import type { PlacedEnergy } from './row-change.logic.ts';

type Column = GridColumn<PlacedEnergy>;

export interface EnergyColumnContext {
  readonly t: Translate;
  readonly format: Format;
  readonly factors: FactorSet;
  readonly method: Method | null;
}

/** kg CO₂e/kWh in Norway and Europe differ for electricity alone. */
export function energyColumns({ t, format, factors, method }: EnergyColumnContext): readonly Column[] {
  const known = method && factorsOf(factors, method);
  const factorOf = (row: PlacedEnergy, scenario: ElectricityScenario) =>
    row.factor ?? (row.carrier == null || !known ? null : known.energy(row.carrier, scenario));
  const figureOf = (row: PlacedEnergy, scenario: ElectricityScenario) => {
    const factor = factorOf(row, scenario);
    return factor === null || row.annualDemand == null || !method
      ? null
      : row.annualDemand * factor * method.referenceStudyPeriod;
  };
  return [
    {
      id: 'carrier',
      label: t('alternatives.carrier'),
      width: 130,
      text: (row) => (row.carrier == null ? '' : t(`carrier.${row.carrier}`)),
      entry: choiceEntry({
        choices: CARRIERS.map((value) => ({ value, label: t(`carrier.${value}`), alsoWritten: alsoWritten(value) })),
        set: (row, carrier) => ({ ...row, carrier }),
      }),
    },
    kilowattHours('annualDemand', t('alternatives.demand'), t, format),
    kilowattHours('annualExport', t('alternatives.export'), t, format),
    {
      id: 'factor',
      label: t('alternatives.ownFactor'),
      unit: t('alternatives.kgPerKWh'),
      width: 84,
      align: 'end',
      text: (row) => (row.factor == null ? '' : format.number(row.factor, 4)),
      plainText: (row) => (row.factor == null ? '' : plainNumber(row.factor, format.language)),
      placeholder: () => NO_VALUE,
      entry: numberEntry({
        language: format.language,
        least: 'any',
        set: (row, factor) => ({ ...row, factor }),
        unitText: () => t('alternatives.kgPerKWh'),
      }),
    },
    {
      id: 'source',
      label: t('alternatives.factorSource'),
      width: 150,
      grows: true,
      text: (row) => sourceText(row, { t, format, factors, method }),
    },
    ...ELECTRICITY_SCENARIOS.map((scenario): Column => ({
      id: `B6 ${scenario}`,
      label: t('alternatives.b6In', { scenario: t(`scenario.${scenario}`) }),
      unit: t('alternatives.kgCO2e'),
      width: 92,
      align: 'end',
      text: (row) => figureText(figureOf(row, scenario), format.number),
      placeholder: () => NO_VALUE,
    })),
  ];
}

function kilowattHours(field: 'annualDemand' | 'annualExport', label: string, t: Translate, format: Format): Column {
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

/** "0,018, kontroller (2018, NS 3720)"; for electricity both mixes. What is to be checked stands where no column cuts it. */
function sourceText(row: PlacedEnergy, { t, format, factors }: EnergyColumnContext): string {
  if (row.factor != null) return t('alternatives.ownFactorSource');
  const { carrier } = row;
  if (carrier == null) return '';
  const scenarios = carrier === 'electricity' ? ELECTRICITY_SCENARIOS : (['norway'] as const);
  const found = scenarios.flatMap((scenario) => energyFactor(carrier, scenario, factors) ?? []);
  const [first] = found;
  if (!first) return t('alternatives.noFactor');
  const figures = found.map(({ value }) => format.number(value, 3)).join(' / ');
  const source = [first.year, first.source ?? factors.set].filter((part) => part != null).join(', ');
  return `${figures}${first.check ? `, ${t('common.check')}` : ''} (${source})`;
}

/** The words of energy calculations, in both languages. */
function alsoWritten(carrier: (typeof CARRIERS)[number]): readonly string[] {
  switch (carrier) {
    case 'electricity':
      return ['el', 'strøm', 'elektrisk', 'electric', carrier];
    case 'district-heating':
      return ['fv', carrier];
    default:
      return [carrier];
  }
}
