import type { Migration } from './migration.ts';

/** The files that document a row, by name and hash; their content lies beside the workspace. */
export const attachments: Migration = {
  version: 70,
  up(db) {
    for (const table of ['waste_delivery', 'site_energy_entry', 'site_exception']) {
      db.exec(`ALTER TABLE ${table} ADD COLUMN attachments TEXT`);
    }
  },
};
