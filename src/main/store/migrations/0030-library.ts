import type { Migration } from './migration.ts';

/** A library of 100 000 declarations: searched, counted and filled in time that hardly grows with it. */
export const library: Migration = {
  version: 30,
  up: (db) => db.exec(LIBRARY_AT_SCALE),
};

/**
 * The order of names holds what the filters ask for, so that a page reads no row that it does not show, and so do the counts. Words of one
 * and two letters have an index of their own: without it each is all the words that begin so. Large steps of the log lie in parts.
 */
export const LIBRARY_AT_SCALE = `
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
