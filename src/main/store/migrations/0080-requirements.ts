import type { Migration } from './migration.ts';

/** The requirements that a project has taken, and how each is followed up. */
export const requirements: Migration = {
  version: 80,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
CREATE TABLE requirement (
  id          TEXT NOT NULL PRIMARY KEY,
  project     TEXT NOT NULL REFERENCES project (id),
  position    REAL NOT NULL,
  number      TEXT,
  version     INTEGER,
  title       TEXT,
  body        TEXT,
  evidence    TEXT,
  kind        TEXT,
  measures    TEXT,
  measured_by TEXT,
  target      REAL,
  source      TEXT,
  to_verify   INTEGER,
  contract    TEXT,
  responsible TEXT,
  deadline    TEXT,
  status      TEXT,
  reason      TEXT,
  deviations  TEXT,
  attachments TEXT
) STRICT;
CREATE INDEX requirement_by_project ON requirement (project, position, id);
`;
