import type { Account } from '../climate/account.ts';
import { assess } from '../climate/assess.ts';
import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
import { isMain } from '../project/alternative-set.ts';
import type { FactorSet } from '../project/factor-set.ts';
import { methodProblems, methodUnder, resolveMethod, type MethodChoice } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import { compare, type Comparison } from './compare.ts';

export interface AssessedAlternatives {
  /** In the order of the alternatives; one whose own method cannot be resolved is left out and named in `withoutMethod`. */
  readonly accounts: readonly Account[];
  readonly withoutMethod: readonly string[];
  /** Of the main alternatives; a variant is compared with what it is of. */
  readonly comparison: Comparison | null;
}

/**
 * The accounts of alternatives and their comparison: the one calculation of screens, report and terminal.
 * @param project.today `YYYY-MM-DD`
 */
export function assessAlternatives(project: {
  readonly method: MethodChoice;
  readonly alternatives: readonly Alternative[];
  readonly declarations: readonly LibraryDeclaration[];
  readonly factors: FactorSet;
  readonly today: string;
}): AssessedAlternatives {
  const { factors, today } = project;
  const declarations = new Map(project.declarations.map((declaration) => [declaration.id, declaration]));
  const presentYear = Number(today.slice(0, 4));
  const withoutMethod: string[] = [];
  const assessed = project.alternatives.flatMap((alternative) => {
    const own = alternative.method ?? null;
    const under = methodUnder(project.method, alternative);
    if (methodProblems(under, own).length > 0) {
      withoutMethod.push(alternative.id);
      return [];
    }
    const method = resolveMethod(under, own, presentYear);
    const account = assess({ alternative, declarations, factors, method, today });
    return [{ account, function: alternative.function ?? null, isMain: isMain(alternative) }];
  });
  return {
    accounts: assessed.map(({ account }) => account),
    withoutMethod,
    comparison: compare(assessed.filter((one) => one.isMain)),
  };
}
