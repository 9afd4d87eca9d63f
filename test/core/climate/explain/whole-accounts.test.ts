import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Input } from '#core/climate/explain/expression.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { assessAlternatives } from '#core/comparison/assess-alternatives.ts';
import { CARRIERS, ORIGINS } from '#core/project/codes.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import { METHOD_INDICATORS, resolveMethod, type MethodChoice } from '#core/project/method.ts';
import { parsePackage } from '#core/project/package.ts';
import type { Alternative, Component, Reported } from '#core/project/project.ts';
import { assess } from '#core/climate/assess.ts';
import { declaration, FACTORS, TODAY } from '#test/support/build.ts';
import { expectAllExplained, subjectOf } from '#test/support/explained.ts';

/** Each basis, unit path and way of stating the use stage. */
const DECLARATIONS: readonly Declaration[] = [
  declaration({
    id: 'iobc',
    useStage: 'perServiceLife',
    serviceLife: 25,
    equivalents: { kg: 12.5 },
    impacts: {
      gwpIobc: { 'A1-A3': 10.3, A4: 0.7, A5: 0.2, B1: 0.03, B2: 0.4, C1: 0.1, C2: 0.1, C3: 1.9, C4: 0.4, D: -2.2 },
    },
  }),
  declaration({
    id: 'split',
    kind: 'generic',
    declaredUnit: { amount: 1000, unit: 'kg' },
    equivalents: { m3: 0.42 },
    useStage: 'perYear',
    impacts: {
      gwpTotal: { A1: 2, A2: 3, A3: -40, B2: 0.2, C2: 4, C3: 61, D: -7 },
      gwpBiogenic: { A1: 0.1, A2: 0, A3: -60, B2: 0, C2: 0, C3: 60, D: 0 },
      gwpFossil: { 'A1-A3': 24, C2: 4, C3: 1 },
    },
  }),
  declaration({ id: 'fossil', impacts: { gwpFossil: { 'A1-A3': 3, C4: 1 }, gwpLuluc: { 'A1-A3': 0.25 } } }),
  declaration({ id: 'carbon', biogenicCarbon: 60, impacts: { gwpTotal: { 'A1-A3': -180, C3: 230, A4: 3 } } }),
  declaration({ id: 'single', containsBiogenicCarbon: false, impacts: { gwpTotal: { 'A1-A3': 8, B1: 0.2 } } }),
  declaration({ id: 'unknown', impacts: { gwpTotal: { 'A1-A3': 8, C3: 1 } } }),
  declaration({
    id: 'reused',
    reusedProduct: true,
    serviceLife: 30,
    serviceLifeBound: 'atLeast',
    impacts: { gwpIobc: { 'A1-A3': 0.4, C3: 0.2 } },
  }),
];

const WITH_PATHS: FactorSet = {
  set: 'own',
  rows: [
    ...FACTORS.rows.filter(({ id }) => id !== 'electricity-europe'),
    {
      id: 'electricity-europe',
      value: 0.2,
      unit: 'kg CO2e/kWh',
      path: [
        { year: 2030, value: 0.2 },
        { year: 2050, value: 0.02 },
      ],
    },
    { id: 'travel-car', value: 0.17, unit: 'kg CO2e/km', path: [{ year: 2040, value: 0.1 }] },
  ],
};

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const eighths = (max: number) => fc.integer({ min: 0, max: max * 8 }).map((n) => n / 8);

const leg = fc.record({
  mode: nullable(fc.constantFrom('truck' as const, 'rail' as const)),
  distance: nullable(eighths(900)),
  factor: nullable(fc.constantFrom(0.08, 0.12)),
});
const components: fc.Arbitrary<Component[]> = fc
  .array(
    fc.record({
      element: fc.constantFrom('222', '231', '23', '251', '49', null),
      declaration: fc.constantFrom(...DECLARATIONS.map(({ id }) => id), 'gone', null),
      quantity: nullable(eighths(5000)),
      unit: fc.constantFrom('m2' as const, 'kg' as const, 't' as const, 'm3' as const, null),
      thickness: fc.constantFrom(0.2, null),
      origin: fc.constantFrom(...ORIGINS, null),
      serviceLife: fc.constantFrom(7, 20, 60, null),
      remainingLife: fc.constantFrom(0, 11, 61, null),
      wastage: fc.constantFrom(0, 0.05, null),
      transport: nullable(fc.array(leg, { maxLength: 3 })),
      notRelevant: fc.subarray(['A1-A3', 'A4', 'A5', 'B4', 'B2', 'C3'] as const, { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ notRelevant, ...row }, index) => ({
      ...row,
      id: `c${index}`,
      notRelevant: notRelevant.map((module) => ({ module, reason: 'stays' })),
    })),
  );
const alternatives: fc.Arbitrary<Alternative> = fc.record({
  id: fc.constant('a1'),
  kind: fc.constant('renovation' as const),
  grossFloorArea: fc.constantFrom(0, 1200, null),
  users: fc.constantFrom(30, null),
  components,
  energy: fc.array(
    fc.record({
      carrier: nullable(fc.constantFrom('electricity' as const, 'district-heating' as const, 'petrol' as const)),
      annualDemand: nullable(eighths(90_000)),
      annualExport: nullable(eighths(900)),
      factor: nullable(fc.constant(0.01)),
    }),
    { maxLength: 3 },
  ),
  travel: fc.array(
    fc.record({
      mode: nullable(fc.constantFrom('car' as const, 'bus' as const)),
      annualDistance: nullable(eighths(9000)),
      factor: nullable(fc.constant(0.1)),
    }),
    { maxLength: 2 },
  ),
  siteEnergy: fc.array(
    fc.record({
      carrier: nullable(fc.constantFrom(...CARRIERS)),
      amount: nullable(eighths(900)),
      unit: nullable(fc.constantFrom('l' as const, 'kWh' as const, 'MJ' as const)),
      factor: nullable(fc.constant(3)),
    }),
    { maxLength: 2 },
  ),
});
const figures = fc.record({
  'A1-A3': nullable(eighths(900)),
  A5: nullable(eighths(90)),
  B4: nullable(eighths(90)),
  B6: nullable(eighths(900)),
  D: nullable(eighths(9)),
});
const delivered: fc.Arbitrary<Reported> = fc.record({
  by: fc.constant('Rådgiver AS'),
  rows: fc.array(
    fc.record({
      element: fc.constantFrom('23', '231', '49', null),
      modules: figures,
      otherMix: nullable(fc.record({ A5: nullable(eighths(90)), B6: nullable(eighths(900)) })),
    }),
    { maxLength: 4 },
  ),
});
const methods: fc.Arbitrary<MethodChoice> = fc.record({
  preset: fc.constantFrom('ns3720' as const, 'tek17' as const, 'dfo-whole-building' as const),
  startYear: fc.constant(2027),
  indicator: fc.constantFrom(...METHOD_INDICATORS),
  genericSurcharge: fc.constantFrom(0, 0.25),
  electricityScenario: fc.constantFrom('norway' as const, 'europe' as const),
  a5: fc.constantFrom('all' as const, 'cut-off' as const, null),
  modules: fc.constantFrom(null, ['A1-A3', 'B2', 'B4', 'B8', 'C3'] as const).map((list) => list && [...list]),
  replacement: fc.record({
    count: fc.constantFrom('whole' as const, 'fractional' as const),
    modules: fc.constantFrom(null, ['A1-A3', 'C3', 'C4'] as const).map((list) => list && [...list]),
  }),
});

describe('an explanation', () => {
  it('evaluates to the account’s figure: each module, origin, replacement rule, basis and mix, down to the last number', () => {
    fc.assert(
      fc.property(alternatives, methods, fc.constantFrom(FACTORS, WITH_PATHS), (alternative, choice, factors) => {
        const method = resolveMethod(choice, null, 2026);
        const declarations = new Map(DECLARATIONS.map((d) => [d.id, d]));
        const account = assess({ alternative, declarations, factors, method, today: TODAY });
        expectSources(expectAllExplained(subjectOf(alternative, account, DECLARATIONS, factors)));
      }),
      { numRuns: 100 },
    );
  });

  it('evaluates to the figures of a delivered account, from the rows as they were delivered', () => {
    fc.assert(
      fc.property(delivered, methods, (reported, choice) => {
        const method = resolveMethod(choice, null, 2026);
        const alternative: Alternative = { id: 'a1', kind: 'newBuild', grossFloorArea: 900, reported };
        const account = assess({ alternative, declarations: new Map(), factors: FACTORS, method, today: TODAY });
        const inputs = expectAllExplained(subjectOf(alternative, account, []));
        for (const { is, source } of inputs) {
          if (is === 'delivered') expect(source).toMatchObject({ kind: 'delivered', by: 'Rådgiver AS' });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('evaluates to every figure of the example', () => {
    const read = parsePackage(readFileSync('resources/example-lerkelia-skole.byggklima', 'utf8'));
    if (!read.ok) throw new Error('the example is a package');
    const { project, declarations } = read.value;
    const factors = JSON.parse(readFileSync('resources/reference/factors-2026-2.json', 'utf8')) as FactorSet;
    const own = { method: project.method, alternatives: project.alternatives ?? [], declarations: declarations ?? [] };
    const { accounts } = assessAlternatives({ ...own, factors, today: TODAY });
    expect(accounts).toHaveLength(2);
    for (const account of accounts) {
      const alternative = own.alternatives.find(({ id }) => id === account.id);
      if (!alternative) throw new Error(account.id);
      const inputs = expectAllExplained(subjectOf(alternative, account, own.declarations, factors));
      expectSources(inputs);
      expect(inputs.length).toBeGreaterThan(500);
    }
  });
});

/** What comes from a declaration or a factor set says which; what a person has given says that. */
function expectSources(inputs: readonly Input[]): void {
  for (const { is, source } of inputs) {
    switch (is) {
      case 'impact':
      case 'declaredUnitsPerUnit':
        expect(source).toMatchObject({ kind: 'declaration', id: expect.any(String), name: expect.any(String) });
        break;
      case 'factor':
        if (source.kind !== 'project') expect(source).toMatchObject({ kind: 'factor', id: expect.any(String) });
        break;
      default:
        expect(['project', 'method', 'declaration', 'delivered']).toContain(source.kind);
    }
  }
}
