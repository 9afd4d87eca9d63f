import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telematicsPeriods, type TelematicsMachine, type TelematicsSnapshot } from '#core/site/telematics.ts';

const snapshot = (day: number, reading: Partial<TelematicsMachine> = {}): TelematicsSnapshot => ({
  file: `${day}.xml`,
  issues: [],
  machines: [
    {
      equipmentId: 'M1',
      maker: 'Takeuchi',
      model: 'TB290-2',
      serialNumber: null,
      readAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
      fuelLitres: 100,
      fuelUnit: 'litre',
      hours: 10,
      ...reading,
    },
  ],
});

describe('Cumulative counters become periods', () => {
  it('from one reading to the next, whatever order the files came in', () => {
    const later = snapshot(8, { fuelLitres: 160, hours: 22 });
    // 160 − 100 = 60 l; 22 − 10 = 12 h.
    expect(telematicsPeriods([later, snapshot(1)])).toMatchObject({
      periods: [{ from: '2026-01-01', to: '2026-01-08', fuelLitres: 60, hours: 12 }],
      issues: [],
    });
  });

  it('none from one snapshot, or from the same reading twice', () => {
    expect(telematicsPeriods([snapshot(1)])).toEqual({ periods: [], issues: [] });
    expect(telematicsPeriods([snapshot(1), snapshot(1)])).toEqual({ periods: [], issues: [] });
  });

  it('without a figure where the counter ran backwards, and says so', () => {
    const { periods, issues } = telematicsPeriods([snapshot(1), snapshot(8, { fuelLitres: 4, hours: 12 })]);
    expect(periods).toMatchObject([{ fuelLitres: null, hours: 2 }]);
    expect(issues).toEqual([{ code: 'fuel-counter-reset', machine: 'M1', found: '100 → 4' }]);
  });

  it('without a figure where one reading has none: missing is not zero', () => {
    expect(telematicsPeriods([snapshot(1), snapshot(8, { fuelLitres: null })]).periods).toMatchObject([
      { fuelLitres: null, hours: 0 },
    ]);
  });

  it('none from a reading without a date, of a machine without an id, or of two makers', () => {
    const undated = telematicsPeriods([snapshot(1), snapshot(8, { readAt: null })]);
    expect(undated).toMatchObject({ periods: [], issues: [{ code: 'no-date' }] });
    const nameless = telematicsPeriods([snapshot(1, { equipmentId: null }), snapshot(8, { equipmentId: null })]);
    expect(nameless.periods).toEqual([]);
    expect(nameless.issues.map(({ code }) => code)).toEqual(['not-identified', 'not-identified']);
    expect(telematicsPeriods([snapshot(1), snapshot(8, { maker: 'Volvo' })]).periods).toEqual([]);
  });

  it('across two figures for one time, which are flagged and neither of them chosen', () => {
    const snapshots = [snapshot(1), snapshot(2, { hours: 11 }), snapshot(2, { hours: 12 }), snapshot(3, { hours: 15 })];
    for (const ordered of [snapshots, snapshots.toReversed()]) {
      expect(telematicsPeriods(ordered)).toMatchObject({
        periods: [{ from: '2026-01-01', to: '2026-01-03', hours: 5 }],
        issues: [{ code: 'readings-disagree', found: '2026-01-02T00:00:00.000Z' }],
      });
    }
  });

  it('whose sum is last less first, where no counter was reset', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 20 }), (values) => {
        const rising = values.toSorted((one, other) => one - other);
        const { periods } = telematicsPeriods(rising.map((fuelLitres, day) => snapshot(day + 1, { fuelLitres })));
        const sum = periods.reduce((total, { fuelLitres }) => total + (fuelLitres ?? Number.NaN), 0);
        expect(sum).toBe((rising.at(-1) ?? Number.NaN) - (rising[0] ?? Number.NaN));
      }),
    );
  });
});
