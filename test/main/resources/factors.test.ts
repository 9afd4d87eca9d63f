import { describe, expect, it } from 'vitest';
import { FACTOR_IDS, factorsNotIn } from '#core/climate/factor-ids.ts';
import { factorsOf } from '#core/climate/factors.ts';
import { CARRIERS } from '#core/project/codes.ts';
import { createResources } from '#main/resources/resources.ts';

const sets = createResources('resources').factorSets();
const set = createResources('resources').factors();
const PERIOD = { startYear: 2027, referenceStudyPeriod: 60 };

describe('an earlier factor set', () => {
  it('is kept, for the projects that carry it by name', () => {
    expect(sets.map((each) => each.set)).toEqual(['2026-2', '2026-1']);
  });

  it('2026-1 has the figures of 2026-2: these have only got their geography', () => {
    const figures = sets.map(({ rows }) =>
      rows.map(({ id, value, unit, boundary }) => ({ id, value, unit, boundary })),
    );
    expect(figures[1]).toEqual(figures[0]);
  });
});

describe('the program’s factor set', () => {
  it('gives every row a boundary, a unit, a source and the mark that it is to be checked', () => {
    expect(set.set).toBe('2026-2');
    for (const row of set.rows) {
      expect(row).toMatchObject({ boundary: 'life-cycle', check: true });
      expect(row.unit).toMatch(/^kg CO2e\/(kWh|l|tkm)$/);
      expect(row.source).toMatch(/\w{4}/);
    }
    expect(new Set(set.rows.map(({ id }) => id)).size).toBe(set.rows.length);
  });

  it('has only rows that an account looks up', () => {
    const ids = [...FACTOR_IDS.map(({ id }) => id), ...CARRIERS.map((carrier) => `site-${carrier}`)];
    expect(set.rows.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names the geography of what comes from Boverket', () => {
    const swedish = set.rows.filter(({ source }) => source?.startsWith('Boverket'));
    expect(swedish).toHaveLength(16);
    for (const row of swedish) expect(row.geography).toBe('SE');
    expect(set.rows.filter(({ source }) => source?.includes('geografi'))).toEqual([]);
  });

  // kg CO2e/MJ of the database: × 3.6 MJ/kWh in use, × MJ/l in the tank.
  it.each([
    ['diesel', 0.0951 * 3.6, 0.0951 * 35.2],
    ['petrol', 0.0933 * 3.6, 0.0933 * 34.9],
    ['hvo100', 0.0164 * 3.6, 0.0164 * 34],
    ['biodiesel', 0.0302 * 3.6, 0.0302 * 33],
    ['bioethanol', 0.0205 * 3.6, 0.0205 * 21.2],
    ['fuel-oil', 0.08 * 3.6, 0.08 * 36],
  ] as const)('has %s by kWh and by litre', (carrier, perKwh, perLitre) => {
    const factors = factorsOf(set, PERIOD);
    expect(factors.energy(carrier, 'norway')).toBeCloseTo(perKwh, 6);
    expect(factors.site(carrier, 'l', 'norway')).toBeCloseTo(perLitre, 6);
  });

  it('has the carriers of heat by kWh', () => {
    const { energy } = factorsOf(set, PERIOD);
    expect(energy('electricity', 'norway')).toBe(0.018);
    expect(energy('electricity', 'europe')).toBe(0.136);
    expect(energy('district-heating', 'norway')).toBe(0.056);
    expect(energy('pellets', 'norway')).toBeCloseTo(0.0052 * 3.6, 6);
    expect(energy('lpg', 'norway')).toBeCloseTo(0.072 * 3.6, 6);
    expect(energy('biogas', 'norway')).toBeCloseTo(0.0074 * 3.6, 6);
    expect(energy('natural-gas', 'norway')).toBe(0.242);
    expect(energy('bio-oil', 'norway')).toBe(0.004);
  });

  it('has no row where no figure was found, so that the user is asked', () => {
    const factors = factorsOf(set, PERIOD);
    for (const carrier of ['kerosene', 'wood-chips', 'hydrogen'] as const) {
      expect(factors.energy(carrier, 'norway')).toBeNull();
    }
    expect(factors.travel('car')).toBeNull();
    expect(factorsNotIn(set).map(({ id }) => id)).toEqual([
      'kerosene',
      'wood-chips',
      'hydrogen',
      'travel-car',
      'travel-bus',
      'travel-train',
      'travel-tram',
      'travel-bicycle',
    ]);
  });
});
