import type { FactorRow, FactorSet } from '../project/factor-set.ts';
import { ELECTRICITY_SCENARIOS } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Alternative } from '../project/project.ts';
import { factorsOf } from './factors.ts';

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
  const legs = (alternative.components ?? []).flatMap(({ transport }) => transport ?? []);
  const uses: { readonly factor?: number | null | undefined; readonly found: readonly (FactorRow | null)[] }[] = [
    ...(counted.has('B6') ? (alternative.energy ?? []) : []).map(({ carrier, factor }) => ({
      factor,
      found: carrier == null ? [] : ELECTRICITY_SCENARIOS.map((scenario) => rows.energy(carrier, scenario)),
    })),
    ...(counted.has('A5') && method.a5 === 'all' ? (alternative.siteEnergy ?? []) : []).map(
      ({ carrier, unit, factor }) => ({
        factor,
        found:
          carrier == null || unit == null
            ? []
            : ELECTRICITY_SCENARIOS.map((scenario) => rows.site(carrier, unit, scenario)),
      }),
    ),
    ...(counted.has('B8') ? (alternative.travel ?? []) : []).map(({ mode, factor }) => ({
      factor,
      found: mode == null ? [] : [rows.travel(mode)],
    })),
    ...(counted.has('A4') ? legs : []).map(({ mode, factor }) => ({
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
