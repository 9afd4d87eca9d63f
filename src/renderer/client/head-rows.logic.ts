/** Rows that are kept with the alternative itself, in the order of a list: energy on site, travel in use, and delivered totals. */

type Kept = { readonly id?: string | null | undefined };

/** Rows that came without an id get one from their place, which no other has; they are known by it until they are stored with it. */
export function withIds<Row extends Kept>(list: readonly Row[]): readonly (Row & { readonly id: string })[] {
  const known = new Set(list.map(({ id }) => id));
  const free = (id: string): string => (known.has(id) ? free(`${id}'`) : id);
  return list.map((row, index) => ({ ...row, id: row.id ?? free(`row-${index + 1}`) }));
}

/** A row of the list as a grid has it: with an id, and its place. */
export type Placed<Row> = Row & { readonly id: string; readonly position: number };

/** The list as a grid's rows. */
export function placedRows<Row extends Kept>(list: readonly Row[] | null | undefined): readonly Placed<Row>[] {
  return withIds(list ?? []).map((row, index) => ({ ...row, position: index + 1 }));
}

/** The rows as the alternative holds them. */
export function listOf<Row extends { readonly position: number }>(rows: readonly Row[]): Omit<Row, 'position'>[] {
  return rows.map(({ position: _position, ...row }) => row);
}
