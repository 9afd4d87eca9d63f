import { isBlankRow } from '../project/blank-row.ts';
import { reaches } from '../units/reaches.ts';
import type { ProjectRequirement, RequirementFigure, RequirementStatus } from './requirement.ts';

/** How a project stands against its requirements. */

/** A figure that a requirement is measured by: 0…1, and whether nothing that belongs in it is missing. */
export interface MeasuredFigure {
  readonly value: number;
  readonly complete: boolean;
}
/** Null: nothing is known yet. */
export type RequirementFigures = Readonly<Record<RequirementFigure, MeasuredFigure | null>>;

export const REQUIREMENT_REMARKS = [
  'reason-missing',
  'done-not-reached',
  'evidence-missing',
  'overdue',
  'deviation-open',
] as const;
export type RequirementRemark = (typeof REQUIREMENT_REMARKS)[number];

export interface RequirementStanding<R extends ProjectRequirement = ProjectRequirement> {
  readonly requirement: R;
  readonly status: RequirementStatus;
  /** What it is measured by, and how far that is; null where a person says how it stands, or nothing is known. */
  readonly figure: MeasuredFigure | null;
  /** The status is the figure's, and a person cannot say otherwise. */
  readonly isMeasured: boolean;
  readonly openDeviations: number;
  readonly remarks: readonly RequirementRemark[];
}

/** A requirement that nothing more is asked of. */
export function isSettled(status: RequirementStatus): boolean {
  return status === 'done' || status === 'notRelevant';
}

/**
 * Where a requirement is measured by one of our own figures, the figure decides: fulfilled when all of it is there and reaches the target, started
 * while it does not. A person may then say that it is done, or lacks what was built; no more than that, and only while the figure holds.
 *
 * @param today `YYYY-MM-DD`
 */
export function requirementStanding<R extends ProjectRequirement>(
  requirement: R,
  figures: RequirementFigures,
  today: string,
): RequirementStanding<R> {
  const { measuredBy, target, deadline, reason, evidence, attachments } = requirement;
  const said = requirement.status ?? 'notStarted';
  const figure = measuredBy == null ? null : figures[measuredBy];
  const isMeasured = figure !== null && said !== 'notRelevant';
  const isReached = figure !== null && figure.complete && reaches(figure.value, target ?? 1);
  const status = isMeasured ? measuredStatus(said, isReached) : said;
  const openDeviations = (requirement.deviations ?? []).filter(({ closed }) => closed == null).length;
  const isBlank = (text: string | null | undefined) => text == null || text.trim() === '';
  const asksEvidence = !isBlank(evidence) && !isMeasured;

  const remarks: RequirementRemark[] = [];
  if (said === 'notRelevant' && isBlank(reason)) remarks.push('reason-missing');
  if (said === 'done' && isMeasured && !isReached) remarks.push('done-not-reached');
  if (status === 'done' && asksEvidence && (attachments ?? []).length === 0) remarks.push('evidence-missing');
  if (deadline != null && deadline < today && !isSettled(status)) remarks.push('overdue');
  if (openDeviations > 0) remarks.push('deviation-open');
  return { requirement, status, figure, isMeasured, openDeviations, remarks };
}

/** What is asked of the project; what is not relevant is in no count, nor are its deviations. */
export function relevantStandings<R extends ProjectRequirement>({ standings }: Pick<FollowUp<R>, 'standings'>) {
  return standings.filter(({ status }) => status !== 'notRelevant');
}

/** Nothing of what it asks is lacking. */
export function isMet(status: RequirementStatus): boolean {
  return status === 'fulfilled' || status === 'done';
}

function measuredStatus(said: RequirementStatus, isReached: boolean): RequirementStatus {
  if (!isReached) return 'started';
  return said === 'done' || said === 'lacksAsBuilt' ? said : 'fulfilled';
}

/** What the project's follow-up counts. */
export interface FollowUp<R extends ProjectRequirement = ProjectRequirement> {
  readonly standings: readonly RequirementStanding<R>[];
  /** Without those that are not relevant. */
  readonly asked: number;
  /** Fulfilled or done. */
  readonly met: number;
  readonly overdue: number;
  readonly openDeviations: number;
}

export function followUp<R extends ProjectRequirement>(
  requirements: readonly R[],
  figures: RequirementFigures,
  today: string,
): FollowUp<R> {
  const standings = requirements
    .filter((requirement) => !isBlankRow(requirement))
    .map((requirement) => requirementStanding(requirement, figures, today));
  const asked = relevantStandings({ standings });
  return {
    standings,
    asked: asked.length,
    met: asked.filter(({ status }) => isMet(status)).length,
    overdue: asked.filter(({ remarks }) => remarks.includes('overdue')).length,
    openDeviations: asked.reduce((sum, standing) => sum + standing.openDeviations, 0),
  };
}
