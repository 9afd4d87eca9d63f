import type { SiteRow } from './site-row.ts';
import { siteShares, type SiteShares, type Weighed } from './site-shares.ts';
import { monthShares, periodOf } from './site-period.ts';

export interface SiteMonth {
  /** `YYYY-MM` */
  readonly month: string;
  /** Shares of the energy, whose total is in kWh; null where nothing was used. */
  readonly shares: SiteShares | null;
  /** kg CO₂; null where it is not known of all that was used. */
  readonly directKg: number | null;
}

/** kWh that no month has, for want of a period that holds. */
export function energyOutsideMonths(rows: readonly SiteRow[]): number {
  return rows.reduce((sum, { entry, kWh }) => {
    const period = periodOf(entry);
    return period !== null && monthShares(period) !== null ? sum : sum + (kWh ?? 0);
  }, 0);
}

/** The months of what is known and has a period, in order. An entry over several is divided by its days. */
export function siteMonths(rows: readonly SiteRow[]): SiteMonth[] {
  const months = new Map<string, { readonly energy: Weighed[]; directKg: number | null }>();
  for (const { entry, kWh, portions, directKg } of rows) {
    const period = periodOf(entry);
    if (period === null || kWh === null) continue;
    for (const { month, share } of monthShares(period) ?? []) {
      const known = months.get(month) ?? { energy: [], directKg: 0 };
      months.set(month, known);
      known.energy.push(...portions.map((one) => ({ class: one.class, weight: (one.kWh ?? 0) * share })));
      known.directKg = known.directKg === null || directKg === null ? null : known.directKg + directKg * share;
    }
  }
  return [...months]
    .map(([month, { energy, directKg }]) => ({ month, shares: siteShares(energy), directKg }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
