import type { Migration } from './migration.ts';

/** The bids on a project's contract, and how it is awarded. */
export const award: Migration = {
  version: 120,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
ALTER TABLE project ADD COLUMN award TEXT;
CREATE TABLE bid (
  id        TEXT NOT NULL PRIMARY KEY,
  project   TEXT NOT NULL REFERENCES project (id),
  position  REAL NOT NULL,
  bidder    TEXT,
  price     REAL,
  quality   REAL,
  area      REAL,
  method    TEXT,
  epd_share REAL,
  modules   TEXT,
  note      TEXT
) STRICT;
CREATE INDEX bid_by_project ON bid (project, position, id);
`;
