import type { Migration } from './migration.ts';

/** New declarations are put into the search indexes by what writes them, many at a time. */
export const searchRows: Migration = {
  version: 200,
  up(db) {
    db.exec('DROP TRIGGER declaration_inserted');
  },
};
