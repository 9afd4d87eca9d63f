import type { FactorRow, FactorSet } from '../project/factor-set.ts';
import { ELECTRICITY_SCENARIOS } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import { factorsOf } from './factors.ts';
import { countsSiteEnergy } from './operation.ts';
import { scopeOf } from './scope.ts';

/** The factors that an alternative is calculated with. */
export interface UsedFactors {
  /** Rows of the set, each once, in the order of their use. */
  readonly rows: readonly FactorRow[];
  /** How many are typed in the alternative itself, where there is no place for a source. */
  readonly ownCount: number;
}

/** Of energy, travel, site and transport legs, as far as the method counts them. */
export function usedFactors(alternative: Alternative, set: FactorSet, method: Method): UsedFactors {
  const { rows } = factorsOf(set, method);
  const counted = new Set([...method.modules, ...method.modulesWhereDeclared]);
  // A replacement is driven to the site too, also where the method does not show A4 by itself.
  const countsTransport = counted.has('A4') || (counted.has('B4') && method.replacement.modules.includes('A4'));
  const legs = (alternative.components ?? [])
    .filter(({ element, origin }) => origin !== 'demolished' && scopeOf(element ?? null, method) === 'inside')
    .flatMap(({ transport }) => transport ?? []);
  const uses: { readonly factor?: number | null | undefined; readonly found: readonly (FactorRow | null)[] }[] = [
    ...(counted.has('B6') ? (alternative.energy ?? []) : []).map(({ carrier, factor }) => ({
      factor,
      found: carrier == null ? [] : ELECTRICITY_SCENARIOS.map((scenario) => rows.energy(carrier, scenario)),
    })),
    ...(countsSiteEnergy(method) ? (alternative.siteEnergy ?? []) : []).map(({ carrier, unit, factor }) => ({
      factor,
      found:
        carrier == null || unit == null
          ? []
          : ELECTRICITY_SCENARIOS.map((scenario) => rows.site(carrier, unit, scenario)),
    })),
    ...(counted.has('B8') ? (alternative.travel ?? []) : []).map(({ mode, factor }) => ({
      factor,
      found: mode == null ? [] : [rows.travel(mode)],
    })),
    ...(countsTransport ? legs : []).map(({ mode, factor }) => ({
      factor,
      found: mode == null ? [] : [rows.transport(mode)],
    })),
  ];
  const used = uses.filter(({ factor }) => factor == null).flatMap(({ found }) => found.filter((row) => row !== null));
  return {
    rows: [...new Map(used.map((row) => [row.id, row])).values()],
    ownCount: uses.filter(({ factor }) => factor != null).length,
  };
}
