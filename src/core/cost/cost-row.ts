import type { CostLine } from './cost.ts';
import { paymentTimes, type CostLack, type CostStudy, type Payment } from './payments.ts';

/** What is to be looked at in a line that is in the sums all the same. */
export const COST_REMARKS = ['post-missing', 'amount-zero', 'never-replaced'] as const;
export type CostRemark = (typeof COST_REMARKS)[number];

/** One cost line, with what it comes to. */
export interface CostRow<Line extends CostLine = CostLine> {
  readonly line: Line;
  /** Null where it cannot be told when it falls. */
  readonly payments: readonly Payment[] | null;
  /** kr at the start of the study; null where the line lacks something. */
  readonly presentValue: number | null;
  readonly lacks: readonly CostLack[];
  readonly remarks: readonly CostRemark[];
}

/** @param factors by year from the start, one more than the study has years */
export function costRow<Line extends CostLine>(
  line: Line,
  study: CostStudy,
  factors: readonly number[],
): CostRow<Line> {
  const { amount = null } = line;
  const payments = paymentTimes(line, study).payments?.() ?? null;
  const known = amount === null ? null : payments;
  const presentValue =
    known === null
      ? null
      : known.reduce((sum, { time, share }) => sum + paid(line, { time, share }) * (factors[time] ?? 0), 0);
  const remarks: CostRemark[] = [];
  if (line.post == null) remarks.push('post-missing');
  if (amount === 0) remarks.push('amount-zero');
  if (payments?.length === 0) remarks.push('never-replaced');
  return { line, payments, presentValue, lacks: costLacks(line, study), remarks };
}

/** What keeps a line out of the sums. */
export function costLacks(line: CostLine, study: CostStudy): CostLack[] {
  const { lack } = paymentTimes(line, study);
  return [...(line.amount == null ? (['amount-missing'] as const) : []), ...(lack === null ? [] : [lack])];
}

/** kr of one payment, in prices of the start year: the amount, grown by its own real growth. */
export function paid({ amount, growth }: CostLine, { time, share }: Payment): number {
  return (amount ?? 0) * share * (1 + (growth ?? 0)) ** time;
}

/** A line that says nothing yet lacks nothing: a row that was emptied is none. */
export function isBlankCost({ post, name, amount, timing, interval, firstYear, growth, component, source }: CostLine) {
  return [post, name, amount, timing, interval, firstYear, growth, component, source].every((value) => value == null);
}
