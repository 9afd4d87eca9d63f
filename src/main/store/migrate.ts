import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';
import { schemaVersion } from './workspace-file.ts';

/** The schema that the last of these leaves behind. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings the file to the newest schema: all pending steps in one transaction, or none.
 * @param complete runs last inside it, so that a new workspace is never found without what it begins with
 */
export function migrate(db: Database, migrations: readonly Migration[], complete: () => void): void {
  const from = schemaVersion(db);
  const pending = migrations.filter(({ version }) => version > from);
  if (pending.length === 0) return;
  // Off before the transaction begins, where alone it works: rebuilding a parent table would otherwise take its children along.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of pending) step.up(db);
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        throw new Error(`Migration from ${from} leaves ${broken.length} rows that refer to nothing`);
      }
      db.pragma(`user_version = ${newestVersion(migrations)}`);
      complete();
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
