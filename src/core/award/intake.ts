import type { ProjectDocument } from '../api/contract.ts';
import { askedOf, type Asked } from './asked.ts';
import { askedCostOf, costCheck, type AskedCost, type CostGap } from './cost-check.ts';
import type { Delivered } from './delivered.ts';
import { scopeCheck, type Gap } from './scope-check.ts';

export type IntakeGap = Gap | CostGap;

/** A supplier's account and life-cycle cost held against what the project asks (strategy 3.13). */
export interface Intake {
  readonly asked: Asked;
  /** Null: no life-cycle cost is asked for. */
  readonly askedCost: AskedCost | null;
  /** Of the account first. */
  readonly gaps: readonly IntakeGap[];
}

/**
 * @param delivered of an alternative of the project, or out of a package
 * @param today `YYYY-MM-DD`
 */
export function intakeOf(
  { project, requirements }: Pick<ProjectDocument, 'project' | 'requirements'>,
  { account, cost }: Delivered,
  today: string,
): Intake {
  const asked = askedOf(project, requirements, Number(today.slice(0, 4)));
  const askedCost = askedCostOf(project, asked);
  const gaps = [...scopeCheck(account, asked), ...(askedCost === null ? [] : costCheck(cost, askedCost))];
  return { asked, askedCost, gaps };
}
