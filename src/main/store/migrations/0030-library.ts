import type { Database } from 'better-sqlite3';
import { registrationKey } from '#core/declaration/registration.ts';
import type { Migration } from './migration.ts';

/** The library: what a declaration was read from, what took its place, and the products that a project had delivered. */
export const library: Migration = {
  version: 30,
  up(db) {
    db.exec(WHAT_IS_NEW);
    db.exec(AT_SCALE);
    keyRegistrations(db);
  },
};

/** Gives the declarations that are there already what a new one gets when it is put. */
function keyRegistrations(db: Database): void {
  const known = db
    .prepare<[], { row: number; registration: string }>(
      'SELECT row, registration FROM declaration WHERE registration IS NOT NULL',
    )
    .all();
  const setKey = db.prepare<[string | null, number]>('UPDATE declaration SET registration_key = ? WHERE row = ?');
  for (const { row, registration } of known) setKey.run(registrationKey(registration), row);
}

const WHAT_IS_NEW = `
ALTER TABLE declaration ADD COLUMN category TEXT;
ALTER TABLE declaration ADD COLUMN data_set TEXT;
ALTER TABLE declaration ADD COLUMN retired INTEGER;
ALTER TABLE declaration ADD COLUMN superseded_by TEXT REFERENCES declaration (id);
ALTER TABLE declaration ADD COLUMN registration_key TEXT;
-- Plain columns and no generated ones: SQLite looks the row up for these, though the index has them.
ALTER TABLE declaration ADD COLUMN status TEXT NOT NULL DEFAULT 'current';
ALTER TABLE declaration ADD COLUMN unit TEXT;
ALTER TABLE declaration ADD COLUMN category_group TEXT;
UPDATE declaration SET unit = declared_unit ->> 'unit';
CREATE INDEX declaration_by_registration ON declaration (registration_key) WHERE registration_key IS NOT NULL;
CREATE INDEX declaration_by_successor ON declaration (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX declaration_by_data_set ON declaration (data_set ->> 'uuid') WHERE data_set IS NOT NULL;

-- What the library's filters ask stands in the index that gives its order, so that a page looks up only the rows it shows.
CREATE INDEX declaration_in_order ON declaration
  (status, search_words, id, kind, unit, standard, category_group, valid_until);
CREATE INDEX declaration_by_facets ON declaration (status, valid_until, kind, unit, standard, category_group);
DROP INDEX declaration_by_name;

ALTER TABLE component ADD COLUMN epd_absent TEXT;

CREATE TABLE delivered_product (
  id            TEXT NOT NULL PRIMARY KEY,
  project       TEXT NOT NULL REFERENCES project (id),
  position      REAL NOT NULL,
  name          TEXT,
  manufacturer  TEXT,
  registration  TEXT,
  quantity      REAL,
  unit          TEXT,
  delivery_date TEXT,
  component     TEXT REFERENCES component (id),
  declaration   TEXT REFERENCES declaration (id),
  epd_absent    TEXT
) STRICT;
CREATE INDEX delivered_product_by_project ON delivered_product (project, position, id);
CREATE INDEX delivered_product_by_component ON delivered_product (component);
CREATE INDEX delivered_product_by_declaration ON delivered_product (declaration);
`;

/**
 * Words of one and two letters have an index of their own: without it each is all the words that begin so. Large steps of the log lie in
 * parts.
 */
const AT_SCALE = `
DROP TABLE declaration_words;
CREATE VIRTUAL TABLE declaration_words USING fts5 (
  search_words, content = 'declaration', content_rowid = 'row', columnsize = 0, prefix = '1 2', tokenize = 'unicode61'
);
INSERT INTO declaration_words (declaration_words) VALUES ('rebuild');

CREATE TABLE workspace_log_part (
  number  INTEGER NOT NULL REFERENCES workspace_log (number),
  part    INTEGER NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (number, part)
) STRICT, WITHOUT ROWID;
`;
