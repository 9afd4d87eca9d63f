import { documentAward } from '../award/document-award.ts';
import type { Project } from '../project/project.ts';

/**
 * The award in the results of a package; null where it has neither bids nor anything asked of them.
 * @param today `YYYY-MM-DD`
 */
export function printedAward(project: Project, today: string) {
  const { award, bids, requirements } = project;
  if (!award && (bids ?? []).length === 0) return null;
  const status = documentAward({ project, bids: bids ?? [], requirements: requirements ?? [] }, today);
  const { scoring, rule, standings, ranking, variations, range } = status;
  return {
    ...scoring,
    rule: { answer: award?.rule ?? null, ...rule },
    bids: standings.map(({ bid, footprint, gaps, stoppedBy }) => ({
      id: bid.id,
      footprint,
      gaps,
      stoppedBy: stoppedBy.map(({ code }) => code),
    })),
    ranking,
    variations,
    range,
  };
}
