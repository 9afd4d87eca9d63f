import type { ProjectDocument } from '../api/contract.ts';
import { isMain } from '../project/alternative-set.ts';
import { decidedAlternative, decisionPrecedesStudy, REBUILDING_KINDS } from '../project/decision-case.ts';
import type { AssessedProject } from './assess-document.ts';

/**
 * Measure 3.1 of the strategy for one project: whether rebuilding was studied with a climate account before the new build was decided. That
 * takes a study on or before the day of the decision, and the account of an alternative that uses the building that stands, comparable with
 * the new build's.
 * @returns null where no new build is decided, so that the measure does not ask
 */
export function rebuildingStudied(
  { project: { decisionCase }, alternatives }: ProjectDocument,
  { accounts, comparison }: Pick<AssessedProject, 'accounts' | 'comparison'>,
): boolean | null {
  const decided = decidedAlternative(decisionCase, alternatives);
  if (decided?.kind !== 'newBuild') return null;
  if (decisionPrecedesStudy(decisionCase, alternatives) || comparison?.comparable !== true) return false;
  const hasAccount = (id: string) => accounts.some((account) => account.id === id && account.total.value !== null);
  const rebuilding = alternatives.filter((one) => isMain(one) && REBUILDING_KINDS.includes(one.kind));
  return hasAccount(decided.id) && rebuilding.some(({ id }) => hasAccount(id));
}
