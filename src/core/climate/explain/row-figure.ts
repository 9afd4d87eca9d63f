import type { ElectricityScenario } from '../../project/codes.ts';
import type { FactorRow } from '../../project/factor-set.ts';
import { factorsOf, valueIn } from '../factors.ts';
import { energyFactors, siteFactors, travelFactor } from '../operation.ts';
import { constant, input, lacking, METHOD, product, PROJECT, type Expression, type Input } from './expression.ts';
import { fromFactor, type Subject } from './subject.ts';

/** Figures of the alternative's own rows: operation (B6), travel (B8) and the site's energy in A5, by the formulas of `operation.ts`. */

/** Annual demand · factor · RSP. The factor of a path is its mean over the study period, which makes the same sum as year by year. */
export function energyFigure(index: number, scenario: ElectricityScenario, subject: Subject): Expression {
  const row = subject.alternative.energy?.[index];
  if (row?.annualDemand == null) return lacking('demand-missing', named(index, row));
  const factor = energyFactor(index, scenario, subject);
  return product(input('annualDemandKwh', row.annualDemand, 'kWh', PROJECT), factor, studyPeriod(subject));
}

/** What is delivered out of the building, as an avoided emission. */
export function exportFigure(index: number, scenario: ElectricityScenario, subject: Subject): Expression {
  const exported = subject.alternative.energy?.[index]?.annualExport ?? 0;
  return product(
    constant(-1),
    input('annualExportKwh', exported, 'kWh', PROJECT),
    energyFactor(index, scenario, subject),
    studyPeriod(subject),
  );
}

/** Annual travel · factor · RSP */
export function travelFigure(index: number, subject: Subject): Expression {
  const row = subject.alternative.travel?.[index];
  const factors = factorsOf(subject.factors, subject.account.method);
  const factor = row ? travelFactor(row, factors) : null;
  if (!row || factor === null) return lacking('factor-missing', named(index, row));
  if (row.annualDistance == null) return lacking('amount-missing', named(index, row));
  const found = row.mode == null ? null : factors.rows.travel(row.mode);
  return product(
    input('annualDistanceKm', row.annualDistance, 'km', PROJECT),
    factorInput(factor, 'kg CO2e/km', row.factor, found, subject, { inUse: true }),
    studyPeriod(subject),
  );
}

/** Amount · life-cycle factor */
export function siteFigure(index: number, scenario: ElectricityScenario, subject: Subject): Expression {
  const row = subject.alternative.siteEnergy?.[index];
  if (row?.amount == null) return lacking('amount-missing', named(index, row));
  const factors = factorsOf(subject.factors, subject.account.method);
  const factor = siteFactors(row, factors);
  if (factor === null) return lacking('factor-missing', named(index, row));
  const found = row.carrier == null || row.unit == null ? null : factors.rows.site(row.carrier, row.unit, scenario);
  return product(
    input('siteAmount', row.amount, row.unit ?? '', PROJECT),
    factorInput(factor[scenario], `kg CO2e/${row.unit ?? ''}`, row.factor, found, subject, { inUse: false }),
  );
}

function energyFactor(index: number, scenario: ElectricityScenario, subject: Subject): Expression {
  const row = subject.alternative.energy?.[index];
  const factors = factorsOf(subject.factors, subject.account.method);
  const factor = row ? energyFactors(row, factors) : null;
  if (!row || factor === null) return lacking('factor-missing', named(index, row));
  const found = row.carrier == null ? null : factors.rows.energy(row.carrier, scenario);
  return factorInput(factor[scenario], 'kg CO2e/kWh', row.factor, found, subject, { inUse: true });
}

/** The factor with the row it is from; one that is given beside the row is the project's own. */
function factorInput(
  value: number,
  unit: string,
  given: number | null | undefined,
  row: FactorRow | null,
  subject: Subject,
  { inUse }: { readonly inUse: boolean },
): Input {
  const isOwn = given != null || row === null;
  const { startYear, referenceStudyPeriod } = subject.account.method;
  const at = (year: number) => (row === null ? { year, value } : { year, value: valueIn(row, year) });
  const path =
    isOwn || row.path == null || !inUse
      ? null
      : { first: at(startYear), last: at(startYear + referenceStudyPeriod - 1) };
  const source = isOwn ? PROJECT : fromFactor(row, subject.factors);
  return { kind: 'input', is: 'factor', value, unit, source, path };
}

function studyPeriod({ account }: Subject): Input {
  return input('studyPeriodYears', account.method.referenceStudyPeriod, 'years', METHOD);
}

/** As the account's issues name a row: its number from 1 and what it is of. */
function named(
  index: number,
  row: { readonly carrier?: string | null | undefined; readonly mode?: string | null | undefined } | undefined,
): Readonly<Record<string, string | number>> {
  const { carrier, mode } = row ?? {};
  return { row: index + 1, ...(carrier == null ? {} : { carrier }), ...(mode == null ? {} : { mode }) };
}
