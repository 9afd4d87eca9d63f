import type { Account } from '../climate/account.ts';
import { assess, type AssessInput } from '../climate/assess.ts';
import { GWP_INDICATORS, type Declaration, type GwpIndicator } from '../declaration/declaration.ts';
import { onceEach } from '../once-each.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Component } from '../project/project.ts';

/** What a sensitivity varies (`calculation.md`, "Sensitivity"), and how far: each end is the same assessment of an altered input. */

export const SENSITIVITY_SETTINGS = [
  'electricityScenario',
  'referenceStudyPeriod',
  'replacementCount',
  'genericSurcharge',
  'serviceLife',
  'wastage',
  'transport',
  'energyDemand',
] as const;
export type SensitivitySetting = (typeof SENSITIVITY_SETTINGS)[number];

/** A setting that is varied: in both alternatives alike, or in one of them alone. */
export interface Varied {
  readonly setting: SensitivitySetting;
  /** Id of the one it is varied in; null: in both. */
  readonly alternative: string | null;
}

/** What a setting is at an end: a scenario, a rule, years (study period), a share (surcharge), or a factor on what is given. */
export type EndValue = ElectricityScenario | Method['replacement']['count'] | number;

/** An alternative as it is chosen: what it is assessed from, and its account. */
export interface Chosen {
  readonly input: AssessInput;
  readonly account: Account;
}

export interface Total {
  /** kg CO₂e */
  readonly value: number | null;
  readonly complete: boolean;
}

export interface Variation extends Varied {
  readonly ends: readonly { readonly to: EndValue; readonly totalOf: (chosen: Chosen) => Total }[];
}

/**
 * All variations of alternatives that are compared. The share of wastage that a product is given is a typical one, and sites cut off more, never
 * nothing: its end is twice the share. Energy demand is varied in one alternative at a time: each is an estimate of its own, and
 * to move both by the same share would let their errors cancel out.
 */
export function variationsOf(alternatives: readonly string[]): Variation[] {
  return [
    ELECTRICITY_MIX,
    inBoth('referenceStudyPeriod', [50, 60], (to) => withMethod({ referenceStudyPeriod: to })),
    inBoth('replacementCount', ['fractional', 'whole'], withReplacementCount),
    inBoth('genericSurcharge', [0, 0.25], (to) => withMethod({ genericSurcharge: to })),
    inBoth('serviceLife', [0.8, 1.2], withServiceLives),
    inBoth('wastage', [1, 2], withWastage),
    inBoth('transport', [1, 2], withTransport),
    ...alternatives.map((alternative) => ({ ...inBoth('energyDemand', [0.8, 1.2], withEnergyDemand), alternative })),
  ];
}

/** Both mixes stand in every account, a delivered one too: its figures must not be read as of another mix than their own. */
const ELECTRICITY_MIX: Variation = {
  setting: 'electricityScenario',
  alternative: null,
  ends: ELECTRICITY_SCENARIOS.toReversed().map((to) => ({
    to,
    totalOf: ({ account }) => ({ value: account.scenarios[to].total, complete: account.total.complete }),
  })),
};

type Alter = (input: AssessInput) => AssessInput;

/** A setting whose ends are assessed anew; the input itself where an end is what is chosen. */
function inBoth<To extends EndValue>(
  setting: SensitivitySetting,
  ends: readonly [To, To],
  alterTo: (to: To) => Alter,
): Variation {
  return { setting, alternative: null, ends: ends.map((to) => ({ to, totalOf: onceEach(totalWith(alterTo(to))) })) };
}

function totalWith(alter: Alter): (chosen: Chosen) => Total {
  return ({ input, account }) => {
    // What is delivered as totals cannot be calculated by other settings than its own.
    if (account.reported) return { value: null, complete: false };
    const altered = alter(input);
    return altered === input ? account.total : assess(altered).total;
  };
}

function withMethod(change: Partial<Pick<Method, 'referenceStudyPeriod' | 'genericSurcharge'>>): Alter {
  return (input) => {
    const method = { ...input.method, ...change };
    const isChosen =
      method.referenceStudyPeriod === input.method.referenceStudyPeriod &&
      method.genericSurcharge === input.method.genericSurcharge;
    return isChosen ? input : { ...input, method };
  };
}

function withReplacementCount(count: Method['replacement']['count']): Alter {
  return (input) => {
    const { method } = input;
    if (method.replacement.count === count) return input;
    return { ...input, method: { ...method, replacement: { ...method.replacement, count } } };
  };
}

/**
 * Service lives times a factor, remaining ones too: L and R are estimates alike. What is not known stays unknown, and what is
 * known as a lower bound alone stays one.
 */
function withServiceLives(factor: number): Alter {
  const scaled = (years: number | null | undefined) => (years == null ? null : years * factor);
  return (input) =>
    withRows(
      input,
      (component) =>
        component.serviceLife == null && component.remainingLife == null
          ? component
          : {
              ...component,
              serviceLife: scaled(component.serviceLife),
              remainingLife: scaled(component.remainingLife),
            },
      (declaration) =>
        declaration.serviceLifeBound === 'atLeast'
          ? declaration
          : { ...declaration, serviceLife: scaled(declaration.serviceLife) },
    );
}

/** Wastage times a factor, at most the whole quantity once more. */
function withWastage(factor: number): Alter {
  if (factor === 1) return unaltered;
  return (input) =>
    withRows(input, (component) =>
      component.wastage == null ? component : { ...component, wastage: Math.min(1, component.wastage * factor) },
    );
}

/** Transport to site times a factor: the distance of each leg, and what a declaration gives as A4 where there are no legs. */
function withTransport(factor: number): Alter {
  if (factor === 1) return unaltered;
  return (input) =>
    withRows(
      input,
      (component) =>
        component.transport == null
          ? component
          : {
              ...component,
              transport: component.transport.map((leg) => ({
                ...leg,
                distance: leg.distance == null ? null : leg.distance * factor,
              })),
            },
      (declaration) => ({ ...declaration, impacts: withA4(declaration.impacts, factor) }),
    );
}

/** Every indicator's A4, so that the one that the method reads is scaled whatever its basis. */
function withA4(impacts: Declaration['impacts'], factor: number): Declaration['impacts'] {
  const scaled = GWP_INDICATORS.flatMap((indicator): [GwpIndicator, Declaration['impacts'][GwpIndicator]][] => {
    const figures = impacts[indicator];
    return figures?.A4 == null ? [] : [[indicator, { ...figures, A4: figures.A4 * factor }]];
  });
  return { ...impacts, ...Object.fromEntries(scaled) };
}

function withEnergyDemand(factor: number): Alter {
  return (input) => ({
    ...input,
    alternative: {
      ...input.alternative,
      energy: input.alternative.energy?.map((row) => ({
        ...row,
        annualDemand: row.annualDemand == null ? null : row.annualDemand * factor,
      })),
    },
  });
}

/** @param component gives a row that says nothing of what is varied as it is: most do, and none of them is copied */
function withRows(
  input: AssessInput,
  component: (component: Component) => Component,
  declaration: (declaration: Declaration) => Declaration = (one) => one,
): AssessInput {
  return {
    ...input,
    alternative: { ...input.alternative, components: input.alternative.components?.map(component) },
    declarations: new Map([...input.declarations].map(([id, one]) => [id, declaration(one)])),
  };
}

function unaltered(input: AssessInput): AssessInput {
  return input;
}
