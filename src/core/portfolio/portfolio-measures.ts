import type { AskedShare } from '../site/site-requirement.ts';
import type { SharesOf, SiteStatus } from '../site/site-status.ts';
import { isReached } from '../waste/is-reached.ts';
import { WASTE_TARGET, type WasteStatus } from '../waste/waste-status.ts';

/** The strategy's measures that are counted from the projects' own figures, by their numbers in it. */
export const COUNTED_MEASURES = ['2.14', '3.1', '3.5', '3.9', '3.10'] as const;
export type CountedMeasure = (typeof COUNTED_MEASURES)[number];

/** What a measure is counted from in one project. */
export interface MeasuredProject {
  readonly waste: Pick<WasteStatus, 'total' | 'sorted' | 'sortingRate' | 'target' | 'complete'>;
  readonly site: Pick<SiteStatus, 'fossilFree' | 'emissionFree'> & { readonly by: { readonly energy: SharesOf } };
  /** Components that an EPD is asked for, and those that have a valid one of the product; null where none is asked for. */
  readonly epds: { readonly asked: number; readonly product: number } | null;
  /** Null where no new build is decided. */
  readonly rebuildingStudied: boolean | null;
}

/** How a measure stands over all projects that have what it is counted from. */
export interface MeasureFigure {
  readonly measure: CountedMeasure;
  /** 0…1, weighted by what it is a share of: t, kWh, components or projects. */
  readonly share: number;
  /** Null: the strategy names none. */
  readonly target: number | null;
  /** Projects that it is counted from, and those of them that reach what is asked of them. */
  readonly projects: number;
  readonly reached: number;
  /** No project lacks a figure that belongs in it. */
  readonly complete: boolean;
}

/** Only measures that a project has figures for: what nobody has measured is not 0. */
export function portfolioMeasures(projects: readonly MeasuredProject[]): MeasureFigure[] {
  return [
    sorting(projects),
    rebuilding(projects),
    coverage(projects),
    site('fossilFree', projects),
    site('emissionFree', projects),
  ].filter((figure) => figure !== null);
}

/** 2.14 and 2.15: the weight that is sorted, of all that the projects have weighed. */
function sorting(projects: readonly MeasuredProject[]): MeasureFigure | null {
  const weighed = projects.map(({ waste }) => waste).filter(({ total }) => total > 0);
  if (weighed.length === 0) return null;
  return {
    measure: '2.14',
    share: sumOf(weighed, ({ sorted }) => sorted) / sumOf(weighed, ({ total }) => total),
    target: WASTE_TARGET,
    projects: weighed.length,
    reached: weighed.filter(isReached).length,
    complete: weighed.every(({ complete }) => complete),
  };
}

/** 3.1: new builds that were decided after rebuilding had been studied. */
function rebuilding(projects: readonly MeasuredProject[]): MeasureFigure | null {
  const asked = projects.filter(({ rebuildingStudied }) => rebuildingStudied !== null);
  if (asked.length === 0) return null;
  const reached = asked.filter(({ rebuildingStudied }) => rebuildingStudied === true).length;
  return { measure: '3.1', share: reached / asked.length, target: 1, projects: asked.length, reached, complete: true };
}

/** 1.5 and 3.5: components with a valid EPD of the product. The strategy asks for as many as can be had, and names no share. */
function coverage(projects: readonly MeasuredProject[]): MeasureFigure | null {
  const asked = projects.flatMap(({ epds }) => (epds !== null && epds.asked > 0 ? [epds] : []));
  if (asked.length === 0) return null;
  return {
    measure: '3.5',
    share: sumOf(asked, ({ product }) => product) / sumOf(asked, (one) => one.asked),
    target: null,
    projects: asked.length,
    reached: asked.filter((one) => one.product === one.asked).length,
    complete: true,
  };
}

/** 3.9 and 3.10: by energy, which all logs have; each contract's own denominator stands with its project. */
function site(kind: AskedShare, projects: readonly MeasuredProject[]): MeasureFigure | null {
  const logged = projects.flatMap((project) => {
    const { shares, complete } = project.site.by.energy;
    return shares === null ? [] : [{ shares, complete, verdict: project.site[kind]?.verdict }];
  });
  if (logged.length === 0) return null;
  return {
    measure: kind === 'fossilFree' ? '3.9' : '3.10',
    share: sumOf(logged, ({ shares }) => shares.total * shares[kind]) / sumOf(logged, ({ shares }) => shares.total),
    target: kind === 'fossilFree' ? 1 : null,
    projects: logged.length,
    reached: logged.filter(({ verdict }) => verdict === 'met' || verdict === 'metWithExceptions').length,
    complete: logged.every(({ complete }) => complete),
  };
}

function sumOf<T>(all: readonly T[], weight: (one: T) => number): number {
  return all.reduce((sum, one) => sum + weight(one), 0);
}
