import type { Declaration } from './declaration.ts';

/** Whether its last day is before the day. One without a date does not expire. */
export function isExpiredOn({ validUntil }: Pick<Declaration, 'validUntil'>, day: string): boolean {
  return validUntil != null && validUntil < day;
}
