import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { SiteEnergy, Travel } from '#core/project/project.ts';
import { listOf, placedRows, type Placed } from './head-rows.logic.ts';

/** Rows that the person has changed, on top of what is known to be stored. */

export type PlacedComponent = AlternativeDocument['components'][number];
export type PlacedEnergy = AlternativeDocument['energy'][number];
export type PlacedCost = AlternativeDocument['costLines'][number];
export type PlacedSiteEnergy = Placed<SiteEnergy>;
export type PlacedTravel = Placed<Travel>;

export type PlacedDelivered = ProjectDocument['deliveredProducts'][number];
export type PlacedWaste = ProjectDocument['wasteDeliveries'][number];
export type PlacedWastePlan = ProjectDocument['wastePlan'][number];
export type PlacedMachine = ProjectDocument['siteMachines'][number];
export type PlacedSiteEntry = ProjectDocument['siteEntries'][number];
export type PlacedRequirement = ProjectDocument['requirements'][number];
export type PlacedBid = ProjectDocument['bids'][number];
export type PlacedChoice = ProjectDocument['choices'][number];
export type PlacedGrant = ProjectDocument['grants'][number];
export type PlacedException = ProjectDocument['siteExceptions'][number];

interface RowsOf<Row> {
  /** Rows by their id: known ones are replaced, others come in at their position. */
  readonly put: readonly Row[];
  readonly remove: readonly string[];
}

interface Declaring {
  /** Declarations of the rows that the project did not use before. */
  readonly declarations: readonly Declaration[];
}

/** What the person did in a grid. */
type ChangeLabel = 'edit' | 'paste' | 'fill' | 'clear' | 'add' | 'remove';

type AlternativeRowChange = { readonly alternative: string } & (
  | (RowsOf<PlacedComponent> &
      Declaring & {
        readonly rows: 'components';
        readonly label: ChangeLabel | 'copy';
      })
  | (RowsOf<PlacedEnergy> & { readonly rows: 'energy' })
  | (RowsOf<PlacedCost> & { readonly rows: 'costLines'; readonly label: ChangeLabel })
  | (RowsOf<PlacedSiteEnergy> & { readonly rows: 'siteEnergy' })
  | (RowsOf<PlacedTravel> & { readonly rows: 'travel' })
);

type DeliveredChange = RowsOf<PlacedDelivered> &
  Declaring & {
    readonly rows: 'deliveredProducts';
    readonly label: ChangeLabel;
  };

type WasteChange =
  | (RowsOf<PlacedWaste> & { readonly rows: 'wasteDeliveries'; readonly label: ChangeLabel })
  | (RowsOf<PlacedWastePlan> & { readonly rows: 'wastePlan' });

type SiteChange =
  | (RowsOf<PlacedSiteEntry> & { readonly rows: 'siteEntries'; readonly label: ChangeLabel })
  | (RowsOf<PlacedMachine> & { readonly rows: 'siteMachines' })
  | (RowsOf<PlacedException> & { readonly rows: 'siteExceptions' });

interface RequirementChange extends RowsOf<PlacedRequirement> {
  readonly rows: 'requirements';
  readonly label: 'edit' | 'take' | 'handOver';
}

interface BidChange extends RowsOf<PlacedBid> {
  readonly rows: 'bids';
  readonly label: ChangeLabel;
}

type ChoiceChange =
  (RowsOf<PlacedChoice> & { readonly rows: 'choices' }) | (RowsOf<PlacedGrant> & { readonly rows: 'grants' });

export type RowChange =
  AlternativeRowChange | DeliveredChange | WasteChange | SiteChange | RequirementChange | BidChange | ChoiceChange;

const applied = new WeakMap<RowChange, { readonly on: ProjectDocument; readonly result: ProjectDocument }>();

/**
 * The document with the change made. Applied twice it is the same, so a change may stay on top of a document that holds it already;
 * asked again for the same document it is the same object, so that nothing is calculated anew when the change has been stored.
 */
export function withRowChange(document: ProjectDocument, change: RowChange): ProjectDocument {
  const known = applied.get(change);
  if (known?.on === document) return known.result;
  const result = changedDocument(document, change);
  applied.set(change, { on: document, result });
  return result;
}

function changedDocument(document: ProjectDocument, change: RowChange): ProjectDocument {
  const declarations = withDeclarations(document, change);
  if (change.rows === 'deliveredProducts') {
    return { ...document, declarations, deliveredProducts: withRows(document.deliveredProducts, change) };
  }
  if (change.rows === 'wasteDeliveries') {
    return { ...document, wasteDeliveries: withRows(document.wasteDeliveries, change) };
  }
  if (change.rows === 'wastePlan') return { ...document, wastePlan: withRows(document.wastePlan, change) };
  if (change.rows === 'siteEntries') return { ...document, siteEntries: withRows(document.siteEntries, change) };
  if (change.rows === 'siteExceptions') {
    return { ...document, siteExceptions: withRows(document.siteExceptions, change) };
  }
  if (change.rows === 'requirements') return { ...document, requirements: withRows(document.requirements, change) };
  if (change.rows === 'bids') return withBids(document, change);
  if (change.rows === 'choices') return { ...document, choices: withRows(document.choices, change) };
  if (change.rows === 'grants') return { ...document, grants: withRows(document.grants, change) };
  if (change.rows === 'siteMachines') return withMachines(document, change);
  const alternatives = document.alternatives.map((alternative) =>
    alternative.id === change.alternative ? changed(alternative, change) : alternative,
  );
  return { ...document, declarations, alternatives };
}

/** What names a machine that goes stays and names none, as the store does it. */
function withMachines(document: ProjectDocument, change: RowsOf<PlacedMachine>): ProjectDocument {
  const gone = new Set(change.remove);
  const unlinked = <Row extends { readonly machine?: string | null | undefined }>(rows: readonly Row[]) =>
    rows.map((row) => (row.machine != null && gone.has(row.machine) ? { ...row, machine: null } : row));
  return {
    ...document,
    siteMachines: withRows(document.siteMachines, change),
    siteEntries: unlinked(document.siteEntries),
    siteExceptions: unlinked(document.siteExceptions),
  };
}

/** An award to a bid that goes is of none, as the store does it. */
function withBids(document: ProjectDocument, change: BidChange): ProjectDocument {
  const { project } = document;
  const decision = project.award?.decision;
  const isGone = decision?.bid != null && change.remove.includes(decision.bid);
  const award = isGone ? { ...project.award, decision: { ...decision, bid: null } } : project.award;
  return { ...document, project: { ...project, award }, bids: withRows(document.bids, change) };
}

function changed(alternative: AlternativeDocument, change: AlternativeRowChange): AlternativeDocument {
  switch (change.rows) {
    case 'components':
      return withComponents(alternative, change);
    case 'energy':
      return { ...alternative, energy: withRows(alternative.energy, change) };
    case 'costLines':
      return { ...alternative, costLines: withRows(alternative.costLines, change) };
    case 'siteEnergy':
      return { ...alternative, siteEnergy: listOf(withRows(placedRows(alternative.siteEnergy), change)) };
    case 'travel':
      return { ...alternative, travel: listOf(withRows(placedRows(alternative.travel), change)) };
  }
}

/** A cost that followed a component that goes stays and follows none, as the store does it. */
function withComponents(alternative: AlternativeDocument, change: RowsOf<PlacedComponent>): AlternativeDocument {
  const gone = new Set(change.remove);
  const followsGone = ({ component }: PlacedCost) => component != null && gone.has(component);
  return {
    ...alternative,
    components: withRows(alternative.components, change),
    costLines: alternative.costLines.some(followsGone)
      ? alternative.costLines.map((line) => (followsGone(line) ? { ...line, component: null } : line))
      : alternative.costLines,
  };
}

function withDeclarations(document: ProjectDocument, change: RowChange): readonly Declaration[] {
  if (!('declarations' in change) || change.declarations.length === 0) return document.declarations;
  const known = new Set(document.declarations.map(({ id }) => id));
  return [...document.declarations, ...change.declarations.filter(({ id }) => !known.has(id))];
}

function withRows<Row extends { readonly id: string; readonly position: number }>(
  rows: readonly Row[],
  { put, remove }: Pick<RowsOf<Row>, 'put' | 'remove'>,
): readonly Row[] {
  const changed = new Map(put.map((row) => [row.id, row]));
  const removed = new Set(remove);
  const kept = rows.filter(({ id }) => !removed.has(id)).map((row) => changed.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  const made = put.filter(({ id }) => !known.has(id));
  return made.length === 0 ? kept : [...kept, ...made].toSorted((a, b) => a.position - b.position);
}

/** A position for a new row: after all, between two, or after the one that was made just before it. */
export function positionOf(
  rows: readonly { readonly position: number }[],
  place: { readonly after: { readonly position: number } } | { readonly before: { readonly position: number } } | 'end',
): number {
  if (place === 'end') return rows.reduce((last, { position }) => Math.max(last, position), 0) + 1;
  if ('after' in place) return place.after.position + 1;
  const next = place.before.position;
  const before = rows.flatMap(({ position }) => (position < next ? [position] : []));
  const previous = before.length === 0 ? next - 2 : before.reduce((nearest, position) => Math.max(nearest, position));
  return (previous + next) / 2;
}
