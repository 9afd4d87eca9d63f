import type { Declaration } from '../declaration/declaration.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import type {
  Account,
  ComponentAccount,
  Issue,
  Missing,
  ModuleSums,
  QualityClass,
  ScenarioFigures,
} from './account.ts';
import { declaredFigures, type DeclaredFigures } from './basis.ts';
import { assessComponent, COMPONENT_MODULES, type AssessedComponent } from './component.ts';
import { factorsOf } from './factors.ts';
import { operation, siteEnergy, travel } from './operation.ts';
import { PartialSum } from './partial-sum.ts';
import { replacementsInTime, timelineOf, yearlyOf } from './timeline.ts';

export interface AssessInput {
  readonly alternative: Alternative;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly factors: FactorSet;
  readonly method: Method;
  /** `YYYY-MM-DD`: the day validity is judged against where a component has no delivery date. */
  readonly today: string;
}

/**
 * The climate account of one alternative (`calculation.md`). Pure: the same input gives the same figures, and the order of
 * components changes none, since sums run in the order of their ids.
 */
export function assess({ alternative, declarations, factors: factorSet, method, today }: AssessInput): Account {
  const factors = factorsOf(factorSet, method);
  const issues: Issue[] = [];
  const report = (issue: Issue) => void issues.push(issue);
  const modulesInMethod = new Set<Module>([...method.modules, ...method.modulesWhereDeclared]);
  const modules = MODULES.filter((module) => modulesInMethod.has(module));
  const required = new Set(method.modules);

  const figuresByDeclaration = new Map<string, DeclaredFigures>();
  const figuresOf = (declaration: Declaration) => {
    const known = figuresByDeclaration.get(declaration.id);
    if (known) return known;
    const made = declaredFigures(declaration, method.indicator);
    figuresByDeclaration.set(declaration.id, made);
    return made;
  };
  const componentModules = COMPONENT_MODULES.filter((module) => modulesInMethod.has(module));
  const context = {
    method,
    factors,
    modules: componentModules,
    blank: Object.fromEntries(componentModules.map((module) => [module, null])),
    required,
    declarations,
    figuresOf,
    today,
    report,
  };
  const assessed = (alternative.components ?? []).map((component) => assessComponent(component, context));
  const inOrder = assessed.toSorted((a, b) => compareIds(a.account.id, b.account.id));
  const counted = inOrder.filter(({ account }) => account.inScope);

  const energy = operation(alternative.energy ?? [], factors, method, report);
  const transport = travel(alternative.travel ?? [], factors, method, report);
  const site = siteEnergy(alternative.siteEnergy ?? [], factors, report);
  const countsSite = modulesInMethod.has('A5') && method.a5 === 'all';

  const sums = new Map(modules.map((module) => [module, new PartialSum()]));
  const demolition: Partial<Record<Module, number>> = {};
  for (const module of context.modules) {
    const sum = sums.get(module);
    for (const { account, demolished } of counted) {
      const value = account.modules[module] ?? null;
      sum?.add(value);
      if (demolished && value !== null) demolition[module] = (demolition[module] ?? 0) + value;
    }
  }
  sums.get('B8')?.add(transport.value);
  const known = (module: Module) => sums.get(module)?.value ?? null;

  const scenario = (name: ElectricityScenario): ScenarioFigures => {
    const A5 = sumOf([known('A5'), ...(countsSite ? site[name] : [])]);
    const B6 = modulesInMethod.has('B6') ? energy[name] : null;
    const others = modules.filter((module) => module !== 'A5' && module !== 'B6').map(known);
    return { A5, B6, total: sumOf([...others, A5, B6]) };
  };
  const scenarios = { norway: scenario('norway'), europe: scenario('europe') };
  const { A5, B6, total: totalValue } = scenarios[method.electricityScenario];
  const moduleSums: ModuleSums = Object.fromEntries(
    modules.map((module) => [module, module === 'A5' ? A5 : module === 'B6' ? B6 : known(module)]),
  );

  const missing: Missing[] = inOrder.flatMap(({ account, scopeUncertain }) =>
    account.inScope || scopeUncertain ? account.total.missing : [],
  );
  const ownMissing = (module: Module, counts: boolean) => {
    if (counts) missing.push({ component: null, module });
  };
  ownMissing('A5', countsSite && !site.complete);
  ownMissing('B6', !energy.complete && (required.has('B6') || (modulesInMethod.has('B6') && energy.given)));
  ownMissing('B8', !transport.complete && (required.has('B8') || (modulesInMethod.has('B8') && transport.given)));

  const areaM2 = alternative[method.areaBasis] ?? null;
  if (areaM2 === null || areaM2 === 0) report({ code: 'area-missing', component: null, detail: {} });
  const perArea = divide(totalValue, areaM2);
  const distributed = {
    method,
    modules: moduleSums,
    demolition,
    replacements: replacementsInTime(counted),
    scenarios,
    operation: modulesInMethod.has('B6') ? energy.yearly : { norway: [], europe: [] },
    travel: modulesInMethod.has('B8') ? transport.yearly : [],
  };
  const reused = counted.filter(({ isReused }) => isReused);

  return {
    id: alternative.id,
    method,
    total: { value: totalValue, complete: missing.length === 0 && totalValue !== null, missing },
    scenarios,
    perArea,
    perAreaYear: divide(perArea, method.referenceStudyPeriod),
    perUser: divide(totalValue, alternative.users ?? null),
    modules: moduleSums,
    elements: byElement(counted, 2),
    elements3: byElement(counted, 3),
    components: assessed.map(({ account }) => account),
    yearly: yearlyOf(distributed),
    beyondBoundary: {
      D: sumOf(counted.map(({ account }) => account.beyondBoundary.D)),
      avoidedProduction: reused.length === 0 ? 0 : sumOf(reused.map(({ account }) => account.avoidedProduction)),
      exportedEnergy: energy.exported[method.electricityScenario],
    },
    quality: qualityOf(counted.map(({ account }) => account)),
    issues,
    timeline: timelineOf(distributed),
  };
}

/** Sums of the components' totals by the first `digits` of their NS 3451 part. */
function byElement(counted: readonly AssessedComponent[], digits: 2 | 3): Record<string, number | null> {
  const sums = new Map<string, PartialSum>();
  for (const { account } of counted) {
    if (account.element === null || account.element.length < digits) continue;
    const part = account.element.slice(0, digits);
    let sum = sums.get(part);
    if (!sum) sums.set(part, (sum = new PartialSum()));
    sum.add(account.total.value);
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => compareIds(a, b)).map(([part, sum]) => [part, sum.value]));
}

/** Shares of |A1-A3| by class, and the share of rows with no figure at all. */
function qualityOf(components: readonly ComponentAccount[]): Account['quality'] {
  const amounts: Record<QualityClass, number> = { epd: 0, sector: 0, generic: 0, expired: 0, none: 0 };
  let rowsWithout = 0;
  for (const { quality, modules } of components) {
    amounts[quality] += Math.abs(modules['A1-A3'] ?? 0);
    if (quality === 'none') rowsWithout += 1;
  }
  const total = amounts.epd + amounts.sector + amounts.generic + amounts.expired;
  const share = (amount: number) => (total === 0 ? null : amount / total);
  return {
    epd: share(amounts.epd),
    sector: share(amounts.sector),
    generic: share(amounts.generic),
    expired: share(amounts.expired),
    none: components.length === 0 ? null : rowsWithout / components.length,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}

function divide(value: number | null, by: number | null): number | null {
  return value === null || by === null || by === 0 ? null : value / by;
}

/** By code units, so that the order is the same on every machine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
