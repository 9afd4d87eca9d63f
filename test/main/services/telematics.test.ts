import { describe, expect, it } from 'vitest';
import { fleetChange } from '#core/site/fleet-change.ts';
import { canBeTaken, planFleet } from '#core/site/fleet-plan.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { TelematicsSnapshot } from '#core/site/telematics.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

async function read(backend: TestBackend, content: string | Uint8Array, name = 'fil'): Promise<TelematicsSnapshot> {
  const file = await backend.job('siteEntries.read', { upload: upload(backend, content, name) });
  if (file.kind !== 'fleet') throw new Error(`${name} is no fleet`);
  return file.snapshot;
}

/** As the page does it: all machines that can be, all that burn diesel. */
async function takeIn(backend: TestBackend, snapshots: readonly TelematicsSnapshot[]) {
  const { siteMachines, siteEntries } = await backend.call('projects.get', { id: 'school' });
  const planned = planFleet({ snapshots, machines: siteMachines, entries: siteEntries });
  const taken = planned.filter(canBeTaken);
  const first = { machine: siteMachines.length + 1, entry: siteEntries.length + 1 };
  let made = 0;
  const change = fleetChange(taken, { fuel: 'diesel', first }, () => `fleet-${siteEntries.length}-${(made += 1)}`);
  await backend.call('siteEntries.apply', { project: 'school', label: 'fleet', remove: [], ...change });
  return { planned, ...change };
}

const fleet = (day: number, litres: number) => `<?xml version="1.0"?>
<Fleet version="1" xmlns="http://standards.iso.org/iso/15143/-3">
  <Equipment>
    <EquipmentHeader><OEMName>Volvo</OEMName><Model>L120</Model><EquipmentID>77</EquipmentID></EquipmentHeader>
    <FuelUsed datetime="2027-03-0${day}T10:00:00Z"><FuelUnits>litre</FuelUnits><FuelConsumed>${litres}</FuelConsumed></FuelUsed>
  </Equipment>
</Fleet>`;

describe('telematics of machines', () => {
  it('is told by its content, and two readings become a machine and its entry in one step', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    const snapshots = [await read(backend, fleet(1, 100), 'en.csv'), await read(backend, fleet(8, 1100), 'to.txt')];
    expect(dump(backend.folder)).toEqual(before);
    const { machines, put } = await takeIn(backend, snapshots);
    expect(put).toMatchObject([{ from: '2027-03-01', to: '2027-03-08', amount: 1000, unit: 'l', document: 'to.txt' }]);
    const { siteMachines, siteEntries } = await backend.call('projects.get', { id: 'school' });
    expect(siteMachines).toContainEqual(machines[0]);
    // 1000 l · 0.84 kg/l · 12 kWh/kg
    expect(siteStatus({ energy: siteEntries }).energy).toBeCloseTo(10_080, 9);
    expect((await takeIn(backend, snapshots)).put).toEqual([]);

    expect((await backend.call('history.state', {})).undo).toMatchObject({ key: 'history.siteFleet' });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('brings no entry of a machine that is neither the project’s nor comes with it', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const put = [{ id: 'e', position: 2, machine: 'nobody' }];
    const input = { project: 'school', label: 'fleet' as const, put, remove: [] };
    expect(await backend.refusal('siteEntries.apply', input)).toMatchObject({
      code: 'not-found',
      params: { entity: 'siteMachine', id: 'nobody' },
    });
    await backend.call('siteEntries.apply', { ...input, machines: [{ id: 'nobody', position: 2 }] });
    expect((await backend.call('projects.get', { id: 'school' })).siteMachines).toHaveLength(2);
  });

  it.each([
    ['<processDataSet/>', 'file-not-telematics'],
    ['{"Fleet": []}', 'file-not-telematics'],
    ['<Fleet/>', 'no-machines'],
    ['<Fleet><Equipment>', 'document-damaged'],
    ['%PDF-1.7', 'file-not-spreadsheet'],
  ])('is refused as %s with %s', async (content, code) => {
    const backend = await openTestBackend();
    const job = backend.job('siteEntries.read', { upload: upload(backend, content, 'fil') });
    await expect(job).rejects.toThrow(code);
  });

  it('dropped among declarations says where it is read', async () => {
    const backend = await openTestBackend();
    await expect(backend.job('imports.read', { upload: upload(backend, fleet(1, 1), 'fil') })).rejects.toThrow(
      'file-is-telematics',
    );
  });
});

describe.runIf(HAS_FIXTURES)('the fleet of a real maker (needs the fixtures folder)', () => {
  it('has 27 machines, 24 with fuel, and the same machines a month later are no more machines', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const file = readFixture('telematics', 'takeuchi_tfm_snapshot.xml');
    const snapshot = await read(backend, file, 'takeuchi.xml');
    expect(snapshot.machines).toHaveLength(27);
    const first = await takeIn(backend, [snapshot]);
    expect(first.planned).toHaveLength(27);
    expect(first.machines.filter(({ carrier }) => carrier === 'diesel')).toHaveLength(24);
    expect(first.put).toEqual([]);

    // The same counters a month on, 100 l later: what the second machine of the file has used.
    const text = new TextDecoder().decode(file);
    const later = text
      .replaceAll('2021-05-20T', '2021-06-20T')
      .replace('<FuelConsumed>1560</FuelConsumed>', '<FuelConsumed>1660</FuelConsumed>');
    const next = await takeIn(backend, [snapshot, await read(backend, later, 'senere.xml')]);
    expect(next.machines).toEqual([]);
    expect(next.put.filter(({ amount }) => amount === 100)).toMatchObject([
      { from: '2021-05-20', to: '2021-06-20', unit: 'l', carrier: 'diesel', document: 'senere.xml' },
    ]);
    expect((await backend.call('projects.get', { id: 'school' })).siteMachines).toHaveLength(1 + 27);
  });
});
