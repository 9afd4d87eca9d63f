import type { ProjectDocument } from '../api/contract.ts';
import { askedOf, type Asked } from './asked.ts';
import type { DeliveredAccount } from './delivered-account.ts';
import { scopeCheck, type Gap } from './scope-check.ts';

/** A supplier's account held against what the project asks (strategy 3.13). */
export interface Intake {
  readonly asked: Asked;
  readonly gaps: readonly Gap[];
}

/**
 * @param delivered of an alternative of the project, or out of a package
 * @param today `YYYY-MM-DD`
 */
export function intakeOf(
  { project, requirements }: Pick<ProjectDocument, 'project' | 'requirements'>,
  delivered: DeliveredAccount,
  today: string,
): Intake {
  const asked = askedOf(project, requirements, Number(today.slice(0, 4)));
  return { asked, gaps: scopeCheck(delivered, asked) };
}
