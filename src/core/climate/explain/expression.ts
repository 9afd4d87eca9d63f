import type { Declaration } from '../../declaration/declaration.ts';
import type { DeclaredModule, Module } from '../../declaration/life-cycle-module.ts';
import type { Origin } from '../../project/codes.ts';
import type { FactorRow } from '../../project/factor-set.ts';
import type { IndicatorBasis, IssueCode } from '../account.ts';
import { sumOfKnown } from '../partial-sum.ts';
import type { Place } from './place.ts';

/** How a figure came about, as an expression whose numbers say what they are and where they are from. Pure data: it can be written as JSON. */
export type Expression = Input | Constant | Derived | FigureAt | Decided | Lacking | Sum | Product | Quotient;

/** A number that is put into a formula. */
export type Input = {
  readonly kind: 'input';
  readonly value: number;
  /** As printed: `kg CO2e/kWh`, `m2`; empty for a pure number. */
  readonly unit: string;
  readonly source: Source;
} & Named;

/** What an input is. */
export type Named =
  | { readonly is: InputName }
  /** g(m) */
  | { readonly is: 'impact'; readonly module: DeclaredModule }
  /** n, and the times in years from the start. */
  | { readonly is: 'replacements'; readonly times: readonly number[] }
  | { readonly is: 'factor'; readonly path: PathEnds | null };

export type InputName =
  | 'quantity'
  | 'thicknessM'
  /** Declared units in one of the unit that the quantity is given in. */
  | 'declaredUnitsPerUnit'
  | 'massTonnes'
  | 'distanceKm'
  | 'surcharge'
  | 'wastage'
  | 'serviceLifeYears'
  | 'studyPeriodYears'
  | 'annualDemandKwh'
  | 'annualExportKwh'
  | 'annualDistanceKm'
  | 'siteAmount'
  | 'delivered'
  | 'areaM2'
  | 'users';

/** A factor that changes from year to year, of which the mean over the study period is put in. */
export interface PathEnds {
  readonly first: { readonly year: number; readonly value: number };
  readonly last: { readonly year: number; readonly value: number };
}

/** The 1 of `1 + s`, and the −1 of what is avoided. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
}

/** A number within a formula that is a small calculation of its own. */
export type Derived = { readonly kind: 'derived'; readonly value: number | null; readonly of: Expression } & (
  | { readonly is: 'declaredUnits'; readonly declaredUnit: Declaration['declaredUnit'] }
  /** A module of one installation, within its wastage or its replacements. */
  | { readonly is: 'installation'; readonly module: Module }
);

/** Another figure of the same account, which has an explanation of its own. */
export interface FigureAt {
  readonly kind: 'figure';
  readonly at: Place;
  /** kg CO₂e */
  readonly value: number | null;
}

/** A 0 that somebody decided. */
export interface Decided {
  readonly kind: 'decided';
  readonly decision: Decision;
}

export type Decision =
  | { readonly by: 'origin'; readonly origin: Origin }
  | { readonly by: 'notRelevant'; readonly reason: string }
  /** An empty list of transport legs. */
  | { readonly by: 'noTransport' }
  /** The service life is not shorter than the study period. */
  | { readonly by: 'noReplacement' }
  /** There is nothing of the kind in the alternative. */
  | { readonly by: 'nothingGiven' };

/** A number that is not known, and why. */
export interface Lacking {
  readonly kind: 'lacking';
  readonly code: LackCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export type LackCode = IssueCode | 'not-declared' | 'not-delivered' | 'wastage-missing' | 'users-missing';

/** The sum of the terms that are known; `needsAll`: null as soon as one is not. */
export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly Expression[];
  readonly needsAll: boolean;
}

/** Null as soon as one factor is. */
export interface Product {
  readonly kind: 'product';
  readonly factors: readonly Expression[];
}

export interface Quotient {
  readonly kind: 'quotient';
  readonly dividend: Expression;
  readonly divisor: Expression;
}

/** Where a number is from. */
export type Source =
  /** Given in the project. */
  | { readonly kind: 'project' }
  | { readonly kind: 'method' }
  | ({ readonly kind: 'declaration'; readonly basis: IndicatorBasis | null } & DeclarationName)
  | ({ readonly kind: 'factor'; readonly set: string } & FactorRow)
  /** An account that others made. */
  | { readonly kind: 'delivered'; readonly by: string | null; readonly date: string | null };

/** What tells one declaration from another. */
export type DeclarationName = Pick<
  Declaration,
  'id' | 'name' | 'manufacturer' | 'registration' | 'validUntil' | 'source'
>;

/** The number that an expression comes to; null where it is not known. */
export function evaluate(expression: Expression): number | null {
  switch (expression.kind) {
    case 'input':
    case 'constant':
    case 'derived':
    case 'figure':
      return expression.value;
    case 'decided':
      return 0;
    case 'lacking':
      return null;
    case 'sum': {
      const values = expression.terms.map(evaluate);
      return expression.needsAll && values.includes(null) ? null : sumOfKnown(values);
    }
    case 'product':
      return expression.factors.reduce<number | null>((value, factor) => {
        const next = evaluate(factor);
        return value === null || next === null ? null : value * next;
      }, 1);
    case 'quotient': {
      const [dividend, divisor] = [evaluate(expression.dividend), evaluate(expression.divisor)];
      return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
    }
  }
}

/** An expression with all that it is made of, down to its numbers; other figures are not entered. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.kind) {
    case 'derived':
      return yield* partsOf(expression.of);
    case 'sum':
      for (const term of expression.terms) yield* partsOf(term);
      return;
    case 'product':
      for (const factor of expression.factors) yield* partsOf(factor);
      return;
    case 'quotient':
      yield* partsOf(expression.dividend);
      return yield* partsOf(expression.divisor);
    default:
  }
}

export function sum(terms: readonly Expression[], { needsAll = false } = {}): Expression {
  const [only, ...others] = terms;
  return only && others.length === 0 ? only : { kind: 'sum', terms, needsAll };
}

export function product(...factors: readonly Expression[]): Expression {
  const [only, ...others] = factors;
  return only && others.length === 0 ? only : { kind: 'product', factors };
}

export function input(is: InputName, value: number, unit: string, source: Source): Input {
  return { kind: 'input', is, value, unit, source };
}

export function constant(value: number): Constant {
  return { kind: 'constant', value };
}

export function decided(decision: Decision): Decided {
  return { kind: 'decided', decision };
}

export function lacking(code: LackCode, detail: Lacking['detail'] = {}): Lacking {
  return { kind: 'lacking', code, detail };
}

export const PROJECT: Source = { kind: 'project' };
export const METHOD: Source = { kind: 'method' };
