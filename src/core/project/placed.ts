/** Rows in the shape of the package, where their order is their place; null where there are none. */
export function withoutPlaces<Row>(
  rows: readonly (Row & { readonly position: number })[],
): Omit<Row, 'position'>[] | null {
  return rows.length === 0 ? null : rows.map(({ position: _position, ...row }) => row);
}
