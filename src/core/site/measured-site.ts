import type { ProjectDocument } from '../api/contract.ts';
import type { Alternative, SiteEnergy } from '../project/project.ts';
import { energyPortions } from './energy-portions.ts';
import type { SiteEnergyEntry } from './site.ts';

/** What an alternative's measured site energy is taken from. */
export interface MeasuredSite {
  /** Id of the alternative that the log is of. */
  readonly measuredFor?: string | null | undefined;
  readonly energy?: readonly SiteEnergyEntry[] | null | undefined;
}

/** Of a project in the workspace, without a copy of its log: it is asked for at every calculation. */
export function measuredSite({ project, siteEntries }: Pick<ProjectDocument, 'project' | 'siteEntries'>): MeasuredSite {
  return { measuredFor: project.site?.measuredFor, energy: siteEntries };
}

/** Whether the log stands in place of the alternative's own estimate. An empty one stands in place of nothing. */
export function isMeasured(alternative: Pick<Alternative, 'id'>, site: MeasuredSite | null | undefined): boolean {
  return site?.measuredFor === alternative.id && (site.energy ?? []).length > 0;
}

/**
 * The alternative with the log in place of its estimated site energy in A5: never both. An entry that lacks something is a row that lacks it,
 * so that the account says so.
 */
export function withMeasuredSite<A extends Pick<Alternative, 'id' | 'siteEnergy'>>(
  alternative: A,
  site: MeasuredSite | null | undefined,
): A {
  return isMeasured(alternative, site) ? { ...alternative, siteEnergy: measuredRows(site?.energy ?? []) } : alternative;
}

/** One row for what is of the same carrier, unit and factor: a log of years has hundreds of entries. */
export function measuredRows(energy: readonly SiteEnergyEntry[]): SiteEnergy[] {
  const sums = new Map<string, SiteEnergy>();
  const lacking: SiteEnergy[] = [];
  for (const entry of energy) {
    const { unit = null, factor = null } = entry;
    const portions = energyPortions(entry);
    if (portions.length === 0) lacking.push({ carrier: null, amount: entry.amount ?? null, unit, factor });
    for (const { carrier, amount } of portions) {
      if (amount === null) {
        lacking.push({ carrier, amount, unit, factor });
        continue;
      }
      const key = `${carrier} ${unit} ${factor}`;
      sums.set(key, { carrier, amount: (sums.get(key)?.amount ?? 0) + amount, unit, factor });
    }
  }
  return [...sums.values(), ...lacking];
}
