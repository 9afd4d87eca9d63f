import { groupBy } from '../group-by.ts';
import type { CostProblemCode } from '../sheet/cost-problem.ts';
import type { ReadCost } from '../sheet/cost-rows.ts';
import { planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
import { foldText } from '../text/fold.ts';
import type { CostLine } from './cost.ts';

type PlacedLine = CostLine & Placed;

/** What a row of a list becomes among the cost lines of an alternative. */
export type PlannedCost = PlannedLogRow<ReadCost, PlacedLine, CostProblemCode>;

/** A row is the line that it was before by its post and name, the same timing first: a list that comes back with other amounts changes them. */
export function planCosts(input: LogPlanInput<ReadCost, PlacedLine>): PlannedCost[] {
  const byName = groupBy(
    input.known.filter(({ name }) => name != null),
    nameKey,
  );
  return planLog<CostProblemCode, ReadCost, PlacedLine>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike: (read) =>
      read.name === null
        ? []
        : (byName.get(nameKey(read)) ?? []).toSorted((a, b) => Number(isOfTime(b, read)) - Number(isOfTime(a, read))),
  });
}

function nameKey({ post, name }: CostLine): string {
  return JSON.stringify([post ?? null, foldText((name ?? '').trim())]);
}

function isOfTime({ timing, firstYear }: CostLine, read: ReadCost): boolean {
  return (timing ?? null) === read.timing && (firstYear ?? null) === read.firstYear;
}

function told(read: ReadCost, before: CostLine | undefined): Omit<CostLine, 'id'> {
  return {
    post: read.post ?? before?.post,
    name: read.name ?? before?.name,
    amount: read.amount ?? before?.amount,
    timing: read.timing ?? before?.timing,
    interval: read.interval ?? before?.interval,
    firstYear: read.firstYear ?? before?.firstYear,
    growth: read.growth ?? before?.growth,
    source: read.source ?? before?.source,
  };
}
