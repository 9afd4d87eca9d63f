import { carrierClass, dirtiest, isLiquidBiofuel, type CarrierClass } from './carrier-class.ts';
import type { SiteRow } from './site-row.ts';
import type { Weighed } from './site-shares.ts';
import type { Denominator, Machine, SiteSettings } from './site.ts';

/** What the shares are of, in each of the three ways; `complete` is false where something is in no share. */
export interface WeighedSite {
  readonly all: readonly Weighed[];
  readonly complete: boolean;
}

/** The entries' energy, in kWh. */
export function weighedEnergy(rows: readonly SiteRow[]): WeighedSite {
  return {
    all: rows.flatMap(({ kWh, portions }) =>
      kWh === null ? [] : portions.map((portion) => ({ class: portion.class, weight: portion.kWh ?? 0 })),
    ),
    complete: rows.every(({ kWh }) => kWh !== null),
  };
}

/** The entries' hours. Those with a blend are divided as its volume is. An entry without hours is of something that has none, unless it names a machine. */
export function weighedHours(rows: readonly SiteRow[]): WeighedSite {
  const timed = rows.filter(({ entry }) => entry.hours != null || entry.machine != null);
  return {
    all: timed.flatMap(({ entry: { hours, blend }, portions }) =>
      portions.map((portion, index) => ({
        class: portion.class,
        weight:
          (hours ?? 0) * (portions.length === 1 ? 1 : index === 0 ? 1 - (blend?.share ?? 0) : (blend?.share ?? 0)),
      })),
    ),
    complete: timed.every(({ entry, portions }) => entry.hours != null && portions.length > 0),
  };
}

/** The machines, each one whatever it uses. */
export function weighedMachines(
  machines: readonly Machine[],
  rows: readonly SiteRow[],
  biogas: SiteSettings['biogas'],
): WeighedSite {
  const classes = machines.map((machine) => machineClass(machine, rows, biogas));
  return {
    all: classes.flatMap((one) => (one === null ? [] : [{ class: one, weight: 1 }])),
    complete: classes.every((one) => one !== null),
  };
}

/** The dirtiest that the machine has used; before anything is logged, what it is registered with, where no biofuel is documented yet. */
export function machineClass(
  { id, carrier }: Machine,
  rows: readonly SiteRow[],
  biogas: SiteSettings['biogas'],
): CarrierClass | null {
  const used = rows
    .filter(({ entry }) => entry.machine === id && entry.amount !== 0)
    .flatMap(({ portions }) => portions);
  if (used.length > 0) return dirtiest(used.map((portion) => portion.class));
  return carrier == null ? null : carrierClass(carrier, !isLiquidBiofuel(carrier), biogas);
}

export const DEFAULT_DENOMINATOR: Denominator = 'energy';
