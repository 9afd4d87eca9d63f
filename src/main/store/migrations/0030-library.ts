import type { Migration } from './migration.ts';

/** The library: what a declaration was read from, what took its place, and the products that a project had delivered. */
export const library: Migration = {
  version: 30,
  up: (db) => db.exec(WHAT_IS_NEW + LIBRARY_AT_SCALE),
};

const WHAT_IS_NEW = `
ALTER TABLE declaration ADD COLUMN category TEXT;
ALTER TABLE declaration ADD COLUMN data_set TEXT;
ALTER TABLE declaration ADD COLUMN retired INTEGER;
ALTER TABLE declaration ADD COLUMN superseded_by TEXT REFERENCES declaration (id);
CREATE INDEX declaration_by_registration ON declaration (registration) WHERE registration IS NOT NULL;
CREATE INDEX declaration_by_successor ON declaration (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX declaration_by_data_set ON declaration (data_set ->> 'uuid') WHERE data_set IS NOT NULL;

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
 * The order of names holds what the filters ask for, so that a page reads no row that it does not show, and so do the counts. Words of one
 * and two letters have an index of their own: without it each is all the words that begin so. Large steps of the log lie in parts.
 */
const LIBRARY_AT_SCALE = `
DROP INDEX declaration_by_name;
CREATE INDEX declaration_by_name ON declaration (search_words, id, kind, valid_until);
CREATE INDEX declaration_by_validity ON declaration (kind, valid_until);

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
