/** What a row is known by, and what it begins with before anything is typed. */
const NOT_SAID = new Set(['id', 'position', 'project', 'unit']);

/** Whether a row of a log says nothing: one whose cells have been emptied is no entry that lacks something. */
export function isBlankRow(row: object): boolean {
  return Object.keys(row).every((field) => NOT_SAID.has(field) || isEmpty(Reflect.get(row, field)));
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}
