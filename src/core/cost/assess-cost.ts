import type { Account } from '../climate/account.ts';
import { divide } from '../climate/partial-sum.ts';
import type { Replacement } from '../climate/replacement.ts';
import { carbonCost, type CarbonCost } from './carbon-cost.ts';
import { COST_POSTS, type CostLine, type CostPost, type CostSettings, type RateBand } from './cost.ts';
import { costRow, isBlankCost, paid, type CostRow } from './cost-row.ts';
import { discountFactors, PROPOSED_RATES } from './discount.ts';
import type { CostStudy } from './payments.ts';

/** Present value, kr: of what is known, with how many lines are in it and how many lack something. Null: nothing is known. */
export interface CostSum {
  readonly value: number | null;
  readonly lines: number;
  readonly lacking: number;
}

/** The life-cycle cost of one alternative, over the study period of its climate account. */
export interface AlternativeCost<Line extends CostLine = CostLine> {
  readonly id: string;
  readonly startYear: number;
  /** Years. */
  readonly studyPeriod: number;
  /** m² of the method's area basis. */
  readonly areaM2: number | null;
  readonly rates: readonly RateBand[];
  /** The project has chosen no rates of its own. */
  readonly isProposed: boolean;
  /** What 1 kr is worth at the start, by year from the start; one more than the study has years. */
  readonly factors: readonly number[];
  readonly rows: readonly CostRow<Line>[];
  readonly presentValue: CostSum;
  /** By post; `none`: of lines that have none. Only those that have lines. */
  readonly byPost: ReadonlyMap<CostPost | 'none', CostSum>;
  /** kr by year from the start, in prices of the start year and undiscounted. */
  readonly flows: readonly number[];
  /** kr a year: the same sum every year of the study that has the present value. */
  readonly annualCost: number | null;
  /** kr/m² */
  readonly perArea: number | null;
  /** kr/m² and year */
  readonly annualPerArea: number | null;
  readonly carbon: CarbonCost;
}

export interface CostInput<Line extends CostLine> {
  readonly lines: readonly Line[];
  readonly settings: CostSettings;
  /** The alternative's climate account: its study period, start year and replacements are the cost's too. */
  readonly account: Account;
  readonly areaM2: number | null;
}

export function assessCost<Line extends CostLine>({
  lines,
  settings,
  account,
  areaM2,
}: CostInput<Line>): AlternativeCost<Line> {
  const study = costStudy(account);
  const { startYear, studyPeriod } = study;
  const rates = settings.rates ?? PROPOSED_RATES;
  const factors = discountFactors(rates, studyPeriod);
  const rows = lines.filter((line) => !isBlankCost(line)).map((line) => costRow(line, study, factors));
  const presentValue = sumOf(rows);
  const posts = [...COST_POSTS, 'none'] as const;
  const byPost = new Map(
    posts.flatMap((post) => {
      const ofPost = rows.filter(({ line }) => (line.post ?? 'none') === post);
      return ofPost.length === 0 ? [] : [[post, sumOf(ofPost)] as const];
    }),
  );
  const annualCost = divide(presentValue.value, annuityFactor(factors));
  return {
    id: account.id,
    startYear,
    studyPeriod,
    areaM2,
    rates,
    isProposed: settings.rates == null,
    factors,
    rows,
    presentValue,
    byPost,
    flows: flowsOf(rows, studyPeriod),
    annualCost,
    perArea: divide(presentValue.value, areaM2),
    annualPerArea: divide(annualCost, areaM2),
    carbon: carbonCost(account, settings.carbonPrices ?? null, factors),
  };
}

/** What 1 kr at the end of every year of the study is worth at the start. */
export function annuityFactor(factors: readonly number[]): number {
  return factors.slice(1).reduce((sum, factor) => sum + factor, 0);
}

/** A sum of which nothing is known is null: no lines, or none that has all it needs. */
function sumOf(rows: readonly CostRow[]): CostSum {
  const known = rows.flatMap(({ presentValue }) => presentValue ?? []);
  return {
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    lines: rows.length,
    lacking: rows.length - known.length,
  };
}

function flowsOf(rows: readonly CostRow[], studyPeriod: number): readonly number[] {
  const flows = Array.from({ length: studyPeriod + 1 }, () => 0);
  for (const { line, payments, presentValue } of rows) {
    if (presentValue === null) continue;
    for (const payment of payments ?? []) flows[payment.time] = (flows[payment.time] ?? 0) + paid(line, payment);
  }
  return flows;
}

/** The account's components are made when they are read: an alternative without lines that follow one does not pay for them. */
export function costStudy(account: Account): CostStudy {
  const { startYear, referenceStudyPeriod: studyPeriod } = account.method;
  let known: ReadonlyMap<string, readonly Replacement[]> | null = null;
  const replacements = () =>
    (known ??= new Map(account.components.map((component) => [component.id, component.replacements])));
  return {
    startYear,
    studyPeriod,
    hasComponent: (component) => replacements().has(component),
    replacementsOf: (component) => replacements().get(component) ?? [],
  };
}
