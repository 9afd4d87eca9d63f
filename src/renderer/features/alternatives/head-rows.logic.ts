/** Rows that are kept with the alternative itself, in the order of a list: energy on site, and travel in use. */

/** A row of the list as a grid has it: with an id, and its place. */
export type Placed<Row> = Row & { readonly id: string; readonly position: number };

/** The list as a grid's rows; one that came without an id is known by its place until it is stored with one. */
export function placedRows<Row extends { readonly id?: string | null | undefined }>(
  list: readonly Row[] | null | undefined,
): readonly Placed<Row>[] {
  return (list ?? []).map((row, index) => ({ ...row, id: row.id ?? `row-${index + 1}`, position: index + 1 }));
}

/** The rows as the alternative holds them. */
export function listOf<Row extends { readonly position: number }>(rows: readonly Row[]): Omit<Row, 'position'>[] {
  return rows.map(({ position: _position, ...row }) => row);
}
