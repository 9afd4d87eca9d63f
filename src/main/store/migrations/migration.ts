import type { Database } from 'better-sqlite3';

/** One step of the workspace file's schema; `version` is the `user_version` it leaves behind, in steps of ten. */
export interface Migration {
  readonly version: number;
  up(db: Database): void;
}
