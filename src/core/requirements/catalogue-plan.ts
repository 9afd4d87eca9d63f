import { sameValue } from '../history/difference.ts';
import type { CatalogueProblem } from '../sheet/catalogue-problem.ts';
import type { CatalogueDraft, ReadCatalogueRow } from '../sheet/catalogue-rows.ts';
import type { CatalogueRequirement } from './requirement.ts';

/** What the rows of a sheet become in the catalogue. */

export const CATALOGUE_OUTCOMES = ['new', 'changed', 'identical', 'refused'] as const;
export type CatalogueOutcome = (typeof CATALOGUE_OUTCOMES)[number];

export interface PlannedRequirement {
  readonly read: ReadCatalogueRow;
  readonly outcome: CatalogueOutcome;
  readonly becomes: CatalogueDraft | null;
  /** What stands in the catalogue today. */
  readonly before: CatalogueRequirement | null;
  readonly problems: readonly CatalogueProblem[];
}

/**
 * A row that says what the catalogue says changes nothing; one that says something else is its next version. What the sheet has no row of stays: a
 * requirement ends by its validity.
 * @param current the newest version of each requirement
 */
export function planCatalogue(
  rows: readonly ReadCatalogueRow[],
  current: readonly CatalogueRequirement[],
): PlannedRequirement[] {
  const known = new Map(current.map((one) => [one.number, one]));
  return rows.map((read): PlannedRequirement => {
    const { draft, version, row } = read;
    const before = (draft && known.get(draft.number)) ?? null;
    if (draft === null) return { read, outcome: 'refused', becomes: null, before, problems: read.problems };
    const isSame = before !== null && sameValue(asWritten(before), draft);
    const isOlder = !isSame && before !== null && version !== null && version < before.version;
    const older = { code: 'older-version', row, column: null, found: String(version) } as const;
    return {
      read,
      outcome: before === null ? 'new' : isSame ? 'identical' : 'changed',
      becomes: draft,
      before,
      problems: isOlder ? [...read.problems, older] : read.problems,
    };
  });
}

/** As a sheet can say it: no spaces round a text, and an empty one is none. */
function asWritten({ version: _version, en, ...rest }: CatalogueRequirement): object {
  const said = (fields: object) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'string' ? value.trim() || null : value,
      ]),
    );
  return { ...said(rest), en: en && said(en) };
}
