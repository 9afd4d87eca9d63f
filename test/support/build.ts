import type { Declaration } from '#core/declaration/declaration.ts';
import { assess, type AssessInput } from '#core/climate/assess.ts';
import type { Account } from '#core/climate/account.ts';
import { resolveMethod, type MethodChoice, type MethodOverrides } from '#core/project/method.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { Alternative, Component } from '#core/project/project.ts';

/** Small builders for the domain: each gives what a test does not care about, so that it states what it does. */

export const TODAY = '2026-11-23';

export const FACTORS: FactorSet = {
  set: 'test',
  rows: [
    { id: 'electricity-norway', value: 0.018, unit: 'kg CO2e/kWh', boundary: 'life-cycle' },
    { id: 'electricity-europe', value: 0.136, unit: 'kg CO2e/kWh', boundary: 'life-cycle' },
    { id: 'district-heating', value: 0.05, unit: 'kg CO2e/kWh', boundary: 'life-cycle' },
    { id: 'transport-truck', value: 0.1, unit: 'kg CO2e/tkm', boundary: 'life-cycle' },
    { id: 'site-diesel', value: 3.4, unit: 'kg CO2e/l', boundary: 'life-cycle' },
    { id: 'petrol', value: 2.32, unit: 'kg CO2e/kWh', boundary: 'direct' },
  ],
};

export function declaration(fields: Partial<Declaration> = {}): Declaration {
  return {
    id: 'd1',
    kind: 'epd',
    name: 'Product',
    declaredUnit: { amount: 1, unit: 'm2' },
    impacts: { gwpIobc: { 'A1-A3': 10 } },
    ...fields,
  };
}

export function component(fields: Partial<Component> = {}): Component {
  return { id: 'c1', element: '231', declaration: 'd1', quantity: 1, unit: 'm2', ...fields };
}

export function alternative(fields: Partial<Alternative> = {}): Alternative {
  return { id: 'a1', kind: 'renovation', grossFloorArea: 100, ...fields };
}

/** Modules of the product stage and replacement alone, 60 years: what most worked cases speak of. */
export const PRODUCT_AND_REPLACEMENT: MethodChoice = {
  preset: 'custom',
  referenceStudyPeriod: 60,
  modules: ['A1-A3', 'B4'],
  startYear: 2027,
};

export function account(
  input: {
    readonly components?: readonly Component[];
    readonly declarations?: readonly Declaration[];
    readonly method?: MethodChoice;
    readonly overrides?: MethodOverrides;
    readonly alternative?: Partial<AssessInput['alternative']>;
    readonly factors?: FactorSet;
  } = {},
): Account {
  const method = resolveMethod(input.method ?? PRODUCT_AND_REPLACEMENT, input.overrides ?? null, 2026);
  const assessed: AssessInput = {
    alternative: alternative({ components: [...(input.components ?? [])], ...input.alternative }),
    declarations: new Map((input.declarations ?? [declaration()]).map((d) => [d.id, d])),
    factors: input.factors ?? FACTORS,
    method,
    today: TODAY,
  };
  return assess(assessed);
}
