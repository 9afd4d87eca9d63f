import { CARRIERS, ELECTRICITY_SCENARIOS, TRANSPORT_MODES, TRAVEL_MODES } from '../project/codes.ts';
import type { FactorRow, FactorSet } from '../project/factor-set.ts';

/** A factor that an account looks up, with the unit it is given in where nothing else is known. */
export type FactorId = Pick<FactorRow, 'id' | 'unit'>;

/**
 * Every factor that an account may look up. What a carrier gives per litre on site (`site-diesel`) is not here: without it the one per
 * kWh is used.
 */
export const FACTOR_IDS: readonly FactorId[] = [
  ...ELECTRICITY_SCENARIOS.map((scenario) => ({ id: `electricity-${scenario}`, unit: 'kg CO2e/kWh' })),
  ...CARRIERS.filter((carrier) => carrier !== 'electricity').map((id) => ({ id, unit: 'kg CO2e/kWh' })),
  ...TRANSPORT_MODES.map((mode) => ({ id: `transport-${mode}`, unit: 'kg CO2e/tkm' })),
  ...TRAVEL_MODES.map((mode) => ({ id: `travel-${mode}`, unit: 'kg CO2e/km' })),
];

/** The factors that a set has no row for: what needs them is missing until a person gives them. */
export function factorsNotIn({ rows }: Pick<FactorSet, 'rows'>): FactorId[] {
  const known = new Set(rows.map(({ id }) => id));
  return FACTOR_IDS.filter(({ id }) => !known.has(id));
}
