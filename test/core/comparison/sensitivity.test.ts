import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#core/climate/assess.ts';
import { sensitivities, type ComparedPair, type Sensitivities } from '#core/comparison/sensitivity.ts';
import type { Chosen, SensitivitySetting } from '#core/comparison/variations.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Module } from '#core/declaration/life-cycle-module.ts';
import { resolveMethod, type MethodOverrides } from '#core/project/method.ts';
import type { Alternative, Component, EnergyUse } from '#core/project/project.ts';
import { alternative, component, declaration, FACTORS, TODAY } from '#test/support/build.ts';

interface Fields {
  readonly components?: Component[];
  readonly energy?: EnergyUse[];
  readonly fields?: Partial<Alternative>;
  readonly method?: MethodOverrides;
}

const PRODUCT_ONLY: readonly Module[] = ['A1-A3', 'B4'];

/** Two alternatives over 60 years: by default a renovation of 1 m² (10 kg) against a new build of 10 m² (100 kg). */
function pair(input: {
  readonly modules?: readonly Module[];
  readonly declarations?: readonly Declaration[];
  readonly renovation?: Fields;
  readonly newBuild?: Fields;
}): ComparedPair {
  const declarations = new Map((input.declarations ?? [declaration()]).map((one) => [one.id, one]));
  const side = (id: string, { components, energy, fields, method }: Fields, quantity: number): Chosen => {
    const assessed = {
      alternative: alternative({
        id,
        components: components ?? [component({ id: `${id}1`, quantity })],
        energy,
        ...fields,
      }),
      declarations,
      factors: FACTORS,
      method: resolveMethod(
        {
          preset: 'custom',
          modules: [...(input.modules ?? PRODUCT_ONLY)],
          referenceStudyPeriod: 60,
          startYear: 2027,
        },
        method ?? null,
        2026,
      ),
      today: TODAY,
    };
    return { input: assessed, account: assess(assessed) };
  };
  return {
    reference: side('renovation', input.renovation ?? {}, 1),
    other: side('newBuild', input.newBuild ?? {}, 10),
  };
}

/** The difference at both ends of a setting. */
function ends(found: Sensitivities | null, setting: SensitivitySetting, of: string | null = null) {
  const one = found?.found.find((each) => each.setting === setting && each.alternative === of);
  return one?.ends.map(({ to, difference }) => [to, Number(difference.toFixed(6))]);
}

const lasts = (years: number, fields: Partial<Component> = {}) => ({
  components: [component({ id: 'n1', quantity: 10, serviceLife: years, ...fields })],
});
const heat = (annualDemand: number): EnergyUse[] => [{ carrier: 'district-heating', annualDemand }];
const power = (annualDemand: number): EnergyUse[] => [{ carrier: 'electricity', annualDemand }];

describe('one setting at a time, the new build minus the renovation', () => {
  it('electricity: 90 + (500 − 1 000) kWh · 60 years · 0.018 = −450, and · 0.136 = −3 990', () => {
    const found = sensitivities(
      pair({ modules: ['A1-A3', 'B6'], renovation: { energy: power(1000) }, newBuild: { energy: power(500) } }),
    );
    expect(ends(found, 'electricityScenario')).toEqual([
      ['europe', -3990],
      ['norway', -450],
    ]);
    expect(found?.chosen).toBeCloseTo(-450, 9);
  });

  it('study period: L 25 is replaced once in 50 years, 100 · 2 − 10, and twice in 60, 100 · 3 − 10', () => {
    const found = sensitivities(pair({ newBuild: lasts(25) }));
    expect(ends(found, 'referenceStudyPeriod')).toEqual([
      [50, 190],
      [60, 290],
    ]);
  });

  it('replacement rule: L 25 in 60 years is (60 − 25) / 25 = 1.4 fractional, 100 · 2.4 − 10, and 2 whole', () => {
    expect(ends(sensitivities(pair({ newBuild: lasts(25) })), 'replacementCount')).toEqual([
      ['fractional', 230],
      ['whole', 290],
    ]);
  });

  it('surcharge on generic data: the renovation’s own EPD has none, 100 · 1.25 − 10 = 115', () => {
    const declarations = [declaration(), declaration({ id: 'generic', kind: 'generic' })];
    const generic = { components: [component({ id: 'n1', declaration: 'generic', quantity: 10 })] };
    expect(ends(sensitivities(pair({ declarations, newBuild: generic })), 'genericSurcharge')).toEqual([
      [0, 90],
      [0.25, 115],
    ]);
  });

  it('service lives: L 25 becomes 20, replaced at 20 and 40, or 30, replaced at 30 alone', () => {
    expect(ends(sensitivities(pair({ newBuild: lasts(25) })), 'serviceLife')).toEqual([
      [0.8, 290],
      [1.2, 190],
    ]);
  });

  it('service lives that a declaration gives are varied, unless they are a lower bound alone', () => {
    const exact = [declaration({ serviceLife: 25 })];
    // 1 m² of the renovation is replaced as often: (100 − 10) · 3 and · 2.
    expect(ends(sensitivities(pair({ declarations: exact })), 'serviceLife')).toEqual([
      [0.8, 270],
      [1.2, 180],
    ]);
    const bound = [declaration({ serviceLife: 25, serviceLifeBound: 'atLeast' })];
    expect(sensitivities(pair({ declarations: bound }))?.withoutEffect).toContainEqual({
      setting: 'serviceLife',
      alternative: null,
    });
  });

  it('what remains of a service life is varied with it: R 50 becomes 40, still one replacement, or 60, none in 60 years', () => {
    const kept = [component({ id: 'r1', quantity: 2, origin: 'retained', remainingLife: 50 })];
    expect(ends(sensitivities(pair({ renovation: { components: kept } })), 'serviceLife')).toEqual([
      [0.8, 80],
      [1.2, 100],
    ]);
  });

  it('wastage: 10 % of 100 kg is 10, twice that 20; the renovation has none given', () => {
    const whole = declaration({ impacts: { gwpIobc: { 'A1-A3': 10, A4: 0, A5: 0, C2: 0, C3: 0, C4: 0 } } });
    const found = sensitivities(
      pair({
        modules: ['A1-A3', 'A5'],
        declarations: [whole],
        newBuild: { components: [component({ id: 'n1', quantity: 10, wastage: 0.1 })] },
      }),
    );
    expect(ends(found, 'wastage')).toEqual([
      [1, 100],
      [2, 110],
    ]);
  });

  it('transport: 0.2 t · 100 km · 0.1 = 2 by legs, 1 as declared: 102 − 11 = 91, and 104 − 12 = 92 with twice as much', () => {
    const heavy = declaration({ equivalents: { kg: 20 }, impacts: { gwpIobc: { 'A1-A3': 10, A4: 1 } } });
    const byTruck = component({ id: 'n1', quantity: 10, transport: [{ mode: 'truck', distance: 100 }] });
    const found = sensitivities(
      pair({ modules: ['A1-A3', 'A4'], declarations: [heavy], newBuild: { components: [byTruck] } }),
    );
    expect(ends(found, 'transport')).toEqual([
      [1, 91],
      [2, 92],
    ]);
  });

  it('energy demand, each on its own: 90 + 1 500 − 3 000 = −1 410, and 600 or 300 kg to either side', () => {
    const found = sensitivities(
      pair({ modules: ['A1-A3', 'B6'], renovation: { energy: heat(1000) }, newBuild: { energy: heat(500) } }),
    );
    expect(found?.chosen).toBeCloseTo(-1410, 9);
    expect(ends(found, 'energyDemand', 'renovation')).toEqual([
      [0.8, -810],
      [1.2, -2010],
    ]);
    expect(ends(found, 'energyDemand', 'newBuild')).toEqual([
      [0.8, -1710],
      [1.2, -1110],
    ]);
  });
});

describe('what is said of the sensitivities', () => {
  it('the widest comes first, and a sign that changes is marked', () => {
    const found = sensitivities(
      pair({
        modules: ['A1-A3', 'B4', 'B6'],
        renovation: { energy: power(100) },
        newBuild: { ...lasts(25), energy: power(50) },
      }),
    );
    // 290 − 54 = 236 by Norwegian electricity, 290 − 408 = −118 by European; lives 100 apart; 50 years 145, 60 years 236.
    expect(found?.found.map(({ setting, changesSign }) => [setting, changesSign]).slice(0, 3)).toEqual([
      ['electricityScenario', true],
      ['serviceLife', false],
      ['referenceStudyPeriod', false],
    ]);
    const spans = found?.found.map(({ span }) => span) ?? [];
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
  });

  it('a setting that changes nothing is left out, by name', () => {
    const found = sensitivities(pair({}));
    expect(found?.found).toEqual([]);
    expect(found?.withoutEffect.map(({ setting }) => setting)).toEqual([
      'electricityScenario',
      'referenceStudyPeriod',
      'replacementCount',
      'genericSurcharge',
      'serviceLife',
      'wastage',
      'transport',
      'energyDemand',
      'energyDemand',
    ]);
  });

  it('an account that is delivered as totals is not recalculated: only its mixes, and the other’s energy, are varied', () => {
    const reported = {
      rows: [{ modules: { 'A1-A3': 400, B6: 600 }, otherMix: { B6: 900 } }],
    };
    const found = sensitivities(
      pair({
        modules: ['A1-A3', 'B6'],
        renovation: { energy: heat(100) },
        newBuild: { fields: { components: null, reported } },
      }),
    );
    expect(ends(found, 'electricityScenario')).toEqual([
      ['europe', 990],
      ['norway', 690],
    ]);
    expect(ends(found, 'energyDemand', 'renovation')).toEqual([
      [0.8, 750],
      [1.2, 630],
    ]);
    expect(found?.notVaried).toEqual([
      ...(
        ['referenceStudyPeriod', 'replacementCount', 'genericSurcharge', 'serviceLife', 'wastage', 'transport'] as const
      ).map((setting) => ({ setting, alternative: null })),
      { setting: 'energyDemand', alternative: 'newBuild' },
    ]);
  });

  it('says that totals which lack figures are incomplete, at the ends too', () => {
    const lacking = [
      component({ id: 'n1', quantity: 10, serviceLife: 25 }),
      component({ id: 'n2', declaration: null }),
    ];
    const found = sensitivities(pair({ newBuild: { components: lacking } }));
    expect(found?.complete).toBe(false);
    expect(found?.found.flatMap((one) => one.ends.map(({ complete }) => complete))).not.toContain(true);
  });

  it('is nothing where the two do not compare, or one has no figure at all', () => {
    expect(sensitivities(pair({ newBuild: { method: { referenceStudyPeriod: 50 } } }))).toBeNull();
    expect(sensitivities(pair({ newBuild: { fields: { function: 'Skole for 350' } } }))).toBeNull();
    expect(sensitivities(pair({ newBuild: { components: [component({ declaration: null })] } }))).toBeNull();
  });
});

describe('where the chosen method lies', () => {
  const anyPair = fc
    .record({
      quantities: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })),
      lives: fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 5, max: 80 })),
      wastage: fc.double({ min: 0, max: 0.5, noNaN: true }),
      kWh: fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 })),
    })
    .map(({ quantities, lives, wastage, kWh }) => {
      const side = (index: 0 | 1): Fields => ({
        components: [
          component({
            id: `c${index}`,
            quantity: quantities[index],
            serviceLife: lives[index],
            wastage: index * wastage,
          }),
        ],
        energy: power(kWh[index]),
      });
      const impacts = { gwpIobc: { 'A1-A3': 10, A4: 1, A5: 0, C1: 0, C2: 1, C3: 2, C4: 0 } };
      return pair({
        modules: ['A1-A3', 'A4', 'A5', 'B4', 'B6', 'C1', 'C2', 'C3', 'C4'],
        declarations: [declaration({ kind: 'generic', impacts })],
        renovation: side(0),
        newBuild: side(1),
      });
    });

  it('at the end that is chosen, and in the middle of an energy demand that may be a fifth more or less', () => {
    const chosenEnds: Partial<Record<SensitivitySetting, unknown>> = {
      electricityScenario: 'norway',
      referenceStudyPeriod: 60,
      replacementCount: 'whole',
      genericSurcharge: 0,
      wastage: 1,
      transport: 1,
    };
    fc.assert(
      fc.property(anyPair, (compared) => {
        const found = sensitivities(compared);
        if (!found) throw new Error('The two compare');
        for (const { setting, ends: reached } of found.found) {
          const own = reached.find(({ to }) => to === chosenEnds[setting]);
          if (own) expect(own.difference).toBeCloseTo(found.chosen, 6);
          if (setting === 'energyDemand') {
            expect((reached[0].difference + reached[1].difference) / 2).toBeCloseTo(found.chosen, 6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the other way round every difference has the other sign, and the order is the same', () => {
    fc.assert(
      fc.property(anyPair, (compared) => {
        const there = sensitivities(compared);
        const back = sensitivities({ reference: compared.other, other: compared.reference });
        expect(back?.chosen).toBeCloseTo(-(there?.chosen ?? NaN), 6);
        const spans = (found: Sensitivities | null) => found?.found.map(({ span }) => Math.round(span * 1e3)) ?? [];
        expect(spans(back)).toEqual(spans(there));
        expect(back?.found.filter((one) => one.changesSign)).toHaveLength(
          there?.found.filter((one) => one.changesSign).length ?? -1,
        );
      }),
      { numRuns: 100 },
    );
  });
});
