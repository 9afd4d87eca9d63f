/** The wanted fields that no column is read as, each by the first of its kind. */
export function fieldsNotFound<Field extends string>(
  mapping: readonly (string | null)[],
  wanted: readonly (readonly Field[])[],
): Field[] {
  return wanted.flatMap(([first, ...others]) =>
    first === undefined || [first, ...others].some((field) => mapping.includes(field)) ? [] : [first],
  );
}
