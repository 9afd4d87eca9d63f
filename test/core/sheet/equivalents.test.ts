import { describe, expect, it } from 'vitest';
import { equivalentsOf, type MaterialProperties } from '#core/sheet/equivalents.ts';
import type { Unit } from '#core/units/unit.ts';

const of = (amount: number, unit: Unit, properties: MaterialProperties) => equivalentsOf({ amount, unit }, properties);

describe('the declared amount in other units', () => {
  it('1 m³ of 2 400 kg/m³ is 2 400 kg, and has no area: how thick it is laid is the component’s choice', () => {
    expect(of(1, 'm3', { densityKgPerM3: 2400, thicknessM: 0.2 }).equivalents).toEqual({ kg: 2400 });
  });
  it('1 000 kg of 2 180 kg/m³ and 45 kg/m² are 0.4587 m³ and 22.22 m²', () => {
    const { equivalents } = of(1000, 'kg', { densityKgPerM3: 2180, grammageKgPerM2: 45 });
    expect(equivalents.m3).toBeCloseTo(1000 / 2180, 12);
    expect(equivalents.m2).toBeCloseTo(1000 / 45, 12);
    expect(equivalents.kg).toBeUndefined();
  });
  it('1 m² weighs its grammage, else density times thickness, and holds its thickness', () => {
    expect(of(1, 'm2', { grammageKgPerM2: 3.96, densityKgPerM3: 33, thicknessM: 0.12 }).equivalents).toEqual({
      kg: 3.96,
      m3: 0.12,
    });
    expect(of(2, 'm2', { densityKgPerM3: 500, thicknessM: 0.1 }).equivalents).toEqual({ kg: 100, m3: 0.2 });
  });
  it('1 m² without a thickness holds mass over density: 360.37 kg of 1 357 kg/m³ are 0.2656 m³', () => {
    expect(of(1, 'm2', { grammageKgPerM2: 360.37, densityKgPerM3: 1357 }).equivalents.m3).toBeCloseTo(0.26556, 5);
  });
  it('1 m of 4.4 kg/m weighs 4.4 kg, and 1 kg of 0.064 kg/m is 15.6 m', () => {
    expect(of(1, 'm', { massKgPerM: 4.4 }).equivalents).toEqual({ kg: 4.4 });
    expect(of(1, 'kg', { massKgPerM: 0.064 }).equivalents).toEqual({ m: 15.625 });
  });
  it('an amount that is not 1 counts: 0.496 m² of 2 kg/m² weigh 0.992 kg', () => {
    expect(of(0.496, 'm2', { grammageKgPerM2: 2 }).equivalents).toEqual({ kg: 0.992 });
  });
  it('a piece gives only the mass that is given outright', () => {
    expect(of(1, 'pcs', { grammageKgPerM2: 34, densityKgPerM3: 7870 }).equivalents).toEqual({});
    expect(of(1, 'pcs', { massKg: 32 }).equivalents).toEqual({ kg: 32 });
  });
  it('nothing follows from nothing, from zero, or from less', () => {
    expect(of(1, 'm2', {}).equivalents).toEqual({});
    expect(of(1, 'm3', { densityKgPerM3: 0 }).equivalents).toEqual({});
    expect(of(1, 'm3', { densityKgPerM3: -5 }).equivalents).toEqual({});
  });
});

describe('material data that cannot be right', () => {
  it('a density in another unit is not used: 1.2 is t/m³', () => {
    expect(of(1, 'kg', { densityKgPerM3: 1.2 })).toEqual({ equivalents: {}, unused: ['densityKgPerM3'], idle: [] });
  });
  it('nor does it spoil what stands beside it', () => {
    expect(of(1, 'm2', { densityKgPerM3: 1.21, grammageKgPerM2: 1.96, thicknessM: 0.0015 })).toEqual({
      equivalents: { kg: 1.96, m3: 0.0015 },
      unused: ['densityKgPerM3'],
      idle: [],
    });
  });
  it('three that contradict each other are all left out: 40 kg/m³ · 0.1 m is 4 kg/m², not 0.16', () => {
    expect(of(1, 'm2', { densityKgPerM3: 40, grammageKgPerM2: 0.16, thicknessM: 0.1 })).toEqual({
      equivalents: {},
      unused: ['densityKgPerM3', 'grammageKgPerM2', 'thicknessM'],
      idle: [],
    });
  });
  it('a difference that edges and joints explain is none: 2 400 · 0.2 is 480, and 470 stands there', () => {
    expect(of(1, 'm2', { densityKgPerM3: 2400, grammageKgPerM2: 470, thicknessM: 0.2 }).unused).toEqual([]);
  });
});
