import { isSettled, type RequirementStanding } from './follow-up.ts';
import type { ProjectRequirement } from './requirement.ts';

/** What a meeting goes through, and what is handed to another leader. */

/** Why a requirement is taken up in the next meeting, beside its remarks: what only a meeting asks for. */
export const MEETING_REASONS = ['dueSoon', 'deadlineMissing', 'responsibleMissing'] as const;
export type MeetingReason = (typeof MEETING_REASONS)[number];

/** A deadline is taken up four weeks before, so that a meeting every other week has it twice. */
const DAYS_BEFORE = 28;
const DAY_MS = 86_400_000;

/** What is due, has nobody or no deadline, or deviates. @param today `YYYY-MM-DD` */
export function isForMeeting(standing: RequirementStanding, today: string): boolean {
  const { status, remarks, openDeviations } = standing;
  if (status === 'notRelevant') return false;
  return openDeviations > 0 || remarks.includes('overdue') || meetingReasons(standing, today).length > 0;
}

/** Nothing more is asked of what is settled. @param today `YYYY-MM-DD` */
export function meetingReasons({ requirement, status }: RequirementStanding, today: string): readonly MeetingReason[] {
  if (isSettled(status)) return [];
  const { deadline, responsible } = requirement;
  const isSoon = deadline != null && deadline >= today && deadline <= daysAfter(today, DAYS_BEFORE);
  const reasons: Record<MeetingReason, boolean> = {
    dueSoon: isSoon,
    deadlineMissing: deadline == null,
    responsibleMissing: nameOf(responsible) === null,
  };
  return MEETING_REASONS.filter((reason) => reasons[reason]);
}

/** Who is responsible of what is left to follow up, in alphabetical order; null where some of it is nobody's. */
export function responsibles(standings: readonly RequirementStanding[]): (string | null)[] {
  const names = standings.filter(isOpen).map(({ requirement }) => nameOf(requirement.responsible));
  return [...new Set(names)].toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'nb'));
}

/**
 * What one has left to follow up, given to another. What is settled keeps the name of who settled it.
 * @param from null: what is nobody's
 */
export function handedOver<R extends ProjectRequirement>(
  standings: readonly RequirementStanding<R>[],
  from: string | null,
  to: string,
): R[] {
  return standings
    .filter((one) => isOpen(one) && nameOf(one.requirement.responsible) === from)
    .map(({ requirement }) => ({ ...requirement, responsible: to }));
}

/** Not settled, or done with a deviation that is not closed. */
function isOpen({ status, openDeviations }: RequirementStanding): boolean {
  return !isSettled(status) || (status === 'done' && openDeviations > 0);
}

function nameOf(responsible: string | null | undefined): string | null {
  const name = responsible?.trim() ?? '';
  return name === '' ? null : name;
}

/** @param day `YYYY-MM-DD` */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
