import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { askedOf, type Asked } from './asked.ts';
import { deliveredAccount, type DeliveredAccount } from './delivered-account.ts';
import { scopeCheck, type Gap } from './scope-check.ts';

/** A supplier's account held against what the project asks (strategy 3.13). */
export interface Intake {
  readonly asked: Asked;
  readonly delivered: DeliveredAccount;
  readonly gaps: readonly Gap[];
}

/**
 * The account of one of the project's alternatives, as a supplier's delivery.
 * @param today `YYYY-MM-DD`
 * @returns null where the project's method cannot be resolved
 */
export function alternativeIntake(
  { project, alternatives, requirements }: ProjectDocument,
  account: Account,
  today: string,
): Intake | null {
  const alternative = alternatives.find(({ id }) => id === account.id);
  if (!alternative) return null;
  return intakeOf(
    { project, requirements },
    deliveredAccount(account, alternative, project.method.startYear ?? null),
    today,
  );
}

/** As {@link alternativeIntake}, for an account that came in a package. */
export function intakeOf(
  { project, requirements }: Pick<ProjectDocument, 'project' | 'requirements'>,
  delivered: DeliveredAccount,
  today: string,
): Intake | null {
  const asked = askedOf(project, requirements, Number(today.slice(0, 4)));
  return asked && { asked, delivered, gaps: scopeCheck(delivered, asked) };
}
