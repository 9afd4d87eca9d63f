import type { Carrier, ElectricityScenario, TransportMode, TravelMode } from '../project/codes.ts';
import type { FactorPath, FactorRow, FactorSet } from '../project/factor-set.ts';
import type { Method } from '../project/method.ts';
import { convert, UNITS, type Unit } from '../units/unit.ts';

/** The calendar years that a method's account runs over. */
export type StudyPeriod = Pick<Method, 'startYear' | 'referenceStudyPeriod'>;

/**
 * Look-up in a factor set for one study period. A factor that is not there is null, and makes its module missing. What is used at the
 * start takes the factor of the start year; what is used every year takes the mean over the study period.
 */
export interface Factors {
  /** kg CO₂e/kWh of energy in use, life cycle: the mean over the study period. */
  energy(carrier: Carrier, scenario: ElectricityScenario): number | null;
  /** The same for each year of the study period; null where the factor is the same every year, or there is none. */
  energyByYear(carrier: Carrier, scenario: ElectricityScenario): readonly number[] | null;
  /** kg CO₂e/tkm */
  transport(mode: TransportMode): number | null;
  /** kg CO₂e/km: the mean over the study period. */
  travel(mode: TravelMode): number | null;
  travelByYear(mode: TravelMode): readonly number[] | null;
  /** Life-cycle kg CO₂e for one `unit` of a carrier used on site. */
  site(carrier: Carrier, unit: Unit, scenario: ElectricityScenario): number | null;
  /** The rows that the factors come from, for explaining them; null where there is none. */
  readonly rows: {
    energy(carrier: Carrier, scenario: ElectricityScenario): FactorRow | null;
    transport(mode: TransportMode): FactorRow | null;
    travel(mode: TravelMode): FactorRow | null;
    site(carrier: Carrier, unit: Unit, scenario: ElectricityScenario): FactorRow | null;
  };
}

export function factorsOf(set: FactorSet, period: StudyPeriod): Factors {
  const rows = new Map(set.rows.map((row) => [row.id, row]));
  const atStart = (id: string, unit: Unit) => {
    const row = usable(rows.get(id), unit);
    return row && valueIn(row, period.startYear) * row.perUnit;
  };
  const inUse = (id: string, unit: Unit | 'km') => {
    const row = usable(rows.get(id), unit);
    if (!row) return null;
    const years = row.path ? yearly(row, period) : null;
    return years ? years.reduce((sum, value) => sum + value, 0) / years.length : row.value * row.perUnit;
  };
  const siteRow = (carrier: Carrier, unit: Unit, scenario: ElectricityScenario): UsableRow | null => {
    const own = usable(rows.get(`site-${carrier}`), unit);
    if (own) return own;
    const kWh = convert(1, unit, 'kWh');
    const energy = usable(rows.get(energyFactorId(carrier, scenario)), 'kWh');
    return energy && kWh !== null ? { ...energy, perUnit: energy.perUnit * kWh } : null;
  };
  const byYear = (id: string, unit: Unit | 'km') => {
    const row = usable(rows.get(id), unit);
    return row?.path ? yearly(row, period) : null;
  };
  return {
    energy: (carrier, scenario) => inUse(energyFactorId(carrier, scenario), 'kWh'),
    energyByYear: (carrier, scenario) => byYear(energyFactorId(carrier, scenario), 'kWh'),
    transport: (mode) => atStart(`transport-${mode}`, 'tkm'),
    travel: (mode) => inUse(`travel-${mode}`, 'km'),
    travelByYear: (mode) => byYear(`travel-${mode}`, 'km'),
    site: (carrier, unit, scenario) => {
      const row = siteRow(carrier, unit, scenario);
      return row && valueIn(row, period.startYear) * row.perUnit;
    },
    rows: {
      energy: (carrier, scenario) => usable(rows.get(energyFactorId(carrier, scenario)), 'kWh'),
      transport: (mode) => usable(rows.get(`transport-${mode}`), 'tkm'),
      travel: (mode) => usable(rows.get(`travel-${mode}`), 'km'),
      site: siteRow,
    },
  };
}

/** The id of the row that a carrier in use is calculated with: electricity has one for each scenario. */
export function energyFactorId(carrier: Carrier, scenario: ElectricityScenario): string {
  return carrier === 'electricity' ? `electricity-${scenario}` : carrier;
}

/** A row's value in a calendar year, in the row's own unit: by its path where it has one. */
export function valueIn({ value, path }: Pick<FactorRow, 'value' | 'path'>, year: number): number {
  return path?.length ? valueOnPath(path, year) : value;
}

/** Straight between two points, level before the first and after the last. */
function valueOnPath(path: FactorPath, year: number): number {
  const before = path.findLast((point) => point.year <= year) ?? path[0];
  const after = path.find((point) => point.year >= year) ?? path.at(-1);
  if (!before || !after) throw new RangeError('A path has at least one point');
  if (before.year >= after.year) return before.value;
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
}

type UsableRow = FactorRow & { readonly perUnit: number };

function yearly(row: UsableRow, { startYear, referenceStudyPeriod }: StudyPeriod): number[] {
  return Array.from({ length: referenceStudyPeriod }, (_, index) => valueIn(row, startYear + index) * row.perUnit);
}

/**
 * A row with what turns its figures into those of one `unit`; null for a direct factor (never summed with life-cycle ones) and for
 * units of another dimension.
 */
function usable(row: FactorRow | undefined, unit: Unit | 'km'): UsableRow | null {
  if (!row || row.boundary === 'direct') return null;
  const denominator = row.unit.split('/').at(-1)?.trim();
  if (denominator === unit) return { ...row, perUnit: 1 };
  const known = UNITS.find((candidate) => candidate === denominator);
  const perUnit = known === undefined || unit === 'km' ? null : convert(1, unit, known);
  return perUnit === null ? null : { ...row, perUnit };
}
