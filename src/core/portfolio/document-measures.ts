import type { ProjectDocument } from '../api/contract.ts';
import { rankedBids } from '../award/document-award.ts';
import { topicStandings } from '../choices/choice-standing.ts';
import { materialShares, type MaterialSharesBy } from '../choices/material-shares.ts';
import type { AssessedProject } from '../comparison/assess-document.ts';
import { isWholeCost } from '../cost/document-cost.ts';
import { chosenAlternative } from '../coverage/covered-alternative.ts';
import { decidedAlternative } from '../project/decision-case.ts';
import type { ChosenFigures, PartOf } from './portfolio-measures.ts';

/**
 * What the measures on awards, materials, choices and costs are counted from: of the alternative that is decided, else recommended. Before one
 * is, nobody knows what the building will be of.
 * @param today `YYYY-MM-DD`
 */
export function documentMeasures(
  document: ProjectDocument,
  accounts: AssessedProject['accounts'],
  today: string,
): ChosenFigures {
  const { project, alternatives, declarations, choices } = document;
  const chosen = chosenAlternative(project.decisionCase, alternatives);
  const decided = decidedAlternative(project.decisionCase, alternatives);
  const mass = chosen && materialShares({ components: chosen.components, declarations, account: null }).mass;
  const isCosted = chosen !== null && isWholeCost(project, chosen, accounts) === true;
  const isAccounted = accounts.some(({ id, total }) => id === decided?.id && total.complete);
  return {
    awardedOnFootprint: awardedOnFootprint(document, today),
    kept: mass && chosen.kind !== 'newBuild' ? keptMass(mass) : null,
    circular: mass && circularMass(mass),
    topics: topicStandings(choices),
    costed: chosen && isCosted,
    newBuildCalculated: decided?.kind === 'newBuild' ? isAccounted || isCosted : null,
  };
}

/** Null where there are no bids: weights alone award nothing. */
function awardedOnFootprint(document: ProjectDocument, today: string): boolean | null {
  const { standings, ranking, rule } = rankedBids(document, today);
  if (standings.length === 0) return null;
  return ranking !== null && rule.isReached;
}

/** 3.7: what is reused or retained, of all that the finished building has. */
function keptMass({ total, byOrigin: { reused, retained }, missing }: MaterialSharesBy): PartOf | null {
  if (total === null || total === 0) return null;
  return { met: (reused.amount ?? 0) + (retained.amount ?? 0), of: total, complete: missing.length === 0 };
}

/** 3.8: what is reused or is told to be recycled, of all that is brought in. Where a new material does not tell, it is at least so much. */
function circularMass({ byOrigin: { reused, new: fresh }, recycled, missing }: MaterialSharesBy): PartOf | null {
  const of = (reused.amount ?? 0) + (fresh.amount ?? 0);
  if (of === 0) return null;
  const isTold = fresh.amount === 0 || recycled.known.share === 1;
  return { met: (reused.amount ?? 0) + (recycled.amount ?? 0), of, complete: isTold && missing.length === 0 };
}
