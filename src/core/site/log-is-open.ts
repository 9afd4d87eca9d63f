import type { ConstructionPeriod } from '../project/construction-period.ts';
import type { SiteEnergyEntry } from './site.ts';

/** Whether more may come: a log is whole once something is logged of the last month of the construction period, and its end has to be stated. */
export function isLogOpen(
  energy: readonly Pick<SiteEnergyEntry, 'from' | 'to'>[],
  period: ConstructionPeriod | null | undefined,
): boolean {
  const last = period?.to?.slice(0, 7);
  if (last === undefined) return true;
  return !energy.some(({ from, to }) => {
    const [begins, ends] = [from ?? to, to ?? from];
    return begins != null && ends != null && begins.slice(0, 7) <= last && last <= ends.slice(0, 7);
  });
}
