import type { Declaration } from '../declaration/declaration.ts';
import { newestOf, type LibraryDeclaration } from '../declaration/library-declaration.ts';
import { isEndOfLife, isUseStage, MODULES, type Module } from '../declaration/life-cycle-module.ts';
import { isExpiredOn } from '../declaration/validity.ts';
import { isKnownElement } from '../project/elements.ts';
import type { Method } from '../project/method.ts';
import type { Component } from '../project/project.ts';
import type { ComponentAccount, Issue, IssueCode, Missing, ModuleSums, QualityClass } from './account.ts';
import type { DeclaredFigures } from './basis.ts';
import type { Factors } from './factors.ts';
import { productStage } from './modules/a1-a3.ts';
import { transportToSite } from './modules/a4.ts';
import { installationOnSite } from './modules/a5.ts';
import { oneReplacement, replacement } from './modules/b4.ts';
import { beyondBoundary } from './modules/d.ts';
import { endOfLife } from './modules/end-of-life.ts';
import { UNKNOWN, ZERO, type Figure, type Installation, type InstallationFigures } from './modules/installation.ts';
import { useStage } from './modules/use-stage.ts';
import { avoidsProduction, isDecided, settledByOrigin, withDecisions } from './origin.ts';
import { PartialSum } from './partial-sum.ts';
import { declaredUnits, lacksDensity, massKg } from './quantity.ts';
import type { Replacement, ServiceLife } from './replacement.ts';
import { scopeOf } from './scope.ts';

/** What all components of an alternative share. */
export interface ComponentContext {
  readonly method: Method;
  readonly factors: Factors;
  /** The method's modules, required and where declared, in order. */
  readonly modules: readonly Module[];
  /** The same modules, each null. */
  readonly blank: ModuleSums;
  readonly required: ReadonlySet<Module>;
  readonly declarations: ReadonlyMap<string, LibraryDeclaration>;
  readonly figuresOf: (declaration: Declaration) => DeclaredFigures;
  /** What to say of a figure that its material hardly has; null where there is nothing to say. */
  readonly implausibleOf: (declaration: Declaration) => Issue['detail'] | null;
  readonly replacementsOf: (life: ServiceLife) => readonly Replacement[];
  readonly today: string;
  readonly report: (issue: Issue) => void;
}

/** The figures of one component: what the alternative's sums are made of, and {@link componentAccount} of it. */
export interface AssessedComponent {
  readonly component: Component;
  readonly element: string | null;
  /** `uncertain`: its code does not tell whether the method's parts include it. It counts in no sum, and every sum lacks it. */
  readonly scope: ReturnType<typeof scopeOf>;
  /** Null where there is no path to figures. */
  readonly resolved: Resolved | null;
  /** In the order of the context's modules. */
  readonly values: readonly (number | null)[];
  readonly total: number | null;
  readonly missing: readonly Missing[];
  readonly figures: ComponentFigures;
  /** Its production was avoided. */
  readonly isReused: boolean;
  readonly quality: QualityClass;
}

/** The figures of one component, by the formulas of `calculation.md`, "A component" and "Origin". */
export function assessComponent(component: Component, context: ComponentContext): AssessedComponent {
  const { method } = context;
  const element = component.element ?? null;
  const scope = scopeOf(element, method);
  // What the method leaves out counts in no sum, so nothing is wrong with it there.
  const report = (code: IssueCode, detail: Issue['detail'] = {}) => {
    if (scope !== 'outside') context.report({ code, component: component.id, detail });
  };
  if (element === null) report('element-missing');
  else if (!isKnownElement(element)) report('unknown-element', { element });
  else if (scope === 'uncertain') report('scope-uncertain', { element });

  const resolved = resolveComponent(component, context, report);
  const figures = resolved ? calculate(component, resolved, context) : UNKNOWN_FIGURES;

  const values: (number | null)[] = [];
  let missing = NOTHING;
  const total = new PartialSum();
  for (const module of context.modules) {
    // Without a path to figures nothing is decided either: a 0 there would hide that the row has none.
    const figure = resolved && isDecided(component, module) ? ZERO : figures.of(module);
    values.push(figure.value);
    if (figure.value !== null) total.add(figure.value);
    // A row that cannot be placed inside or outside the method's parts is missing from the sum.
    if (figure.complete && scope !== 'uncertain') continue;
    if (context.required.has(module) || figure.unusable || (figure.value !== null && !figure.complete)) {
      missing = [...missing, { component: component.id, module }];
    }
  }
  return {
    component,
    element,
    scope,
    resolved,
    values,
    total: total.value,
    missing,
    figures,
    isReused: avoidsProduction(component, declarationOf(component, context)),
    quality: qualityOf(component, resolved, context),
  };
}

/** A component's own account, as it is shown. */
export function componentAccount(assessed: AssessedComponent, context: ComponentContext): ComponentAccount {
  const { component, element, scope, resolved, values, total, missing, figures, quality } = assessed;
  // All rows' figures have one shape from the start, which makes 10 000 of them within a frame.
  const modules: Partial<Record<Module, number | null>> = { ...context.blank };
  context.modules.forEach((module, index) => (modules[module] = values[index] ?? null));
  return {
    id: component.id,
    element,
    inScope: scope === 'inside',
    modules,
    total: { value: total, complete: missing.length === 0, missing },
    beyondBoundary: { D: figures.beyondBoundary },
    avoidedProduction: figures.avoidedProduction,
    basis: resolved?.figures.basis ?? null,
    quality,
    declaredUnits: resolved?.installation.declaredUnits ?? null,
    perDeclaredUnit: resolved?.figures.perDeclaredUnit ?? {},
    replacements: figures.replacements,
    serviceLife: resolved?.serviceLife ?? component.serviceLife ?? null,
  };
}

/** One empty list for all rows that lack nothing. */
const NOTHING: readonly Missing[] = [];

export interface Resolved {
  readonly declaration: Declaration;
  readonly figures: DeclaredFigures;
  readonly installation: Installation;
  /** L in years; null: not known, or only as a lower bound. */
  readonly serviceLife: number | null;
}

type Report = (code: IssueCode, detail?: Issue['detail']) => void;

/** The declaration, the quantity in its units and the service life; null, with the issue, where there is no path to a figure. */
export function resolveComponent(component: Component, context: ComponentContext, report: Report): Resolved | null {
  const declaration = declarationOf(component, context);
  if (component.quantity == null) report('quantity-missing');
  else if (component.unit == null) report('unit-missing');
  if (!declaration) {
    report('declaration-missing');
    return null;
  }
  if (component.quantity == null || component.unit == null) return null;
  const units = declaredUnits(component, declaration);
  if (units === null) {
    const { unit: to } = declaration.declaredUnit;
    report('unit-not-convertible', {
      from: component.unit,
      to,
      ...(lacksDensity(component, to) && { lacks: 'density' }),
    });
    return null;
  }
  const judgedOn = component.deliveryDate ?? context.today;
  if (declaration.validUntil != null && isExpiredOn(declaration, judgedOn)) {
    report('declaration-expired', { validUntil: declaration.validUntil, judgedOn });
  }
  if (component.declarationReplaced != null) report('declaration-replaced', { on: component.declarationReplaced });
  const newest = newestOf(declaration, context.declarations);
  if (newest) report('declaration-superseded', { newer: newest.name, declaration: newest.id });
  const figures = context.figuresOf(declaration);
  if (figures.issue) report(figures.issue);
  const implausible = context.implausibleOf(declaration);
  if (implausible) report('implausible-figure', implausible);
  return {
    declaration,
    figures,
    serviceLife: serviceLifeOf(component, declaration, report),
    installation: {
      component,
      declaration,
      method: context.method,
      factors: context.factors,
      declaredUnits: units,
      perDeclaredUnit: withDecisions(component, figures.perDeclaredUnit),
      massKg: massKg(component, declaration, units),
      report,
    },
  };
}

function declarationOf({ declaration }: Component, { declarations }: ComponentContext): LibraryDeclaration | undefined {
  return declaration == null ? undefined : declarations.get(declaration);
}

/** The component's own service life, else the declaration's unless it is only a lower bound. What is demolished has none. */
function serviceLifeOf(component: Component, declaration: Declaration, report: Report): number | null {
  if (component.origin === 'demolished') return null;
  if (component.serviceLife != null) return component.serviceLife;
  if (declaration.serviceLife == null) return null;
  if (declaration.serviceLifeBound !== 'atLeast') return declaration.serviceLife;
  report('service-life-lower-bound', { years: declaration.serviceLife });
  return null;
}

export interface ComponentFigures {
  readonly of: (module: Module) => Figure;
  readonly beyondBoundary: number | null;
  readonly avoidedProduction: number | null;
  readonly replacements: readonly Replacement[];
  /** kg CO₂e of one replacement; times `share` at each time. */
  readonly perReplacement: number | null;
}

const UNKNOWN_FIGURES: ComponentFigures = {
  of: () => UNKNOWN,
  beyondBoundary: null,
  avoidedProduction: null,
  replacements: [],
  perReplacement: null,
};

/** Every module by the component's origin. A zero here is a decision of the origin, kept apart from what is not known. */
function calculate(
  component: Component,
  resolved: Resolved,
  { method, replacementsOf }: ComponentContext,
): ComponentFigures {
  const { installation, serviceLife } = resolved;
  const origin = component.origin ?? 'new';
  if (origin === 'demolished') {
    return {
      of: (module) => (isEndOfLife(module) ? endOfLife(installation, module) : ZERO),
      beyondBoundary: beyondBoundary(installation, 0),
      avoidedProduction: null,
      replacements: [],
      perReplacement: null,
    };
  }

  // A retained component has no transport and no installation of its own; only what replaces it has.
  const heard = origin === 'retained' ? quiet(installation) : installation;
  const newProduct = productStage(installation);
  const transport = isDecided(component, 'A4') ? ZERO : transportToSite(heard);
  const onSite = (from: Installation, product: Figure) =>
    isDecided(component, 'A5') ? ZERO : installationOnSite(from, product, transport);
  const asNew: InstallationFigures = {
    'A1-A3': newProduct,
    A4: transport,
    A5: onSite(heard, newProduct),
    C1: endOfLife(installation, 'C1'),
    C2: endOfLife(installation, 'C2'),
    C3: endOfLife(installation, 'C3'),
    C4: endOfLife(installation, 'C4'),
  };
  const countsAsReused = avoidsProduction(component, resolved.declaration);
  const own: InstallationFigures = countsAsReused
    ? { ...asNew, 'A1-A3': ZERO, A5: onSite(quiet(installation), ZERO) }
    : asNew;

  const remaining = origin === 'retained' || origin === 'reused' ? (component.remainingLife ?? null) : null;
  const times = replacementsOf({ serviceLife, remainingLife: remaining });
  const number = times.reduce((sum, { share }) => sum + share, 0);
  const once = number === 0 ? ZERO : oneReplacement(asNew, method);
  const avoided = countsAsReused ? declaredProduct(installation) : null;

  return {
    of: (module) => {
      if (settledByOrigin(component, resolved.declaration, module)) return ZERO;
      if (module === 'B4') return replacement(once, number);
      if (isUseStage(module)) return useStage(installation, module, serviceLife);
      if (module === 'A1-A3' || module === 'A4' || module === 'A5' || isEndOfLife(module)) return own[module];
      return ZERO;
    },
    beyondBoundary: beyondBoundary(installation, number),
    avoidedProduction: avoided === null ? null : -avoided,
    replacements: times,
    perReplacement: once.value,
  };
}

/** The same installation without a second report of the same issue. */
function quiet(installation: Installation): Installation {
  return { ...installation, report: () => undefined };
}

function declaredProduct({ declaredUnits: units, perDeclaredUnit }: Installation): number | null {
  const perUnit = perDeclaredUnit['A1-A3'];
  return perUnit == null ? null : units * perUnit;
}

function qualityOf(component: Component, resolved: Resolved | null, { today }: ComponentContext): QualityClass {
  if (!resolved || resolved.figures.basis === null) return 'none';
  const { declaration } = resolved;
  return isExpiredOn(declaration, component.deliveryDate ?? today) ? 'expired' : declaration.kind;
}

/** The modules that a component has figures for: all but operation, which is the alternative's own. */
export const COMPONENT_MODULES: readonly Module[] = MODULES.filter((module) => module !== 'B6' && module !== 'B8');
