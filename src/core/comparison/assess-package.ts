import type { Account, ScenarioFigures } from '../climate/account.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { ProjectPackage } from '../project/package.ts';
import { assessAlternatives } from './assess-alternatives.ts';
import { productionRows, standsOnTooLittle } from './enough-figures.ts';

/**
 * What `byggklima assess package --json` prints (`package-format.md`).
 * @param options.today `YYYY-MM-DD`
 * @param options.factors the program's newest set, for a package that carries none
 */
export function assessPackage(
  document: ProjectPackage,
  options: { readonly today: string; readonly factors: FactorSet },
) {
  const { accounts, comparison } = assessAlternatives({
    method: document.project.method,
    alternatives: document.project.alternatives ?? [],
    declarations: document.declarations ?? [],
    factors: document.factors ?? options.factors,
    today: options.today,
  });
  const componentsOf = new Map(document.project.alternatives?.map(({ id, components }) => [id, components ?? []]));
  return {
    alternatives: accounts.map(printedAccount),
    /** Waste and site are recorded in the package and have no calculation yet. */
    waste: null,
    site: null,
    comparison: comparison && {
      reference: comparison.reference,
      comparable: comparison.comparable,
      reasons: comparison.reasons,
      /** Too many figures are missing for the differences to decide anything. */
      undecided: accounts.some(
        (account) =>
          !account.reported && standsOnTooLittle(productionRows(account, componentsOf.get(account.id) ?? [])),
      ),
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
