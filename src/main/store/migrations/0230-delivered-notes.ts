import type { Migration } from './migration.ts';

/** What is to be known of a delivered product. */
export const deliveredNotes: Migration = {
  version: 230,
  up(db) {
    db.exec('ALTER TABLE delivered_product ADD COLUMN note TEXT');
  },
};
