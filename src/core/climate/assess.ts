import type { Declaration } from '../declaration/declaration.ts';
import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
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
import { declaredFigures } from './basis.ts';
import { byElement, type OfElement } from './by-element.ts';
import { assessComponent, COMPONENT_MODULES, type ComponentContext } from './component.ts';
import { factorsOf } from './factors.ts';
import { implausibleFigure } from './implausible-figure.ts';
import { mixedStandards } from './mixed-standards.ts';
import { countsSiteEnergy, operation, siteEnergy, travel } from './operation.ts';
import { divide, PartialSum, sumOfKnown } from './partial-sum.ts';
import { assessReported } from './reported.ts';
import { replacementsInTime, timelineOf, yearlyOf } from './timeline.ts';

export interface AssessInput {
  readonly alternative: Alternative;
  readonly declarations: ReadonlyMap<string, LibraryDeclaration>;
  readonly factors: FactorSet;
  readonly method: Method;
  /** `YYYY-MM-DD`: the day validity is judged against where a component has no delivery date. */
  readonly today: string;
}

/**
 * The climate account of one alternative (`calculation.md`). Pure: the same input gives the same figures, and the order of
 * components changes none, since sums run in the order of their ids.
 */
export function assess(input: AssessInput): Account {
  const { alternative, method } = input;
  return alternative.reported
    ? assessReported({ alternative, reported: alternative.reported, method })
    : assessComponents(input);
}

/** What the formulas of all components of an alternative share. */
export function componentContext(
  { declarations, factors, method, today }: Omit<AssessInput, 'alternative'>,
  report: (issue: Issue) => void,
): ComponentContext {
  const modulesInMethod = new Set<Module>([...method.modules, ...method.modulesWhereDeclared]);
  const modules = COMPONENT_MODULES.filter((module) => modulesInMethod.has(module));
  return {
    method,
    factors: factorsOf(factors, method),
    modules,
    blank: Object.fromEntries(modules.map((module) => [module, null])),
    required: new Set(method.modules),
    declarations,
    figuresOf: once((declaration) => declaredFigures(declaration, method.indicator)),
    implausibleOf: once(implausibleFigure),
    today,
    report,
  };
}

function assessComponents(input: AssessInput): Account {
  const { alternative, method } = input;
  const issues: Issue[] = [];
  const report = (issue: Issue) => void issues.push(issue);
  const modulesInMethod = new Set<Module>([...method.modules, ...method.modulesWhereDeclared]);
  const modules = MODULES.filter((module) => modulesInMethod.has(module));
  const context = componentContext(input, report);
  const { factors, required } = context;
  const assessed = (alternative.components ?? []).map((component) => assessComponent(component, context));
  const inOrder = assessed.toSorted((a, b) => compareIds(a.account.id, b.account.id));
  const counted = inOrder.filter(({ account }) => account.inScope);

  const energy = operation(alternative.energy ?? [], factors, method, report);
  const transport = travel(alternative.travel ?? [], factors, method, report);
  const site = siteEnergy(alternative.siteEnergy ?? [], factors, report);
  const countsSite = countsSiteEnergy(method);

  const sums = new Map(modules.map((module) => [module, new PartialSum()]));
  const demolition: Partial<Record<Module, number>> = {};
  for (const { account, demolished } of counted) {
    for (const module of context.modules) {
      const value = account.modules[module] ?? null;
      sums.get(module)?.add(value);
      if (demolished && value !== null) demolition[module] = (demolition[module] ?? 0) + value;
    }
  }
  sums.get('B8')?.add(transport.value);
  const known = (module: Module) => sums.get(module)?.value ?? null;

  const scenario = (name: ElectricityScenario): ScenarioFigures => {
    const A5 = sumOfKnown([known('A5'), ...(countsSite ? site[name] : [])]);
    const B6 = modulesInMethod.has('B6') ? energy[name] : null;
    const others = modules.filter((module) => module !== 'A5' && module !== 'B6').map(known);
    return { A5, B6, total: sumOfKnown([...others, A5, B6]) };
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

  const mixed = mixedStandards(counted.map(({ standard }) => standard));
  if (mixed) report(mixed);
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
  const totals = counted.map(({ account }): OfElement => ({ element: account.element, value: account.total.value }));
  const reused = counted.filter(({ isReused }) => isReused);

  return {
    id: alternative.id,
    reported: false,
    method,
    total: { value: totalValue, complete: missing.length === 0 && totalValue !== null, missing },
    scenarios,
    perArea,
    perAreaYear: divide(perArea, method.referenceStudyPeriod),
    perUser: divide(totalValue, alternative.users ?? null),
    modules: moduleSums,
    elements: byElement(totals, 2),
    elements3: byElement(totals, 3),
    components: assessed.map(({ account }) => account),
    yearly: yearlyOf(distributed),
    beyondBoundary: {
      D: sumOfKnown(counted.map(({ account }) => account.beyondBoundary.D)),
      avoidedProduction: reused.length === 0 ? 0 : sumOfKnown(reused.map(({ account }) => account.avoidedProduction)),
      exportedEnergy: energy.exported[method.electricityScenario],
    },
    ...qualityOf(counted.map(({ account }) => account)),
    issues,
    timeline: timelineOf(distributed),
  };
}

/** A function of a declaration that is worked out once for each, however many components use it. */
function once<T>(make: (declaration: Declaration) => T): (declaration: Declaration) => T {
  const known = new Map<Declaration, T>();
  return (declaration) => {
    const made = known.get(declaration);
    if (made !== undefined) return made;
    const value = make(declaration);
    known.set(declaration, value);
    return value;
  };
}

/** Shares by class, of |A1-A3| and of rows. By |A1-A3| a row without any figure has no share, so there `none` is that of the rows. */
function qualityOf(components: readonly ComponentAccount[]): Pick<Account, 'quality' | 'qualityByRows'> {
  const amounts: Record<QualityClass, number> = { epd: 0, sector: 0, generic: 0, expired: 0, none: 0 };
  const rows: Record<QualityClass, number> = { ...amounts };
  for (const { quality, modules } of components) {
    amounts[quality] += Math.abs(modules['A1-A3'] ?? 0);
    rows[quality] += 1;
  }
  const total = sumOfKnown(Object.values(amounts));
  const qualityByRows = shares(rows, components.length);
  return { quality: { ...shares(amounts, total), none: qualityByRows.none }, qualityByRows };
}

function shares(amounts: Record<QualityClass, number>, total: number | null): Record<QualityClass, number | null> {
  const { epd, sector, generic, expired, none } = amounts;
  return {
    epd: divide(epd, total),
    sector: divide(sector, total),
    generic: divide(generic, total),
    expired: divide(expired, total),
    none: divide(none, total),
  };
}

/** By code units, so that the order is the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
