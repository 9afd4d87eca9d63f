import type { Migration } from './migration.ts';

/** What the municipality aims at, by measure of the strategy and year. */
export const portfolioTargets: Migration = {
  version: 100,
  up(db) {
    db.exec(SQL);
  },
};

const SQL = `
CREATE TABLE portfolio_target (
  id      TEXT NOT NULL PRIMARY KEY,
  measure TEXT NOT NULL,
  year    INTEGER NOT NULL,
  share   REAL NOT NULL,
  UNIQUE (measure, year)
) STRICT;
`;
