import { describe, expect, it } from 'vitest';
import { declaredFigures } from '#core/climate/basis.ts';
import { account, component, declaration } from '#test/support/build.ts';

const basisOf = (fields: Parameters<typeof declaration>[0]) => declaredFigures(declaration(fields), 'gwpIobc');

describe('the basis of gwpIobc, one for the whole declaration', () => {
  it('takes a declared IOBC before everything else', () => {
    const { basis, perDeclaredUnit } = basisOf({
      impacts: { gwpIobc: { 'A1-A3': 83, C3: 1 }, gwpTotal: { 'A1-A3': -600 }, gwpBiogenic: { 'A1-A3': -683 } },
    });
    expect(basis).toBe('gwpIobc');
    expect(perDeclaredUnit['A1-A3']).toBe(83);
    expect(perDeclaredUnit.C3).toBe(1);
  });

  it('takes the biogenic part out of the total: −600.1 − (−683.2) = 83.1', () => {
    const { basis, perDeclaredUnit } = basisOf({
      impacts: { gwpTotal: { 'A1-A3': -600.1, C3: 720, C4: 2 }, gwpBiogenic: { 'A1-A3': -683.2, C3: 683.2 } },
    });
    expect(basis).toBe('gwpTotal-gwpBiogenic');
    expect(perDeclaredUnit['A1-A3']).toBeCloseTo(83.1, 10);
    expect(perDeclaredUnit.C3).toBeCloseTo(36.8, 10);
    // C4 has no biogenic figure: by this basis it is not declared, and no other basis steps in for one module.
    expect(perDeclaredUnit.C4).toBeNull();
  });

  it('adds land use to fossil where biogenic is not given', () => {
    const { basis, perDeclaredUnit } = basisOf({
      impacts: { gwpTotal: { 'A1-A3': -5 }, gwpFossil: { 'A1-A3': 82.1 }, gwpLuluc: { 'A1-A3': 0.9 } },
    });
    expect(basis).toBe('gwpFossil+gwpLuluc');
    expect(perDeclaredUnit['A1-A3']).toBe(83);
  });

  it('takes fossil alone last, and says so', () => {
    const { basis, issue } = basisOf({ impacts: { gwpFossil: { 'A1-A3': 82.1 } } });
    expect(basis).toBe('gwpFossil');
    expect(issue).toBe('basis-fossil-only');
  });

  it('takes the one GWP of EN 15804+A1 where the product holds no biogenic carbon', () => {
    const { basis, perDeclaredUnit } = basisOf({
      standard: 'EN 15804+A1',
      containsBiogenicCarbon: false,
      impacts: { gwpTotal: { 'A1-A3': 3.5, D: -1 } },
    });
    expect(basis).toBe('gwpTotal');
    expect(perDeclaredUnit['A1-A3']).toBe(3.5);
    expect(perDeclaredUnit.D).toBe(-1);
  });

  it('takes the stored carbon out of A1-A3 and its release out of C3 (f63ac879: −647.4 + 219.94 · 44/12 = 159.0)', () => {
    const { basis, perDeclaredUnit } = basisOf({
      standard: 'EN 15804+A1',
      biogenicCarbon: 219.94,
      impacts: { gwpTotal: { 'A1-A3': -647.4, C3: 806.45 } },
    });
    expect(basis).toBe('gwpTotal+biogenicCarbon');
    // 219.94 · 44 / 12 = 806.4467; −647.4 + 806.4467 = 159.0467
    expect(perDeclaredUnit['A1-A3']).toBeCloseTo(159.0467, 4);
    expect(perDeclaredUnit.C3).toBeCloseTo(0.0033, 4);
  });

  it('gives no figure where biogenic carbon is not known, and says so', () => {
    for (const containsBiogenicCarbon of [null, true]) {
      const { basis, issue, perDeclaredUnit } = basisOf({
        standard: 'EN 15804+A1',
        containsBiogenicCarbon,
        impacts: { gwpTotal: { 'A1-A3': -647.4 } },
      });
      expect(basis).toBeNull();
      expect(issue).toBe('biogenic-basis-unknown');
      expect(perDeclaredUnit['A1-A3']).toBeNull();
    }
  });

  it('adds A1, A2 and A3 given apart (0aa8b645: 256.723 + 8.486 + 3.385 = 268.594)', () => {
    const { perDeclaredUnit } = basisOf({ impacts: { gwpIobc: { A1: 256.723, A2: 8.486, A3: 3.385 } } });
    expect(perDeclaredUnit['A1-A3']).toBeCloseTo(268.594, 10);
  });

  it('reads A1-A3 and leaves A1, A2 and A3 where both are given', () => {
    const { perDeclaredUnit } = basisOf({ impacts: { gwpIobc: { 'A1-A3': 268.6, A1: 256, A2: 8, A3: 3 } } });
    expect(perDeclaredUnit['A1-A3']).toBe(268.6);
  });

  it('does not call A1 + A2 an A1-A3', () => {
    const { perDeclaredUnit } = basisOf({ impacts: { gwpIobc: { A1: 256.723, A2: 8.486, C3: 1 } } });
    expect(perDeclaredUnit['A1-A3']).toBeNull();
  });

  it('reads the end of life of a declaration that has no product stage at all', () => {
    const { basis, perDeclaredUnit } = basisOf({ impacts: { gwpIobc: { C3: 1.5 } } });
    expect(basis).toBe('gwpIobc');
    expect(perDeclaredUnit.C3).toBe(1.5);
  });

  it('says when a declaration has nothing of the method’s indicator', () => {
    const iobcOnly = declaration({ impacts: { gwpIobc: { 'A1-A3': 10 } } });
    expect(declaredFigures(iobcOnly, 'gwpTotal')).toMatchObject({ basis: null, issue: 'indicator-not-declared' });
    expect(basisOf({ impacts: {} })).toMatchObject({ basis: null, issue: 'indicator-not-declared' });
  });

  it('gives plain GWP-total and fossil as declared when the method asks for them', () => {
    const timber = declaration({ impacts: { gwpTotal: { 'A1-A3': -600 }, gwpFossil: { 'A1-A3': 82 } } });
    expect(declaredFigures(timber, 'gwpTotal')).toMatchObject({
      basis: 'gwpTotal',
      perDeclaredUnit: { 'A1-A3': -600 },
    });
    expect(declaredFigures(timber, 'gwpFossil')).toMatchObject({
      basis: 'gwpFossil',
      perDeclaredUnit: { 'A1-A3': 82 },
    });
  });

  it.each([
    { basis: 'gwpIobc', impacts: { gwpIobc: { 'A1-A3': 8, C3: 1 } }, expected: 80, why: '10 · 8' },
    {
      basis: 'gwpTotal-gwpBiogenic',
      impacts: { gwpTotal: { 'A1-A3': -6, C3: 15 }, gwpBiogenic: { 'A1-A3': -14, C3: 14 } },
      expected: 80,
      why: '10 · (−6 + 14)',
    },
    {
      basis: 'gwpFossil+gwpLuluc',
      impacts: { gwpFossil: { 'A1-A3': 7.5, C3: 1 }, gwpLuluc: { 'A1-A3': 0.5, C3: 0 } },
      expected: 80,
      why: '10 · (7.5 + 0.5)',
    },
    { basis: 'gwpFossil', impacts: { gwpFossil: { 'A1-A3': 7.5, C3: 1 } }, expected: 75, why: '10 · 7.5' },
  ])('is kept with the component’s figure: $basis, $why, C3 10', ({ basis, impacts, expected }) => {
    const assessed = account({
      method: { preset: 'custom', referenceStudyPeriod: 60, modules: ['A1-A3', 'C3'], startYear: 2027 },
      declarations: [declaration({ impacts })],
      components: [component({ quantity: 10 })],
    });
    expect(assessed.components[0]?.basis).toBe(basis);
    expect(assessed.modules['A1-A3']).toBeCloseTo(expected, 9);
    expect(assessed.modules.C3).toBeCloseTo(10, 9);
  });

  it('of EN 15804+A1 in an account: A1-A3 10 · (−30 + 12 · 44/12) = 140, C3 10 · (45 − 44) = 10, C4 as declared', () => {
    const assessed = account({
      method: { preset: 'custom', referenceStudyPeriod: 60, modules: ['A1-A3', 'C3', 'C4'], startYear: 2027 },
      declarations: [
        declaration({
          standard: 'EN 15804+A1',
          biogenicCarbon: 12,
          impacts: { gwpTotal: { 'A1-A3': -30, C3: 45, C4: 0.2 } },
        }),
      ],
      components: [component({ quantity: 10 })],
    });
    expect(assessed.components[0]?.basis).toBe('gwpTotal+biogenicCarbon');
    expect(assessed.modules['A1-A3']).toBeCloseTo(140, 9);
    expect(assessed.modules.C3).toBeCloseTo(10, 9);
    expect(assessed.modules.C4).toBeCloseTo(2, 9);
  });
});

describe('the figures of a declaration, worked out once for all who use it', () => {
  const sold = declaration({ impacts: { gwpIobc: { 'A1-A3': 83 }, gwpTotal: { 'A1-A3': -600 } } });
  const productStage = (of: typeof sold, indicator: Parameters<typeof declaredFigures>[1]) =>
    declaredFigures(of, indicator).perDeclaredUnit['A1-A3'];

  it('are those of each indicator, whichever was asked for before', () => {
    expect(productStage(sold, 'gwpIobc')).toBe(83);
    expect(productStage(sold, 'gwpTotal')).toBe(-600);
    expect(productStage(sold, 'gwpFossil')).toBeNull();
    expect(productStage(sold, 'gwpIobc')).toBe(83);
  });

  it('are not those of another declaration that has its id: a project may carry an older one', () => {
    const older = { ...sold, impacts: { gwpIobc: { 'A1-A3': 90 } } };
    expect(productStage(sold, 'gwpIobc')).toBe(83);
    expect(productStage(older, 'gwpIobc')).toBe(90);
  });
});
