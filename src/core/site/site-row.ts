import type { Carrier } from '../project/codes.ts';
import { carrierClass, isLiquidBiofuel, type CarrierClass } from './carrier-class.ts';
import { combustionKg, isBiogenic, kWhOf } from './energy-content.ts';
import { energyPortions } from './energy-portions.ts';
import type { BiofuelEvidence, SiteEnergyEntry, SiteSettings } from './site.ts';

/** What an entry lacks before its energy can be counted. */
export const SITE_LACKS = ['carrier-missing', 'amount-missing', 'unit-missing', 'unit-not-convertible'] as const;
export type SiteLack = (typeof SITE_LACKS)[number];

/** A part of an entry that is of one carrier, and what it counts as. */
export interface SitePortion {
  readonly carrier: Carrier;
  readonly class: CarrierClass;
  /** Of the entry's volume, 0…1. */
  readonly share: number;
  /** In the entry's unit; null where it is not known. */
  readonly amount: number | null;
  /** Null where it is not known. */
  readonly kWh: number | null;
  /** kg CO₂ from burning what is fossil, or is not shown to be otherwise; null where it is not known. */
  readonly directKg: number | null;
  /** kg CO₂ from burning what grew; told beside, in no sum. */
  readonly biogenicKg: number | null;
}

export interface SiteRow<E extends SiteEnergyEntry = SiteEnergyEntry> {
  readonly entry: E;
  readonly portions: readonly SitePortion[];
  /** Null where it is not known of all portions. */
  readonly kWh: number | null;
  readonly directKg: number | null;
  readonly biogenicKg: number | null;
  /** kg CO₂e by the supplier's certificate; null where none is given. Never added to the direct emissions. */
  readonly lifeCycleKg: number | null;
  readonly lacks: readonly SiteLack[];
}

export function siteRow<E extends SiteEnergyEntry>(entry: E, biogas: SiteSettings['biogas']): SiteRow<E> {
  const portions = energyPortions(entry).map(({ carrier, share, amount }): SitePortion => {
    const counts = carrierClass(carrier, isDocumented(entry), biogas);
    const known = amount !== null && amount > 0 && entry.unit != null ? { amount, unit: entry.unit } : null;
    const burnt = amount === 0 ? 0 : known && combustionKg(carrier, known.amount, known.unit);
    // Until it is shown what a biofuel is, it counts as fossil, in the emissions as in the shares.
    const isFossil = !isBiogenic(carrier) || counts === 'undocumented';
    return {
      carrier,
      class: counts,
      share,
      amount,
      // Nothing is nothing in any unit.
      kWh: amount === 0 ? 0 : known && kWhOf(carrier, known.amount, known.unit),
      directKg: isFossil ? burnt : 0,
      biogenicKg: isFossil ? 0 : burnt,
    };
  });
  const sum = (of: (portion: SitePortion) => number | null) => sumOfAll(portions.map(of));
  const kWh = sum((portion) => portion.kWh);
  return {
    entry,
    portions,
    kWh,
    directKg: sum(({ directKg }) => directKg),
    biogenicKg: sum(({ biogenicKg }) => biogenicKg),
    lifeCycleKg: entry.factor == null || entry.amount == null ? null : entry.factor * entry.amount,
    lacks: lacksOf(entry, kWh),
  };
}

/** A person says so; else what the supplier has shown. */
export function isDocumented({ documented, evidence }: SiteEnergyEntry): boolean {
  return documented ?? (evidence != null && isShown(evidence));
}

/** Everything that is asked of a biofuel. */
export function isShown({ en15940, advancedOrLowIluc, palmOilFree, certificate }: BiofuelEvidence): boolean {
  return en15940 === true && advancedOrLowIluc === true && palmOilFree === true && !!certificate?.trim();
}

export function holdsBiofuel({ carrier, blend }: SiteEnergyEntry): boolean {
  return [carrier, blend?.carrier].some((one) => one != null && isLiquidBiofuel(one));
}

function lacksOf({ carrier, amount, unit }: SiteEnergyEntry, kWh: number | null): SiteLack[] {
  const lacks: SiteLack[] = [];
  if (carrier == null) lacks.push('carrier-missing');
  if (amount == null) lacks.push('amount-missing');
  else if (amount > 0 && unit == null) lacks.push('unit-missing');
  else if (carrier != null && kWh === null) lacks.push('unit-not-convertible');
  return lacks;
}

/** Null where one of them is not known, and where there are none. */
function sumOfAll(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null;
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
