import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { doubtsOf, withDoubts } from '#core/sheet/plausibility-problems.ts';
import { adviceText } from '#core/text/import-problem-text.ts';
import { translator } from '#core/text/text.ts';
import { declaration } from '#test/support/build.ts';

const codes = (given: Partial<Declaration>) => doubtsOf(declaration(given)).map(({ code }) => code);
const perKilogram = { amount: 1, unit: 'kg' } as const;

describe('a figure per kilogram', () => {
  it('is judged by the category where the name tells nothing: 49 kg CO₂e per kg of "HEA 200" in "Steel"', () => {
    const given = { name: 'HEA 200', declaredUnit: perKilogram, impacts: { gwpIobc: { 'A1-A3': 49 } } };
    expect(codes({ ...given, category: 'Steel' })).toEqual(['implausible-per-kg']);
    expect(codes(given)).toEqual([]);
  });

  it('outside what its material group has is said, with the range and where it comes from', () => {
    const dataSet = {
      rows: [7],
      categoryPath: [],
      name: 'Betong B30',
      declaration: declaration({
        name: 'Betong B30',
        declaredUnit: perKilogram,
        impacts: { gwpIobc: { 'A1-A3': 250 } },
      }),
      problems: [],
    };
    const [problem] = withDoubts(dataSet, 'Ark 1').problems;
    expect(problem).toMatchObject({ code: 'implausible-per-kg', severity: 'warning', sheet: 'Ark 1', row: 7 });
    // The range of concrete in `core/declaration/plausibility.ts`.
    expect(problem && adviceText(translator('nb'), 'nb', problem)).toMatch(
      /^250 kg CO₂e per kg; det vanlige er 0,01–1,5 \(.*Boverkets klimadatabase 02\.06 og ÖKOBAUDAT 2020-II/,
    );
    expect(withDoubts(dataSet, 'Ark 1').declaration).toBe(dataSet.declaration);
  });
  it('within it, or of what has no mass, says nothing', () => {
    expect(codes({ name: 'Betong', declaredUnit: perKilogram, impacts: { gwpIobc: { 'A1-A3': 0.12 } } })).toEqual([]);
    expect(
      codes({ name: 'Betong', declaredUnit: { amount: 1, unit: 'm2' }, impacts: { gwpIobc: { 'A1-A3': 250 } } }),
    ).toEqual([]);
  });
  it('of a GWP that is not split is judged where nothing is taken up: timber with its carbon is not', () => {
    const one = (name: string, figure: number) =>
      codes({ name, declaredUnit: perKilogram, impacts: { gwpTotal: { 'A1-A3': figure } } });
    expect(one('Betong', 250)).toEqual(['implausible-per-kg']);
    expect(one('Limtre', -1.2)).toEqual([]);
  });
});

describe('GWP-total', () => {
  const split = (total: number) => ({
    gwpTotal: { 'A1-A3': total, C3: 9 },
    gwpFossil: { 'A1-A3': 82 },
    gwpBiogenic: { 'A1-A3': -680 },
    gwpLuluc: { 'A1-A3': 0.4 },
  });
  it('that is the sum of fossil, biogenic and luluc says nothing', () => {
    // 82 − 680 + 0.4 = −597.6, and rounded by a supplier.
    expect(codes({ impacts: split(-597.6) })).toEqual([]);
    expect(codes({ impacts: split(-598) })).toEqual([]);
  });
  it('that is not is said, with both', () => {
    const [doubt] = doubtsOf(declaration({ impacts: split(82.4) }));
    expect(doubt).toMatchObject({ code: 'total-not-sum', detail: { module: 'A1-A3', total: 82.4 } });
    expect(doubt?.detail?.['sum']).toBeCloseTo(-597.6, 9);
  });
});

describe('a declared product stage below 0', () => {
  it.each([
    ['IOBC, which counts no uptake', { gwpIobc: { 'A1-A3': -5 } }],
    ['fossil', { gwpFossil: { 'A1-A3': -0.1 } }],
    ['fossil in parts: 1 + 0.5 − 2', { gwpFossil: { A1: 1, A2: 0.5, A3: -2 } }],
  ])('is doubted of %s', (_, impacts) => expect(codes({ impacts })).toEqual(['making-below-zero']));
  it('is said with the figure, and stays', () => {
    expect(doubtsOf(declaration({ impacts: { gwpIobc: { 'A1-A3': -5 } } }))).toMatchObject([
      { found: 'GWP-IOBC', detail: { figure: -5 } },
    ]);
  });
  it('is said once of a metal, which gains from recycling in D alone', () => {
    const profile = (impacts: Declaration['impacts']) =>
      codes({ name: 'Stålprofil', declaredUnit: perKilogram, impacts });
    expect(profile({ gwpFossil: { 'A1-A3': -1.2 } })).toEqual(['making-below-zero']);
    expect(profile({ gwpFossil: { 'A1-A3': 1.2, D: -0.8 } })).toEqual([]);
  });
  it('is what timber has of GWP-total and of its biogenic part', () => {
    expect(codes({ impacts: { gwpTotal: { 'A1-A3': -600 }, gwpBiogenic: { 'A1-A3': -683 } } })).toEqual([]);
  });
});

describe('transport to the site', () => {
  it('may be more than making it, as of gravel, but not more than ten times as much', () => {
    expect(codes({ impacts: { gwpFossil: { 'A1-A3': 2.5, A4: 12 } } })).toEqual([]);
    expect(codes({ impacts: { gwpFossil: { 'A1-A3': 2.5, A4: 26 } } })).toEqual(['transport-beyond-scale']);
    expect(codes({ impacts: { gwpFossil: { A4: 26 } } })).toEqual([]);
  });
});
