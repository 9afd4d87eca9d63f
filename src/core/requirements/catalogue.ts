import type { Language } from '../text/text.ts';
import type { Measure } from './measure.ts';
import type { CatalogueRequirement, Phase, ProjectRequirement, Works } from './requirement.ts';

/**
 * The version of each requirement that holds, in the order of the catalogue: the newest that has begun. A requirement ends with it: an earlier
 * version does not come back.
 */
export function currentRequirements(
  all: readonly CatalogueRequirement[],
  today: string,
): readonly CatalogueRequirement[] {
  const newest = new Map<string, CatalogueRequirement>();
  for (const requirement of all) {
    const { number, version, validFrom } = requirement;
    const hasBegun = (validFrom ?? today) <= today;
    if (hasBegun && version >= (newest.get(number)?.version ?? 0)) newest.set(number, requirement);
  }
  return [...newest.values()].filter(({ validTo }) => (validTo ?? today) >= today);
}

/** What a project is, as far as it decides what it is proposed. */
export interface ProposalContext {
  readonly works: readonly Works[];
  readonly phases: readonly Phase[];
  /** m² BTA; null: not known, and then nothing is held back for its size. */
  readonly area: number | null;
}

/** Whether a requirement is for such a project. */
export function isProposed(requirement: CatalogueRequirement, { works, phases, area }: ProposalContext): boolean {
  return (
    requirement.works.some((one) => works.includes(one)) &&
    requirement.phases.some((one) => phases.includes(one)) &&
    (area === null || area >= (requirement.minimumArea ?? 0))
  );
}

/** What a requirement says, in the language of whoever reads it where it has one. */
export function requirementWords(requirement: CatalogueRequirement, language: Language) {
  const { title, text, evidence } = (language === 'en' ? requirement.en : null) ?? requirement;
  return { title, text, evidence: evidence ?? null };
}

/** A requirement as a project takes it: a copy, which no later version of the catalogue changes. */
export function takenRequirement(
  requirement: CatalogueRequirement,
  language: Language,
): Omit<ProjectRequirement, 'id'> {
  const { number, version, kind, measures, measuredBy, target, source, check } = requirement;
  return {
    number,
    version,
    ...requirementWords(requirement, language),
    kind,
    measures,
    measuredBy: measuredBy ?? null,
    target: target ?? null,
    source: source ?? null,
    check: check ?? null,
  };
}

/** The version that has come after the one a project took; null: none, or it is the project's own. */
export function newerVersion(
  taken: Pick<ProjectRequirement, 'number' | 'version'>,
  current: readonly CatalogueRequirement[],
): CatalogueRequirement | null {
  if (taken.version == null) return null;
  const found = current.find(({ number }) => number === taken.number);
  return found && found.version > taken.version ? found : null;
}

/** The requirements of the catalogue that serve a measure of the strategy. */
export function requirementsServing(
  requirements: readonly CatalogueRequirement[],
  measure: Measure,
): CatalogueRequirement[] {
  return requirements.filter(({ measures }) => measures.includes(measure));
}
