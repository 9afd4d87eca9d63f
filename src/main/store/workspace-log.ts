import type { Database } from 'better-sqlite3';
import type { HistoryState, LogEntry } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { Change, ChangeSet, Entity, Label } from '#core/history/change-set.ts';
import type { Clock, Ids } from '../services/ports.ts';

/** A change in the log that undo or redo may take up. */
export interface LoggedChange {
  readonly id: string;
  readonly label: Label;
  readonly project: string | null;
  readonly changes: readonly Change[];
  /** Its row, where what it made anew is not written in it yet. */
  readonly unwritten: number | null;
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
  /** All that was done to a project, the newest first. */
  listOf(project: string): LogEntry[];
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

/**
 * A change as it lies in the log. What a step of more than one part made anew is not written a second time: while the step is the newest that
 * stands, the tables have it just so, and undoing the step writes it here.
 */
type WrittenChange = Change | Omit<Change, 'after'>;

interface LogOptions {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly who: string;
  readonly schemaVersion: number;
  /** The record that stands in the tables. */
  readonly stored: (entity: Entity, id: string) => Change['after'];
}

type LogRow = Omit<LogEntry, 'label'> & { readonly label: string };

/**
 * The audit trail, and the two stacks that a person expects of it: every change that was undone is newer than every one
 * that stands, so undo takes the newest that stands and redo the oldest that was undone.
 */
export function createWorkspaceLog(db: Database, { clock, ids, who, schemaVersion, stored }: LogOptions): WorkspaceLog {
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
  const setFirst = db.prepare<[string, number]>('UPDATE workspace_log SET changes = ? WHERE number = ?');
  const setPart = db.prepare<[string, number, number]>(
    'UPDATE workspace_log_part SET changes = ? WHERE number = ? AND part = ?',
  );
  const partsOf = db
    .prepare<[number], string>('SELECT changes FROM workspace_log_part WHERE number = ? ORDER BY part')
    .pluck();
  const setState = db.prepare<[string, string]>('UPDATE workspace_log SET state = ? WHERE id = ?');
  const dropUndone = db.prepare(`UPDATE workspace_log SET state = 'dropped' WHERE state = 'undone'`);
  const savedAt = db.prepare<[], string>('SELECT at FROM workspace_log ORDER BY number DESC LIMIT 1').pluck();
  const listed = 'SELECT id, at, who, label, project, kind, change_count AS changes FROM workspace_log';
  const newest = db.prepare<[number], LogRow>(`${listed} ORDER BY number DESC LIMIT ?`);
  const ofProject = db.prepare<[string], LogRow>(`${listed} WHERE project = ? ORDER BY number DESC`);

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
    const written = texts.flatMap((text) => JSON.parse(text) as WrittenChange[]);
    const changes = written.map((change) => ('after' in change ? change : withStored(change)));
    const unwritten = written.every((change) => 'after' in change) ? null : found.number;
    return { id: found.id, label: toLabel(found.label), project: found.project, changes, unwritten };
  };
  const withStored = (change: Omit<Change, 'after'>) =>
    ({ ...change, after: stored(change.entity, change.id) }) as Change;
  const turn = (subject: LoggedChange, kind: 'undo' | 'redo', state: 'undone' | 'stands') => {
    setState.run(state, subject.id);
    if (subject.unwritten !== null) {
      for (const [part, text] of inParts(subject.changes)) {
        if (part === 0) setFirst.run(text, subject.unwritten);
        else setPart.run(text, subject.unwritten, part);
      }
    }
    const turned = entry(subject.label, subject.project, subject.changes);
    insert.run({ ...turned, kind, subject: subject.id, state: null, changes: null });
  };
  const reachable = (found: Head | undefined) => (found?.schemaVersion === schemaVersion ? found : null);

  return {
    append({ label, project, changes }) {
      dropUndone.run();
      const done = entry(label, project, changes);
      const written = changes.length > CHANGES_A_PART ? changes.map(withoutWhatIsNew) : changes;
      let number: number | bigint = 0;
      for (const [part, text] of inParts(written)) {
        if (part > 0) insertPart.run(number, part, text);
        else
          number = insert.run({ ...done, kind: 'do', subject: null, state: 'stands', changes: text }).lastInsertRowid;
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
    list: (limit) => newest.all(limit).map(toEntry),
    listOf: (project) => ofProject.all(project).map(toEntry),
  };
}

function toEntry(row: LogRow): LogEntry {
  return { ...row, label: toLabel(row.label) };
}

function withoutWhatIsNew(change: Change): WrittenChange {
  const { entity, id, before } = change;
  return before === null ? { entity, id, before } : change;
}

/** At least one, so that a step has a row. */
function* inParts(changes: readonly WrittenChange[]): Iterable<[part: number, text: string]> {
  let part = 0;
  do {
    const from = part * CHANGES_A_PART;
    yield [part, JSON.stringify(changes.slice(from, from + CHANGES_A_PART))];
    part += 1;
  } while (part * CHANGES_A_PART < changes.length);
}

function toLabel(text: string): Label {
  return JSON.parse(text) as Label;
}
