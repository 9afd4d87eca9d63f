import type { Factors } from '../climate/factors.ts';
import { isBlankRow } from '../project/blank-row.ts';
import type { ConstructionPeriod } from '../project/construction-period.ts';
import { uncountedEntries } from './measured-site.ts';
import { isExcepted, isGranted, isOpen } from './site-exceptions.ts';
import { energyOutsideMonths, siteMonths, type SiteMonth } from './site-months.ts';
import { siteRemarks, type RemarkedEntry } from './site-remarks.ts';
import { fulfilment, type AskedShare, type Fulfilment } from './site-requirement.ts';
import { siteRow, type SiteRow } from './site-row.ts';
import { siteShares, type SharesOf } from './site-shares.ts';
import { type Denominator, type Machine, type SiteEnergyEntry, type SiteException, type SiteSettings } from './site.ts';
import { DEFAULT_DENOMINATOR, weighedEnergy, weighedHours, weighedMachines, type WeighedSite } from './weighed.ts';

/** How free of fossils and of emissions a site is. Energy in kWh. */
export interface SiteStatus<E extends SiteEnergyEntry = SiteEnergyEntry> {
  readonly rows: readonly SiteRow<E>[];
  /** Those that lack something and are in no sum of energy. */
  readonly lacking: readonly SiteRow<E>[];
  readonly remarks: readonly RemarkedEntry<E>[];
  /** Of what is known; null where nothing is. */
  readonly energy: number | null;
  /** kg CO₂ from burning on the site, no upstream. */
  readonly directEmissions: number | null;
  /** kg CO₂ from burning what grew; in no sum. */
  readonly biogenicEmissions: number | null;
  /** kg CO₂e by the suppliers' certificates; null where there are none. Never added to the direct. */
  readonly lifeCycleEmissions: number | null;
  /** Share of the known energy that they are of; null where nothing is known. */
  readonly lifeCycleOf: number | null;
  /** kWh that no month has, for want of a period. */
  readonly undated: number;
  /** What the contract's shares are of. */
  readonly denominator: Denominator;
  readonly by: Readonly<Record<Denominator, SharesOf>>;
  readonly byMonth: readonly SiteMonth[];
  readonly fossilFree: Fulfilment | null;
  readonly emissionFree: Fulfilment | null;
  readonly openExceptions: readonly SiteException[];
}

export interface SiteInput<E extends SiteEnergyEntry> extends SiteSettings {
  readonly machines?: readonly Machine[] | null | undefined;
  readonly energy?: readonly E[] | null | undefined;
  readonly exceptions?: readonly SiteException[] | null | undefined;
  /** Of the project. */
  readonly constructionPeriod?: ConstructionPeriod | null | undefined;
  /** What the log is counted with in A5; null where it stands in no account. */
  readonly lifeCycle?: Factors | null | undefined;
}

/** Shares by energy, hours and machines, against what the contract asks of the one that it names (strategy measures 3.9 and 3.10). */
export function siteStatus<E extends SiteEnergyEntry>(site: SiteInput<E>): SiteStatus<E> {
  const { requirement, biogas } = site;
  const machines = site.machines ?? [];
  const exceptions = site.exceptions ?? [];
  const rows = (site.energy ?? []).filter((entry) => !isBlankRow(entry)).map((entry) => siteRow(entry, biogas));
  const granted = exceptions.filter(isGranted);
  const openExceptions = exceptions.filter(isOpen);
  const named = new Set(rows.map(({ entry }) => entry.machine));
  const weighed = (excepted: readonly SiteException[]): Record<Denominator, WeighedSite> => {
    const left = rows.filter(({ entry }) => !isExcepted(entry, excepted));
    const used = new Set(left.map(({ entry }) => entry.machine));
    const isLeft = ({ id }: Machine) => used.has(id) || !named.has(id);
    return {
      energy: weighedEnergy(left),
      hours: weighedHours(left),
      machines: weighedMachines(machines.filter(isLeft), left, biogas),
    };
  };
  const [all, withoutExcepted, withoutAsked] = [
    weighed([]),
    weighed(granted),
    weighed([...granted, ...openExceptions]),
  ];
  const denominator = requirement?.denominator ?? DEFAULT_DENOMINATOR;
  const sharesBy = (by: Denominator): SharesOf => ({
    shares: siteShares(all[by].all),
    withoutExcepted: siteShares(withoutExcepted[by].all),
    withoutAsked: siteShares(withoutAsked[by].all),
    complete: all[by].complete,
  });
  const by = { energy: sharesBy('energy'), hours: sharesBy('hours'), machines: sharesBy('machines') };
  const measured = { ...by[denominator], hasOpenExceptions: openExceptions.length > 0 };
  const asked = (kind: AskedShare) => {
    const required = requirement?.[kind];
    return required == null ? null : fulfilment(kind, required, measured);
  };
  return {
    rows,
    lacking: rows.filter(({ lacks }) => lacks.length > 0),
    remarks: siteRemarks(rows, {
      machines,
      construction: site.constructionPeriod,
      granted,
      denominator,
      uncounted: new Set(site.lifeCycle ? uncountedEntries(site.energy ?? [], site.lifeCycle) : []),
    }),
    energy: sumOfKnown(rows.map(({ kWh }) => kWh)),
    directEmissions: sumOfKnown(rows.map(({ directKg }) => directKg)),
    biogenicEmissions: sumOfKnown(rows.map(({ biogenicKg }) => biogenicKg)),
    lifeCycleEmissions: sumOfKnown(rows.map(({ lifeCycleKg }) => lifeCycleKg)),
    lifeCycleOf: certifiedShare(rows),
    undated: energyOutsideMonths(rows),
    denominator,
    by,
    byMonth: siteMonths(rows),
    fossilFree: asked('fossilFree'),
    emissionFree: asked('emissionFree'),
    openExceptions,
  };
}

function certifiedShare(rows: readonly SiteRow[]): number | null {
  const energy = sumOfKnown(rows.map(({ kWh }) => kWh));
  const certified = sumOfKnown(rows.map(({ kWh, lifeCycleKg }) => (lifeCycleKg === null ? 0 : kWh)));
  return energy === null || energy === 0 ? null : (certified ?? 0) / energy;
}

function sumOfKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}
