import { useMemo, useState } from 'react';
import type { GridRecord } from './column.ts';

/** Empty rows at the foot of a grid that holds something, and of one that holds nothing. */
const READY_ROWS = 3;
const READY_ROWS_WHEN_EMPTY = 12;

/**
 * The ids of the rows at the foot. A row that is typed there takes the id it stood ready with, so the cursor, and a text that could not be
 * stored, stay where they are whether the row comes, goes by undo, or comes back.
 */
export function useTail(rows: readonly GridRecord[], newId: () => string) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const stored = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const ready = ids.reduce((count, id) => (stored.has(id) ? count : count + 1), 0);
  const wanted = rows.length === 0 ? READY_ROWS_WHEN_EMPTY : READY_ROWS;
  if (ready < wanted) setIds([...ids, ...Array.from({ length: wanted - ready }, () => newId())]);
  return { ids, add: (more: readonly string[]) => setIds((known) => [...known, ...more]) };
}
