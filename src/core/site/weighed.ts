import { groupBy } from '../group-by.ts';
import { carrierClass, dirtiest, isLiquidBiofuel, type CarrierClass } from './carrier-class.ts';
import type { SiteRow } from './site-row.ts';
import type { Weighed } from './site-shares.ts';
import type { Denominator, Machine, SiteEnergyEntry, SiteSettings } from './site.ts';

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

/** The entries' hours. Those with a blend are divided as its volume is. An entry without hours is of something that has none, unless it is of a machine. */
export function weighedHours(rows: readonly SiteRow[]): WeighedSite {
  const timed = rows.filter(({ entry }) => entry.hours != null || isOfMachine(entry));
  return {
    all: timed.flatMap(({ entry, portions }) =>
      portions.map((portion) => ({ class: portion.class, weight: (entry.hours ?? 0) * portion.share })),
    ),
    complete: timed.every(({ entry, portions }) => entry.hours != null && portions.length > 0),
  };
}

/** The machines, each one whatever it uses. What a machine that nobody has named uses is in none of them. */
export function weighedMachines(
  machines: readonly Machine[],
  rows: readonly SiteRow[],
  biogas: SiteSettings['biogas'],
): WeighedSite {
  const used = groupBy(
    rows.filter(({ entry }) => entry.machine != null && entry.amount !== 0),
    ({ entry }) => entry.machine,
  );
  const classes = machines.map((machine) => machineClass(machine, used.get(machine.id) ?? [], biogas));
  return {
    all: classes.flatMap((one) => (one === null ? [] : [{ class: one, weight: 1 }])),
    complete: classes.every((one) => one !== null) && !rows.some(({ entry }) => isOfUnnamedMachine(entry)),
  };
}

/** Whether something was used in a machine, and it is not said in which. */
export function isOfUnnamedMachine(entry: SiteEnergyEntry): boolean {
  return isOfMachine(entry) && entry.machine == null && entry.amount !== 0;
}

function isOfMachine({ machine, use }: SiteEnergyEntry): boolean {
  return machine != null || use === 'machine';
}

/** The dirtiest that the machine has used; before anything is logged, what it is registered with, where no biofuel is documented yet. */
function machineClass(
  { carrier }: Machine,
  used: readonly SiteRow[],
  biogas: SiteSettings['biogas'],
): CarrierClass | null {
  const classes = used.flatMap(({ portions }) => portions.map((portion) => portion.class));
  if (classes.length > 0) return dirtiest(classes);
  return carrier == null ? null : carrierClass(carrier, !isLiquidBiofuel(carrier), biogas);
}

export const DEFAULT_DENOMINATOR: Denominator = 'energy';
