import type { Unit } from '../units/unit.ts';
import { combustionKg, kWhOf } from './energy-content.ts';
import type { SitePortion, SiteRow } from './site-row.ts';

/** What was used of one carrier in one unit, and what it comes to by the figures of that carrier. */
export interface CarrierSum extends Pick<SitePortion, 'carrier' | 'class'> {
  readonly unit: Unit;
  readonly amount: number;
  readonly kWh: number;
  readonly kWhPerUnit: number;
  /** kg CO₂ that burning it emits, of whatever origin; null where no figure is known. */
  readonly burntKg: number | null;
  readonly burntKgPerUnit: number | null;
}

/** By carrier, what it counts as, and unit, in the order of the log. What is not known in kWh is in none of them. */
export function carrierSums(rows: readonly SiteRow[]): CarrierSum[] {
  const sums = new Map<string, CarrierSum>();
  for (const { entry, portions } of rows) {
    for (const { carrier, class: counts, amount, kWh } of portions) {
      const { unit } = entry;
      const kWhPerUnit = unit == null ? null : kWhOf(carrier, 1, unit);
      if (unit == null || !amount || kWh === null || kWhPerUnit === null) continue;
      const key = `${carrier} ${counts} ${unit}`;
      const before = sums.get(key);
      const sum = (before?.amount ?? 0) + amount;
      const burntKgPerUnit = combustionKg(carrier, 1, unit);
      sums.set(key, {
        carrier,
        class: counts,
        unit,
        amount: sum,
        kWh: (before?.kWh ?? 0) + kWh,
        kWhPerUnit,
        burntKg: burntKgPerUnit === null ? null : sum * burntKgPerUnit,
        burntKgPerUnit,
      });
    }
  }
  return [...sums.values()];
}
