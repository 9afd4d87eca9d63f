import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { isForMeeting } from '#core/requirements/meeting.ts';

/** What is looked at: all of it, what the next meeting takes up, what asks for something to be done, or what deviates. */
export const SHOWN = ['all', 'meeting', 'toDo', 'deviating', 'notRelevant'] as const;
export type Shown = (typeof SHOWN)[number];

/** @param today `YYYY-MM-DD` */
export function isShown(standing: RequirementStanding, shown: Shown, today: string): boolean {
  const { status, remarks, openDeviations } = standing;
  switch (shown) {
    case 'all':
      return true;
    case 'meeting':
      return isForMeeting(standing, today);
    case 'toDo':
      return status !== 'notRelevant' && (remarks.length > 0 || status === 'notStarted');
    case 'deviating':
      return openDeviations > 0 || remarks.includes('overdue');
    case 'notRelevant':
      return status === 'notRelevant';
  }
}
