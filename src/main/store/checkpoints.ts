import Database, { type Database as Connection } from 'better-sqlite3';

/** Milliseconds. Long enough for what a screen asks for after a change to be answered first. */
const AFTER_MS = 1000;

/**
 * Moves what was written from the write-ahead log into the workspace file a while after a commit. SQLite does so within the commit that fills the
 * log, for which a person would wait: an import of 50 000 rows writes itself twice. What is committed is on the disk either way.
 */
export function laterCheckpoints(db: Connection) {
  db.pragma('wal_autocheckpoint = 0');
  let planned: NodeJS.Timeout | null = null;
  return {
    plan(): void {
      planned ??= setTimeout(() => {
        planned = null;
        try {
          db.pragma('wal_checkpoint(PASSIVE)');
        } catch (error) {
          // A full disk: what cannot be moved now lies safely in the log, and is moved after the next commit.
          if (!(error instanceof Database.SqliteError)) throw error;
        }
      }, AFTER_MS).unref();
    },
    /** Closing the file moves the rest. */
    stop(): void {
      if (planned) clearTimeout(planned);
    },
  };
}
