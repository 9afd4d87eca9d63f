import type { Migration } from './migration.ts';

/** When a project is built: what the days of its logs are held against. */
export const constructionPeriod: Migration = {
  version: 65,
  up(db) {
    db.exec('ALTER TABLE project ADD COLUMN construction_period TEXT');
  },
};
