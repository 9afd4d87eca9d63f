import type { Migration } from './migration.ts';

/**
 * The first workspace. Columns for every scalar field, JSON text for small nested values; what is not known is NULL.
 * No foreign key cascades: a change set names every row it removes, so that undo can bring all of them back.
 */
export const workspaceTables: Migration = {
  version: 10,
  up: (db) => db.exec(SQL),
};

const SQL = `
CREATE TABLE project (
  id            TEXT NOT NULL PRIMARY KEY,
  name          TEXT NOT NULL,
  building_type TEXT,
  municipality  TEXT,
  method        TEXT NOT NULL,
  waste         TEXT,
  site          TEXT
) STRICT;

CREATE TABLE alternative (
  id                TEXT NOT NULL PRIMARY KEY,
  project           TEXT NOT NULL REFERENCES project (id),
  position          REAL NOT NULL,
  name              TEXT,
  kind              TEXT NOT NULL,
  function          TEXT,
  gross_floor_area  REAL,
  usable_floor_area REAL,
  users             REAL,
  method            TEXT,
  travel            TEXT,
  site_energy       TEXT
) STRICT;
CREATE INDEX alternative_by_project ON alternative (project, position, id);

-- "row" is spelt out because VACUUM may renumber an implicit rowid, and the search indexes point at it.
CREATE TABLE declaration (
  row                      INTEGER PRIMARY KEY,
  id                       TEXT NOT NULL UNIQUE,
  kind                     TEXT NOT NULL,
  name                     TEXT NOT NULL,
  manufacturer             TEXT,
  registration             TEXT,
  program_operator         TEXT,
  standard                 TEXT,
  valid_until              TEXT,
  declared_unit            TEXT NOT NULL,
  equivalents              TEXT,
  reused_product           INTEGER,
  service_life             REAL,
  service_life_bound       TEXT,
  contains_biogenic_carbon INTEGER,
  biogenic_carbon          REAL,
  conservative             INTEGER,
  use_stage                TEXT,
  impacts                  TEXT NOT NULL,
  source                   TEXT,
  search_words             TEXT NOT NULL,
  search_parts             TEXT NOT NULL
) STRICT;
CREATE INDEX declaration_by_name ON declaration (search_words, id);

CREATE TABLE component (
  id             TEXT NOT NULL PRIMARY KEY,
  alternative    TEXT NOT NULL REFERENCES alternative (id),
  position       REAL NOT NULL,
  name           TEXT,
  element        TEXT,
  declaration    TEXT REFERENCES declaration (id),
  quantity       REAL,
  unit           TEXT,
  thickness      REAL,
  origin         TEXT,
  service_life   REAL,
  remaining_life REAL,
  wastage        REAL,
  transport      TEXT,
  delivery_date  TEXT,
  not_relevant   TEXT
) STRICT;
CREATE INDEX component_by_alternative ON component (alternative, position, id);
CREATE INDEX component_by_declaration ON component (declaration);

CREATE TABLE energy_use (
  id            TEXT NOT NULL PRIMARY KEY,
  alternative   TEXT NOT NULL REFERENCES alternative (id),
  position      REAL NOT NULL,
  carrier       TEXT,
  annual_demand REAL,
  annual_export REAL,
  factor        REAL
) STRICT;
CREATE INDEX energy_use_by_alternative ON energy_use (alternative, position, id);

CREATE TABLE project_factors (
  project     TEXT NOT NULL PRIMARY KEY REFERENCES project (id),
  factor_set  TEXT NOT NULL,
  rows        TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Append-only, but for the state of a change, which undo and redo turn. An undo names the change it takes back (subject)
-- instead of repeating it. The large column stands last, so that listing the log does not read it.
CREATE TABLE workspace_log (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  at             TEXT NOT NULL,
  who            TEXT NOT NULL,
  label          TEXT NOT NULL,
  project        TEXT,
  kind           TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  subject        TEXT REFERENCES workspace_log (id),
  state          TEXT CHECK (state IN ('stands', 'undone', 'dropped')),
  schema_version INTEGER NOT NULL,
  change_count   INTEGER NOT NULL,
  changes        TEXT,
  CHECK ((kind = 'do') = (state IS NOT NULL AND changes IS NOT NULL AND subject IS NULL))
) STRICT;
CREATE INDEX workspace_log_by_state ON workspace_log (state, number) WHERE state IS NOT NULL;

-- The library's search. FTS5 does not fold ø and æ, so the program folds the text; hits are never ranked: no column sizes.
CREATE VIRTUAL TABLE declaration_words USING fts5 (
  search_words, content = 'declaration', content_rowid = 'row', columnsize = 0, tokenize = 'unicode61'
);
CREATE VIRTUAL TABLE declaration_parts USING fts5 (
  search_parts, content = 'declaration', content_rowid = 'row', columnsize = 0, tokenize = 'trigram'
);
CREATE TRIGGER declaration_inserted AFTER INSERT ON declaration BEGIN
  INSERT INTO declaration_words (rowid, search_words) VALUES (new.row, new.search_words);
  INSERT INTO declaration_parts (rowid, search_parts) VALUES (new.row, new.search_parts);
END;
CREATE TRIGGER declaration_deleted AFTER DELETE ON declaration BEGIN
  INSERT INTO declaration_words (declaration_words, rowid, search_words) VALUES ('delete', old.row, old.search_words);
  INSERT INTO declaration_parts (declaration_parts, rowid, search_parts)
    VALUES ('delete', old.row, old.search_parts);
END;
CREATE TRIGGER declaration_updated AFTER UPDATE ON declaration
WHEN old.search_words IS NOT new.search_words OR old.search_parts IS NOT new.search_parts BEGIN
  INSERT INTO declaration_words (declaration_words, rowid, search_words) VALUES ('delete', old.row, old.search_words);
  INSERT INTO declaration_parts (declaration_parts, rowid, search_parts)
    VALUES ('delete', old.row, old.search_parts);
  INSERT INTO declaration_words (rowid, search_words) VALUES (new.row, new.search_words);
  INSERT INTO declaration_parts (rowid, search_parts) VALUES (new.row, new.search_parts);
END;
`;
