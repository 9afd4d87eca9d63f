import { resolveMethod, type Method } from '../project/method.ts';
import type { ProjectHead } from '../project/project.ts';
import type { ProjectRequirement, RequirementFigure } from '../requirements/requirement.ts';

/** What an account that others deliver is held against: a bid's, or a supplier's. */
export interface Asked {
  readonly method: Method;
  /** m² of the method's area; null: not said. */
  readonly area: number | null;
  /** The least share of materials with a valid EPD of the product; null: not asked. */
  readonly epdShare: number | null;
  /** The project's requirements that ask for it, where there are any. */
  readonly requirements: Readonly<Partial<Record<RequirementFigure, ProjectRequirement>>>;
}

/**
 * What the project asks: its award first, then its requirements, then its method.
 * @param presentYear the start year where none is given
 */
export function askedOf(
  { method: project, award }: Pick<ProjectHead, 'method' | 'award'>,
  requirements: readonly ProjectRequirement[],
  presentYear: number,
): Asked {
  const relevant = requirements.filter(({ status }) => status !== 'notRelevant');
  const asking = Object.fromEntries(
    relevant.flatMap((requirement) => (requirement.measuredBy == null ? [] : [[requirement.measuredBy, requirement]])),
  );
  const coverage = relevant.find(({ measuredBy }) => measuredBy === 'epdCoverage');
  return {
    method: resolveMethod(project, award?.method ?? null, presentYear),
    area: award?.area ?? null,
    epdShare: award?.epdShare ?? (coverage ? (coverage.target ?? 1) : null),
    requirements: asking,
  };
}
