import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import {
  amountText,
  basisText,
  declaredUnitText,
  derivationOf,
  figureText,
  impactTable,
  plausibilityOf,
  productStageOf,
  serviceLifeText,
  statusOf,
} from '#renderer/features/library/library.logic.ts';
import { declaration, TODAY } from '#test/support/build.ts';

const nb = createFormat('nb', translator('nb'));

describe('how a declaration stands', () => {
  it('is valid to the end of its last day', () => {
    expect(statusOf(declaration({ validUntil: TODAY }), TODAY)).toBe('valid');
    expect(statusOf(declaration({ validUntil: '2026-11-22' }), TODAY)).toBe('expired');
  });

  it('is not known without a date, and of generic data is said when they are expired', () => {
    expect(statusOf(declaration({ validUntil: null }), TODAY)).toBe('undated');
    expect(statusOf(declaration({ kind: 'generic', validUntil: null }), TODAY)).toBe('generic');
    expect(statusOf(declaration({ kind: 'generic', validUntil: TODAY }), TODAY)).toBe('generic');
    expect(statusOf(declaration({ kind: 'generic', validUntil: '2020-01-01' }), TODAY)).toBe('genericExpired');
    expect(statusOf(declaration({ kind: 'sector', validUntil: '2020-01-01' }), TODAY)).toBe('expired');
  });
});

describe('a declaration that is no longer offered', () => {
  it('is out of use or superseded before all else, and superseded before out of use', () => {
    const expired = declaration({ validUntil: '2020-01-01' });
    expect(statusOf({ ...expired, retired: true }, TODAY)).toBe('retired');
    expect(statusOf({ ...expired, retired: true, supersededBy: 'd2' }, TODAY)).toBe('superseded');
  });
});

describe('a figure against its material', () => {
  const steel = (fields: object) => plausibilityOf(declaration({ name: 'Konstruksjonsstål', ...fields }));
  const perKg = (figure: number) => ({
    declaredUnit: { amount: 1, unit: 'kg' },
    impacts: { gwpIobc: { 'A1-A3': figure } },
  });

  it('lies within its range or outside it, also where a tonne was read as a kilogram', () => {
    expect(steel(perKg(1.13))).toMatchObject({ kind: 'within', kgCo2ePerKg: 1.13, group: { id: 'steel' } });
    expect(steel(perKg(1130))).toMatchObject({ kind: 'outside', kgCo2ePerKg: 1130 });
  });

  it('goes by the category where the name tells no material', () => {
    expect(steel({ ...perKg(1130), name: 'HEA 200', category: 'Steel' })).toMatchObject({ kind: 'outside' });
  });

  it('is not held against the material where the product is reused, as in an account', () => {
    expect(steel({ ...perKg(0.001), reusedProduct: true })).toEqual({ kind: 'reused' });
  });

  it('cannot be judged without a figure, a mass or a material', () => {
    expect(steel({ impacts: {} })).toEqual({ kind: 'noFigure' });
    expect(steel({})).toEqual({ kind: 'noMass' });
    expect(plausibilityOf(declaration({ name: 'Kran', ...perKg(1), declaredUnit: { amount: 1, unit: 'kg' } }))).toEqual(
      {
        kind: 'noGroup',
      },
    );
  });
});

describe('what a declaration says', () => {
  it('has a service life in years, marked where it is only the least', () => {
    const life = (fields: Partial<Declaration>) => serviceLifeText(declaration(fields), nb);
    expect(life({ serviceLife: 20 })).toBe('20');
    expect(life({ serviceLife: 50, serviceLifeBound: 'atLeast' })).toBe('≥\u00A050');
    expect(life({})).toBe('–');
  });

  it('is GWP-IOBC of A1-A3, and no number where that cannot be derived', () => {
    expect(productStageOf(declaration({ impacts: { gwpTotal: { 'A1-A3': 5 }, gwpBiogenic: { 'A1-A3': -7 } } }))).toBe(
      12,
    );
    expect(
      productStageOf(declaration({ standard: 'EN 15804+A1', impacts: { gwpTotal: { 'A1-A3': -640 } } })),
    ).toBeNull();
  });

  it('has its declared amount in its unit', () => {
    expect(declaredUnitText(declaration(), nb)).toBe('m²');
    expect(declaredUnitText(declaration({ declaredUnit: { amount: 1000, unit: 'kg' } }), nb)).toBe(
      '1\u00A0000\u00A0kg',
    );
  });

  it('never shows a small figure as 0, nor what is not declared as a figure', () => {
    expect([6.7, 0.0042, -0.00031, 0, null, undefined].map((value) => figureText(value, nb))).toEqual([
      '6,70',
      '0,00420',
      '−0,000310',
      '0',
      '–',
      '–',
    ]);
    expect([430, 0.000417, 0.25].map((value) => amountText(value, nb))).toEqual(['430', '0,000417', '0,250']);
  });

  it('lists every module by every indicator, A1, A2 and A3 only where given apart', () => {
    const impacts = { gwpTotal: { A1: 1, A2: 2, A3: null, D: -5 }, gwpFossil: {} };
    const table = impactTable(declaration({ impacts }));
    const given = table.rows.flatMap(({ module, figures: [total] }) => (total?.value == null ? [] : [[module, total]]));
    expect(given).toEqual([
      ['A1', { value: 1, isDerived: false }],
      ['A2', { value: 2, isDerived: false }],
      ['D', { value: -5, isDerived: false }],
    ]);
    expect(table.rows.map(({ module }) => module)).toEqual(expect.arrayContaining(['A1-A3', 'B1', 'C4']));
    expect(table.rows.map(({ module }) => module)).not.toContain('A3');
  });

  it('says why there is no GWP-IOBC: it is not known whether there is biogenic carbon, or how much of it', () => {
    const why = (containsBiogenicCarbon: boolean | null) =>
      basisText(declaration({ containsBiogenicCarbon, impacts: { gwpTotal: { 'A1-A3': -647.4 } } }), translator('nb'));
    expect(why(null)).toBe('GWP-IOBC kan ikke utledes: det er ikke kjent om produktet har biogent karbon.');
    expect(why(true)).toMatch(/^GWP-IOBC kan ikke utledes: produktet har biogent karbon, men mengden \(kg C\) mangler/);
    expect(why(false)).toBe('GWP-IOBC er GWP-total: produktet har ikke biogent karbon.');
  });

  // A1-A3 250.446 + 8.486 + 4.533; IOBC of wood −647.42 + 219.94 · 44/12 = 159.03, and C3 800 − 219.94 · 44/12 = −6.45.
  it('shows the figures that accounts use where they are worked out, and how', () => {
    const ofParts = declaration({ impacts: { gwpTotal: { A1: 250.446, A2: 8.486, A3: 4.533 } }, biogenicCarbon: 0 });
    const stageOf = (one: typeof ofParts) => impactTable(one).rows.find(({ module }) => module === 'A1-A3')?.figures;
    expect(stageOf(ofParts)?.[0]).toMatchObject({ value: expect.closeTo(263.465, 9), isDerived: true });
    expect(stageOf(ofParts)?.at(-1)).toMatchObject({ value: expect.closeTo(263.465, 9), isDerived: true });
    expect(derivationOf(ofParts)).toBeNull();

    const wood = declaration({ impacts: { gwpTotal: { 'A1-A3': -647.42, C3: 800 } }, biogenicCarbon: 219.94 });
    const byIobc = impactTable(wood).rows.flatMap(({ module, figures }) => {
      const { value, isDerived } = figures.at(-1) ?? {};
      return value == null ? [] : [[module, Number(value.toFixed(2)), isDerived]];
    });
    expect(byIobc).toEqual([
      ['A1-A3', 159.03, true],
      ['C3', -6.45, true],
    ]);
    expect(derivationOf(wood)).toMatchObject({ basis: 'gwpTotal+biogenicCarbon', first: -647.42, second: 219.94 });
  });
});
