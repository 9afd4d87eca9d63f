import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { assess } from '../climate/assess.ts';
import { methodProblems, resolveMethod } from '../project/method.ts';
import { compare, type Comparison } from './compare.ts';

export interface AssessedProject {
  /** In the order of the alternatives; one whose own method cannot be resolved is left out and named in `withoutMethod`. */
  readonly accounts: readonly Account[];
  readonly withoutMethod: readonly string[];
  readonly comparison: Comparison | null;
}

/**
 * The accounts and the comparison of a project as the screens and the report have it: one calculation for all.
 * @param today `YYYY-MM-DD`
 */
export function assessDocument(document: ProjectDocument, today: string): AssessedProject {
  const declarations = new Map(document.declarations.map((declaration) => [declaration.id, declaration]));
  const presentYear = Number(today.slice(0, 4));
  const withoutMethod: string[] = [];
  const compared = document.alternatives.flatMap((alternative) => {
    if (methodProblems(document.project.method, alternative.method ?? null).length > 0) {
      withoutMethod.push(alternative.id);
      return [];
    }
    const method = resolveMethod(document.project.method, alternative.method ?? null, presentYear);
    const account = assess({ alternative: strip(alternative), declarations, factors: document.factors, method, today });
    return [{ account, function: alternative.function ?? null }];
  });
  return { accounts: compared.map(({ account }) => account), withoutMethod, comparison: compare(compared) };
}

/** The alternative in the package's shape; positions are of the workspace. */
function strip(alternative: ProjectDocument['alternatives'][number]) {
  return { ...alternative, components: [...alternative.components], energy: [...alternative.energy] };
}
