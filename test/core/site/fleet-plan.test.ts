import { describe, expect, it } from 'vitest';
import { fleetChange } from '#core/site/fleet-change.ts';
import { canBeTaken, planFleet, type FleetPlanInput, type PlacedMachine } from '#core/site/fleet-plan.ts';
import type { PlacedEntry } from '#core/site/import-plan.ts';
import type { TelematicsMachine, TelematicsSnapshot } from '#core/site/telematics.ts';

const reading = (day: number, fields: Partial<TelematicsMachine> = {}): TelematicsMachine => ({
  equipmentId: '4962046707',
  maker: 'Takeuchi',
  model: 'TB290-2',
  serialNumber: '190502580',
  readAt: `2027-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  fuelLitres: 1000 + 10 * day,
  fuelUnit: 'litre',
  hours: 200 + day,
  ...fields,
});
const snapshot = (day: number, ...machines: readonly TelematicsMachine[]): TelematicsSnapshot => ({
  file: `flåte-${day}.xml`,
  machines: machines.length === 0 ? [reading(day)] : machines,
  issues: [],
});
const plan = (fields: Partial<FleetPlanInput>) => planFleet({ snapshots: [], machines: [], entries: [], ...fields });

const KNOWN: PlacedMachine = { id: 'm1', position: 4, serialNumber: '190502580', carrier: 'hvo100' };
const entry = (fields: Partial<PlacedEntry>): PlacedEntry => ({ id: 'e', position: 1, machine: 'm1', ...fields });

function taken(input: Partial<FleetPlanInput>, fuel: 'diesel' | null = null) {
  let made = 0;
  const machines = plan(input).filter(canBeTaken);
  return fleetChange(machines, { fuel, first: { machine: 5, entry: 9 } }, () => `new-${(made += 1)}`);
}

describe('a fleet of telematics', () => {
  it('becomes machines and what they used between the readings, in the fuel that a person says', () => {
    expect(taken({ snapshots: [snapshot(8), snapshot(1)] }, 'diesel')).toEqual({
      machines: [
        {
          id: 'new-1',
          position: 5,
          maker: 'Takeuchi',
          model: 'TB290-2',
          serialNumber: '190502580',
          carrier: 'diesel',
        },
      ],
      // 1080 − 1010 = 70 l and 208 − 201 = 7 h.
      put: [
        {
          id: 'new-2',
          position: 9,
          from: '2027-03-01',
          to: '2027-03-08',
          machine: 'new-1',
          use: 'machine',
          carrier: 'diesel',
          amount: 70,
          unit: 'l',
          hours: 7,
          document: 'flåte-8.xml',
        },
      ],
    });
  });

  it('does not say what was burnt: until a person does, the carrier is missing', () => {
    const { machines, put } = taken({ snapshots: [snapshot(1), snapshot(8)] });
    expect(machines[0]?.carrier).toBeNull();
    expect(put[0]?.carrier).toBeNull();
  });

  it('is known by number in the list of machines, whose own fuel goes first, and comes once', () => {
    const input = { snapshots: [snapshot(1), snapshot(8)], machines: [KNOWN] };
    const first = taken(input, 'diesel');
    expect(first.machines).toEqual([]);
    expect(first.put).toMatchObject([{ machine: 'm1', carrier: 'hvo100', amount: 70 }]);
    // The next month the files come again with one more reading.
    const again = plan({ ...input, snapshots: [...input.snapshots, snapshot(15)], entries: first.put });
    expect(again).toMatchObject([{ outcome: 'known', identical: 1, problems: [] }]);
    expect(again[0]?.periods.map(({ from, to }) => [from, to])).toEqual([['2027-03-08', '2027-03-15']]);
  });

  it('has the equipment’s id for a number where it has no serial number', () => {
    const nameless = [1, 8].map((day) => snapshot(day, reading(day, { serialNumber: null })));
    expect(taken({ snapshots: nameless }).machines).toMatchObject([{ serialNumber: '4962046707' }]);
    expect(plan({ snapshots: nameless, machines: [{ ...KNOWN, serialNumber: '4962046707' }] })).toMatchObject([
      { outcome: 'known' },
    ]);
  });

  it('of another maker is another machine, and one that may be two of the list is none before that is settled', () => {
    const snapshots = [snapshot(1), snapshot(8)];
    expect(plan({ snapshots, machines: [{ ...KNOWN, maker: 'Volvo' }] })[0]?.outcome).toBe('new');
    const twice = { snapshots, machines: [KNOWN, { ...KNOWN, id: 'm2' }] };
    expect(plan(twice)[0]?.outcome).toBe('ambiguous');
    expect(taken(twice)).toEqual({ machines: [], put: [] });
  });

  it('is not taken for a time that the log has something else of: nothing is counted twice', () => {
    const snapshots = [snapshot(1), snapshot(8), snapshot(15)];
    const filled = entry({ from: '2027-03-04', amount: 60, unit: 'l' });
    const [machine] = plan({ snapshots, machines: [KNOWN], entries: [filled] });
    expect(machine?.periods.map(({ from }) => from)).toEqual(['2027-03-08']);
    expect(machine?.problems).toEqual([{ code: 'period-overlaps', found: '2027-03-01–2027-03-08' }]);
    // Filled on the day that one period ends and the other begins, or another machine: no time is shared.
    const beside = [entry({ from: '2027-03-08', amount: 60 }), entry({ from: '2027-03-04', machine: 'm2' })];
    expect(plan({ snapshots, machines: [KNOWN], entries: beside })[0]?.periods).toHaveLength(2);
  });

  it('read three times in a day has two periods that day, and neither is the other', () => {
    const at = (hour: number) => `2027-03-01T${hour}:00:00.000Z`;
    const snapshots = [10, 12, 14].map((hour) =>
      snapshot(1, reading(1, { readAt: at(hour), fuelLitres: 100 * hour, hours: hour })),
    );
    const first = taken({ snapshots, machines: [KNOWN] });
    expect(first.put.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ['2027-03-01', '2027-03-01', 200],
      ['2027-03-01', '2027-03-01', 200],
    ]);
    expect(plan({ snapshots, machines: [KNOWN], entries: first.put })).toMatchObject([{ identical: 2, periods: [] }]);
  });

  it('with a counter that runs backwards keeps the other counter, and says so at the machine', () => {
    const snapshots = [snapshot(1), snapshot(8, reading(8, { fuelLitres: 4 }))];
    const [machine] = plan({ snapshots });
    expect(machine?.problems).toMatchObject([{ code: 'fuel-counter-reset', found: '1010 → 4' }]);
    const { put } = taken({ snapshots }, 'diesel');
    expect(put).toMatchObject([{ amount: null, unit: null, hours: 7 }]);
  });

  it('of one reading has machines and no periods, and a machine without any number is told and not taken', () => {
    const unnamed = reading(1, { equipmentId: null, serialNumber: null });
    const input = { snapshots: [snapshot(1, reading(1), unnamed)] };
    expect(plan(input).map(({ outcome, periods }) => [outcome, periods.length])).toEqual([
      ['new', 0],
      ['unidentified', 0],
    ]);
    expect(taken(input)).toMatchObject({ machines: [{ serialNumber: '190502580' }], put: [] });
  });
});
