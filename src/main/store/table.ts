import type { Database } from 'better-sqlite3';
import { groupBy } from '#core/group-by.ts';
import type { Entities, Entity } from '#core/history/change-set.ts';

/** How a field lies in its column. `json` is for small nested values alone. */
export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'flag' | 'json';
}
export const text = (name: string): Column => ({ name, kind: 'text' });
export const number = (name: string): Column => ({ name, kind: 'number' });
export const flag = (name: string): Column => ({ name, kind: 'flag' });
export const json = (name: string): Column => ({ name, kind: 'json' });

/** Where an entity is kept. Every field of the record has its column: a new field without one does not compile. */
export interface Table<E extends Entity> {
  readonly name: string;
  readonly columns: { readonly [K in keyof Entities[E]]-?: Column };
  /** The column that names the parent; null: the records have none. */
  readonly parent: string | null;
  readonly order: string;
  /** Columns that are computed from the record, for search. */
  readonly derived?: Readonly<Record<string, (record: Entities[E]) => string | null>>;
  /** Full-text indexes over the table's rows (FTS5, by `row`), each with the column that it is of. What changes or goes, triggers tell them. */
  readonly searched?: Readonly<Record<string, string>>;
  /** About the order of the widest index. Many records are put in it: an index that grows at its end takes half the time. */
  readonly putBy?: (record: Entities[E]) => string;
  /** Indexes that are wide, or in another order than the records are put in: a step of as many rows as the table has makes them anew. */
  readonly remade?: readonly string[];
}

/** What a change set needs of every kind of entity, so that applying one is a single loop. */
export interface Repository<E extends Entity> {
  get(id: string): Entities[E] | null;
  /** Which of the ids are those of rows: one statement for thousands. */
  idsIn(ids: readonly string[]): Set<string>;
  /** The children of a parent, or all where the entity has none. */
  list(parent: string | null): Entities[E][];
  /** The children of all parents, by parent. One statement: of hundreds of parents a list of each costs as much as the rows. */
  listByParent(): Map<string, Entities[E][]>;
  put(record: Entities[E]): void;
  /** As {@link Repository.put} for each, and far quicker for thousands. No two have one id. */
  putAll(records: readonly Entities[E][]): void;
  /** By one statement: at the end of each the triggers' search indexes write out what they have gathered. */
  removeAll(ids: readonly string[]): void;
}

export interface TableRepository<E extends Entity> extends Repository<E> {
  /** A query of its own over the table: what follows `FROM <table>`. */
  query(tail: string): (...parameters: SqlValue[]) => Entities[E][];
}

export type SqlValue = string | number | null;

/** Rows written by one statement. */
const ROWS_AT_ONCE = 1000;
/** Rows that an index is made anew for: of fewer there is nothing to gain. */
const LEAST_REMADE = 1000;
/** What SQLite takes in one statement. */
const MOST_VALUES = 32_766;

/** The statement that lists the children of a parent. */
export function listSql<E extends Entity>(table: Table<E>): string {
  const where = table.parent === null ? '' : `WHERE ${table.parent} = ? `;
  return `${selectSql(table)} ${where}ORDER BY ${table.order}`;
}

/** The statement that lists the children of all parents, in the order of the same index. */
export function listByParentSql<E extends Entity>(table: Table<E>): string {
  return `${selectSql(table)} ORDER BY ${table.parent === null ? '' : `${table.parent}, `}${table.order}`;
}

export function createRepository<E extends Entity>(db: Database, table: Table<E>): TableRepository<E> {
  const fields = Object.entries<Column>(table.columns);
  const derived = Object.entries(table.derived ?? {});
  const key = table.columns.id.name;
  const names = [...fields.map(([, column]) => column.name), ...derived.map(([name]) => name)];

  const getRow = db.prepare<[string], SqlValue[]>(`${selectSql(table)} WHERE ${key} = ?`).raw();
  const knownIds = db
    .prepare<[string], string>(`SELECT ${key} FROM ${table.name} WHERE ${key} IN (SELECT value FROM json_each(?))`)
    .pluck();
  const listRows = db.prepare<SqlValue[], SqlValue[]>(listSql(table)).raw();
  const listAllRows = db.prepare<[], SqlValue[]>(listByParentSql(table)).raw();
  const parentAt = fields.findIndex(([, column]) => column.name === table.parent);
  /** Writes records that have values in these fields alone: the others become NULL, and are not handed over. */
  const writing = (given: typeof fields) => {
    const into = [...given.map(([, column]) => column.name), ...derived.map(([name]) => name)];
    const placeholders = `(${into.map(() => '?').join(', ')})`;
    return {
      width: into.length,
      // Not INSERT OR REPLACE: that deletes the row first, which the rows that refer to it would not survive.
      rows: (count: number) =>
        db.prepare<[SqlValue[]]>(
          `INSERT INTO ${table.name} (${into.join(', ')}) VALUES ${Array.from({ length: count }, () => placeholders).join(', ')}
           ON CONFLICT (${key}) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
        ),
      addValues(values: SqlValue[], record: Entities[E]): SqlValue[] {
        for (const [field, column] of given) values.push(encode(column, Reflect.get(record, field)));
        for (const [, compute] of derived) values.push(compute(record));
        return values;
      },
    };
  };
  const whole = writing(fields);
  const putRow = whole.rows(1);
  const removeRows = db.prepare<[string]>(`DELETE FROM ${table.name} WHERE ${key} IN (SELECT value FROM json_each(?))`);
  const intoIndexes = newRowsInto(db, table);
  const remakingIndexes = indexesRemade(db, table);

  /** Absent and null are one thing and lie as NULL; reading leaves them out. */
  const toRecord = (row: readonly SqlValue[]): Entities[E] => {
    const record: Record<string, unknown> = {};
    fields.forEach(([field, column], index) => {
      const value = row[index];
      if (value != null) record[field] = decode(column, value);
    });
    // Rows are written by `put` alone, from records that a schema has parsed.
    return record as unknown as Entities[E];
  };

  return {
    get(id) {
      const row = getRow.get(id);
      return row ? toRecord(row) : null;
    },
    idsIn: (ids) => new Set(knownIds.all(JSON.stringify(ids))),
    list: (parent) => listRows.all(...(table.parent === null ? [] : [parent])).map(toRecord),
    listByParent() {
      const byParent = groupBy(listAllRows.all(), (row) => String(row[parentAt]));
      return new Map([...byParent].map(([parent, rows]) => [parent, rows.map(toRecord)]));
    },
    put(record) {
      intoIndexes(() => putRow.run(whole.addValues([], record)));
    },
    putAll(records) {
      const { width, rows, addValues } = writing(
        fields.filter(([field]) => records.some((record) => Reflect.get(record, field) != null)),
      );
      const atOnce = Math.min(ROWS_AT_ONCE, Math.floor(MOST_VALUES / width));
      const inOrder = table.putBy ? ordered(records, table.putBy) : records;
      const inBatches = inOrder.length - (inOrder.length % atOnce);
      const write = () => {
        if (inBatches > 0) {
          const putRows = rows(atOnce);
          for (let from = 0; from < inBatches; from += atOnce) {
            putRows.run(inOrder.slice(from, from + atOnce).reduce(addValues, []));
          }
        }
        for (const record of inOrder.slice(inBatches)) putRow.run(whole.addValues([], record));
      };
      intoIndexes(() => remakingIndexes(records.length, write));
    },
    removeAll(ids) {
      if (ids.length > 0) removeRows.run(JSON.stringify(ids));
    },
    query(tail) {
      const statement = db.prepare<SqlValue[], SqlValue[]>(`${selectSql(table)} ${tail}`).raw();
      return (...parameters) => statement.all(...parameters).map(toRecord);
    },
  };
}

/**
 * Writes rows, and puts those that are new into the table's full-text indexes by one statement each. By a trigger FTS5 writes out what it has
 * gathered at the end of every statement, and merges all of it afterwards.
 */
function newRowsInto<E extends Entity>(db: Database, { name, searched }: Table<E>): (write: () => void) => void {
  if (!searched) return (write) => write();
  const newest = db.prepare<[], number | null>(`SELECT max(row) FROM ${name}`).pluck();
  const fill = Object.entries(searched).map(([index, column]) =>
    db.prepare<[number]>(`INSERT INTO ${index} (rowid, ${column}) SELECT row, ${column} FROM ${name} WHERE row > ?`),
  );
  return (write) => {
    const last = newest.get() ?? 0;
    write();
    for (const statement of fill) statement.run(last);
  };
}

/**
 * Writes rows, and where they are at least as many as the table has, makes the indexes that the table names anew afterwards: to sort all rows
 * once takes half the time of finding the place of each. The transaction that the step runs in has them back if it fails.
 */
function indexesRemade<E extends Entity>(
  db: Database,
  { name, remade = [] }: Table<E>,
): (rows: number, write: () => void) => void {
  if (remade.length === 0) return (_rows, write) => write();
  const count = db.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck();
  const definitions = db
    .prepare<[string], string>(
      `SELECT sql FROM sqlite_schema WHERE type = 'index' AND name IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  return (rows, write) => {
    if (rows < LEAST_REMADE || rows < (count.get() ?? 0)) return write();
    const made = definitions.all(JSON.stringify(remade));
    for (const index of remade) db.exec(`DROP INDEX ${index}`);
    write();
    for (const sql of made) db.exec(sql);
  };
}

function ordered<Item>(records: readonly Item[], by: (record: Item) => string): Item[] {
  return records.toSorted((a, b) => {
    const one = by(a);
    const other = by(b);
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

function selectSql<E extends Entity>(table: Table<E>): string {
  const names = Object.values<Column>(table.columns).map((column) => column.name);
  return `SELECT ${names.join(', ')} FROM ${table.name}`;
}

function encode(column: Column, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (column.kind === 'flag') return value === true ? 1 : 0;
  if (column.kind === 'json') return textOf(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`${column.name} cannot hold ${typeof value}`);
}

function decode(column: Column, value: string | number): unknown {
  if (column.kind === 'flag') return value === 1;
  if (column.kind === 'json') return JSON.parse(String(value));
  return value;
}

/** As JSON without what is null. Most values have none, and to be asked of each costs ten times the writing. */
function textOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('null') ? JSON.stringify(value, withoutNulls) : text;
}

function withoutNulls(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}
