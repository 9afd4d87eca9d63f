import type { Migration } from './migration.ts';

/**
 * The decision case; alternatives that are locked, variants of another, or delivered by others; components whose declaration was
 * replaced; factor sets of one's own.
 */
export const decisionCase: Migration = {
  version: 20,
  up: (db) => db.exec(SQL),
};

const SQL = `
ALTER TABLE project ADD COLUMN decision_case TEXT;
ALTER TABLE alternative ADD COLUMN variant TEXT;
ALTER TABLE alternative ADD COLUMN locked INTEGER;
ALTER TABLE alternative ADD COLUMN reported TEXT;
ALTER TABLE component ADD COLUMN declaration_replaced TEXT;

CREATE TABLE factor_set (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL,
  based_on TEXT,
  rows     TEXT NOT NULL
) STRICT;
`;
