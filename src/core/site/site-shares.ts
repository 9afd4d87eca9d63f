import type { CarrierClass } from './carrier-class.ts';

/** Something with a weight, in kWh, hours or machines, that counts as one class. */
export interface Weighed {
  readonly class: CarrierClass;
  readonly weight: number;
}

/** Shares of a total. `fossil` holds what is not documented, `fossilFree` what is free of emissions: the two are together one. */
export interface SiteShares {
  /** kWh, hours or machines */
  readonly total: number;
  readonly fossil: number;
  readonly undocumented: number;
  readonly fossilFree: number;
  readonly emissionFree: number;
}

/** Shares in one of the three ways. */
export interface SharesOf {
  readonly shares: SiteShares | null;
  /** Without what exceptions are approved for. */
  readonly withoutExcepted: SiteShares | null;
  /** As if all that are open were approved too. */
  readonly withoutAsked: SiteShares | null;
  /** Nothing that belongs in them is missing. */
  readonly complete: boolean;
}

/** Null where there is nothing to divide by. */
export function siteShares(all: readonly Weighed[]): SiteShares | null {
  const sums = { fossil: 0, undocumented: 0, fossilFree: 0, emissionFree: 0 } satisfies Record<CarrierClass, number>;
  for (const { class: counts, weight } of all) sums[counts] += weight;
  const free = sums.fossilFree + sums.emissionFree;
  const total = sums.fossil + sums.undocumented + free;
  if (total === 0) return null;
  return {
    total,
    fossil: (sums.fossil + sums.undocumented) / total,
    undocumented: sums.undocumented / total,
    fossilFree: free / total,
    emissionFree: sums.emissionFree / total,
  };
}
