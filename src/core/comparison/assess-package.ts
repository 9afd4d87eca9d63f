import type { Project } from '../project/project.ts';
import type { Account, ScenarioFigures } from '../climate/account.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { ProjectPackage } from '../project/package.ts';
import { measuredSiteOf, withMeasuredSite } from '../site/measured-site.ts';
import { lifeCycleOfLog } from '../site/project-site.ts';
import { siteStatus } from '../site/site-status.ts';
import type { SiteShares } from '../site/site-shares.ts';
import type { Site } from '../site/site.ts';
import { wastePace } from '../waste/waste-pace.ts';
import { wasteStatus } from '../waste/waste-status.ts';
import type { Waste } from '../waste/waste.ts';
import { assessAlternatives } from './assess-alternatives.ts';
import { groundOf, withTooLittle } from './enough-figures.ts';
import { printedAward } from './printed-award.ts';
import { printedCosts } from './printed-cost.ts';

/**
 * What `byggklima assess package --json` prints (`package-format.md`).
 * @param options.today `YYYY-MM-DD`
 * @param options.factors the program's newest set, for a package that carries none
 */
export function assessPackage(
  document: ProjectPackage,
  options: { readonly today: string; readonly factors: FactorSet },
) {
  const factors = document.factors ?? options.factors;
  const { accounts, comparison } = assessAlternatives({
    method: document.project.method,
    alternatives: (document.project.alternatives ?? []).map((one) =>
      withMeasuredSite(one, measuredSiteOf(document.project)),
    ),
    declarations: document.declarations ?? [],
    factors,
    today: options.today,
  });
  const componentsOf = new Map(document.project.alternatives?.map(({ id, components }) => [id, components ?? []]));
  return {
    alternatives: accounts.map(printedAccount),
    waste: document.project.waste
      ? printedWaste(document.project.waste, document.project.constructionPeriod, options.today)
      : null,
    site: document.project.site ? printedSite(document.project.site, document.project, factors) : null,
    cost: printedCosts(document.project, accounts),
    award: printedAward(document.project, options.today),
    comparison: comparison && {
      reference: comparison.reference,
      comparable: comparison.comparable,
      reasons: comparison.reasons,
      /** Too many figures are missing for the differences to decide anything. */
      undecided:
        withTooLittle(accounts.map((account) => ({ ground: groundOf(account, componentsOf.get(account.id) ?? []) })))
          .length > 0,
      differences: comparison.differences.map(({ id, total, perAreaYear, higherStart, paybackYears }) => ({
        id,
        total,
        perAreaYear,
        higherStart,
        paybackYears,
      })),
    },
  };
}

/** An account without what only drawing needs. */
function printedAccount(account: Account) {
  const { timeline: _timeline, components, issues, scenarios, ...rest } = account;
  const printed = ({ B6, total }: ScenarioFigures) => ({ B6, total });
  return {
    ...rest,
    scenarios: { norway: printed(scenarios.norway), europe: printed(scenarios.europe) },
    components: components.map(({ id, modules, beyondBoundary, basis }) => ({ id, modules, beyondBoundary, basis })),
    issues: issues.map(({ code, component, detail }) => ({ code, component, detail })),
  };
}

/** The status of the waste without its rows, each fraction by its code. */
function printedWaste(waste: Waste, constructionPeriod: Project['constructionPeriod'], today: string) {
  const found = wasteStatus({ ...waste, constructionPeriod, today });
  const { rows: _rows, lacking, remarks, byMonth, byFraction, attack, perArea, forecast, ...status } = found;
  return {
    ...status,
    pace: wastePace(found, today),
    requiredOfRest: forecast?.requiredOfRest ?? null,
    outOfReach: forecast?.outOfReach ?? null,
    bestRate: forecast?.bestRate ?? null,
    perArea: perArea?.all ?? null,
    perAreaWithoutDemolition: perArea?.withoutDemolition ?? null,
    missing: lacking.map(({ delivery, lacks }) => ({ delivery: delivery.id ?? null, lacks })),
    byMonth: byMonth.map(({ month, own, cumulative }) => ({
      month,
      total: own.total,
      sortingRate: own.sortingRate,
      cumulativeRate: cumulative.sortingRate,
    })),
    byFraction: byFraction.map(({ fraction, ...sums }) => ({ fraction: fraction.code, ...sums })),
    attack: attack.map(({ fraction, ...what }) => ({ fraction: fraction.code, ...what })),
    issues: remarks.map(({ delivery, remarks }) => ({ delivery: delivery.id ?? null, remarks })),
  };
}

/** The status of the site without its rows; null where nothing is logged. */
function printedSite(site: Site, project: Project, factors: FactorSet) {
  if ((site.energy ?? []).length === 0 && (site.machines ?? []).length === 0) return null;
  const {
    rows: _rows,
    lacking,
    remarks,
    by,
    byMonth,
    openExceptions,
    ...status
  } = siteStatus({
    ...site,
    constructionPeriod: project.constructionPeriod,
    lifeCycle: lifeCycleOfLog(project, project.alternatives ?? [], factors),
  });
  const { shares, complete } = by[status.denominator];
  return {
    ...status,
    shares: shares && withoutTotal(shares),
    complete,
    by,
    byMonth: byMonth.map(({ month, shares, complete: isWhole, directKg }) => ({
      month,
      energy: shares?.total ?? (isWhole ? 0 : null),
      shares: shares && withoutTotal(shares),
      complete: isWhole,
      directEmissions: directKg,
    })),
    missing: lacking.map(({ entry, lacks }) => ({ entry: entry.id ?? null, lacks })),
    openExceptions: openExceptions.map(({ id }) => id ?? null),
    issues: remarks.map(({ entry, remarks }) => ({ entry: entry.id ?? null, remarks })),
  };
}

function withoutTotal({ total: _total, ...shares }: SiteShares) {
  return shares;
}
