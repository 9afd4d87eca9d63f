import type { KeptRow, ProjectReplacement, Replaced, ReplacementTotal } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { declaredUnits } from '#core/climate/quantity.ts';
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
        const [moved, stay] = parted(rows, (row) => !isLocked && canHave(row, to));
        kept.set(
          alternative.id,
          stay.map((row) => keptRow(row, isLocked ? 'locked' : 'unit')),
        );
        return moved;
      });
      const [deliveredProducts, keptProducts] = parted(uses.deliveredProducts, (product) => canHave(product, to));
      return {
        uses,
        components,
        deliveredProducts,
        keptProducts: keptProducts.map((product) => keptRow(product, 'unit')),
        kept,
      };
    });
}

/** Whether the row's amount has a path to the declaration's unit; one without an amount has nothing to convert. */
function canHave(row: Pick<Entities['component'], 'id' | 'quantity' | 'unit' | 'thickness'>, to: LibraryDeclaration) {
  return row.quantity == null || row.unit == null || declaredUnits(row, to) !== null;
}

function keptRow({ id, name }: { id: string; name?: string | null | undefined }, reason: KeptRow['reason']): KeptRow {
  return { id, name: name ?? null, reason };
}

function parted<T>(rows: readonly T[], goes: (row: T) => boolean): [went: T[], stayed: T[]] {
  return [rows.filter(goes), rows.filter((row) => !goes(row))];
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
