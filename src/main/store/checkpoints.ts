import type { Database } from 'better-sqlite3';
import type { Log } from '../services/ports.ts';

/** Milliseconds. Long enough for what a screen asks for after a change to be answered first. */
const AFTER_MS = 1000;
/** Pages of 4 KiB. SQLite's own, for what is written without a plan (preferences) and a log that could not be moved: more than the largest import. */
const MOST_PAGES = 32_768;

/**
 * Moves what was written from the write-ahead log into the workspace file a while after a commit. SQLite does so within the commit that fills the
 * log, for which a person would wait: an import of 50 000 rows writes itself twice. What is committed is on the disk either way.
 */
export function laterCheckpoints(db: Database, log: Log) {
  db.pragma(`wal_autocheckpoint = ${MOST_PAGES}`);
  let planned: NodeJS.Timeout | null = null;
  return {
    plan(): void {
      planned ??= setTimeout(() => {
        planned = null;
        try {
          db.pragma('wal_checkpoint(PASSIVE)');
        } catch (error) {
          // What cannot be moved now, for want of room or another reason, lies safely in the log, and is tried after the next commit.
          log.error('The write-ahead log could not be moved into the workspace file', error);
        }
      }, AFTER_MS).unref();
    },
    /** Closing the file moves the rest. */
    stop(): void {
      if (planned) clearTimeout(planned);
    },
  };
}
