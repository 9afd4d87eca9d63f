/**
 * Quantities and their units. A conversion either has a path or there is none: nothing ever falls through to a factor of 1.
 */

export const UNITS = ['kg', 't', 'm', 'm2', 'm3', 'l', 'pcs', 'kWh', 'MJ', 'tkm'] as const;
export type Unit = (typeof UNITS)[number];

export type Dimension = 'mass' | 'length' | 'area' | 'volume' | 'count' | 'energy' | 'transport';

/** Every unit's dimension and its size in the dimension's base unit (kg, m, m², m³, pieces, kWh, tkm). */
const SIZE_IN_BASE: Record<Unit, { dimension: Dimension; base: number }> = {
  kg: { dimension: 'mass', base: 1 },
  t: { dimension: 'mass', base: 1000 },
  m: { dimension: 'length', base: 1 },
  m2: { dimension: 'area', base: 1 },
  m3: { dimension: 'volume', base: 1 },
  l: { dimension: 'volume', base: 0.001 },
  pcs: { dimension: 'count', base: 1 },
  kWh: { dimension: 'energy', base: 1 },
  MJ: { dimension: 'energy', base: 1 / 3.6 },
  tkm: { dimension: 'transport', base: 1 },
};

export function dimensionOf(unit: Unit): Dimension {
  return SIZE_IN_BASE[unit].dimension;
}

/**
 * `amount` of `from` expressed in `to`, or null where the two are of different dimensions.
 * @example convert(2, 't', 'kg') // 2000
 */
export function convert(amount: number, from: Unit, to: Unit): number | null {
  if (from === to) return amount;
  const source = SIZE_IN_BASE[from];
  const target = SIZE_IN_BASE[to];
  return source.dimension === target.dimension ? (amount * source.base) / target.base : null;
}
