import type { Migration } from './migration.ts';

/** Bytes, four times FTS5's own: what an import adds is then merged a fourth as many times. */
const GATHERED_BYTES = 4 * 1024 * 1024;

/** How much the search indexes gather in memory before they write it out. */
export const searchMemory: Migration = {
  version: 210,
  up(db) {
    for (const index of ['declaration_words', 'declaration_parts']) {
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ${GATHERED_BYTES})`);
    }
  },
};
