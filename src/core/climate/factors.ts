import type { Carrier, ElectricityScenario, TransportMode, TravelMode } from '../project/codes.ts';
import type { FactorRow, FactorSet } from '../project/factor-set.ts';
import { convert, UNITS, type Unit } from '../units/unit.ts';

/** Look-up in a factor set. A factor that is not there is null, and makes its module missing. */
export interface Factors {
  /** kg CO₂e/kWh of energy in use, life cycle. */
  energy(carrier: Carrier, scenario: ElectricityScenario): number | null;
  /** kg CO₂e/tkm */
  transport(mode: TransportMode): number | null;
  /** kg CO₂e/km */
  travel(mode: TravelMode): number | null;
  /** Life-cycle kg CO₂e for one `unit` of a carrier used on site. */
  site(carrier: Carrier, unit: Unit, scenario: ElectricityScenario): number | null;
}

export function factorsOf(set: FactorSet): Factors {
  const rows = new Map(set.rows.map((row) => [row.id, row]));
  const lifeCycle = (id: string, unit: Unit | 'km') => perUnit(rows.get(id), unit);
  const energy: Factors['energy'] = (carrier, scenario) =>
    lifeCycle(carrier === 'electricity' ? `electricity-${scenario}` : carrier, 'kWh');
  return {
    energy,
    transport: (mode) => lifeCycle(`transport-${mode}`, 'tkm'),
    travel: (mode) => lifeCycle(`travel-${mode}`, 'km'),
    site: (carrier, unit, scenario) => {
      const own = lifeCycle(`site-${carrier}`, unit);
      if (own !== null) return own;
      const kWh = convert(1, unit, 'kWh');
      const perKwh = kWh === null ? null : energy(carrier, scenario);
      return perKwh === null || kWh === null ? null : perKwh * kWh;
    },
  };
}

/** A row's value for one `unit`; null for a direct factor (never summed with life-cycle ones) and for units of another dimension. */
function perUnit(row: FactorRow | undefined, unit: Unit | 'km'): number | null {
  if (!row || row.boundary === 'direct') return null;
  const denominator = row.unit.split('/').at(-1)?.trim();
  if (denominator === unit) return row.value;
  const known = UNITS.find((candidate) => candidate === denominator);
  const size = known === undefined || unit === 'km' ? null : convert(1, unit, known);
  return size === null ? null : row.value * size;
}
