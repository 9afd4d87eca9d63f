import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { workspaceTables } from '#main/store/migrations/0010-workspace.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

/** A workspace as version 10 left it, with a row in each table that version 20 alters. */
function workspaceOfVersion10(): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  migrate(db, [workspaceTables], () => undefined);
  db.exec(`
    INSERT INTO project (id, name, building_type, municipality, method, waste, site)
      VALUES ('p1', 'Volla skole', 'school', 'Lillestrøm', '{"preset":"ns3720"}', '{"target":0.95}', '{}');
    INSERT INTO alternative (id, project, position, name, kind, gross_floor_area, users, travel)
      VALUES ('a1', 'p1', 1.5, 'Rehabilitering', 'renovation', 4200, 350, '[{"mode":"bus","annualDistance":5000}]');
    INSERT INTO declaration (id, kind, name, declared_unit, impacts, search_words, search_parts)
      VALUES ('d1', 'epd', 'Vinylgulv', '{"amount":1,"unit":"m2"}', '{"gwpIobc":{"A1-A3":6.7}}', 'vinylgulv', 'vinylgulv');
    INSERT INTO component (id, alternative, position, declaration, quantity, unit, transport)
      VALUES ('c1', 'a1', 2, 'd1', 0, 'm2', '[]');
    INSERT INTO project_factors (project, factor_set, rows)
      VALUES ('p1', '2026-1', '[{"id":"biogas","value":0.02664,"unit":"kg CO2e/kWh"}]');
    INSERT INTO workspace_log (id, at, who, label, project, kind, state, schema_version, change_count, changes)
      VALUES ('l1', '2026-11-01T08:00:00.000Z', 'Kari', '{"key":"history.declarationPut","params":{"name":"x"}}', NULL, 'do',
        'stands', 10, 1, '[]');`);
  db.close();
  return folder;
}

it('a workspace of version 10 has all its rows today, and nothing is known of what is new', async () => {
  const store = await openTestStore(workspaceOfVersion10());
  expect(store.list('project', null)).toEqual([
    {
      id: 'p1',
      name: 'Volla skole',
      buildingType: 'school',
      municipality: 'Lillestrøm',
      method: { preset: 'ns3720' },
      waste: { target: 0.95 },
      site: {},
    },
  ]);
  expect(store.list('alternative', 'p1')).toEqual([
    {
      id: 'a1',
      project: 'p1',
      position: 1.5,
      name: 'Rehabilitering',
      kind: 'renovation',
      grossFloorArea: 4200,
      users: 350,
      travel: [{ mode: 'bus', annualDistance: 5000 }],
    },
  ]);
  expect(store.list('component', 'a1')).toEqual([
    { id: 'c1', alternative: 'a1', position: 2, declaration: 'd1', quantity: 0, unit: 'm2', transport: [] },
  ]);
  expect(store.get('projectFactors', 'p1')?.set).toBe('2026-1');
  expect(store.list('factorSet', null)).toEqual([]);
  expect(store.log(10)).toHaveLength(1);
});

it('and takes what is new from then on', async () => {
  const store = await openTestStore(workspaceOfVersion10());
  const before = store.get('component', 'c1');
  if (!before) throw new Error('The component was lost');
  const after = { ...before, declarationReplaced: '2026-11-24' };
  const label = { key: 'history.energyChanged' } as const;
  store.commit({ label, project: 'p1', changes: [{ entity: 'component', id: 'c1', before, after }] });
  expect(store.get('component', 'c1')).toEqual(after);
  store.undo();
  expect(store.get('component', 'c1')).toEqual(before);
});
