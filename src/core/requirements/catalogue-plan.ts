import { sameValue } from '../history/difference.ts';
import type { CatalogueField, CatalogueMapping } from '../sheet/catalogue-columns.ts';
import type { CatalogueProblem } from '../sheet/catalogue-problem.ts';
import type { CatalogueDraft, ReadCatalogueRow } from '../sheet/catalogue-rows.ts';
import type { CatalogueRequirement } from './requirement.ts';

/** What the rows of a sheet become in the catalogue. */

export const CATALOGUE_OUTCOMES = ['new', 'changed', 'identical', 'refused'] as const;
export type CatalogueOutcome = (typeof CATALOGUE_OUTCOMES)[number];

export interface PlannedRequirement {
  readonly read: ReadCatalogueRow;
  readonly outcome: CatalogueOutcome;
  /** Null where it is refused. */
  readonly becomes: CatalogueDraft | null;
  /** The newest version that stands in the catalogue. */
  readonly before: CatalogueRequirement | null;
  readonly problems: readonly CatalogueProblem[];
}

/**
 * A row that says what the version it was written from says changes nothing; one that says something else is the next version. What the sheet has
 * no row of, or no column for, stays as it is. A row that was written from an older version and differs from it is refused: somebody has changed the
 * requirement since, and whoever writes the newest version's number in the row has seen it.
 * @param all every version that the catalogue has
 */
export function planCatalogue(
  rows: readonly ReadCatalogueRow[],
  mapping: CatalogueMapping,
  all: readonly CatalogueRequirement[],
): PlannedRequirement[] {
  const planned = rows.map((read): PlannedRequirement => {
    const { draft, version, row, problems } = read;
    const versions = draft === null ? [] : all.filter(({ number }) => number === draft.number);
    const before = versions.reduce<CatalogueRequirement | null>(
      (newest, one) => (one.version > (newest?.version ?? 0) ? one : newest),
      null,
    );
    if (draft === null) return { read, outcome: 'refused', becomes: null, before, problems };
    if (before === null) return { read, outcome: 'new', becomes: draft, before, problems };
    const source = versions.find((one) => one.version === version) ?? before;
    const becomes = completed(draft, source, mapping);
    if (sameValue(asWritten(source), becomes)) return { read, outcome: 'identical', becomes, before, problems };
    if (version !== null && version < before.version) {
      const older = { code: 'older-version', row, column: null, found: String(version) } as const;
      return { read, outcome: 'refused', becomes: null, before, problems: [...problems, older] };
    }
    return { read, outcome: 'changed', becomes, before, problems };
  });
  return withinLimit(planned);
}

/** What a sheet can change in one step. */
export const MOST_CHANGES = 2000;

/** The rows beyond what is changed in one step are refused each at its place; read again after the others, they are the first. */
function withinLimit(planned: readonly PlannedRequirement[]): PlannedRequirement[] {
  let changes = 0;
  return planned.map((one): PlannedRequirement => {
    if (one.outcome !== 'new' && one.outcome !== 'changed') return one;
    changes += 1;
    if (changes <= MOST_CHANGES) return one;
    const beyond = { code: 'beyond-limit', row: one.read.row, column: null, found: String(MOST_CHANGES) } as const;
    return { ...one, outcome: 'refused', becomes: null, problems: [...one.problems, beyond] };
  });
}

/** The draft, with what the sheet has no column for as it stands. */
function completed(draft: CatalogueDraft, source: CatalogueRequirement, mapping: CatalogueMapping): CatalogueDraft {
  const has = (field: CatalogueField) => mapping.includes(field);
  const { version: _version, ...known } = source;
  const saysEnglish = has('enTitle') || has('enText');
  const en = saysEnglish
    ? draft.en && { ...draft.en, evidence: has('enEvidence') ? draft.en.evidence : known.en?.evidence }
    : known.en;
  return {
    ...draft,
    en: en ?? null,
    evidence: has('evidence') ? draft.evidence : known.evidence,
    measures: has('measures') ? draft.measures : known.measures,
    phases: has('phases') ? draft.phases : known.phases,
    works: has('works') ? draft.works : known.works,
    minimumArea: has('minimumArea') ? draft.minimumArea : known.minimumArea,
    measuredBy: has('measuredBy') ? draft.measuredBy : known.measuredBy,
    target: has('target') ? draft.target : known.target,
    source: has('source') ? draft.source : known.source,
    check: has('check') ? draft.check : known.check,
    validFrom: has('validFrom') ? draft.validFrom : known.validFrom,
    validTo: has('validTo') ? draft.validTo : known.validTo,
  };
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
