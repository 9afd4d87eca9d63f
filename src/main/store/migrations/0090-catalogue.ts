import type { Migration } from './migration.ts';

/** Requirements of the municipality's own, and its versions of those that ship with the program. */
export const catalogue: Migration = {
  version: 90,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
CREATE TABLE catalogue_requirement (
  id           TEXT NOT NULL PRIMARY KEY,
  number       TEXT NOT NULL,
  version      INTEGER NOT NULL,
  title        TEXT NOT NULL,
  body         TEXT NOT NULL,
  evidence     TEXT,
  en           TEXT,
  kind         TEXT NOT NULL,
  measures     TEXT NOT NULL,
  phases       TEXT NOT NULL,
  works        TEXT NOT NULL,
  minimum_area REAL,
  measured_by  TEXT,
  target       REAL,
  source       TEXT,
  to_verify    INTEGER,
  valid_from   TEXT,
  valid_to     TEXT,
  UNIQUE (number, version)
) STRICT;
`;
