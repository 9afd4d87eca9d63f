import type { Migration } from './migration.ts';

/** The life-cycle cost: the lines of each alternative, and what is said once for a project. */
export const cost: Migration = {
  version: 110,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
ALTER TABLE project ADD COLUMN cost TEXT;
CREATE TABLE cost_line (
  id          TEXT NOT NULL PRIMARY KEY,
  alternative TEXT NOT NULL REFERENCES alternative (id),
  position    REAL NOT NULL,
  post        TEXT,
  name        TEXT,
  amount      REAL,
  timing      TEXT,
  years       INTEGER,
  first_year  INTEGER,
  growth      REAL,
  component   TEXT REFERENCES component (id),
  source      TEXT
) STRICT;
CREATE INDEX cost_line_by_alternative ON cost_line (alternative, position, id);
CREATE INDEX cost_line_by_component ON cost_line (component);
`;
