import type { Bid } from '../award/bid.ts';
import type { CostLine } from '../cost/cost.ts';
import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
import type { PortfolioTarget } from '../portfolio/target.ts';
import type { FactorSet, OwnFactorSet } from '../project/factor-set.ts';
import type { AlternativeHead, Component, DeliveredProduct, EnergyUse, ProjectHead } from '../project/project.ts';
import type { CatalogueRequirement, ProjectRequirement } from '../requirements/requirement.ts';
import type { Machine, SiteEnergyEntry, SiteException } from '../site/site.ts';
import type { TextKey, TextParams } from '../text/text.ts';
import type { Grant, ProjectChoice } from '../choices/choices.ts';
import type { WasteDelivery, WastePlanRow } from '../waste/waste.ts';

/**
 * Writes as data. A service computes what was and what is to be, in the shape of the package's schemas; the store applies
 * it in one transaction and keeps it in the workspace log. Undo is the inverse through the same function.
 */

/** Records by kind of entity: the package's shapes, with the parent and the place among its siblings. */
export interface Entities {
  project: ProjectHead;
  alternative: AlternativeHead & Placed<'project'>;
  component: Component & Placed<'alternative'>;
  energy: EnergyUse & { readonly id: string } & Placed<'alternative'>;
  costLine: CostLine & { readonly id: string } & Placed<'alternative'>;
  deliveredProduct: DeliveredProduct & Placed<'project'>;
  wastePlan: WastePlanRow & { readonly id: string } & Placed<'project'>;
  wasteDelivery: WasteDelivery & { readonly id: string } & Placed<'project'>;
  siteMachine: Machine & Placed<'project'>;
  siteEnergyEntry: SiteEnergyEntry & { readonly id: string } & Placed<'project'>;
  siteException: SiteException & { readonly id: string } & Placed<'project'>;
  requirement: ProjectRequirement & Placed<'project'>;
  bid: Bid & Placed<'project'>;
  choice: ProjectChoice & Placed<'project'>;
  grant: Grant & Placed<'project'>;
  /** A version of the catalogue's that is the municipality's own. */
  catalogueRequirement: CatalogueRequirement & { readonly id: string };
  /** What the municipality aims at in a year. */
  portfolioTarget: PortfolioTarget;
  declaration: LibraryDeclaration;
  /** The factor rows that a project was calculated with; the id is the project's. */
  projectFactors: FactorSet & { readonly id: string };
  /** A factor set of the workspace's own, made as a copy of another. */
  factorSet: OwnFactorSet;
}
export type Entity = keyof Entities;

type Placed<Parent extends string> = { readonly [key in Parent]: string } & {
  /** Orders siblings; rows are put between two others by taking a number between theirs. */
  readonly position: number;
};

/** One entity before and after; null: it was not, or is no more, there. */
export type Change = {
  [E in Entity]: {
    readonly entity: E;
    readonly id: string;
    readonly before: Entities[E] | null;
    readonly after: Entities[E] | null;
  };
}[Entity];

/** What the person did, in words that are translated when shown. */
export interface Label {
  readonly key: TextKey;
  readonly params?: TextParams;
}

export interface ChangeSet {
  readonly label: Label;
  /** The project it concerns, if one. */
  readonly project: string | null;
  readonly changes: readonly Change[];
}

/** The changes that bring back what was, in the order that undoes the last first. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
}
