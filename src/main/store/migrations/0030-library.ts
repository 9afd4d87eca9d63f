import type { Migration } from './migration.ts';

/** The library: what a declaration was read from, what took its place, and the products that a project had delivered. */
export const library: Migration = {
  version: 30,
  up: (db) => db.exec(SQL),
};

const SQL = `
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
