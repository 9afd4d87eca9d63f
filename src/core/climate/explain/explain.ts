import type { ElectricityScenario } from '../../project/codes.ts';
import { MODULES, type Module } from '../../declaration/life-cycle-module.ts';
import type { Account, ComponentAccount, Missing } from '../account.ts';
import { compareIds } from '../assess.ts';
import { partOf } from '../by-element.ts';
import { missingInPart } from '../completeness.ts';
import { modulesUnder } from '../modules-under.ts';
import { countsSiteEnergy } from '../operation.ts';
import { avoidsProduction } from '../origin.ts';
import { componentFigure } from './component-figure.ts';
import {
  deliveredFigure,
  deliveredModule,
  deliveredPart,
  deliveredTotal,
  lackedByRow,
  lacksMix,
} from './delivered-figure.ts';
import {
  decided,
  evaluate,
  input,
  lacking,
  METHOD,
  product,
  PROJECT,
  sum,
  type Expression,
  type FigureAt,
} from './expression.ts';
import { ALTERNATIVE, isBeside, isRate, TOTAL, type Beside, type Holder, type Place, type Rate } from './place.ts';
import { energyFigure, exportFigure, siteFigure, travelFigure } from './row-figure.ts';
import type { Subject } from './subject.ts';

/** How one figure came about ("Vis beregning"). */
export interface Explanation {
  readonly at: Place;
  readonly scenario: ElectricityScenario;
  /** kg CO₂e; of a rate kg CO₂e per m², per m² and year, or per user. */
  readonly value: number | null;
  /**
   * The modules that the figure lacks; empty: it is complete in what the method asks for. What is not a module of the method, such as D
   * or the number of users, is told by the expression alone.
   */
  readonly missing: readonly Missing[];
  readonly expression: Expression;
}

/**
 * One figure of an account as an expression, by the functions that made the account: the expression evaluates to the figure. A figure
 * within it is explained by asking again, down to the formula of one module of one row.
 * @param scenario the electricity mix; the method's own where none is asked for
 * @throws RangeError for a row that the account does not have
 */
export function explain(subject: Subject, at: Place, scenario?: ElectricityScenario): Explanation {
  const mix = scenario ?? subject.account.method.electricityScenario;
  const expression = expressionOf(subject, at, mix);
  const value = evaluate(expression);
  return { at, scenario: mix, value, missing: missingOf(subject, at, value, mix), expression };
}

function expressionOf(subject: Subject, { holder, figure }: Place, scenario: ElectricityScenario): Expression {
  switch (holder.kind) {
    case 'alternative':
      if (figure === 'total') return total(subject, scenario);
      if (isRate(figure)) return rate(figure, subject, scenario);
      return isBeside(figure) ? beside(figure, subject, scenario) : moduleSum(figure, subject, scenario);
    case 'part':
      return partTotal(holder.part, subject, scenario);
    case 'component': {
      const component = subject.alternative.components?.find(({ id }) => id === holder.id);
      if (!component) throw new RangeError(`No component ${holder.id}`);
      if (figure === 'total') return componentTotal(accountOf(holder.id, subject), subject);
      return isRate(figure) ? lacking('not-declared') : componentFigure(component, figure, subject);
    }
    case 'energy':
      return figure === 'exportedEnergy'
        ? exportFigure(holder.index, scenario, subject)
        : energyFigure(holder.index, scenario, subject);
    case 'travel':
      return travelFigure(holder.index, subject);
    case 'siteEnergy':
      return siteFigure(holder.index, scenario, subject);
    case 'delivered':
      if (figure === 'total') return deliveredTotal(holder.index, scenario, subject);
      return figure === 'D' || (!isRate(figure) && !isBeside(figure))
        ? deliveredFigure(holder.index, figure, scenario, subject)
        : lacking('not-delivered');
  }
}

/** Sum over the modules of the method. */
function total(subject: Subject, scenario: ElectricityScenario): Expression {
  const { account } = subject;
  if (account.reported && lacksMix(scenario, subject)) return lacking('other-mix-missing');
  const figures = modulesUnder(account, scenario);
  return terms(
    MODULES.filter((module) => module in figures).map((module) => at(ALTERNATIVE, module, figures[module] ?? null)),
    ({ figure }) => account.total.missing.some(({ module }) => module === figure),
  );
}

/** Sum over the components that count, and over the alternative's own rows of that module. */
function moduleSum(module: Module, subject: Subject, scenario: ElectricityScenario): Expression {
  const { account } = subject;
  if (account.reported) return deliveredModule(module, scenario, subject);
  const components = counted(account).map(({ id, modules }) =>
    at({ kind: 'component', id }, module, modules[module] ?? null),
  );
  const own = ownRows(module, subject).map((holder) =>
    at(holder, module, evaluate(expressionOf(subject, { holder, figure: module }, scenario))),
  );
  if (module === 'B6' && own.length === 0) return lacking('energy-missing');
  const missed = new Set(
    account.total.missing.filter((missing) => missing.module === module).map(({ component }) => component),
  );
  return terms(
    module === 'B6' || module === 'B8' ? own : [...components, ...own],
    ({ holder }) => holder.kind !== 'component' || missed.has(holder.id),
  );
}

/** The rows of the alternative itself that a module holds. */
function ownRows(module: Module, { alternative, account }: Subject): Holder[] {
  const rows = (kind: 'energy' | 'travel' | 'siteEnergy') =>
    (alternative[kind] ?? []).map((_row, index): Holder => ({ kind, index }));
  if (module === 'B6') return rows('energy');
  if (module === 'B8') return rows('travel');
  return module === 'A5' && countsSiteEnergy(account.method) ? rows('siteEnergy') : [];
}

function partTotal(part: string, subject: Subject, scenario: ElectricityScenario): Expression {
  const { account } = subject;
  if (account.reported) return deliveredPart(part, scenario, subject);
  const inPart = counted(account).filter(({ element }) => partOf(element, part.length) === part);
  return terms(
    inPart.map(({ id, total: own }) => at({ kind: 'component', id }, 'total', own.value)),
    () => true,
  );
}

function componentTotal({ id, modules, total: own }: ComponentAccount, subject: Subject): Expression {
  return terms(
    MODULES.filter((module) => module in modules).map((module) =>
      at({ kind: 'component', id }, module, modules[module] ?? null),
    ),
    ({ figure }) =>
      own.missing.some(({ module }) => module === figure) ||
      subject.account.method.modules.some((module) => module === figure),
  );
}

function beside(figure: Beside, subject: Subject, scenario: ElectricityScenario): Expression {
  const { alternative, account } = subject;
  if (account.reported) return figure === 'D' ? deliveredModule('D', scenario, subject) : lacking('not-delivered');
  if (figure === 'exportedEnergy') {
    const rows = (alternative.energy ?? []).flatMap(({ annualExport }, index) => (annualExport ? [index] : []));
    if (rows.length === 0) return decided({ by: 'nothingGiven' });
    return {
      kind: 'sum',
      needsAll: true,
      terms: rows.map((index) =>
        at({ kind: 'energy', index }, figure, evaluate(exportFigure(index, scenario, subject))),
      ),
    };
  }
  if (figure === 'D') {
    const own = counted(account).map(({ id, beyondBoundary }) => at({ kind: 'component', id }, 'D', beyondBoundary.D));
    return terms(own, () => false);
  }
  const given = new Map(alternative.components?.map((component) => [component.id, component]));
  const reused = counted(account).filter(({ id }) => {
    const component = given.get(id);
    return component && avoidsProduction(component, subject.declarations.get(component.declaration ?? ''));
  });
  if (reused.length === 0) return decided({ by: 'nothingGiven' });
  return terms(
    reused.map(({ id, avoidedProduction }) => at({ kind: 'component', id }, figure, avoidedProduction)),
    () => true,
  );
}

/** The total by area, by area and year, or by user. */
function rate(figure: Rate, subject: Subject, scenario: ElectricityScenario): Expression {
  const { alternative, account } = subject;
  const { method } = account;
  const dividend = at(ALTERNATIVE, TOTAL.figure, account.scenarios[scenario].total);
  if (figure === 'perUser') {
    const { users } = alternative;
    const divisor = users ? input('users', users, '', PROJECT) : lacking('users-missing');
    return { kind: 'quotient', dividend, divisor };
  }
  const areaM2 = alternative[method.areaBasis];
  const area = areaM2 ? input('areaM2', areaM2, 'm2', PROJECT) : lacking('area-missing');
  const years = input('studyPeriodYears', method.referenceStudyPeriod, 'years', METHOD);
  return { kind: 'quotient', dividend, divisor: figure === 'perArea' ? area : product(area, years) };
}

/** Those that are in the sums, in the order that the sums run in. */
function counted({ components }: Account): ComponentAccount[] {
  return components.filter(({ inScope }) => inScope).toSorted((a, b) => compareIds(a.id, b.id));
}

function accountOf(id: string, { account }: Subject): ComponentAccount {
  const own = account.components.find((one) => one.id === id);
  if (!own) throw new RangeError(`No account of component ${id}`);
  return own;
}

function at(holder: Holder, figure: Place['figure'], value: number | null): FigureAt {
  return { kind: 'figure', at: { holder, figure }, value };
}

/** A sum of figures; one that is not known stands in it only where it is missed. */
function terms(figures: readonly FigureAt[], isMissed: (place: Place) => boolean): Expression {
  return sum(figures.filter(({ at: place, value }) => value !== null || isMissed(place)));
}

function missingOf(
  subject: Subject,
  { holder, figure }: Place,
  value: number | null,
  scenario: ElectricityScenario,
): readonly Missing[] {
  const { total: all, components } = subject.account;
  const inFigure = ({ module }: Missing) => module === figure || figure === 'total' || isRate(figure);
  switch (holder.kind) {
    case 'alternative':
      return all.missing.filter(inFigure);
    case 'component':
      return components.find(({ id }) => id === holder.id)?.total.missing.filter(inFigure) ?? [];
    case 'part':
      return missingInPart(subject.account, holder.part);
    case 'delivered':
      return ofAlternative(lackedByRow(holder.index, figure, scenario, subject));
    case 'energy':
    case 'travel':
    case 'siteEnergy':
      return value === null ? ofAlternative([MODULE_OF_ROWS[holder.kind]]) : [];
  }
}

function ofAlternative(modules: readonly Module[]): Missing[] {
  return modules.map((module) => ({ component: null, module }));
}

const MODULE_OF_ROWS = { energy: 'B6', travel: 'B8', siteEnergy: 'A5' } as const;
