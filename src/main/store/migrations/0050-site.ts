import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { freeIds } from './free-ids.ts';
import type { Migration } from './migration.ts';

/** The site log: machines, energy and exceptions lie in tables of their own, and no longer inside the project's JSON. */
export const site: Migration = {
  version: 50,
  up(db) {
    db.exec(SQL);
    moveRows(db);
  },
};

const SQL = `
CREATE TABLE site_machine (
  id            TEXT NOT NULL PRIMARY KEY,
  project       TEXT NOT NULL REFERENCES project (id),
  position      REAL NOT NULL,
  type          TEXT,
  maker         TEXT,
  model         TEXT,
  serial_number TEXT,
  power         REAL,
  engine_stage  TEXT,
  carrier       TEXT,
  owner         TEXT
) STRICT;
CREATE INDEX site_machine_by_project ON site_machine (project, position, id);

CREATE TABLE site_energy_entry (
  id         TEXT NOT NULL PRIMARY KEY,
  project    TEXT NOT NULL REFERENCES project (id),
  position   REAL NOT NULL,
  first_day  TEXT,
  last_day   TEXT,
  machine    TEXT,
  used_for   TEXT,
  carrier    TEXT,
  blend      TEXT,
  amount     REAL,
  unit       TEXT,
  hours      REAL,
  documented INTEGER,
  evidence   TEXT,
  factor     REAL,
  document   TEXT
) STRICT;
CREATE INDEX site_energy_entry_by_project ON site_energy_entry (project, position, id);

CREATE TABLE site_exception (
  id                  TEXT NOT NULL PRIMARY KEY,
  project             TEXT NOT NULL REFERENCES project (id),
  position            REAL NOT NULL,
  subject             TEXT,
  machine             TEXT,
  first_day           TEXT,
  last_day            TEXT,
  driver              TEXT,
  reason              TEXT,
  market_checked      INTEGER,
  alternatives        TEXT,
  replacement         TEXT,
  replacement_carrier TEXT,
  compensation        TEXT,
  consequences        TEXT,
  decision            TEXT,
  decided             TEXT
) STRICT;
CREATE INDEX site_exception_by_project ON site_exception (project, position, id);
`;

/** The rows as version 40 kept them: a field and its column. */
const COLUMNS = {
  machines: {
    type: 'type',
    maker: 'maker',
    model: 'model',
    serialNumber: 'serial_number',
    power: 'power',
    engineStage: 'engine_stage',
    carrier: 'carrier',
    owner: 'owner',
  },
  energy: {
    from: 'first_day',
    to: 'last_day',
    machine: 'machine',
    use: 'used_for',
    carrier: 'carrier',
    blend: 'blend',
    amount: 'amount',
    unit: 'unit',
    hours: 'hours',
    documented: 'documented',
    evidence: 'evidence',
    factor: 'factor',
    document: 'document',
  },
  exceptions: {
    subject: 'subject',
    machine: 'machine',
    from: 'first_day',
    to: 'last_day',
    driver: 'driver',
    reason: 'reason',
    marketChecked: 'market_checked',
    alternatives: 'alternatives',
    replacement: 'replacement',
    replacementCarrier: 'replacement_carrier',
    compensation: 'compensation',
    consequences: 'consequences',
    decision: 'decision',
    decided: 'decided',
  },
} as const;
const TABLES = { machines: 'site_machine', energy: 'site_energy_entry', exceptions: 'site_exception' } as const;
type List = keyof typeof TABLES;

const rows = z.array(z.looseObject({ id: z.string().nullish(), machine: z.string().nullish() })).nullish();
const before = z.looseObject({ machines: rows, energy: rows, exceptions: rows });

function moveRows(db: Database): void {
  const projects = db
    .prepare<[], { id: string; site: string }>('SELECT id, site FROM project WHERE site IS NOT NULL ORDER BY id')
    .all();
  const setSite = db.prepare<[string, string]>('UPDATE project SET site = ? WHERE id = ?');
  const put = { machines: putter(db, 'machines'), energy: putter(db, 'energy'), exceptions: putter(db, 'exceptions') };
  const ids = { machines: freeIds(), energy: freeIds(), exceptions: freeIds() };
  for (const { id: project, site: stored } of projects) {
    const { machines, energy, exceptions, ...settings } = before.parse(JSON.parse(stored));
    const renamed = new Map<string, string>();
    for (const [list, ofList] of [
      ['machines', machines],
      ['energy', energy],
      ['exceptions', exceptions],
    ] as const) {
      for (const [index, row] of (ofList ?? []).entries()) {
        const id = ids[list](row.id, `${project}/site/${list}/${index + 1}`, project);
        if (list === 'machines' && row.id != null) renamed.set(row.id, id);
        const machine = row.machine == null ? null : (renamed.get(row.machine) ?? row.machine);
        put[list](id, project, index + 1, { ...row, machine });
      }
    }
    setSite.run(JSON.stringify(settings), project);
  }
}

function putter(db: Database, list: List) {
  const fields = Object.entries(COLUMNS[list]);
  const names = ['id', 'project', 'position', ...fields.map(([, column]) => column)];
  const insert = db.prepare<(string | number | null)[]>(
    `INSERT INTO ${TABLES[list]} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  return (id: string, project: string, position: number, row: Readonly<Record<string, unknown>>) => {
    insert.run(id, project, position, ...fields.map(([field]) => columnValue(row[field])));
  };
}

/** A flag is 0 or 1, a nested value JSON. */
function columnValue(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}
