import { describe, expect, it } from 'vitest';
import { axisTicks, yearTicks } from '#core/chart/axis.ts';
import { decimalsFor, writeSigned, writeSum, writeYears } from '#core/chart/figure.ts';
import { groupSums, measureFactor } from '#core/chart/shown.ts';
import { shortened, textWidthPx } from '#core/chart/text-width.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { moduleLabel } from '#core/design/tokens.ts';
import { MODULE_GROUPS, type ModuleGroup } from '#core/declaration/life-cycle-module.ts';
import { resolveMethod } from '#core/project/method.ts';
import { translator } from '#core/text/text.ts';
import { differenceBars, differenceScale } from '#core/chart/difference-bars.ts';
import { texts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const english = { t: translator('en'), language: 'en' } as const;

describe('figures on charts', () => {
  it('share the decimals that the largest of them asks for', () => {
    expect([5480, 99.6, 8.2, 0.41, 0].map((largest) => decimalsFor([largest, -largest / 7, null]))).toEqual([
      0, 2, 2, 3, 0,
    ]);
  });

  it('write a sum with what its completeness makes of it', () => {
    expect(writeSum(2564.4, 'complete', 0, words)).toBe('2\u00A0564');
    expect(writeSum(2564.4, 'atLeast', 0, words)).toBe('≥\u00A02\u00A0564');
    expect(writeSum(2564.4, 'incomplete', 0, words)).toBe('2\u00A0564, ufullstendig');
    expect(writeSum(2564.4, 'incomplete', 0, english)).toBe('2,564, incomplete');
    expect(writeSum(null, 'incomplete', 0, words)).toBe('–');
  });

  it('write a difference with its sign, and none on nothing', () => {
    expect([419, -74, 0, 0.4, -0.4, null].map((value) => writeSigned(value, 'nb', 0))).toEqual([
      '+419',
      '−74',
      '0',
      '0',
      '0',
      '–',
    ]);
  });

  it('write years whole from ten on', () => {
    expect([9.94, 9.96, 56.4].map((years) => writeYears(years, words))).toEqual([
      '9,9\u00A0år',
      '10\u00A0år',
      '56\u00A0år',
    ]);
  });
});

describe('what a sum lacks', () => {
  const missing = [{ component: 'c1', module: 'A1-A3' }] as const;

  it('can only add under GWP-IOBC, and may subtract under GWP-total', () => {
    const sum = { value: 10, complete: false, missing };
    expect(completenessOf(sum, 'gwpIobc')).toBe('atLeast');
    expect(completenessOf(sum, 'gwpTotal')).toBe('incomplete');
    expect(completenessOf({ ...sum, missing: [{ component: 'c1', module: 'C3' }] }, 'gwpTotal')).toBe('atLeast');
  });

  it('is everything where no value is known', () => {
    expect(completenessOf({ value: null, complete: false, missing }, 'gwpIobc')).toBe('incomplete');
  });
});

describe('groups of modules', () => {
  it('add what is known, are null where nothing is, and are absent where the method has none', () => {
    expect(groupSums({ 'A1-A3': 5, B2: null, B4: 3, C1: null, C2: null })).toEqual({
      'A1-A3': 5,
      'B1-B5': 3,
      'C1-C4': null,
    });
  });
});

describe('measures', () => {
  const method = resolveMethod({ preset: 'ns3720', areaBasis: 'usableFloorArea' }, null, 2026);

  it('divide by the method’s own area and period', () => {
    // 1 kg over 3900 m² and 60 years
    expect(measureFactor('perAreaYear', method, { grossFloorArea: 4200, usableFloorArea: 3900 })).toBeCloseTo(
      1 / 234_000,
      12,
    );
    expect(measureFactor('perUser', method, { users: 350 })).toBeCloseTo(1 / 350_000, 12);
  });

  it('have no figure where the size is not known or 0', () => {
    expect(measureFactor('perAreaYear', method, { grossFloorArea: 4200 })).toBeNull();
    expect(measureFactor('perUser', method, { users: 0 })).toBeNull();
  });
});

describe('axes', () => {
  it('hold what they show between at most four round ticks', () => {
    expect(axisTicks(0, 5480)).toEqual([0, 2000, 4000, 6000]);
    for (const high of [0, 0.3, 1, 7, 12, 99, 101, 2600, 98_765]) {
      const ticks = axisTicks(-high / 3, high);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks[0]).toBeLessThanOrEqual(-high / 3);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
    }
  });

  it('mark round years', () => {
    expect(yearTicks(60, 7)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(yearTicks(60, 4)).toEqual([0, 20, 40, 60]);
    expect(yearTicks(50, 7)).toEqual([0, 10, 20, 30, 40, 50]);
  });
});

describe('widths of texts', () => {
  it('are those of the font', () => {
    // Five digits of 0.497 em in Source Sans 3 Regular at 12 px.
    expect(textWidthPx('12345', 'micro', 400)).toBeCloseTo(5 * 0.497 * 12, 0);
  });

  it('shorten a text to what it has room for', () => {
    expect(shortened('Rehabilitering', 200, 'micro', 400)).toBe('Rehabilitering');
    const short = shortened('Rehabilitering og tilbygg', 60, 'micro', 400);
    expect(short).toMatch(/^Rehab.*…$/);
    expect(textWidthPx(short, 'micro', 400)).toBeLessThanOrEqual(60);
  });
});

describe('the ink on module colours', () => {
  it('is the design’s: white on dark fills, near-black on pale ones', () => {
    const white = (scheme: 'light' | 'dark') =>
      (Object.keys(MODULE_GROUPS) as ModuleGroup[]).filter((group) => moduleLabel(group, scheme) === '#FFFFFF');
    expect(white('light')).toEqual(['A1-A3', 'B1-B5', 'B8', 'C1-C4']);
    expect(white('dark')).toEqual(['A1-A3', 'C1-C4']);
  });
});

describe('difference bars', () => {
  const rows = [
    { name: 'Dekker', value: 419 },
    { name: 'Yttertak', value: -79 },
    { name: 'Innervegger', value: null },
  ];

  it('have one scale from 0 to both sides', () => {
    expect(differenceScale(rows)).toEqual({ low: -79, high: 419, decimals: 0 });
  });

  it('write every difference with its sign, and no number where none is known', () => {
    const drawing = differenceBars(rows, 'Forskjell etter bygningsdel', words, 400);
    expect(texts(drawing)).toEqual(['Dekker', '+419', 'Yttertak', '−79', 'Innervegger', '–']);
    expect(drawing.name).toBe('Forskjell etter bygningsdel: Dekker +419, Yttertak −79, Innervegger –.');
  });
});
