import { assessAlternatives } from '../comparison/assess-alternatives.ts';
import type { FactorSet } from '../project/factor-set.ts';
import type { ProjectPackage } from '../project/package.ts';
import type { Alternative } from '../project/project.ts';
import { costsOf } from '../cost/document-cost.ts';
import { countEpds } from '../coverage/coverage.ts';
import { measuredSiteOf, withMeasuredSite } from '../site/measured-site.ts';
import { deliveredOf, type Delivered } from './delivered.ts';

/** An account in a package that somebody delivers, with the life-cycle cost beside it. */
export interface PackageAccount {
  readonly alternative: Pick<Alternative, 'id' | 'name' | 'kind' | 'variant'>;
  readonly delivered: Delivered;
}

/**
 * The accounts of a package, each by its own method and with its own factors: as its maker has them.
 * @param options.today `YYYY-MM-DD`
 * @param options.factors the program's newest set, for a package that carries none
 */
export function packageAccounts(
  { project, declarations, factors }: ProjectPackage,
  options: { readonly today: string; readonly factors: FactorSet },
): PackageAccount[] {
  const alternatives = (project.alternatives ?? []).map((one) => withMeasuredSite(one, measuredSiteOf(project)));
  const { accounts } = assessAlternatives({
    method: project.method,
    alternatives,
    declarations: declarations ?? [],
    factors: factors ?? options.factors,
    today: options.today,
  });
  const costs = new Map(costsOf(alternatives, project.cost ?? {}, accounts).map((cost) => [cost.id, cost]));
  const startYear = project.method.startYear ?? null;
  return accounts.flatMap((account) => {
    const alternative = alternatives.find(({ id }) => id === account.id);
    if (!alternative) return [];
    const { id, name, kind, variant } = alternative;
    const epds = countEpds({
      components: alternative.components ?? [],
      deliveredProducts: project.deliveredProducts ?? [],
      declarations: declarations ?? [],
      today: options.today,
    });
    const delivered = deliveredOf({ alternative, account, cost: costs.get(id), startYear, epds });
    return { alternative: { id, name, kind, variant }, delivered };
  });
}
