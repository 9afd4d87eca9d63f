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
  /** The project's requirements that ask for it, where there are any: of several the one that asks most. */
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
  const asking = strictest(relevant);
  const coverage = asking.epdCoverage;
  return {
    method: resolveMethod(project, award?.method ?? null, presentYear),
    area: award?.area ?? null,
    epdShare: award?.epdShare ?? (coverage ? targetOf(coverage) : null),
    requirements: asking,
  };
}

function strictest(requirements: readonly ProjectRequirement[]): Asked['requirements'] {
  const asking: Partial<Record<RequirementFigure, ProjectRequirement>> = {};
  for (const requirement of requirements) {
    const { measuredBy } = requirement;
    if (measuredBy == null) continue;
    const known = asking[measuredBy];
    if (!known || targetOf(requirement) > targetOf(known)) asking[measuredBy] = requirement;
  }
  return asking;
}

/** All of it where nothing less is said, as the follow-up has it. */
function targetOf({ target }: ProjectRequirement): number {
  return target ?? 1;
}
