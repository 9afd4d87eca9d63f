import type { Declaration } from '../declaration/declaration.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import type { Account } from './account.ts';

export interface AssessInput {
  readonly alternative: Alternative;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly factors: FactorSet;
  readonly method: Method;
  /** `YYYY-MM-DD`: the day validity is judged against where a component has no delivery date. */
  readonly today: string;
}

export function assess(_input: AssessInput): Account {
  throw new Error('being written');
}
