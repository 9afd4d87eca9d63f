import type { DeclarationUse } from '#core/api/contract.ts';
import { declaredUnits, massKg } from '#core/climate/quantity.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { isExpiredOn } from '#core/declaration/validity.ts';
import type { Entities } from '#core/history/change-set.ts';
import { groupBy } from '#core/group-by.ts';
import { found } from './found.ts';
import type { Store } from './ports.ts';

/** Where declarations are used: the components and delivered products of a project that have one. */
export interface UsesInProject {
  readonly project: Entities['project'];
  readonly alternatives: readonly {
    readonly alternative: Entities['alternative'];
    readonly components: readonly Entities['component'][];
  }[];
  readonly deliveredProducts: readonly Entities['deliveredProduct'][];
}

/** By project, in the order of the projects' names; alternatives in the project's own order. */
export function usesOf(store: Store, declaration: string): UsesInProject[] {
  const rows = groupBy(store.componentsUsing(declaration), ({ alternative }) => alternative);
  const alternatives = [...rows].map(([id, components]) => ({
    alternative: found(store, 'alternative', id),
    components,
  }));
  const byProject = groupBy(
    alternatives.toSorted((a, b) => a.alternative.position - b.alternative.position),
    ({ alternative }) => alternative.project,
  );
  const delivered = groupBy(store.deliveredProductsUsing(declaration), ({ project }) => project);
  return [...new Set([...byProject.keys(), ...delivered.keys()])]
    .map((id) => ({
      project: found(store, 'project', id),
      alternatives: byProject.get(id) ?? [],
      deliveredProducts: delivered.get(id) ?? [],
    }))
    .toSorted((a, b) => a.project.name.localeCompare(b.project.name));
}

/** How many projects use any of the declarations. */
export function countProjectsUsing(store: Store, declarations: readonly string[]): number {
  return new Set(declarations.flatMap((id) => usesOf(store, id).map(({ project }) => project.id))).size;
}

/** @param today `YYYY-MM-DD`: when a row without a delivery date is judged */
export function usageOf(store: Store, declaration: Declaration, today: string): DeclarationUse[] {
  const isLate = ({ deliveryDate }: Entities['component']) => isExpiredOn(declaration, deliveryDate ?? today);
  return usesOf(store, declaration.id).map(({ project, alternatives, deliveredProducts }) => ({
    project: project.id,
    name: project.name,
    alternatives: alternatives.map(({ alternative, components }) => {
      const masses = components.flatMap((row) => massKg(row, declaration, declaredUnits(row, declaration)) ?? []);
      return {
        id: alternative.id,
        name: alternative.name ?? null,
        kind: alternative.kind,
        locked: alternative.locked === true,
        rows: components.length,
        rowsAfterExpiry: components.filter(isLate).length,
        massKg: masses.length === 0 ? null : masses.reduce((sum, mass) => sum + mass, 0),
        rowsWithoutMass: components.length - masses.length,
      };
    }),
    deliveredProducts: deliveredProducts.length,
  }));
}
