import type { ProjectDocument } from '../api/contract.ts';
import type { Factors } from '../climate/factors.ts';
import { siteFactors, type OfSiteLog } from '../climate/operation.ts';
import { isBlankRow } from '../project/blank-row.ts';
import type { ConstructionPeriod } from '../project/construction-period.ts';
import type { Alternative, Project, SiteEnergy } from '../project/project.ts';
import { carrierShown } from './carrier-class.ts';
import { energyPortions } from './energy-portions.ts';
import { isLogOpen } from './log-is-open.ts';
import { isDocumented } from './site-row.ts';
import type { SiteEnergyEntry } from './site.ts';

/** What an alternative's measured site energy is taken from. */
export interface MeasuredSite {
  /** Id of the alternative that the log is of. */
  readonly measuredFor?: string | null | undefined;
  readonly energy?: readonly SiteEnergyEntry[] | null | undefined;
  /** Of the project. */
  readonly constructionPeriod?: ConstructionPeriod | null | undefined;
}

/** Of a project in the workspace, without a copy of its log: it is asked for at every calculation. */
export function measuredSite({ project, siteEntries }: Pick<ProjectDocument, 'project' | 'siteEntries'>): MeasuredSite {
  const { site, constructionPeriod } = project;
  return { measuredFor: site?.measuredFor, energy: siteEntries, constructionPeriod };
}

/** Of a project as its package has it. */
export function measuredSiteOf({
  site,
  constructionPeriod,
}: Pick<Project, 'site' | 'constructionPeriod'>): MeasuredSite {
  return { ...site, constructionPeriod };
}

/** Whether the log stands in place of the alternative's own estimate. An empty one stands in place of nothing. */
export function isMeasured(alternative: Pick<Alternative, 'id'>, site: MeasuredSite | null | undefined): boolean {
  return site?.measuredFor === alternative.id && hasEntries(site);
}

/**
 * Whether there is a log that counts in no alternative, because it is not said which it is of. Once one is decided it is only told there.
 * @param decided id of the alternative that was decided; null where none was
 */
export function isLogWaiting({ id }: Pick<Alternative, 'id'>, site: MeasuredSite, decided: string | null): boolean {
  return site.measuredFor == null && hasEntries(site) && (decided === null || decided === id);
}

/**
 * The alternative with the log in place of its estimated site energy in A5: never both. An entry that lacks something is a row that lacks it,
 * and a log that more may come to lacks that, so that the account says so.
 */
export function withMeasuredSite<A extends Pick<Alternative, 'id' | 'siteEnergy'>>(
  alternative: A,
  site: MeasuredSite | null | undefined,
): A & OfSiteLog {
  if (!isMeasured(alternative, site)) return alternative;
  const energy = site?.energy ?? [];
  const siteLogIsOpen = isLogOpen(energy, site?.constructionPeriod);
  return { ...alternative, siteEnergy: measuredRows(energy), siteLog: energy, siteLogIsOpen };
}

function hasEntries({ energy }: MeasuredSite): boolean {
  return (energy ?? []).some((entry) => !isBlankRow(entry));
}

/** The entries that A5 cannot count: without carrier or amount, or without a life-cycle factor of that carrier in that unit. */
export function uncountedEntries<E extends SiteEnergyEntry>(energy: readonly E[], factors: Factors): E[] {
  return energy.filter((entry) =>
    measuredRows([entry]).some((row) => row.amount == null || siteFactors(row, factors) === null),
  );
}

/**
 * One row for what is of the same carrier, unit and factor: a log of years has hundreds of entries. A biofuel that is not documented is the fossil
 * fuel it stands in place of, as in the shares, unless its supplier's certificate gives its factor.
 */
export function measuredRows(energy: readonly SiteEnergyEntry[]): SiteEnergy[] {
  const sums = new Map<string, SiteEnergy>();
  const lacking: SiteEnergy[] = [];
  for (const entry of energy) {
    if (isBlankRow(entry)) continue;
    const { unit = null, factor = null } = entry;
    const portions = energyPortions(entry);
    if (portions.length === 0) lacking.push({ carrier: null, amount: entry.amount ?? null, unit, factor });
    for (const { carrier: burnt, amount } of portions) {
      const carrier = factor === null ? carrierShown(burnt, isDocumented(entry)) : burnt;
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
