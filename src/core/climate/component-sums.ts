import type { Module } from '../declaration/life-cycle-module.ts';
import type { Account, Issue, Missing, ModuleSums, QualityClass } from './account.ts';
import { ElementSums } from './by-element.ts';
import type { AssessedComponent } from './component.ts';
import { mixedStandards } from './mixed-standards.ts';
import { divide, PartialSum, sumOfKnown } from './partial-sum.ts';
import type { TimedReplacement } from './timeline.ts';

/** Everything that is added up over an alternative's components. kg CO₂e but for counts and shares. */
export interface ComponentSums extends Pick<
  Account,
  'elements' | 'elements3' | 'quality' | 'qualityByRows' | 'beyondBoundaryLacking'
> {
  /** By module; null where nothing is known. */
  readonly modules: ModuleSums;
  /** The part of it that falls at the start, with what is demolished. */
  readonly demolition: ModuleSums;
  /** B4 by time, in order of time. */
  readonly replacements: readonly TimedReplacement[];
  /** What lacks, of the rows that count and of those that cannot be placed. */
  readonly missing: readonly Missing[];
  readonly beyondBoundary: Pick<Account['beyondBoundary'], 'D' | 'avoidedProduction'>;
  readonly mixedStandards: Issue | null;
}

/**
 * Adds rows up one by one and lets each go at once: what 100 000 rows hold on to costs more than their formulas. They are to come in
 * the order of their ids, so that the sums are the same each time.
 * @param modules the modules of the rows' figures, in the order of their values
 */
export function summing(modules: readonly Module[]) {
  const inAll = modules.map(() => new PartialSum());
  const inDemolition = modules.map(() => new PartialSum());
  const twoDigits = new ElementSums(2);
  const threeDigits = new ElementSums(3);
  const byTime = new Map<number, number>();
  const missing: Missing[] = [];
  const D = new PartialSum();
  const avoided = new PartialSum();
  const amounts: Record<QualityClass, number> = { epd: 0, sector: 0, generic: 0, expired: 0, none: 0 };
  const rows: Record<QualityClass, number> = { ...amounts };
  const standards = { 'EN 15804+A1': 0, 'EN 15804+A2': 0, unsaid: 0 };
  let reused = 0;
  const lacking = { D: 0, avoidedProduction: 0 };

  const [productStage, replacement] = [modules.indexOf('A1-A3'), modules.indexOf('B4')];

  const add = (row: AssessedComponent): void => {
    const { scope, element, values, figures, quality, resolved } = row;
    if (scope !== 'outside') for (const lack of row.missing) missing.push(lack);
    if (scope !== 'inside') return;
    addEach(inAll, values);
    if (row.component.origin === 'demolished') addEach(inDemolition, values);
    twoDigits.add(element, row.total);
    threeDigits.add(element, row.total);
    if (figures.perReplacement !== null && values[replacement]) {
      for (const { time, share } of figures.replacements) {
        byTime.set(time, (byTime.get(time) ?? 0) + share * figures.perReplacement);
      }
    }
    D.add(figures.beyondBoundary);
    if (figures.beyondBoundary === null) lacking.D += 1;
    if (row.isReused) {
      reused += 1;
      avoided.add(figures.avoidedProduction);
      if (figures.avoidedProduction === null) lacking.avoidedProduction += 1;
    }
    amounts[quality] += Math.abs(values[productStage] ?? 0);
    rows[quality] += 1;
    if (resolved?.figures.basis) standards[resolved.declaration.standard ?? 'unsaid'] += 1;
  };

  const sums = (): ComponentSums => ({
    modules: byModule(modules, inAll),
    demolition: byModule(modules, inDemolition),
    elements: twoDigits.sums(),
    elements3: threeDigits.sums(),
    replacements: [...byTime].map(([time, value]) => ({ time, value })).toSorted((a, b) => a.time - b.time),
    missing,
    beyondBoundary: { D: D.value, avoidedProduction: reused === 0 ? 0 : avoided.value },
    beyondBoundaryLacking: lacking,
    mixedStandards: mixedStandards(standards),
    ...qualityOf(amounts, rows),
  });

  return { add, sums };
}

function addEach(sums: readonly PartialSum[], values: readonly (number | null)[]): void {
  sums.forEach((sum, index) => sum.add(values[index] ?? null));
}

function byModule(modules: readonly Module[], sums: readonly PartialSum[]): ModuleSums {
  return Object.fromEntries(modules.map((module, index) => [module, sums[index]?.value ?? null]));
}

/** Shares by class, of |A1-A3| and of rows. By |A1-A3| a row without any figure has no share, so there `none` is that of the rows. */
function qualityOf(
  amounts: Record<QualityClass, number>,
  rows: Record<QualityClass, number>,
): Pick<Account, 'quality' | 'qualityByRows'> {
  const qualityByRows = shares(rows);
  return { quality: { ...shares(amounts), none: qualityByRows.none }, qualityByRows };
}

function shares(amounts: Record<QualityClass, number>): Record<QualityClass, number | null> {
  const total = sumOfKnown(Object.values(amounts));
  const { epd, sector, generic, expired, none } = amounts;
  return {
    epd: divide(epd, total),
    sector: divide(sector, total),
    generic: divide(generic, total),
    expired: divide(expired, total),
    none: divide(none, total),
  };
}
