import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import { onceEach } from '../once-each.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { Method } from '../project/method.ts';
import type { Alternative, Component } from '../project/project.ts';
import { uncountedEntries } from '../site/measured-site.ts';
import type { Account, ComponentAccount, Issue, Missing, ModuleSums, ScenarioFigures, Timeline } from './account.ts';
import { declaredFigures } from './basis.ts';
import { assessComponent, componentAccount, COMPONENT_MODULES, type ComponentContext } from './component.ts';
import { factorsOf } from './factors.ts';
import { implausibleFigure } from './implausible-figure.ts';
import { summing } from './component-sums.ts';
import { countsSiteEnergy, operation, siteEnergy, travel, type OfSiteLog } from './operation.ts';
import { MODULE_OF_LACK, OPERATION_LACKS, type OperationLack } from './operation-lack.ts';
import { divide, sumOfKnown } from './partial-sum.ts';
import { assessReported } from './reported.ts';
import { replacementsUnder } from './replacement.ts';
import { timelineOf, yearlyOf } from './timeline.ts';

export interface AssessInput {
  readonly alternative: Alternative & OfSiteLog;
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
    figuresOf: onceEach((declaration) => declaredFigures(declaration, method.indicator)),
    implausibleOf: onceEach(implausibleFigure),
    replacementsOf: replacementsUnder(method.referenceStudyPeriod, method.replacement.count),
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
  const components = alternative.components ?? [];
  const summed = summing(context.modules);
  for (const component of inIdOrder(components)) summed.add(assessComponent(component, context));
  const sums = summed.sums();
  let rows: readonly ComponentAccount[] | undefined;
  let years: Account['yearly'] | undefined;
  let timeline: Timeline | undefined;

  const energy = operation(alternative.energy ?? [], factors, method, report);
  const transport = travel(alternative.travel ?? [], factors, method, report);
  const site = siteEnergy(alternative.siteEnergy ?? [], factors, report);
  const countsSite = countsSiteEnergy(method);
  const isMeasured = alternative.siteLogIsOpen !== undefined;
  if (countsSite && alternative.siteLogIsOpen) report({ code: 'site-log-open', component: null, detail: {} });

  const known = (module: Module) => (module === 'B8' ? transport.value : (sums.modules[module] ?? null));

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

  const rowsLack = {
    siteLog: countsSite && alternative.siteLogIsOpen === true,
    siteLogRows: countsSite && isMeasured && !site.complete,
    siteRows: countsSite && !isMeasured && !site.complete,
    energyRows: modulesInMethod.has('B6') && energy.given && !energy.complete,
    travelRows: modulesInMethod.has('B8') && transport.given && !transport.complete,
  } satisfies Record<OperationLack, boolean>;
  const operationLacks = OPERATION_LACKS.filter((lack) => rowsLack[lack]);
  const missing: Missing[] = [...sums.missing];
  const ownMissing = (module: Module, isAbsent: boolean) => {
    const isLacked = operationLacks.some((lack) => MODULE_OF_LACK[lack] === module);
    if (isAbsent || isLacked) missing.push({ component: null, module });
  };
  ownMissing('A5', false);
  ownMissing('B6', required.has('B6') && !energy.given);
  ownMissing('B8', required.has('B8') && !transport.given);

  if (sums.mixedStandards) report(sums.mixedStandards);
  const areaM2 = alternative[method.areaBasis] ?? null;
  if (areaM2 === null || areaM2 === 0) report({ code: 'area-missing', component: null, detail: {} });
  const perArea = divide(totalValue, areaM2);
  const distributed = {
    method,
    modules: moduleSums,
    demolition: sums.demolition,
    replacements: sums.replacements,
    scenarios,
    operation: modulesInMethod.has('B6') ? energy.yearly : { norway: [], europe: [] },
    travel: modulesInMethod.has('B8') ? transport.yearly : [],
  };

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
    elements: sums.elements,
    elements3: sums.elements3,
    get components() {
      return (rows ??= rowsOf(input));
    },
    get yearly() {
      return (years ??= yearlyOf(distributed));
    },
    beyondBoundary: { ...sums.beyondBoundary, exportedEnergy: energy.exported[method.electricityScenario] },
    beyondBoundaryLacking: sums.beyondBoundaryLacking,
    quality: sums.quality,
    qualityByRows: sums.qualityByRows,
    operationLacks,
    uncountedLogEntries: rowsLack.siteLogRows ? uncountedEntries(alternative.siteLog ?? [], factors).length : 0,
    issues,
    get timeline() {
      return (timeline ??= timelineOf(distributed));
    },
  };
}

function inIdOrder(components: readonly Component[]): readonly Component[] {
  return components.toSorted((a, b) => compareIds(a.id, b.id));
}

/**
 * The account of each component. Made when it is asked for: to keep 100 000 of them makes the time grow faster than they do, and
 * where one thing is varied at a time only the sums are read.
 */
function rowsOf(input: AssessInput): ComponentAccount[] {
  const context = componentContext(input, () => undefined);
  return (input.alternative.components ?? []).map((component) =>
    componentAccount(assessComponent(component, context), context),
  );
}

/** By code units, so that the order is the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
