import type { Migration } from './migration.ts';

/** What a project considered and chose, the support it gets, and the recycled content of its components. */
export const choices: Migration = {
  version: 140,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
ALTER TABLE component ADD COLUMN recycled_content REAL;

CREATE TABLE choice (
  id          TEXT NOT NULL PRIMARY KEY,
  project     TEXT NOT NULL REFERENCES project (id),
  position    REAL NOT NULL,
  topic       TEXT,
  considered  TEXT,
  chosen      INTEGER,
  reason      TEXT,
  date        TEXT,
  responsible TEXT
) STRICT;
CREATE INDEX choice_by_project ON choice (project, position, id);

CREATE TABLE support_grant (
  id          TEXT NOT NULL PRIMARY KEY,
  project     TEXT NOT NULL REFERENCES project (id),
  position    REAL NOT NULL,
  scheme      TEXT,
  name        TEXT,
  measure     TEXT,
  extra_cost  REAL,
  applied     REAL,
  granted     REAL,
  state       TEXT,
  deadline    TEXT,
  reference   TEXT,
  attachments TEXT
) STRICT;
CREATE INDEX support_grant_by_project ON support_grant (project, position, id);
`;
