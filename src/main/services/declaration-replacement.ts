import type { KeepReason, KeptRow, ProjectReplacement, Replaced, ReplacementTotal } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { missingForConversion } from '#core/climate/conversions.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Change, Entities } from '#core/history/change-set.ts';
import { usesOf, type UsesInProject } from './declaration-uses.ts';
import type { ServiceContext, Store } from './ports.ts';
import { projectDocument } from './project-document.ts';

export interface Replacing {
  readonly from: LibraryDeclaration;
  readonly to: LibraryDeclaration;
  /** Ids of the projects that it is done in; null: all. */
  readonly projects: readonly string[] | null;
}

interface Plan {
  readonly uses: UsesInProject;
  readonly components: readonly Entities['component'][];
  readonly deliveredProducts: readonly Entities['deliveredProduct'][];
  readonly keptProducts: readonly KeptRow[];
  /** By alternative. */
  readonly kept: ReadonlyMap<string, readonly KeptRow[]>;
}

/** Which rows of each project get the other declaration, and which keep theirs. */
function plansOf(store: Store, { from, to, projects }: Replacing): Plan[] {
  const wanted = projects && new Set(projects);
  return usesOf(store, from.id)
    .filter(({ project }) => wanted?.has(project.id) ?? true)
    .map((uses) => {
      const kept = new Map<string, readonly KeptRow[]>();
      const components = uses.alternatives.flatMap(({ alternative, components: rows }) => {
        const isLocked = alternative.locked === true;
        const rowsOf = parted(rows, (row) => (isLocked ? 'locked' : missingForConversion(row, to)));
        kept.set(alternative.id, rowsOf.kept);
        return rowsOf.moved;
      });
      const products = parted(uses.deliveredProducts, (product) => missingForProduct(product, to));
      return { uses, components, deliveredProducts: products.moved, keptProducts: products.kept, kept };
    });
}

/** A delivered product has no thickness of its own to convert by: only the declaration can tell it. */
function missingForProduct(product: Entities['deliveredProduct'], to: LibraryDeclaration): KeepReason | null {
  const missing = missingForConversion(product, to);
  return missing === 'thickness' ? 'declaredThickness' : missing;
}

/** The rows that get the other declaration, and those that keep theirs with the reason. */
function parted<T extends { readonly id: string; readonly name?: string | null | undefined }>(
  rows: readonly T[],
  reasonToKeep: (row: T) => KeepReason | null,
): { readonly moved: readonly T[]; readonly kept: readonly KeptRow[] } {
  const moved: T[] = [];
  const kept: KeptRow[] = [];
  for (const row of rows) {
    const reason = reasonToKeep(row);
    if (reason === null) moved.push(row);
    else kept.push({ id: row.id, name: row.name ?? null, reason });
  }
  return { moved, kept };
}

/** What the replacement would do, with the totals of each alternative before and after. */
export function previewReplacement(
  context: Pick<ServiceContext, 'store' | 'resources'>,
  replacing: Replacing,
  today: string,
): ProjectReplacement[] {
  return plansOf(context.store, replacing).map(({ uses, components, deliveredProducts, keptProducts, kept }) => {
    const document = projectDocument(context, uses.project.id);
    const moved = new Set(components.map(({ id }) => id));
    const after = {
      ...document,
      declarations: [...document.declarations, replacing.to],
      alternatives: document.alternatives.map((alternative) => ({
        ...alternative,
        components: alternative.components.map((row) =>
          moved.has(row.id) ? { ...row, declaration: replacing.to.id } : row,
        ),
      })),
    };
    const [totalBefore, totalAfter] = [document, after].map((one) => {
      const { accounts } = assessDocument(one, today);
      return new Map(accounts.map((account) => [account.id, totalOf(account)]));
    });
    return {
      project: uses.project.id,
      name: uses.project.name,
      alternatives: uses.alternatives.map(({ alternative: { id, name, kind }, components: rows }) => ({
        id,
        name: name ?? null,
        kind,
        rows: rows.filter((row) => moved.has(row.id)).length,
        kept: kept.get(id) ?? [],
        total: { before: totalBefore?.get(id) ?? null, after: totalAfter?.get(id) ?? null },
      })),
      deliveredProducts: { rows: deliveredProducts.length, kept: keptProducts },
    };
  });
}

function totalOf({ total, method: { indicator } }: Account): ReplacementTotal {
  return { value: total.value, completeness: completenessOf(total, indicator) };
}

/** The changes of the replacement, and what it comes to. */
export function replacementChanges(store: Store, replacing: Replacing): { changes: Change[]; outcome: Replaced } {
  const plans = plansOf(store, replacing);
  const declaration = replacing.to.id;
  const changes = plans.flatMap(({ components, deliveredProducts }) => [
    ...components.map((before): Change => {
      // A mark that the old one got other figures is about the old one.
      const after = { ...before, declaration, declarationReplaced: null };
      return { entity: 'component', id: before.id, before, after };
    }),
    ...deliveredProducts.map((before): Change => {
      return { entity: 'deliveredProduct', id: before.id, before, after: { ...before, declaration } };
    }),
  ]);
  const projects = plans.filter(
    ({ components, deliveredProducts }) => components.length + deliveredProducts.length > 0,
  );
  const kept = plans.flatMap((plan) => [...[...plan.kept.values()].flat(), ...plan.keptProducts]);
  return { changes, outcome: { rows: changes.length, projects: projects.length, kept: kept.length } };
}
