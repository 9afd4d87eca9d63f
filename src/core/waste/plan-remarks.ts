import { isBlankRow } from '../project/blank-row.ts';
import { fractionReader } from './waste-row.ts';
import type { WastePlanRow, WasteSettings } from './waste.ts';

/** What a row of the waste plan is asked about. */
export const PLAN_REMARKS = ['fraction-missing', 'fraction-unknown', 'fraction-again', 'amount-heavy'] as const;
export type PlanRemark = (typeof PLAN_REMARKS)[number];

export interface RemarkedPlanRow<R extends WastePlanRow = WastePlanRow> {
  readonly row: R;
  readonly remarks: readonly PlanRemark[];
}

/** t of one fraction. More than most projects have of everything: kg were perhaps typed as tonnes. */
const HEAVIEST_PLANNED = 10_000;

/** The rows of the plan that something is asked about. What names no fraction is in no line of plan against actual. */
export function planRemarks<R extends WastePlanRow>(
  plan: readonly R[],
  readings: WasteSettings['fractions'],
): RemarkedPlanRow<R>[] {
  const read = fractionReader(readings);
  const seen = new Set<string>();
  return plan
    .filter((row) => !isBlankRow(row))
    .flatMap((row) => {
      const named = row.fraction?.trim() ?? '';
      const remarks: PlanRemark[] = [];
      const code = read(named)?.code;
      if (named === '') remarks.push('fraction-missing');
      else if (code === undefined) remarks.push('fraction-unknown');
      else if (seen.has(code)) remarks.push('fraction-again');
      else seen.add(code);
      if ((row.amount ?? 0) > HEAVIEST_PLANNED) remarks.push('amount-heavy');
      return remarks.length === 0 ? [] : [{ row, remarks }];
    });
}
