import type { ConstructionPeriod } from '../project/construction-period.ts';
import { monthNumber } from '../text/month.ts';
import type { SiteEnergyEntry } from './site.ts';

/** What begins later than this after the end of the construction period has its year typed wrong. */
const LATEST_MONTHS = 12;

/**
 * Whether more may come: a log is whole once something is logged of the last month of the construction period, or of after it, and the end of
 * the period has to be stated.
 */
export function isLogOpen(
  energy: readonly Pick<SiteEnergyEntry, 'from' | 'to'>[],
  period: ConstructionPeriod | null | undefined,
): boolean {
  if (period?.to == null) return true;
  const last = monthNumber(period.to);
  return !energy.some(({ from, to }) => {
    const [begins, ends] = [from ?? to, to ?? from];
    return begins != null && ends != null && monthNumber(begins) <= last + LATEST_MONTHS && last <= monthNumber(ends);
  });
}
