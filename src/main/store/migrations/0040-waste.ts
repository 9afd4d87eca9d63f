import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { freeIds } from './free-ids.ts';
import type { Migration } from './migration.ts';

/** The waste log: deliveries and rows of the plan lie in tables of their own, and no longer inside the project's JSON. */
export const waste: Migration = {
  version: 40,
  up(db) {
    db.exec(SQL);
    moveRows(db);
  },
};

const SQL = `
CREATE TABLE waste_plan (
  id       TEXT NOT NULL PRIMARY KEY,
  project  TEXT NOT NULL REFERENCES project (id),
  position REAL NOT NULL,
  fraction TEXT,
  amount   REAL,
  note     TEXT
) STRICT;
CREATE INDEX waste_plan_by_project ON waste_plan (project, position, id);

CREATE TABLE waste_delivery (
  id          TEXT NOT NULL PRIMARY KEY,
  project     TEXT NOT NULL REFERENCES project (id),
  position    REAL NOT NULL,
  date        TEXT,
  fraction    TEXT,
  amount      REAL,
  unit        TEXT,
  receiver    TEXT,
  ticket      TEXT,
  destination TEXT,
  treatment   TEXT,
  work        TEXT,
  note        TEXT
) STRICT;
CREATE INDEX waste_delivery_by_project ON waste_delivery (project, position, id);
`;

/** The rows as version 30 kept them. */
const text = z.string().nullish();
const amount = z.number().nullish();
const before = z.looseObject({
  plan: z.array(z.object({ id: text, fraction: text, amount })).nullish(),
  deliveries: z
    .array(
      z.object({
        id: text,
        date: text,
        fraction: text,
        amount,
        unit: text,
        receiver: text,
        ticket: text,
        to: text,
        work: text,
      }),
    )
    .nullish(),
});

function moveRows(db: Database): void {
  const projects = db
    .prepare<[], { id: string; waste: string }>('SELECT id, waste FROM project WHERE waste IS NOT NULL ORDER BY id')
    .all();
  const setWaste = db.prepare<[string, string]>('UPDATE project SET waste = ? WHERE id = ?');
  const putPlan = db.prepare('INSERT INTO waste_plan (id, project, position, fraction, amount) VALUES (?, ?, ?, ?, ?)');
  const putDelivery = db.prepare(
    `INSERT INTO waste_delivery (id, project, position, date, fraction, amount, unit, receiver, ticket, destination, work)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const [planIds, deliveryIds] = [freeIds(), freeIds()];
  for (const { id, waste } of projects) {
    const { plan, deliveries, ...settings } = before.parse(JSON.parse(waste));
    for (const [index, row] of (plan ?? []).entries()) {
      const own = planIds(row.id, `${id}/waste/plan/${index + 1}`, id);
      putPlan.run(own, id, index + 1, row.fraction ?? null, row.amount ?? null);
    }
    for (const [index, row] of (deliveries ?? []).entries()) {
      const own = deliveryIds(row.id, `${id}/waste/deliveries/${index + 1}`, id);
      const columns = [row.date, row.fraction, row.amount, row.unit, row.receiver, row.ticket, row.to, row.work];
      putDelivery.run(own, id, index + 1, ...columns.map((value) => value ?? null));
    }
    setWaste.run(JSON.stringify(settings), id);
  }
}
