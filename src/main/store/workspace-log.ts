import type { Database } from 'better-sqlite3';
import type { HistoryState, LogEntry } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { Change, ChangeSet, Label } from '#core/history/change-set.ts';
import type { Clock, Ids } from '../services/ports.ts';

/** A change in the log that undo or redo may take up. */
export interface LoggedChange {
  readonly id: string;
  readonly label: Label;
  readonly project: string | null;
  readonly changes: readonly Change[];
}

export interface WorkspaceLog {
  /** Appends what was done. What was undone before it can no longer be redone. */
  append(changeSet: ChangeSet): void;
  /** The newest change that stands. @throws AppError `nothing-to-undo`, `history-stops-at-migration` */
  lastStanding(): LoggedChange;
  /** The change that was undone last. @throws AppError `nothing-to-redo`, `history-stops-at-migration` */
  lastUndone(): LoggedChange;
  appendUndo(subject: LoggedChange): void;
  appendRedo(subject: LoggedChange): void;
  state(): HistoryState;
  list(limit: number): LogEntry[];
}

interface Head {
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly project: string | null;
  readonly schemaVersion: number;
}

/** Changes that are written as one text. A step of 50 000 would otherwise be held whole, several times over. */
const CHANGES_A_PART = 1000;

type LogRow = Omit<LogEntry, 'label'> & { readonly label: string };

/**
 * The audit trail, and the two stacks that a person expects of it: every change that was undone is newer than every one
 * that stands, so undo takes the newest that stands and redo the oldest that was undone.
 */
export function createWorkspaceLog(
  db: Database,
  { clock, ids, who, schemaVersion }: { clock: Clock; ids: Ids; who: string; schemaVersion: number },
): WorkspaceLog {
  const insert = db.prepare(
    `INSERT INTO workspace_log
       (id, at, who, label, project, kind, subject, state, schema_version, change_count, changes)
     VALUES (@id, @at, @who, @label, @project, @kind, @subject, @state, @schemaVersion, @changeCount, @changes)`,
  );
  const head = 'SELECT number, id, label, project, schema_version AS schemaVersion FROM workspace_log';
  const standing = db.prepare<[], Head>(`${head} WHERE state = 'stands' ORDER BY number DESC LIMIT 1`);
  const undone = db.prepare<[], Head>(`${head} WHERE state = 'undone' ORDER BY number LIMIT 1`);
  const changesOf = db.prepare<[number], string>('SELECT changes FROM workspace_log WHERE number = ?').pluck();
  const insertPart = db.prepare<[number | bigint, number, string]>(
    'INSERT INTO workspace_log_part (number, part, changes) VALUES (?, ?, ?)',
  );
  const partsOf = db
    .prepare<[number], string>('SELECT changes FROM workspace_log_part WHERE number = ? ORDER BY part')
    .pluck();
  const setState = db.prepare<[string, string]>('UPDATE workspace_log SET state = ? WHERE id = ?');
  const dropUndone = db.prepare(`UPDATE workspace_log SET state = 'dropped' WHERE state = 'undone'`);
  const savedAt = db.prepare<[], string>('SELECT at FROM workspace_log ORDER BY number DESC LIMIT 1').pluck();
  const newest = db.prepare<[number], LogRow>(
    `SELECT id, at, who, label, project, kind, change_count AS changes
     FROM workspace_log ORDER BY number DESC LIMIT ?`,
  );

  const entry = (label: Label, project: string | null, changes: readonly Change[]) => ({
    id: ids.next(),
    at: clock.now(),
    who,
    label: JSON.stringify(label),
    project,
    schemaVersion,
    changeCount: changes.length,
  });
  const open = (found: Head | undefined, none: 'nothing-to-undo' | 'nothing-to-redo'): LoggedChange => {
    if (!found) throw new AppError(none, {});
    // Its records have the shape of another schema: they can be read in the log, but not put back.
    if (found.schemaVersion !== schemaVersion) throw new AppError('history-stops-at-migration', {});
    const texts = [changesOf.get(found.number) ?? '[]', ...partsOf.iterate(found.number)];
    const changes = texts.flatMap((text) => JSON.parse(text) as Change[]);
    return { id: found.id, label: toLabel(found.label), project: found.project, changes };
  };
  const turn = (subject: LoggedChange, kind: 'undo' | 'redo', state: 'undone' | 'stands') => {
    setState.run(state, subject.id);
    const turned = entry(subject.label, subject.project, subject.changes);
    insert.run({ ...turned, kind, subject: subject.id, state: null, changes: null });
  };
  const reachable = (found: Head | undefined) => (found?.schemaVersion === schemaVersion ? found : null);

  return {
    append({ label, project, changes }) {
      dropUndone.run();
      const done = entry(label, project, changes);
      const first = JSON.stringify(changes.slice(0, CHANGES_A_PART));
      const { lastInsertRowid } = insert.run({ ...done, kind: 'do', subject: null, state: 'stands', changes: first });
      for (let from = CHANGES_A_PART; from < changes.length; from += CHANGES_A_PART) {
        const part = JSON.stringify(changes.slice(from, from + CHANGES_A_PART));
        insertPart.run(lastInsertRowid, from / CHANGES_A_PART, part);
      }
    },
    lastStanding: () => open(standing.get(), 'nothing-to-undo'),
    lastUndone: () => open(undone.get(), 'nothing-to-redo'),
    appendUndo: (subject) => turn(subject, 'undo', 'undone'),
    appendRedo: (subject) => turn(subject, 'redo', 'stands'),
    state() {
      const undo = reachable(standing.get());
      const redo = reachable(undone.get());
      return {
        undo: undo && toLabel(undo.label),
        undoId: undo?.id ?? null,
        redo: redo && toLabel(redo.label),
        savedAt: savedAt.get() ?? null,
      };
    },
    list: (limit) => newest.all(limit).map((row) => ({ ...row, label: toLabel(row.label) })),
  };
}

function toLabel(text: string): Label {
  return JSON.parse(text) as Label;
}
