import { describe, expect, it } from 'vitest';
import { assessAlternatives } from '#core/comparison/assess-alternatives.ts';
import type { MethodOverrides } from '#core/project/method.ts';
import type { Alternative, ReportedRow } from '#core/project/project.ts';
import { account, alternative, component, declaration, FACTORS, TODAY } from '#test/support/build.ts';

const METHOD = {
  preset: 'custom',
  modules: ['A1-A3', 'B6'],
  referenceStudyPeriod: 60,
  startYear: 2027,
  electricityScenario: 'norway',
} as const;
const delivered = (rows: ReportedRow[], overrides: MethodOverrides = {}, fields: Partial<Alternative> = {}) =>
  account({
    method: { ...METHOD, modules: ['A1-A3', 'B6'] },
    overrides,
    alternative: {
      components: null,
      grossFloorArea: 100,
      users: 10,
      reported: { by: 'Rådgiver', coversWholeBuilding: true, rows },
      ...fields,
    },
  });

describe('an account that others delivered as totals', () => {
  const walls: ReportedRow = { element: '23', modules: { 'A1-A3': 4000 } };
  const floors: ReportedRow = { element: '251', modules: { 'A1-A3': 2000, D: -300 } };
  const operation: ReportedRow = { modules: { B6: 600 }, otherMix: { B6: 4800 } };

  it('is added up by module and part under both mixes: 4 000 + 2 000 + 600, and + 4 800', () => {
    const assessed = delivered([walls, floors, operation]);
    expect(assessed).toMatchObject({
      reported: true,
      total: { value: 6600, complete: true, missing: [] },
      perArea: 66,
      perAreaYear: 1.1,
      perUser: 660,
      modules: { 'A1-A3': 6000, B6: 600 },
      scenarios: { norway: { B6: 600, total: 6600 }, europe: { B6: 4800, total: 10800 } },
      elements: { '23': 4000, '25': 2000 },
      elements3: { '251': 2000 },
      beyondBoundary: { D: -300 },
      issues: [],
    });
  });

  it('tells nothing of components, years and data quality, and does not make them 0', () => {
    const { timeline, yearly, components, quality, qualityByRows, beyondBoundary } = delivered([walls, operation]);
    expect(timeline).toBeNull();
    expect([...yearly, ...components]).toEqual([]);
    expect(quality.epd).toBeNull();
    expect(qualityByRows.none).toBeNull();
    expect(beyondBoundary).toEqual({ D: null, avoidedProduction: null, exportedEnergy: null });
  });

  it('lacks a module that the method requires and nobody delivered', () => {
    expect(delivered([walls, floors]).total).toEqual({
      value: 6000,
      complete: false,
      missing: [{ component: null, module: 'B6' }],
    });
    expect(delivered([]).total).toMatchObject({ value: null, complete: false });
  });

  it('may lack parts that nobody delivered, until it is said that those delivered are the whole building', () => {
    const rows = [walls, floors, operation];
    const unsaid = delivered(rows, {}, { reported: { by: 'Rådgiver', rows } });
    expect(unsaid.total).toEqual({ value: 6600, complete: false, missing: [{ component: null, module: 'A1-A3' }] });
    expect(unsaid.issues.map(({ code }) => code)).toEqual(['coverage-unknown']);
  });

  it('lacks a module that only some of its parts have, unless it is delivered for the whole building', () => {
    const unpriced: ReportedRow = { element: '26', modules: {} };
    expect(delivered([walls, unpriced, operation]).total).toMatchObject({ value: 4600, complete: false });
    const whole: ReportedRow = { modules: { 'A1-A3': 500, B6: 600 }, otherMix: { B6: 4800 } };
    expect(delivered([walls, unpriced, whole]).total.complete).toBe(true);
  });

  it('says so where the whole building and its parts both have a module, which may be the same twice', () => {
    const whole: ReportedRow = { modules: { 'A1-A3': 6000, B6: 600 }, otherMix: { B6: 4800 } };
    expect(delivered([walls, floors, whole]).issues).toEqual([
      { code: 'delivered-twice', component: null, detail: { module: 'A1-A3' } },
    ]);
  });

  it('has no total under a mix whose operation was not delivered', () => {
    const assessed = delivered([walls, { modules: { B6: 600 } }]);
    expect(assessed.scenarios).toMatchObject({ norway: { total: 4600 }, europe: { B6: null, total: null } });
    expect(assessed.issues.map(({ code }) => code)).toEqual(['other-mix-missing']);
  });

  it('has no total under its own mix where operation was delivered with the other alone', () => {
    const assessed = delivered([walls, { modules: {}, otherMix: { B6: 4800 } }]);
    expect(assessed.scenarios).toMatchObject({ norway: { B6: null, total: null }, europe: { total: 8800 } });
    expect(assessed.total).toMatchObject({ value: null, complete: false });
    expect(assessed.issues.map(({ code }) => code)).toEqual(['other-mix-missing']);
  });

  it('counts no components or energy that stand beside the totals, and says so', () => {
    const assessed = delivered([walls, operation], {}, { components: [component()], energy: [{ annualDemand: 9 }] });
    expect(assessed.total.value).toBe(4600);
    expect(assessed.issues).toEqual([{ code: 'rows-not-counted', component: null, detail: { count: 2 } }]);
  });

  it('counts only the parts of its method, and a code too coarse for them not at all', () => {
    const assessed = delivered([walls, floors, { element: '21', modules: { 'A1-A3': 70 } }, operation], {
      elements: ['215', '23'],
    });
    expect(assessed.modules['A1-A3']).toBe(4000);
    expect(assessed.total.complete).toBe(false);
    expect(assessed.issues).toEqual([{ code: 'scope-uncertain', component: null, detail: { element: '21' } }]);
  });
});

describe('a delivered account compared with our own', () => {
  const own: Alternative = alternative({
    components: [component({ quantity: 500 })],
    energy: [{ carrier: 'electricity', annualDemand: 1000 }],
  });
  const theirs = (method: MethodOverrides | null): Alternative =>
    alternative({
      id: 'theirs',
      method,
      reported: { rows: [{ modules: { 'A1-A3': 6000, B6: 1080 }, otherMix: { B6: 8160 } }] },
    });
  const compared = (method: MethodOverrides | null) =>
    assessAlternatives({
      method: { ...METHOD, modules: ['A1-A3', 'B6'] },
      alternatives: [own, theirs(method)],
      declarations: [declaration()],
      factors: FACTORS,
      today: TODAY,
    }).comparison;

  // Own: 500 × 10 = 5 000 and 1 000 kWh × 0.018 × 60 = 1 080.
  it('differs by 1 000 where its stamp is the same, with no payback, since it has no years', () => {
    expect(compared(null)?.differences).toEqual([
      expect.objectContaining({
        total: expect.closeTo(1000, 9),
        timed: false,
        higherStart: null,
        paybackYears: { norway: null, europe: null },
      }),
    ]);
  });

  it('is refused where its stamp is another, with what differs', () => {
    expect(compared({ referenceStudyPeriod: 50 })).toMatchObject({
      comparable: false,
      differences: [],
      reasons: [{ alternative: 'theirs', setting: 'referenceStudyPeriod', reference: '60', other: '50' }],
    });
  });
});
