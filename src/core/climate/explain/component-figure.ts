import type { Declaration } from '../../declaration/declaration.ts';
import {
  isEndOfLife,
  isUseStage,
  type DeclaredModule,
  type Module,
  type USE_STAGE,
} from '../../declaration/life-cycle-module.ts';
import type { Component } from '../../project/project.ts';
import { convert, dimensionOf, type Unit } from '../../units/unit.ts';
import type { Issue } from '../account.ts';
import { componentContext } from '../assess.ts';
import { resolveComponent, type Resolved } from '../component.ts';
import { surcharge } from '../modules/a1-a3.ts';
import type { InstallationFigures } from '../modules/installation.ts';
import { avoidsProduction, settledByOrigin } from '../origin.ts';
import { declaredUnits, unitsThroughThickness } from '../quantity.ts';
import {
  constant,
  decided,
  evaluate,
  input,
  lacking,
  METHOD,
  product,
  PROJECT,
  sum,
  type Expression,
  type Source,
} from './expression.ts';
import type { Beside } from './place.ts';
import { fromDeclaration, fromFactor, type Subject } from './subject.ts';

/** What the formulas of one component read. */
interface Explained extends Resolved {
  readonly component: Component;
  readonly subject: Subject;
}

/**
 * A module of one component, or what stands beside its total: the formula of `calculation.md`, "A component", with the numbers that the
 * account's own functions give. It evaluates to the figure in the account.
 */
export function componentFigure(component: Component, figure: Module | Beside, subject: Subject): Expression {
  const issues: Issue[] = [];
  const report = (code: Issue['code'], detail: Issue['detail'] = {}) =>
    void issues.push({ code, component: component.id, detail });
  const context = componentContext({ ...subject, method: subject.account.method }, () => undefined);
  const resolved = resolveComponent(component, context, report);
  if (!resolved) {
    const [why] = issues;
    return why ? lacking(why.code, why.detail) : lacking('not-declared');
  }
  const notRelevant = decisionOn(figure, component);
  if (notRelevant) return notRelevant;
  const explained: Explained = { ...resolved, component, subject };
  switch (figure) {
    case 'D':
      return beyondBoundary(explained);
    case 'avoidedProduction':
      return product(constant(-1), declared('A1-A3', explained));
    case 'exportedEnergy':
      return lacking('not-declared');
    default:
      return settledByOrigin(component, resolved.declaration, figure)
        ? byOrigin(component)
        : moduleFigure(figure, explained);
  }
}

function moduleFigure(module: Module, explained: Explained): Expression {
  if (module === 'B4') return replacementFigure(explained);
  if (isUseStage(module)) return useStage(module, explained);
  if (isInstallation(module)) return own(module, explained);
  return lacking('not-declared');
}

/** A1-A3, A4, A5 and C1–C4 of what is there; the production that a reuse avoids is not wasted either. */
function own(module: keyof InstallationFigures, explained: Explained): Expression {
  const { component, declaration } = explained;
  const isSpared = avoidsProduction(component, declaration);
  return isSpared && module === 'A5' ? onSite(explained, byOrigin(component)) : ofNew(module, explained);
}

/** The same of one new installation, which a replacement repeats. */
function ofNew(module: keyof InstallationFigures, explained: Explained): Expression {
  switch (module) {
    case 'A1-A3':
      return productStage(explained);
    case 'A4':
      return transport(explained);
    case 'A5':
      return onSite(explained, productStage(explained));
    default:
      return declared(module, explained);
  }
}

/** q · g(A1-A3) · (1 + s) */
function productStage(explained: Explained): Expression {
  const impact = declared('A1-A3', explained);
  const share = surcharge(explained.installation);
  if (share === 0 || impact.kind !== 'product') return impact;
  return product(...impact.factors, sum([constant(1), input('surcharge', share, '', METHOD)]));
}

/** Σ legs mass_kg / 1000 · km · factor(mode); no legs given: q · g(A4) */
function transport(explained: Explained): Expression {
  const { component, installation, subject } = explained;
  const notRelevant = decisionOn('A4', component);
  if (notRelevant) return notRelevant;
  const legs = component.transport;
  if (legs == null) return declared('A4', explained);
  if (legs.length === 0) return decided({ by: 'noTransport' });
  const { massKg, factors } = installation;
  if (massKg === null) return lacking('mass-unknown');
  const isWeighed = component.unit != null && dimensionOf(component.unit) === 'mass';
  const massSource = isWeighed ? PROJECT : sourceOf(explained);
  return sum(
    legs.map(({ mode, distance, factor: given }): Expression => {
      const row = mode == null ? null : factors.rows.transport(mode);
      const perTkm = given ?? (mode == null ? null : factors.transport(mode));
      const source = given != null || !row ? PROJECT : fromFactor(row, subject.factors);
      return product(
        input('massTonnes', massKg / 1000, 't', massSource),
        distance == null ? lacking('transport-incomplete') : input('distanceKm', distance, 'km', PROJECT),
        perTkm === null
          ? lacking('transport-incomplete')
          : { kind: 'input', is: 'factor', value: perTkm, unit: 'kg CO2e/tkm', source, path: null },
      );
    }),
    { needsAll: true },
  );
}

/** q · g(A5) + w · (A1-A3 + A4 + q · (g(C2) + g(C3) + g(C4))); `cut-off`: the wastage term alone. */
function onSite(explained: Explained, productFigure: Expression): Expression {
  const { component, installation } = explained;
  const notRelevant = decisionOn('A5', component);
  if (notRelevant) return notRelevant;
  const { wastage } = component;
  const isCutOff = installation.method.a5 === 'cut-off';
  const terms = isCutOff ? [] : [declared('A5', explained)];
  if (wastage != null && wastage > 0) {
    const wasted = [
      part('A1-A3', productFigure),
      part('A4', transport(explained)),
      ...(['C2', 'C3', 'C4'] as const).map((module) => part(module, declared(module, explained))),
    ];
    terms.push(product(input('wastage', wastage, '', PROJECT), { kind: 'sum', terms: wasted, needsAll: false }));
  } else if (isCutOff) {
    terms.push(wastage == null ? lacking('wastage-missing') : input('wastage', wastage, '', PROJECT));
  }
  return sum(terms);
}

/** n · Σ over the replacement modules of one new installation */
function replacementFigure(explained: Explained): Expression {
  const { component, declaration, installation, subject } = explained;
  const times = replacementsOf(component, subject);
  if (times.length === 0) return decided({ by: 'noReplacement' });
  const isGiven = component.serviceLife != null || declaration.serviceLife == null;
  const modules = installation.method.replacement.modules.filter(isInstallation);
  return product(
    {
      kind: 'input',
      is: 'replacements',
      value: countOf(times),
      unit: '',
      times: times.map(({ time }) => time),
      source: isGiven ? PROJECT : sourceOf(explained),
    },
    { kind: 'sum', terms: modules.map((module) => part(module, ofNew(module, explained))), needsAll: false },
  );
}

/** q · g(m) · RSP / L where stated for a service life; · RSP where stated for a year */
function useStage(module: (typeof USE_STAGE)[number], explained: Explained): Expression {
  const impact = declared(module, explained);
  const { component, declaration, serviceLife, installation } = explained;
  if (!evaluate(impact)) return impact;
  if (declaration.useStage == null) return lacking('use-stage-unknown', { module });
  const period = input('studyPeriodYears', installation.method.referenceStudyPeriod, 'years', METHOD);
  const overPeriod = product(...(impact.kind === 'product' ? impact.factors : [impact]), period);
  if (declaration.useStage === 'perYear') return overPeriod;
  const lifeSource = component.serviceLife != null ? PROJECT : sourceOf(explained);
  const life = serviceLife === null ? period : input('serviceLifeYears', serviceLife, 'years', lifeSource);
  return { kind: 'quotient', dividend: overPeriod, divisor: life };
}

/** (1 + n) · q · g(D) */
function beyondBoundary(explained: Explained): Expression {
  const impact = declared('D', explained);
  const times = replacementsOf(explained.component, explained.subject);
  if (times.length === 0 || impact.kind !== 'product') return impact;
  const count: Expression = {
    kind: 'input',
    is: 'replacements',
    value: countOf(times),
    unit: '',
    times: times.map(({ time }) => time),
    source: explained.component.serviceLife == null ? sourceOf(explained) : PROJECT,
  };
  return product(sum([constant(1), count]), ...impact.factors);
}

/** q · g(m) */
function declared(module: DeclaredModule, explained: Explained): Expression {
  const { component, declaration, figures, installation } = explained;
  const notRelevant = decisionOn(module, component);
  if (notRelevant) return notRelevant;
  const perUnit = installation.perDeclaredUnit[module];
  if (perUnit == null) {
    return figures.basis === null && figures.issue ? lacking(figures.issue) : lacking('not-declared', { module });
  }
  return product(declaredUnitsOf(explained), {
    kind: 'input',
    is: 'impact',
    module,
    value: perUnit,
    unit: `kg CO2e/${declaredUnitText(declaration)}`,
    source: sourceOf(explained),
  });
}

/** q: the quantity as it is given, by what one of its unit is in declared units. */
function declaredUnitsOf({ component, declaration, installation }: Explained): Expression {
  const { quantity, unit, thickness } = component;
  const value = installation.declaredUnits;
  const { declaredUnit } = declaration;
  if (quantity == null || unit == null) return lacking('quantity-missing');
  const given = input('quantity', quantity, unit, PROJECT);
  const one = { ...component, quantity: 1 };
  const isDirect = convert(1, unit, declaredUnit.unit) !== null;
  const goesByThickness = !isDirect && unitsThroughThickness(one, declaration) !== null;
  const perUnit = declaredUnits(one, declaration);
  if (perUnit === null) return lacking('unit-not-convertible', { from: unit, to: declaredUnit.unit });
  const byDeclaration = (each: number, of: Unit) =>
    input('declaredUnitsPerUnit', each, `${declaredUnitText(declaration)}/${of}`, fromDeclaration(declaration, null));
  const of =
    goesByThickness && thickness != null
      ? product(given, input('thicknessM', thickness, 'm', PROJECT), byDeclaration(perUnit / thickness, 'm3'))
      : perUnit === 1
        ? given
        : product(given, byDeclaration(perUnit, unit));
  return { kind: 'derived', is: 'declaredUnits', declaredUnit, value, of };
}

/** `m2`, `1000 kg` */
function declaredUnitText({ declaredUnit: { amount, unit } }: Declaration): string {
  return amount === 1 ? unit : `${amount} ${unit}`;
}

/** A module of one installation within another formula; a decision and a lack stand as they are. */
function part(module: Module, of: Expression): Expression {
  if (of.kind === 'decided' || of.kind === 'lacking') return of;
  return { kind: 'derived', is: 'installation', module, value: evaluate(of), of };
}

function sourceOf({ declaration, figures }: Explained): Source {
  return fromDeclaration(declaration, figures.basis);
}

function decisionOn(figure: DeclaredModule | Beside, { notRelevant }: Component): Expression | null {
  const decision = notRelevant?.find(({ module }) => module === figure);
  return decision ? decided({ by: 'notRelevant', reason: decision.reason }) : null;
}

function byOrigin({ origin }: Component): Expression {
  return decided({ by: 'origin', origin: origin ?? 'new' });
}

function replacementsOf({ id }: Component, { account }: Subject) {
  return account.components.find((one) => one.id === id)?.replacements ?? [];
}

function countOf(times: readonly { readonly share: number }[]): number {
  return times.reduce((count, { share }) => count + share, 0);
}

function isInstallation(module: Module): module is keyof InstallationFigures {
  return module === 'A1-A3' || module === 'A4' || module === 'A5' || isEndOfLife(module);
}
