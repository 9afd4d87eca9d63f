import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { workspaceTables } from '#main/store/migrations/0010-workspace.ts';
import { decisionCase } from '#main/store/migrations/0020-decision-case.ts';
import { library } from '#main/store/migrations/0030-library.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

/** A workspace as version 30 left it, with waste inside the JSON of its projects. */
function workspaceOfVersion30(waste: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  migrate(db, [workspaceTables, decisionCase, library], () => undefined);
  const put = db.prepare(`INSERT INTO project (id, name, method, waste) VALUES (?, 'Skole', '{"preset":"ns3720"}', ?)`);
  for (const [id, value] of Object.entries(waste)) put.run(id, value === null ? null : JSON.stringify(value));
  db.close();
  return folder;
}

const WOOD = { date: '2027-03-04', fraction: '1141', amount: 4.36, unit: 't', to: 'reuse', work: 'newBuild' };

it('the waste of version 30 is rows of its own in version 40, in its order, and what was said once stays with the project', async () => {
  const store = await openTestStore(
    workspaceOfVersion30({
      p1: {
        target: 0.9,
        area: 4000,
        plan: [{ id: 'w1', fraction: '1141', amount: 12.5 }],
        deliveries: [{ ...WOOD, id: 'w2', receiver: 'Mottaket', ticket: '17' }, { amount: 0 }],
      },
    }),
  );
  expect(store.get('project', 'p1')?.waste).toEqual({ target: 0.9, area: 4000 });
  expect(store.list('wastePlan', 'p1')).toEqual([
    { id: 'w1', project: 'p1', position: 1, fraction: '1141', amount: 12.5 },
  ]);
  expect(store.list('wasteDelivery', 'p1')).toEqual([
    { ...WOOD, id: 'w2', project: 'p1', position: 1, receiver: 'Mottaket', ticket: '17' },
    { id: 'p1/waste/deliveries/2', project: 'p1', position: 2, amount: 0 },
  ]);
});

it('no row is lost where two projects have rows of one id, or a project has no waste', async () => {
  const deliveries = [{ ...WOOD, id: 'w2' }];
  const store = await openTestStore(workspaceOfVersion30({ p1: { deliveries }, p2: { deliveries }, p3: null }));
  const ids = (project: string) => store.list('wasteDelivery', project).map(({ id }) => id);
  expect([ids('p1'), ids('p2'), ids('p3')]).toEqual([['w2'], ['p2/w2'], []]);
  expect(store.get('project', 'p3')?.waste).toBeUndefined();
});
