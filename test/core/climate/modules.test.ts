import { describe, expect, it } from 'vitest';
import type { MethodChoice } from '#core/project/method.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import { account, component, declaration } from '#test/support/build.ts';

const ALL: MethodChoice = {
  preset: 'custom',
  referenceStudyPeriod: 60,
  modules: MODULES.filter((m) => !['B1', 'B2', 'B3', 'B5', 'B6', 'B7', 'B8'].includes(m)),
  modulesWhereDeclared: ['B1', 'B2', 'B3', 'B5', 'B7', 'B8'],
  startYear: 2027,
};
/** 1 m² weighs 20 kg. */
const FULL = declaration({
  equivalents: { kg: 20 },
  useStage: 'perYear',
  impacts: { gwpIobc: { 'A1-A3': 10, A4: 2, A5: 0.5, B2: 0.1, C1: 0.2, C2: 0.3, C3: 1, C4: 0.5, D: -3 } },
});
const of = (fields: Parameters<typeof component>[0], method: MethodChoice = ALL, declared = FULL) =>
  account({ components: [component({ quantity: 100, ...fields })], declarations: [declared], method });

describe('each module by its formula (100 m² of a product that declares all)', () => {
  it('A1-A3 = q · g', () => expect(of({}).modules['A1-A3']).toBe(1000));
  it('a surcharge of 25 % counts on generic data: 1 000 · 1.25', () => {
    const generic = { ...FULL, kind: 'generic' as const };
    expect(of({}, { ...ALL, genericSurcharge: 0.25 }, generic).modules['A1-A3']).toBe(1250);
  });
  it('but neither on an EPD nor on figures that hold it already', () => {
    const method = { ...ALL, genericSurcharge: 0.25 };
    expect(of({}, method).modules['A1-A3']).toBe(1000);
    expect(of({}, method, { ...FULL, kind: 'generic', conservative: true }).modules['A1-A3']).toBe(1000);
  });
  it('A4 as declared where no legs are given', () => expect(of({}).modules.A4).toBe(200));
  it('A4 by legs: 2 t · (50 km · 0.1 + 400 km · 0.04) = 42', () => {
    const transport = [
      { mode: 'truck' as const, distance: 50 },
      { mode: 'ship' as const, distance: 400, factor: 0.04 },
    ];
    expect(of({ transport }).modules.A4).toBeCloseTo(42, 9);
  });
  it('A4 is 0 when it is said that none is needed', () => expect(of({ transport: [] }).modules.A4).toBe(0));
  it('A4 is not known by legs without a distance or a mass', () => {
    expect(of({ transport: [{ mode: 'truck' }] }).modules.A4).toBeNull();
    const noMass = of({ transport: [{ mode: 'truck', distance: 50 }] }, ALL, { ...FULL, equivalents: {} });
    expect(noMass.modules.A4).toBeNull();
    expect(noMass.issues.map(({ code }) => code)).toContain('mass-unknown');
  });
  it('A5 without wastage is the declared one: 100 · 0.5', () => expect(of({}).modules.A5).toBe(50));
  it('A5 with 5 % wastage: 50 + 0.05 · (1 000 + 200 + 100 · (0.3 + 1 + 0.5)) = 119', () => {
    expect(of({ wastage: 0.05 }).modules.A5).toBeCloseTo(119, 9);
  });
  it('says that a declared A5 and a wastage may count the same twice', () => {
    const issue = of({ wastage: 0.05 }).issues.find(({ code }) => code === 'possible-double-count');
    expect(issue?.detail).toEqual({ declared: 50, wastage: expect.closeTo(69, 9) });
  });
  it('A5 cut-off only, as TEK17: 0.05 · 1 380 = 69', () => {
    expect(of({ wastage: 0.05 }, { ...ALL, a5: 'cut-off' }).modules.A5).toBeCloseTo(69, 9);
  });
  it('A5 keeps what is known when a part of it is not declared, and says that it lacks', () => {
    const { modules, total } = of({ wastage: 0.1 }, ALL, {
      ...FULL,
      impacts: { gwpIobc: { 'A1-A3': 10, A4: 2, A5: 0.5, C1: 0, C2: 0, C3: 0 } },
    });
    // 50 + 0.1 · (1 000 + 200 + 0 + 0): g(C4) is not declared.
    expect(modules.A5).toBeCloseTo(170, 9);
    expect(total.missing).toContainEqual({ component: 'c1', module: 'A5' });
  });
  it('B2 per year: 100 · 0.1 · 60 = 600; per service life of 20 years: 100 · 0.1 · 60 / 20 = 30', () => {
    expect(of({}).modules.B2).toBeCloseTo(600, 9);
    expect(of({ serviceLife: 20 }, ALL, { ...FULL, useStage: 'perServiceLife' }).modules.B2).toBeCloseTo(30, 9);
  });
  it.each(['B1', 'B2', 'B3', 'B5', 'B7'] as const)(
    '%s of 0.1: 100 · 0.1 · 60 = 600 per year; per service life of 25 years, which does not divide 60, 100 · 0.1 · 60 / 25 = 24',
    (module) => {
      const declared = { ...FULL, impacts: { gwpIobc: { [module]: 0.1 } } };
      expect(of({ serviceLife: 25 }, ALL, declared).modules[module]).toBeCloseTo(600, 9);
      const perLife = { ...declared, useStage: 'perServiceLife' as const };
      const { modules, yearly } = of({ serviceLife: 25 }, ALL, perLife);
      expect(modules[module]).toBeCloseTo(24, 9);
      // Evenly over 60 years: 24 / 60.
      expect(yearly.slice(0, 60).map((year) => year.modules[module])).toEqual(Array(60).fill(expect.closeTo(0.4, 9)));
    },
  );
  it('B2 whose period is not stated is not used, and says so', () => {
    const { modules, issues } = of({}, ALL, { ...FULL, useStage: null });
    expect(modules.B2).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('use-stage-unknown');
  });
  it('B4: L 30 → one replacement of A1-A3 + A4 + A5 + C1–C4 = 1 000 + 200 + 50 + 20 + 30 + 100 + 50 = 1 450', () => {
    expect(of({ serviceLife: 30 }).modules.B4).toBeCloseTo(1450, 9);
  });
  it('B4 of L 25, fractional: (60 − 25) / 25 = 1.4 replacements of 1 450 = 2 030; whole: at 25 and 50, 2 900', () => {
    const fractional: MethodChoice = { ...ALL, replacement: { count: 'fractional' } };
    expect(of({ serviceLife: 25 }, fractional).modules.B4).toBeCloseTo(2030, 9);
    expect(of({ serviceLife: 25 }).modules.B4).toBeCloseTo(2900, 9);
  });
  it.each([60, 80])('B4 of L %d over 60 years is 0 by either rule, and known', (serviceLife) => {
    for (const count of ['whole', 'fractional'] as const) {
      const { modules, total } = of({ serviceLife }, { ...ALL, replacement: { count } });
      expect(modules.B4).toBe(0);
      expect(total.complete).toBe(true);
    }
  });
  it('a declared life of at least 20 years causes no replacement, and says so; the component’s own 20 years cause two', () => {
    const atLeast = { ...FULL, serviceLife: 20, serviceLifeBound: 'atLeast' as const };
    const { modules, issues, components } = of({}, ALL, atLeast);
    expect(modules.B4).toBe(0);
    expect(components[0]?.replacements).toEqual([]);
    expect(issues).toContainEqual({ code: 'service-life-lower-bound', component: 'c1', detail: { years: 20 } });
    const own = of({ serviceLife: 20 }, ALL, atLeast);
    expect(own.modules.B4).toBeCloseTo(2900, 9);
    expect(own.issues.map(({ code }) => code)).not.toContain('service-life-lower-bound');
  });
  it('B4 of a declaration is never used, and without replacements it is 0', () => {
    expect(of({}, ALL, { ...FULL, impacts: { gwpIobc: { ...FULL.impacts.gwpIobc, B4: 999 } } }).modules.B4).toBe(0);
  });
  it('C1–C4 = q · g', () => {
    expect(of({}).modules).toMatchObject({ C1: 20, C2: 30, C3: 100, C4: 50 });
  });
  it('D = (1 + n) · q · g, beside the total: 2 · −300 with one replacement', () => {
    const assessed = of({ serviceLife: 30 });
    expect(assessed.beyondBoundary.D).toBe(-600);
    expect(assessed.modules).not.toHaveProperty('D');
  });
});

describe('what is not declared', () => {
  it('is null, never 0, and makes the total incomplete with the module named', () => {
    const { modules, total } = of({}, ALL, { ...FULL, impacts: { gwpIobc: { 'A1-A3': 10 } } });
    expect(modules.C3).toBeNull();
    expect(modules.A4).toBeNull();
    expect(total.value).toBe(1000);
    expect(total.complete).toBe(false);
    expect(total.missing.map(({ module }) => module)).toEqual(['A4', 'A5', 'C1', 'C2', 'C3', 'C4']);
  });
  it('is a decision, and 0, when the person says with a reason that it is not relevant', () => {
    const notRelevant = (['A4', 'A5', 'C1', 'C2', 'C3', 'C4'] as const).map((module) => ({ module, reason: 'Ingen' }));
    const { total } = of({ notRelevant }, ALL, { ...FULL, impacts: { gwpIobc: { 'A1-A3': 10 } } });
    expect(total).toEqual({ value: 1000, complete: true, missing: [] });
  });
  it.each([
    { why: 'no declaration', fields: { declaration: null }, code: 'declaration-missing' },
    { why: 'no quantity', fields: { quantity: null }, code: 'quantity-missing' },
    { why: 'no unit', fields: { unit: null }, code: 'unit-missing' },
    { why: 'a unit with no way to the declared one', fields: { unit: 'pcs' as const }, code: 'unit-not-convertible' },
  ])('leaves every module unknown, B4 too, for $why', ({ fields, code }) => {
    const assessed = of({ ...fields, serviceLife: 30 });
    expect(Object.values(assessed.modules).every((value) => value === null)).toBe(true);
    expect(assessed.total.value).toBeNull();
    expect(assessed.issues.map((issue) => issue.code)).toContain(code);
  });
});

describe('origin', () => {
  it('retained: A1–A5 are 0 by decision, B and C as they come', () => {
    const { modules } = of({ origin: 'retained' });
    expect(modules).toMatchObject({ 'A1-A3': 0, A4: 0, A5: 0, B4: 0, C3: 100 });
  });
  it('retained with 10 years left and L 30: new ones at 10 and 40, whole products of 1 450 each', () => {
    expect(of({ origin: 'retained', remainingLife: 10, serviceLife: 30 }).modules.B4).toBeCloseTo(2900, 9);
  });
  it('retained or reused with nothing left and L 30: whole new ones at 0 and 30, 2 · 1 450, the first in the start year', () => {
    for (const origin of ['retained', 'reused'] as const) {
      const { modules, components, yearly } = of({ origin, remainingLife: 0, serviceLife: 30 });
      expect(components[0]?.replacements.map(({ time }) => time)).toEqual([0, 30]);
      expect(modules).toMatchObject({ 'A1-A3': 0 });
      expect(modules.B4).toBeCloseTo(2900, 9);
      expect(yearly[0]).toMatchObject({ year: 2027, modules: { B4: expect.closeTo(1450, 9) } });
      // D: three leave, 3 · 100 · −3.
      expect(of({ origin, remainingLife: 0, serviceLife: 30 }).beyondBoundary.D).toBeCloseTo(-900, 9);
    }
  });
  it('reused: A1-A3 0, transport and installation as they come, the avoided production on its own line', () => {
    const assessed = of({ origin: 'reused' });
    expect(assessed.modules).toMatchObject({ 'A1-A3': 0, A4: 200, A5: 50, C3: 100 });
    expect(assessed.beyondBoundary.avoidedProduction).toBe(-1000);
  });
  it('reused with a declaration of the reused product: its A1-A3 counts and nothing is avoided', () => {
    const assessed = of({ origin: 'reused' }, ALL, { ...FULL, reusedProduct: true });
    expect(assessed.modules['A1-A3']).toBe(1000);
    expect(assessed.beyondBoundary.avoidedProduction).toBe(0);
  });
  it('demolished: C1–C4 and D at the start, A1–A5 and B are 0', () => {
    const assessed = of({ origin: 'demolished', serviceLife: 20 });
    expect(assessed.modules).toMatchObject({ 'A1-A3': 0, A4: 0, A5: 0, B2: 0, B4: 0, C1: 20, C3: 100 });
    expect(assessed.beyondBoundary.D).toBe(-300);
    expect(assessed.timeline?.start).toEqual({ norway: 200, europe: 200 });
    expect(assessed.yearly[0]?.modules.C3).toBe(100);
  });
});

describe('operation', () => {
  const NS3720: MethodChoice = { preset: 'ns3720', startYear: 2027 };
  const withEnergy = (energy: NonNullable<Parameters<typeof account>[0]>['alternative'], method = NS3720) =>
    account({ components: [], alternative: energy ?? {}, method });

  it('B6 in both scenarios: 21 000 kWh · 0.018 · 60 = 22 680 and · 0.136 · 60 = 171 360', () => {
    const { scenarios, modules } = withEnergy({ energy: [{ carrier: 'electricity', annualDemand: 21000 }] });
    expect(scenarios.norway.B6).toBeCloseTo(22680, 6);
    expect(scenarios.europe.B6).toBeCloseTo(171360, 6);
    expect(modules.B6).toBe(scenarios.norway.B6);
  });
  it('exported energy stands beside the total: −1 000 · 0.018 · 60', () => {
    const { beyondBoundary, modules } = withEnergy({
      energy: [{ carrier: 'electricity', annualDemand: 0, annualExport: 1000 }],
    });
    expect(beyondBoundary.exportedEnergy).toBeCloseTo(-1080, 9);
    expect(modules.B6).toBe(0);
  });
  it('a row’s own factor goes before the set’s', () => {
    const { modules } = withEnergy({ energy: [{ carrier: 'district-heating', annualDemand: 1000, factor: 0.01 }] });
    expect(modules.B6).toBeCloseTo(600, 9);
  });
  it('no energy is missing, not 0', () => {
    const { modules, total } = withEnergy({});
    expect(modules.B6).toBeNull();
    expect(total.missing).toContainEqual({ component: null, module: 'B6' });
  });
  it('a carrier whose factor is not in the set, or is only a direct one, is missing', () => {
    for (const carrier of ['hydrogen', 'petrol'] as const) {
      const { modules, issues } = withEnergy({ energy: [{ carrier, annualDemand: 1000 }] });
      expect(modules.B6).toBeNull();
      expect(issues.map(({ code }) => code)).toContain('factor-missing');
    }
  });
  it('B8: 100 000 km · 0.1 · 60 where it is given', () => {
    const { modules } = withEnergy({ travel: [{ mode: 'car', annualDistance: 100000, factor: 0.1 }] });
    expect(modules.B8).toBeCloseTo(600000, 6);
  });
  it('site energy goes into A5 with life-cycle factors: 1 000 l · 3.4', () => {
    const { modules } = withEnergy({ siteEnergy: [{ carrier: 'diesel', amount: 1000, unit: 'l' }] });
    expect(modules.A5).toBe(3400);
  });
});

describe('what is given and cannot be counted is missing, also where it is not required', () => {
  const method: MethodChoice = { preset: 'ns3720', startYear: 2027 };
  const only = (fields: NonNullable<NonNullable<Parameters<typeof account>[0]>['alternative']>) =>
    account({
      components: [],
      method,
      alternative: { energy: [{ carrier: 'electricity', annualDemand: 1 }], ...fields },
    });

  it('travel without a factor in the set, or without a distance', () => {
    for (const row of [
      { mode: 'car' as const, annualDistance: 1000 },
      { mode: 'car' as const, factor: 0.1 },
    ]) {
      expect(only({ travel: [row] }).total.missing).toContainEqual({ component: null, module: 'B8' });
    }
    expect(only({}).total.missing).not.toContainEqual({ component: null, module: 'B8' });
  });
  it('a declared B2 whose period is not stated', () => {
    expect(of({}, ALL, { ...FULL, useStage: null }).total.missing).toContainEqual({ component: 'c1', module: 'B2' });
  });
  it('energy whose demand is not known, though its export is', () => {
    const assessed = only({ energy: [{ carrier: 'electricity', annualExport: 5000 }] });
    expect(assessed.modules.B6).toBeNull();
    expect(assessed.total.missing).toContainEqual({ component: null, module: 'B6' });
    expect(assessed.beyondBoundary.exportedEnergy).toBeCloseTo(-5400, 6);
  });
  it('site energy without an amount, and says so', () => {
    const { total, issues } = only({ siteEnergy: [{ carrier: 'diesel', unit: 'l' }] });
    expect(total.missing).toContainEqual({ component: null, module: 'A5' });
    expect(issues.map(({ code }) => code)).toContain('amount-missing');
  });
  it('an alternative with nothing at all has no figure, and is not complete', () => {
    expect(account({ components: [] }).total).toEqual({ value: null, complete: false, missing: [] });
  });
});

describe('both electricity scenarios', () => {
  it('give the same totals whichever of them is the headline, also with electricity on site', () => {
    const under = (electricityScenario: 'norway' | 'europe') =>
      account({
        components: [],
        method: { preset: 'ns3720', startYear: 2027, electricityScenario },
        alternative: {
          energy: [{ carrier: 'electricity', annualDemand: 100 }],
          siteEnergy: [{ carrier: 'electricity', amount: 1000, unit: 'kWh' }],
        },
      });
    // 1 000 · 0.136 on site + 100 · 0.136 · 60
    expect(under('norway').scenarios.europe.total).toBeCloseTo(136 + 816, 9);
    expect(under('europe').scenarios).toEqual(under('norway').scenarios);
    expect(under('europe').timeline).toEqual(under('norway').timeline);
  });
});

describe('what is decided not relevant', () => {
  it('reaches the replacements: A1-A3 alone is 1 000, and B4 of L 30 another 1 000, complete', () => {
    const notRelevant = (['A4', 'A5', 'C1', 'C2', 'C3', 'C4'] as const).map((module) => ({ module, reason: 'Ingen' }));
    const { modules, total } = of({ notRelevant, serviceLife: 30 }, ALL, {
      ...FULL,
      impacts: { gwpIobc: { 'A1-A3': 10 } },
    });
    expect(modules.B4).toBe(1000);
    expect(total).toEqual({ value: 2000, complete: true, missing: [] });
  });
  it('reaches the wastage in A5: 0.1 · (1 000 + A4 and C decided 0) beside the declared 50', () => {
    const notRelevant = (['A4', 'C2', 'C3', 'C4'] as const).map((module) => ({ module, reason: 'Ingen' }));
    expect(of({ notRelevant, wastage: 0.1 }).modules.A5).toBeCloseTo(150, 9);
  });
});

describe('scope and area', () => {
  it('a code too coarse for the method’s parts is missing from its sum, and says so', () => {
    const assessed = account({
      components: [component({ id: 'a', element: '231' }), component({ id: 'b', element: '21' })],
      method: { ...ALL, elements: ['215', '216', '23'] },
      declarations: [FULL],
    });
    expect(assessed.modules['A1-A3']).toBe(10);
    expect(assessed.total.missing.some(({ component: id }) => id === 'b')).toBe(true);
    expect(assessed.issues.map(({ code }) => code)).toContain('scope-uncertain');
  });

  it('keeps parts outside the method’s out of every sum', () => {
    const assessed = account({
      components: [component({ id: 'a', element: '231' }), component({ id: 'b', element: '315' })],
      method: { ...ALL, elements: ['23'] },
      declarations: [FULL],
    });
    expect(assessed.modules['A1-A3']).toBe(10);
    expect(Object.keys(assessed.elements)).toEqual(['23']);
  });
  it('a component without a part is missing from a method that counts only some', () => {
    const assessed = account({
      components: [component({ element: null })],
      method: { ...ALL, elements: ['23'] },
      declarations: [FULL],
    });
    expect(assessed.total.complete).toBe(false);
    expect(assessed.total.value).toBeNull();
  });
  it('gives no figure per m² of an area that is 0 or not known', () => {
    for (const grossFloorArea of [0, null]) {
      const assessed = account({ components: [component()], alternative: { grossFloorArea } });
      expect(assessed.perArea).toBeNull();
      expect(assessed.issues.map(({ code }) => code)).toContain('area-missing');
    }
  });
  it('10 kg on 100 m² over 60 years: 0.1 kg/m² and 0.1 / 60 a year', () => {
    const assessed = account({ components: [component()] });
    expect(assessed.perArea).toBe(0.1);
    expect(assessed.perAreaYear).toBeCloseTo(0.1 / 60, 12);
  });
});

describe('quantities in declared units', () => {
  const inKg = (fields: Parameters<typeof component>[0], declared: Parameters<typeof declaration>[0]) =>
    account({ components: [component(fields)], declarations: [declaration(declared)] }).modules['A1-A3'];

  it.each([
    {
      why: '2 t of a product declared per kg',
      fields: { quantity: 2, unit: 't' as const },
      declared: { declaredUnit: { amount: 1, unit: 'kg' as const } },
      expected: 20000,
    },
    {
      why: '2 000 kg of a product declared per 1 000 kg',
      fields: { quantity: 2000, unit: 'kg' as const },
      declared: { declaredUnit: { amount: 1000, unit: 'kg' as const } },
      expected: 20,
    },
    {
      why: '7.2 MJ of 3.6 MJ',
      fields: { quantity: 7.2, unit: 'MJ' as const },
      declared: { declaredUnit: { amount: 3.6, unit: 'MJ' as const } },
      expected: 20,
    },
    {
      why: '860 kg of 1 m³ that weighs 430 kg',
      fields: { quantity: 860, unit: 'kg' as const },
      declared: { declaredUnit: { amount: 1, unit: 'm3' as const }, equivalents: { kg: 430 } },
      expected: 20,
    },
    {
      why: '0.86 t by the same equivalent in kg',
      fields: { quantity: 0.86, unit: 't' as const },
      declared: { declaredUnit: { amount: 1, unit: 'm3' as const }, equivalents: { kg: 430 } },
      expected: 20,
    },
    {
      why: '50 m² of 0.2 m in m³',
      fields: { quantity: 50, unit: 'm2' as const, thickness: 0.2 },
      declared: { declaredUnit: { amount: 1, unit: 'm3' as const } },
      expected: 100,
    },
    {
      why: '50 m² of 0.2 m, by density, in kg',
      fields: { quantity: 50, unit: 'm2' as const, thickness: 0.2 },
      declared: { declaredUnit: { amount: 1, unit: 'kg' as const }, equivalents: { m3: 0.001 } },
      expected: 100000,
    },
  ])('$why', ({ fields, declared, expected }) => {
    expect(inKg(fields, declared)).toBeCloseTo(expected, 6);
  });
});
