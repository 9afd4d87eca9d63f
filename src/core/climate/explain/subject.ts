import type { Declaration } from '../../declaration/declaration.ts';
import type { FactorRow, FactorSet } from '../../project/factor-set.ts';
import type { Alternative } from '../../project/project.ts';
import type { Account, IndicatorBasis } from '../account.ts';
import type { Source } from './expression.ts';

/** An account with what it was made from. */
export interface Subject {
  readonly alternative: Alternative;
  readonly account: Account;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly factors: FactorSet;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function fromDeclaration(
  { id, name, manufacturer, registration, validUntil, source }: Declaration,
  basis: IndicatorBasis | null,
): Source {
  return { kind: 'declaration', id, name, manufacturer, registration, validUntil, source, basis };
}

export function fromFactor(
  { id, value, unit, boundary, year, geography, source, check, path }: FactorRow,
  { set }: FactorSet,
): Source {
  return { kind: 'factor', set, id, value, unit, boundary, year, geography, source, check, path };
}
