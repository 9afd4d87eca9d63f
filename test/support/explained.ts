import { expect } from 'vitest';
import type { Account, ModuleSums } from '#core/climate/account.ts';
import { explain } from '#core/climate/explain/explain.ts';
import { evaluate, partsOf, type Expression, type Input } from '#core/climate/explain/expression.ts';
import { ALTERNATIVE, placeKey, type FigureName, type Place } from '#core/climate/explain/place.ts';
import type { Subject } from '#core/climate/explain/subject.ts';
import { modulesUnder } from '#core/climate/modules-under.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { Alternative } from '#core/project/project.ts';
import { FACTORS, TODAY } from './build.ts';

/** Explanations of whole accounts, opened down to the last number. */

export function subjectOf(
  alternative: Alternative,
  account: Account,
  declarations: readonly Declaration[],
  factors: FactorSet = FACTORS,
): Subject {
  return { alternative, account, declarations: new Map(declarations.map((d) => [d.id, d])), factors, today: TODAY };
}

/** Every figure of an account that can be asked for, under both mixes, is explained by an expression that evaluates to it. */
export function expectAllExplained(subject: Subject): readonly Input[] {
  const inputs: Input[] = [];
  for (const scenario of ELECTRICITY_SCENARIOS) {
    const seen = new Set<string>();
    for (const { at, value } of figuresOf(subject.account, scenario)) {
      open(subject, at, value, scenario, seen, inputs);
    }
  }
  return inputs;
}

function open(
  subject: Subject,
  at: Place,
  value: number | null,
  scenario: ElectricityScenario,
  seen: Set<string>,
  inputs: Input[],
): void {
  const { expression } = explain(subject, at, scenario);
  expectSame(expression, value, `${placeKey(at)} ${scenario}`);
  if (seen.has(placeKey(at))) return;
  seen.add(placeKey(at));
  for (const part of partsOf(expression)) {
    if (part.kind === 'derived') expectSame(part.of, part.value, `${placeKey(at)} ${part.is}`);
    if (part.kind === 'figure') open(subject, part.at, part.value, scenario, seen, inputs);
    if (part.kind === 'input') inputs.push(part);
  }
}

/** Within 1e-12 of what the expression adds up: of the figure itself, unless its terms cancel each other out. */
function expectSame(expression: Expression, value: number | null, what: string): void {
  const found = evaluate(expression);
  if (found === null || value === null) {
    expect(found, what).toBe(value);
    return;
  }
  const terms = expression.kind === 'sum' ? expression.terms.map((term) => Math.abs(evaluate(term) ?? 0)) : [];
  const size = Math.max(Math.abs(value), ...terms);
  expect(Math.abs(found - value), `${what}: ${found} is not ${value}`).toBeLessThanOrEqual(1e-12 * size);
}

interface KnownFigure {
  readonly at: Place;
  readonly value: number | null;
}

/** The figures that the account itself holds. */
function figuresOf(account: Account, scenario: ElectricityScenario): KnownFigure[] {
  const isOwn = scenario === account.method.electricityScenario;
  const ofAll = (figure: FigureName, value: number | null): KnownFigure => ({
    at: { holder: ALTERNATIVE, figure },
    value,
  });
  const { D, avoidedProduction, exportedEnergy } = account.beyondBoundary;
  return [
    ofAll('total', account.scenarios[scenario].total),
    ...entriesOf(modulesUnder(account, scenario)).map(([module, value]) => ofAll(module, value)),
    ofAll('D', D),
    ofAll('avoidedProduction', avoidedProduction),
    ...(isOwn ? [ofAll('exportedEnergy', exportedEnergy)] : []),
    ...(isOwn ? (['perArea', 'perAreaYear', 'perUser'] as const).map((rate) => ofAll(rate, account[rate])) : []),
    // Of what others deliver the account holds parts under its own mix alone.
    ...Object.entries(isOwn || !account.reported ? { ...account.elements, ...account.elements3 } : {}).map(
      ([part, value]): KnownFigure => ({
        at: { holder: { kind: 'part', part }, figure: 'total' },
        value,
      }),
    ),
    ...account.components.flatMap(({ id, total, modules: own, beyondBoundary }) => [
      { at: { holder: { kind: 'component', id }, figure: 'total' }, value: total.value } as const,
      { at: { holder: { kind: 'component', id }, figure: 'D' }, value: beyondBoundary.D } as const,
      ...entriesOf(own).map(
        ([figure, value]) => ({ at: { holder: { kind: 'component', id }, figure }, value }) as const,
      ),
    ]),
  ];
}

function entriesOf(sums: ModuleSums): (readonly [Module, number | null])[] {
  return MODULES.flatMap((module) => (module in sums ? [[module, sums[module] ?? null] as const] : []));
}
