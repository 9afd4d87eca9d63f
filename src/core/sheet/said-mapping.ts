/**
 * What a person has said of the columns under some headings: what each is read as, or that it is not used. Null: nothing was said of it, and
 * its heading decides when it has content.
 */
export type SaidMapping<Field> = readonly (Field | 'unused' | null)[];

/** What of a mapping the headings do not say by themselves. */
export function saidOf<Field>(
  mapping: readonly (Field | null)[],
  proposed: readonly (Field | null)[],
): (Field | 'unused' | null)[] {
  return mapping.map((field, column) => (field === (proposed[column] ?? null) ? null : (field ?? 'unused')));
}

/** The mapping of a sheet by what was said of its headings before, and by the headings themselves for the rest; null where nothing was said. */
export function mappingBy<Field>(
  said: SaidMapping<Field> | null,
  proposed: readonly (Field | null)[],
): (Field | null)[] | null {
  if (said === null || said.every((field) => field === null)) return null;
  return said.map((field, column) => {
    if (field !== null) return field === 'unused' ? null : field;
    const byHeading = proposed[column] ?? null;
    return said.includes(byHeading) ? null : byHeading;
  });
}
