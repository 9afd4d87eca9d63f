import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import type { SiteEnergyEntry } from '../site/site.ts';
import type { Issue } from './account.ts';
import type { Factors } from './factors.ts';
import { PartialSum, sumOfKnown } from './partial-sum.ts';

/** What an alternative emits apart from its components: B6 operation, B8 travel and the site's energy in A5. */

type Report = (issue: Issue) => void;
type Rows<Key extends 'energy' | 'travel' | 'siteEnergy'> = NonNullable<Alternative[Key]>;
type Row<Key extends 'energy' | 'travel' | 'siteEnergy'> = Rows<Key>[number];

/** The log that the site's energy is of, and whether more may come to it; absent where it is an estimate. */
export interface OfSiteLog {
  readonly siteLog?: readonly SiteEnergyEntry[];
  readonly siteLogIsOpen?: boolean;
}

export interface Operation extends Record<ElectricityScenario, number | null> {
  /** kg CO₂e in each year of the study period. */
  readonly yearly: Readonly<Record<ElectricityScenario, readonly number[]>>;
  readonly given: boolean;
  readonly complete: boolean;
  /** What is delivered out of the building, as an avoided emission; beside the total. Null where no factor of it is known. */
  readonly exported: Readonly<Record<ElectricityScenario, number | null>>;
}

/** B6 = Σ carriers annual demand · factor(carrier, year, scenario) over the study period, in both electricity scenarios. */
export function operation(rows: Rows<'energy'>, factors: Factors, method: Method, report: Report): Operation {
  const years = method.referenceStudyPeriod;
  const demand = { norway: new PartialSum(), europe: new PartialSum() };
  const yearly = { norway: noYears(method), europe: noYears(method) };
  let complete = rows.length > 0;
  if (rows.length === 0 && method.modules.includes('B6'))
    report({ code: 'energy-missing', component: null, detail: {} });

  rows.forEach((row, index) => {
    const detail = { row: index + 1, ...(row.carrier == null ? {} : { carrier: row.carrier }) };
    const factor = energyFactors(row, factors);
    if (factor === null) {
      report({ code: 'factor-missing', component: null, detail });
      complete = false;
      return;
    }
    const { norway, europe } = factor;
    if (row.annualDemand == null) {
      report({ code: 'demand-missing', component: null, detail });
      complete = false;
    }
    if (row.annualDemand != null) {
      const byYear = (scenario: ElectricityScenario) =>
        row.factor != null || row.carrier == null ? null : factors.energyByYear(row.carrier, scenario);
      demand.norway.add(row.annualDemand * norway * years);
      demand.europe.add(row.annualDemand * europe * years);
      addYears(yearly.norway, row.annualDemand, byYear('norway') ?? norway);
      addYears(yearly.europe, row.annualDemand, byYear('europe') ?? europe);
    }
  });
  return {
    norway: demand.norway.value,
    europe: demand.europe.value,
    yearly,
    given: rows.length > 0,
    complete,
    exported: { norway: exported(rows, factors, 'norway', years), europe: exported(rows, factors, 'europe', years) },
  };
}

/** What rows of travel or site energy come to: nothing at all where none is given. */
export interface GivenRows {
  readonly given: boolean;
  readonly complete: boolean;
}

/** B8 = annual travel in use · factor(mode, year) over the study period, where it is given. */
export function travel(
  rows: Rows<'travel'>,
  factors: Factors,
  method: Method,
  report: Report,
): GivenRows & { value: number | null; yearly: readonly number[] } {
  const sum = new PartialSum();
  const yearly = noYears(method);
  rows.forEach((row, index) => {
    const detail = { row: index + 1, ...(row.mode == null ? {} : { mode: row.mode }) };
    const factor = travelFactor(row, factors);
    if (factor === null || row.annualDistance == null) {
      const code = factor === null ? 'factor-missing' : 'amount-missing';
      report({ code, component: null, detail });
      sum.add(null);
      return;
    }
    sum.add(row.annualDistance * factor * method.referenceStudyPeriod);
    const byYear = row.factor != null || row.mode == null ? null : factors.travelByYear(row.mode);
    addYears(yearly, row.annualDistance, byYear ?? factor);
  });
  return { value: sum.value, yearly, given: rows.length > 0, complete: rows.length > 0 && sum.complete };
}

/**
 * The site's energy in A5, with life-cycle factors, in both electricity scenarios; the direct ones belong to the site log and are
 * never in this sum.
 */
export function siteEnergy(
  rows: Rows<'siteEnergy'>,
  factors: Factors,
  report: Report,
): GivenRows & Record<ElectricityScenario, readonly number[]> {
  const amounts: Record<ElectricityScenario, number[]> = { norway: [], europe: [] };
  let complete = true;
  rows.forEach((row, index) => {
    const detail = { row: index + 1, ...(row.carrier == null ? {} : { carrier: row.carrier }) };
    const factor = siteFactors(row, factors);
    if (factor === null || row.amount == null) {
      const code = row.amount == null ? 'amount-missing' : 'factor-missing';
      report({ code, component: null, detail });
      complete = false;
      return;
    }
    amounts.norway.push(row.amount * factor.norway);
    amounts.europe.push(row.amount * factor.europe);
  });
  return { ...amounts, given: rows.length > 0, complete };
}

/** kg CO₂e/kWh in both scenarios; a carrier that lacks one of them counts in neither sum. */
export function energyFactors(row: Row<'energy'>, factors: Factors): Record<ElectricityScenario, number> | null {
  return inBoth((scenario) => row.factor ?? (row.carrier == null ? null : factors.energy(row.carrier, scenario)));
}

/** kg CO₂e/km */
export function travelFactor(row: Row<'travel'>, factors: Factors): number | null {
  return row.factor ?? (row.mode == null ? null : factors.travel(row.mode));
}

/** Life-cycle kg CO₂e per unit in both scenarios. */
export function siteFactors(row: Row<'siteEnergy'>, factors: Factors): Record<ElectricityScenario, number> | null {
  return inBoth(
    (scenario) =>
      row.factor ?? (row.carrier == null || row.unit == null ? null : factors.site(row.carrier, row.unit, scenario)),
  );
}

/** Whether the method counts the energy used on site: `cut-off` leaves A5 to the wastage alone. */
export function countsSiteEnergy({ a5, modules, modulesWhereDeclared }: Method): boolean {
  return a5 === 'all' && [...modules, ...modulesWhereDeclared].includes('A5');
}

function inBoth(factor: (scenario: ElectricityScenario) => number | null): Record<ElectricityScenario, number> | null {
  const [norway, europe] = [factor('norway'), factor('europe')];
  return norway === null || europe === null ? null : { norway, europe };
}

function noYears({ referenceStudyPeriod }: Method): number[] {
  return Array.from({ length: referenceStudyPeriod }, () => 0);
}

/** Adds a yearly amount times its factor, the same every year or one a year. */
function addYears(years: number[], annualAmount: number, factor: number | readonly number[]): void {
  for (const index of years.keys()) {
    const inYear = typeof factor === 'number' ? factor : (factor[index] ?? 0);
    years[index] = (years[index] ?? 0) + annualAmount * inYear;
  }
}

/** An avoided emission, so at most 0: nothing is exported. Null where a factor of what is exported is not known: no part stands for the whole. */
function exported(rows: Rows<'energy'>, factors: Factors, scenario: ElectricityScenario, years: number): number | null {
  const exporting = rows.filter(({ annualExport }) => annualExport);
  if (exporting.length === 0) return 0;
  const spared = exporting.map((row) => {
    const factor = energyFactors(row, factors);
    return factor && 0 - (row.annualExport ?? 0) * factor[scenario] * years;
  });
  return spared.includes(null) ? null : sumOfKnown(spared);
}
