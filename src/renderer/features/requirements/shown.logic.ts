import type { RequirementStanding } from '#core/requirements/follow-up.ts';

/** What a meeting looks at: all of it, what asks for something to be done, or what deviates. */
export const SHOWN = ['all', 'toDo', 'deviating', 'notRelevant'] as const;
export type Shown = (typeof SHOWN)[number];

export function isShown({ status, remarks, openDeviations }: RequirementStanding, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'toDo':
      return status !== 'notRelevant' && (remarks.length > 0 || status === 'notStarted');
    case 'deviating':
      return openDeviations > 0 || remarks.includes('overdue');
    case 'notRelevant':
      return status === 'notRelevant';
  }
}
