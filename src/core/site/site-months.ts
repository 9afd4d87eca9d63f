import type { SiteRow } from './site-row.ts';
import { siteShares, type SiteShares, type Weighed } from './site-shares.ts';
import { monthShares, periodOf } from './site-period.ts';

export interface SiteMonth {
  /** `YYYY-MM` */
  readonly month: string;
  /** Shares of the energy that is known, whose total is in kWh; null where nothing was used. */
  readonly shares: SiteShares | null;
  /** Nothing that was logged of the month lacks its energy. */
  readonly complete: boolean;
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

/** The months of what has a period, in order. An entry over several is divided by its days; one that lacks its energy leaves each of them incomplete. */
export function siteMonths(rows: readonly SiteRow[]): SiteMonth[] {
  const months = new Map<string, { readonly energy: Weighed[]; complete: boolean; directKg: number | null }>();
  for (const { entry, kWh, portions, directKg } of rows) {
    const period = periodOf(entry);
    if (period === null) continue;
    for (const { month, share } of monthShares(period) ?? []) {
      const known = months.get(month) ?? { energy: [], complete: true, directKg: 0 };
      months.set(month, known);
      if (kWh === null) known.complete = false;
      else known.energy.push(...portions.map((one) => ({ class: one.class, weight: (one.kWh ?? 0) * share })));
      known.directKg = known.directKg === null || directKg === null ? null : known.directKg + directKg * share;
    }
  }
  return [...months]
    .map(([month, { energy, complete, directKg }]) => ({ month, shares: siteShares(energy), complete, directKg }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
