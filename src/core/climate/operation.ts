import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import type { Issue } from './account.ts';
import type { Factors } from './factors.ts';
import { PartialSum } from './partial-sum.ts';

/** What an alternative emits apart from its components: B6 operation, B8 travel and the site's energy in A5. */

type Report = (issue: Issue) => void;
type Rows<Key extends 'energy' | 'travel' | 'siteEnergy'> = NonNullable<Alternative[Key]>;

export interface Operation extends Record<ElectricityScenario, number | null> {
  /** kg CO₂e in each year of the study period. */
  readonly yearly: Readonly<Record<ElectricityScenario, readonly number[]>>;
  readonly given: boolean;
  readonly complete: boolean;
  /** What is delivered out of the building, as an avoided emission; beside the total. */
  readonly exported: Readonly<Record<ElectricityScenario, number>>;
}

/** B6 = Σ carriers annual demand · factor(carrier, year, scenario) over the study period, in both electricity scenarios. */
export function operation(rows: Rows<'energy'>, factors: Factors, method: Method, report: Report): Operation {
  const years = method.referenceStudyPeriod;
  const demand = { norway: new PartialSum(), europe: new PartialSum() };
  const exported = { norway: 0, europe: 0 };
  const yearly = { norway: noYears(method), europe: noYears(method) };
  let complete = rows.length > 0;
  if (rows.length === 0 && method.modules.includes('B6'))
    report({ code: 'energy-missing', component: null, detail: {} });

  rows.forEach((row, index) => {
    const detail = { row: index + 1, ...(row.carrier == null ? {} : { carrier: row.carrier }) };
    const factor = (scenario: ElectricityScenario) =>
      row.factor ?? (row.carrier == null ? null : factors.energy(row.carrier, scenario));
    const norway = factor('norway');
    const europe = factor('europe');
    if (norway === null || europe === null) {
      report({ code: 'factor-missing', component: null, detail });
      complete = false;
      return;
    }
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
    exported.norway -= (row.annualExport ?? 0) * norway * years;
    exported.europe -= (row.annualExport ?? 0) * europe * years;
  });
  return {
    norway: demand.norway.value,
    europe: demand.europe.value,
    yearly,
    given: rows.length > 0,
    complete,
    exported: withoutNegativeZero(exported),
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
    const factor = row.factor ?? (row.mode == null ? null : factors.travel(row.mode));
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
    const factor = (scenario: ElectricityScenario) =>
      row.factor ?? (row.carrier == null || row.unit == null ? null : factors.site(row.carrier, row.unit, scenario));
    const [norway, europe] = [factor('norway'), factor('europe')];
    if (norway === null || europe === null || row.amount == null) {
      const code = row.amount == null ? 'amount-missing' : 'factor-missing';
      report({ code, component: null, detail });
      complete = false;
      return;
    }
    amounts.norway.push(row.amount * norway);
    amounts.europe.push(row.amount * europe);
  });
  return { ...amounts, given: rows.length > 0, complete };
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

function withoutNegativeZero(exported: Record<ElectricityScenario, number>): Record<ElectricityScenario, number> {
  return { norway: exported.norway || 0, europe: exported.europe || 0 };
}
