import type { EpdCounts } from '../coverage/coverage-shares.ts';
import type { SiteStatus } from '../site/site-status.ts';
import type { Waste } from '../waste/waste.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import type { MeasuredFigure, RequirementFigures } from './follow-up.ts';

/** What a project's requirements are measured from. */
export interface FigureSources {
  readonly waste: Pick<WasteStatus, 'sortingRate' | 'complete'>;
  readonly site: Pick<SiteStatus, 'by' | 'denominator'>;
  /** Null where none is asked for. */
  readonly epds: EpdCounts | null;
  /** Of the alternative that is decided, else of the main ones: whether each account has all its figures; none where nothing is known. */
  readonly accounts: readonly { readonly complete: boolean }[];
  /** Of the same alternatives: whether each life-cycle cost has all that is asked of it; none where no costs are entered. */
  readonly costs: readonly { readonly complete: boolean }[];
  /** Null where no new build is decided. */
  readonly rebuildingStudied: boolean | null;
  readonly wasteFree: Waste['wasteFree'];
}

/** The figures that requirements are measured by. A question of yes or no is 1 or 0. */
export function requirementFigures(sources: FigureSources): RequirementFigures {
  const { waste, site, epds, accounts, costs, rebuildingStudied, wasteFree } = sources;
  const { shares, complete } = site.by[site.denominator];
  const siteShare = (kind: 'fossilFree' | 'emissionFree') =>
    shares === null ? null : { value: shares[kind], complete };
  return {
    sortingRate: waste.sortingRate === null ? null : { value: waste.sortingRate, complete: waste.complete },
    fossilFree: siteShare('fossilFree'),
    emissionFree: siteShare('emissionFree'),
    epdCoverage: epds === null || epds.asked === 0 ? null : { value: epds.product / epds.asked, complete: true },
    climateAccount: accounts.length === 0 ? null : answer(accounts.some((account) => account.complete)),
    lifeCycleCost: costs.length === 0 ? null : answer(costs.some((cost) => cost.complete)),
    rebuildingStudy: rebuildingStudied === null ? null : answer(rebuildingStudied),
    wasteFree: wasteFree?.fulfilled == null ? null : answer(wasteFree.fulfilled),
  };
}

function answer(isSo: boolean): MeasuredFigure {
  return { value: isSo ? 1 : 0, complete: true };
}
