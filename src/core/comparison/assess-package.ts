import type { Account, ScenarioFigures } from '../climate/account.ts';
import { assess } from '../climate/assess.ts';
import type { FactorSet } from '../project/factor-set.ts';
import { resolveMethod } from '../project/method.ts';
import type { ProjectPackage } from '../project/package.ts';
import { compare } from './compare.ts';

/**
 * What `byggklima assess package --json` prints (`package-format.md`).
 * @param options.today `YYYY-MM-DD`
 * @param options.factors the program's newest set, for a package that carries none
 * @throws RangeError for a custom method without modules or study period
 */
export function assessPackage(
  document: ProjectPackage,
  options: { readonly today: string; readonly factors: FactorSet },
) {
  const declarations = new Map((document.declarations ?? []).map((declaration) => [declaration.id, declaration]));
  const compared = (document.project.alternatives ?? []).map((alternative) => {
    const method = resolveMethod(
      document.project.method,
      alternative.method ?? null,
      Number(options.today.slice(0, 4)),
    );
    const factors = document.factors ?? options.factors;
    const account = assess({ alternative, declarations, factors, method, today: options.today });
    return { account, function: alternative.function ?? null };
  });
  const comparison = compare(compared);
  return {
    alternatives: compared.map(({ account }) => printedAccount(account)),
    /** Waste and site are recorded in the package and have no calculation yet. */
    waste: null,
    site: null,
    comparison: comparison && {
      reference: comparison.reference,
      comparable: comparison.comparable,
      reasons: comparison.reasons,
      differences: comparison.differences.map(({ id, total, perAreaYear, higherStart, paybackYears }) => ({
        id,
        total,
        perAreaYear,
        higherStart,
        paybackYears,
      })),
    },
  };
}

/** An account without what only drawing needs. */
function printedAccount(account: Account) {
  const { timeline: _timeline, components, issues, scenarios, ...rest } = account;
  const printed = ({ B6, total }: ScenarioFigures) => ({ B6, total });
  return {
    ...rest,
    scenarios: { norway: printed(scenarios.norway), europe: printed(scenarios.europe) },
    components: components.map(({ id, modules, beyondBoundary, basis }) => ({ id, modules, beyondBoundary, basis })),
    issues: issues.map(({ code, component, detail }) => ({ code, component, detail })),
  };
}
