import type { DeclarationFilter } from '#core/api/contract.ts';

/** How the library is narrowed beside the search. */

export const EVERYTHING: DeclarationFilter = { status: 'current', validity: 'all' };

/** A choice of "all" in a list; no value of a facet is empty. */
export const ANY = '';

/** The filter with a facet chosen; {@link ANY} takes the facet away. */
export function withFacet(
  filter: DeclarationFilter,
  facet: 'kind' | 'unit' | 'standard' | 'group',
  value: string,
): DeclarationFilter {
  return { ...filter, [facet]: value === ANY ? null : value };
}

/** Counts beside the choices of one list are of the whole library, and hold only while nothing else narrows it. */
export function isNarrowedBeside(
  counted: 'validity' | 'status' | 'group',
  text: string,
  { status, validity, kind, unit, standard, group }: DeclarationFilter,
): boolean {
  return (
    text.trim() !== '' ||
    [kind, unit, standard].some((facet) => facet != null) ||
    (counted !== 'group' && group != null) ||
    (counted !== 'status' && status !== EVERYTHING.status) ||
    (counted !== 'validity' && validity !== EVERYTHING.validity)
  );
}
