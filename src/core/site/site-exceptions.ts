import { covers, overlaps, periodOf } from './site-period.ts';
import type { SiteEnergyEntry, SiteException } from './site.ts';

/** What an exception lacks before it settles anything. */
export const EXCEPTION_LACKS = ['machine-missing', 'period-missing', 'reason-missing', 'decision-missing'] as const;
export type ExceptionLack = (typeof EXCEPTION_LACKS)[number];

export function exceptionLacks({ subject, machine, from, to, reason, decision }: SiteException): ExceptionLack[] {
  const lacks: ExceptionLack[] = [];
  if (subject !== 'power' && machine == null) lacks.push('machine-missing');
  if (from == null || to == null) lacks.push('period-missing');
  if (!reason?.trim()) lacks.push('reason-missing');
  if (decision == null) lacks.push('decision-missing');
  return lacks;
}

/** Approved, with a reason. */
export function isGranted(exception: SiteException): boolean {
  return exception.decision === 'approved' && exceptionLacks(exception).length === 0;
}

/** Asked for, and neither refused nor granted yet. */
export function isOpen(exception: SiteException): boolean {
  return exception.decision !== 'rejected' && !isGranted(exception);
}

/** Whether one of the exceptions is of an entry: of its machine, or of the power supply, over all of its days. */
export function isExcepted(entry: SiteEnergyEntry, exceptions: readonly SiteException[]): boolean {
  const period = periodOf(entry);
  // An entry without days is of days that the exception may not be of.
  return period !== null && exceptions.some((exception) => isOf(exception, entry) && covers(exception, period));
}

/** Whether exceptions are of some of an entry's days, and of all of them none is: what is logged for a month is not divided by itself. */
export function isPartlyExcepted(entry: SiteEnergyEntry, exceptions: readonly SiteException[]): boolean {
  const period = periodOf(entry);
  if (period === null || isExcepted(entry, exceptions)) return false;
  return exceptions.some((exception) => {
    const days = periodOf(exception);
    return days !== null && isOf(exception, entry) && overlaps(days, period);
  });
}

function isOf({ subject, machine }: SiteException, entry: SiteEnergyEntry): boolean {
  return subject === 'power' ? entry.use === 'power' : machine != null && machine === entry.machine;
}
