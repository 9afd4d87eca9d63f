import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Alternative, Reported, ReportedRow } from '../project/project.ts';
import type { Account, Issue, Missing, QualityClass, ScenarioFigures } from './account.ts';
import { byElement } from './by-element.ts';
import { divide, PartialSum, sumOfKnown } from './partial-sum.ts';
import { scopeOf } from './scope.ts';

/**
 * The account of an alternative that others have delivered as totals by part and module. Nothing is recalculated: the figures are added up
 * as they came, by the stamp they came with, and what the method requires and nobody delivered is missing.
 */
export function assessReported({
  alternative,
  reported,
  method,
}: {
  readonly alternative: Alternative;
  readonly reported: Reported;
  readonly method: Method;
}): Account {
  const issues: Issue[] = [];
  const report = (code: Issue['code'], detail: Issue['detail'] = {}) =>
    void issues.push({ code, component: null, detail });
  const inMethod = new Set<Module>([...method.modules, ...method.modulesWhereDeclared]);
  const modules = MODULES.filter((module) => inMethod.has(module));
  const scoped = reported.rows.map((row) => ({
    row,
    scope: row.element == null ? 'inside' : scopeOf(row.element, method),
  }));
  const rows = scoped.flatMap(({ row, scope }) => (scope === 'inside' ? [row] : []));
  for (const { row, scope } of scoped)
    if (scope === 'uncertain') report('scope-uncertain', { element: row.element ?? '' });

  const sums = new Map(modules.map((module) => [module, sumOf(rows, module)]));
  const known = (module: Module) => sums.get(module)?.value ?? null;
  const others = modules.filter((module) => module !== 'A5' && module !== 'B6').map(known);
  const hasOperation = inMethod.has('B6') && (known('B6') !== null || otherMix(rows, 'B6') !== null);
  const scenario = (mix: ElectricityScenario): ScenarioFigures => {
    const own = mix === method.electricityScenario;
    const figure = (module: 'A5' | 'B6') => (own || !inMethod.has(module) ? known(module) : otherMix(rows, module));
    const [A5, B6] = [figure('A5'), figure('B6')];
    // Where only one mix has B6 the other has no total: a sum that lacks just what tells the mixes apart would read as the lower one.
    const lacksMix = B6 === null && hasOperation;
    return { A5, B6, total: lacksMix ? null : sumOfKnown([...others, A5, B6]) };
  };
  const scenarios = { norway: scenario('norway'), europe: scenario('europe') };
  if (hasOperation && Object.values(scenarios).some(({ B6 }) => B6 === null)) report('other-mix-missing');
  const rowsBeside = ROWS_OF_ITS_OWN.reduce((count, kind) => count + (alternative[kind]?.length ?? 0), 0);
  if (rowsBeside > 0) report('rows-not-counted', { count: rowsBeside });

  const coversAll = reported.coversWholeBuilding === true;
  const missing: Missing[] = method.modules.flatMap((module) =>
    scoped.some(({ scope }) => scope === 'uncertain') || lacks(rows, module, coversAll)
      ? [{ component: null, module }]
      : [],
  );
  const byPartAlone = method.modules.some((module) => lacks(rows, module, false) && !lacks(rows, module, true));
  if (!coversAll && byPartAlone) report('coverage-unknown');
  for (const module of modules) if (isGivenTwice(rows, module)) report('delivered-twice', { module });

  const areaM2 = alternative[method.areaBasis] ?? null;
  if (areaM2 === null || areaM2 === 0) report('area-missing');
  const total = scenarios[method.electricityScenario].total;
  const perArea = divide(total, areaM2);
  // Operation and travel belong to no part, whoever has calculated them.
  const ofParts = modules.filter((module) => module !== 'B6' && module !== 'B8');
  const totals = rows.map((row) => ({
    element: row.element ?? null,
    value: sumOfKnown(ofParts.map((module) => row.modules[module] ?? null)),
  }));
  return {
    id: alternative.id,
    reported: true,
    method,
    total: { value: total, complete: missing.length === 0 && total !== null, missing },
    scenarios,
    perArea,
    perAreaYear: divide(perArea, method.referenceStudyPeriod),
    perUser: divide(total, alternative.users ?? null),
    modules: Object.fromEntries(modules.map((module) => [module, known(module)])),
    elements: byElement(totals, 2),
    elements3: byElement(totals, 3),
    components: [],
    yearly: [],
    beyondBoundary: {
      D: sumOfKnown(rows.map((row) => row.modules.D ?? null)),
      avoidedProduction: null,
      exportedEnergy: null,
    },
    beyondBoundaryLacking: { D: lackingD(rows), avoidedProduction: 0 },
    quality: NOT_TOLD,
    qualityByRows: NOT_TOLD,
    operationLacks: [],
    uncountedLogEntries: 0,
    issues,
    timeline: null,
  };
}

/** Rows that lack D, where some row has it: a delivery without any says nothing of D. */
function lackingD(rows: readonly ReportedRow[]): number {
  const lacking = rows.filter((row) => row.modules.D == null).length;
  return lacking === rows.length ? 0 : lacking;
}

const NOT_TOLD: Readonly<Record<QualityClass, null>> = {
  epd: null,
  sector: null,
  generic: null,
  expired: null,
  none: null,
};

/** The rows that the method's parts include. */
export function deliveredRows({ rows }: Reported, method: Method): ReportedRow[] {
  return rows.filter(({ element }) => element == null || scopeOf(element, method) === 'inside');
}

/** What a row delivers of a module that follows the mix, under the other mix: A5 is the same unless another is delivered, B6 never is. */
export function underOtherMix({ modules, otherMix }: ReportedRow, module: 'A5' | 'B6'): number | null {
  return otherMix?.[module] ?? (module === 'A5' ? (modules.A5 ?? null) : null);
}

/** What an alternative of our own is made of; beside delivered totals it would count twice. */
const ROWS_OF_ITS_OWN = ['components', 'energy', 'travel', 'siteEnergy'] as const;

function sumOf(rows: readonly ReportedRow[], module: Module): PartialSum {
  const sum = new PartialSum();
  for (const row of rows) sum.add(row.modules[module] ?? null);
  return sum;
}

/** Null where one of the rows lacks its figure under the other mix. */
function otherMix(rows: readonly ReportedRow[], module: 'A5' | 'B6'): number | null {
  const figures = rows.map((row) => underOtherMix(row, module));
  const given = rows.every((row, index) => row.modules[module] == null || figures[index] !== null);
  return given ? sumOfKnown(figures) : null;
}

/**
 * A module is delivered for the whole building, or for each of the parts that are said to be all of it; B6 and B8 are the whole
 * building's in any case.
 */
function lacks(rows: readonly ReportedRow[], module: Module, coversAll: boolean): boolean {
  const isGiven = (row: ReportedRow) => row.modules[module] != null;
  if (rows.some((row) => row.element == null && isGiven(row))) return false;
  const parts = rows.filter((row) => row.element != null);
  if (module === 'B6' || module === 'B8') return !parts.some(isGiven);
  return !coversAll || parts.length === 0 || !parts.every(isGiven);
}

/** A figure of the whole building beside figures of its parts may be their sum, and would then count twice. */
function isGivenTwice(rows: readonly ReportedRow[], module: Module): boolean {
  const given = rows.filter((row) => row.modules[module] != null);
  return given.some(({ element }) => element == null) && given.some(({ element }) => element != null);
}
