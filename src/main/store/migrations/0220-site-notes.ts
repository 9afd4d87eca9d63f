import type { Migration } from './migration.ts';

/** What is to be known of an entry of the energy log. */
export const siteNotes: Migration = {
  version: 220,
  up(db) {
    db.exec('ALTER TABLE site_energy_entry ADD COLUMN note TEXT');
  },
};
