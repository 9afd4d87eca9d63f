import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { workspaceTables } from '#main/store/migrations/0010-workspace.ts';
import { decisionCase } from '#main/store/migrations/0020-decision-case.ts';
import { library } from '#main/store/migrations/0030-library.ts';
import { waste } from '#main/store/migrations/0040-waste.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

/** A workspace as version 40 left it, with the site inside the JSON of its projects. */
function workspaceOfVersion40(site: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  migrate(db, [workspaceTables, decisionCase, library, waste], () => undefined);
  const put = db.prepare(`INSERT INTO project (id, name, method, site) VALUES (?, 'Skole', '{"preset":"ns3720"}', ?)`);
  for (const [id, value] of Object.entries(site)) put.run(id, value === null ? null : JSON.stringify(value));
  db.close();
  return folder;
}

const DIGGER = { id: 'm1', type: 'Gravemaskin', serialNumber: '17', power: 34, engineStage: 'V', carrier: 'diesel' };
const FUEL = {
  from: '2027-03-01',
  to: '2027-03-31',
  machine: 'm1',
  use: 'machine',
  carrier: 'diesel',
  blend: { carrier: 'hvo100', share: 0.3 },
  amount: 1000,
  unit: 'l',
  hours: 90,
  documented: false,
  evidence: { en15940: true },
};

it('the site of version 40 is rows of its own in version 50, in its order, and what was said once stays with the project', async () => {
  const store = await openTestStore(
    workspaceOfVersion40({
      p1: {
        requirement: { fossilFree: 1 },
        machines: [DIGGER],
        energy: [FUEL, { amount: 0 }],
        exceptions: [{ machine: 'm1', from: '2027-03-01', marketChecked: true, decision: 'approved' }],
      },
    }),
  );
  expect(store.get('project', 'p1')?.site).toEqual({ requirement: { fossilFree: 1 } });
  expect(store.list('siteMachine', 'p1')).toEqual([{ ...DIGGER, project: 'p1', position: 1 }]);
  expect(store.list('siteEnergyEntry', 'p1')).toEqual([
    { ...FUEL, id: 'p1/site/energy/1', project: 'p1', position: 1 },
    { id: 'p1/site/energy/2', project: 'p1', position: 2, amount: 0 },
  ]);
  expect(store.list('siteException', 'p1')).toEqual([
    {
      id: 'p1/site/exceptions/1',
      project: 'p1',
      position: 1,
      machine: 'm1',
      from: '2027-03-01',
      marketChecked: true,
      decision: 'approved',
    },
  ]);
});

it('where two projects have machines of one id, each entry keeps to the machine of its own project', async () => {
  const site = { machines: [DIGGER], energy: [FUEL] };
  const store = await openTestStore(workspaceOfVersion40({ p1: site, p2: site, p3: null }));
  const machines = (project: string) => store.list('siteMachine', project).map(({ id }) => id);
  const named = (project: string) => store.list('siteEnergyEntry', project).map(({ machine }) => machine);
  expect([machines('p1'), machines('p2'), machines('p3')]).toEqual([['m1'], ['p2/m1'], []]);
  expect([named('p1'), named('p2')]).toEqual([['m1'], ['p2/m1']]);
  expect(store.get('project', 'p3')?.site).toBeUndefined();
});
