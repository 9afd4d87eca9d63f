import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { placedRows } from '#renderer/client/head-rows.logic.ts';
import { positionOf, withRowChange, type RowChange } from '#renderer/client/row-change.logic.ts';
import { component, declaration, FACTORS } from '#test/support/build.ts';
import { NS3720 } from '#test/support/shown.ts';

const DOCUMENT: ProjectDocument = {
  project: { id: 'p1', name: 'Volla skole', method: NS3720 },
  alternatives: [
    {
      id: 'a1',
      kind: 'renovation',
      position: 1,
      components: [
        { ...component({ id: 'c1', quantity: 10 }), position: 1 },
        { ...component({ id: 'c2', quantity: 20 }), position: 2 },
      ],
      costLines: [],
      energy: [{ id: 'e1', carrier: 'electricity', annualDemand: 1000, position: 1 }],
    },
  ],
  deliveredProducts: [],
  wastePlan: [],
  wasteDeliveries: [],
  siteMachines: [],
  siteEntries: [],
  siteExceptions: [],
  requirements: [],
  bids: [],
  choices: [],
  grants: [],
  declarations: [declaration()],
  factors: FACTORS,
  carriesFactors: false,
};

function change(fields: Partial<Extract<RowChange, { rows: 'components' }>>): RowChange {
  return { rows: 'components', alternative: 'a1', label: 'edit', put: [], remove: [], declarations: [], ...fields };
}

const rows = (document: ProjectDocument) =>
  document.alternatives[0]?.components.map(({ id, quantity }) => `${id} ${quantity}`);

describe('a change of rows, before it is stored', () => {
  it('replaces known rows, puts new ones at their position and takes others away', () => {
    const made = change({
      put: [
        { ...component({ id: 'c2', quantity: 25 }), position: 2 },
        { ...component({ id: 'c3', quantity: 5 }), position: 0.5 },
      ],
      remove: ['c1'],
    });
    expect(rows(withRowChange(DOCUMENT, made))).toEqual(['c3 5', 'c2 25']);
  });

  it('made twice is made once, so it may stay until the project with it is here', () => {
    const made = change({ put: [{ ...component({ id: 'c3' }), position: 3 }], remove: ['c1'] });
    const once = withRowChange(DOCUMENT, made);
    expect(withRowChange(once, made)).toEqual(once);
  });

  it('gives the same document again, so that nothing is calculated anew when it has been stored', () => {
    const made = change({ remove: ['c1'] });
    expect(withRowChange(DOCUMENT, made)).toBe(withRowChange(DOCUMENT, made));
  });

  it('brings along the declarations that its rows use, each once', () => {
    const other = declaration({ id: 'd2', name: 'Vinyl' });
    const made = withRowChange(DOCUMENT, change({ declarations: [other, declaration()] }));
    expect(made.declarations.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('of energy leaves the components as they are', () => {
    const made = withRowChange(DOCUMENT, { rows: 'energy', alternative: 'a1', put: [], remove: ['e1'] });
    expect(made.alternatives[0]?.energy).toEqual([]);
    expect(made.alternatives[0]?.components).toBe(DOCUMENT.alternatives[0]?.components);
  });
});

describe('the place of a new row', () => {
  const placed = [{ position: 1 }, { position: 2 }, { position: 8 }];

  it('is after all others, or after the one that was made just before', () => {
    expect(positionOf(placed, 'end')).toBe(9);
    expect(positionOf(placed, { after: { position: 9 } })).toBe(10);
    expect(positionOf([], 'end')).toBe(1);
  });

  it('is between a row and the one before it', () => {
    expect(positionOf(placed, { before: { position: 8 } })).toBe(5);
    expect(positionOf(placed, { before: { position: 1 } })).toBe(0);
  });
});

describe('rows that are kept with the alternative itself', () => {
  const put = (id: string, position: number, annualDistance: number): RowChange => ({
    rows: 'travel',
    alternative: 'a1',
    put: [{ id, position, mode: 'car', annualDistance }],
    remove: [],
  });
  const travel = (document: ProjectDocument) =>
    document.alternatives[0]?.travel?.map(({ id, annualDistance }) => `${id} ${annualDistance}`);

  it('come in at their place, and stay there when the change is made again', () => {
    const two = withRowChange(withRowChange(DOCUMENT, put('t1', 1, 10)), put('t2', 2, 20));
    const before = put('t3', 1.5, 30);
    const once = withRowChange(two, before);
    expect(travel(once)).toEqual(['t1 10', 't3 30', 't2 20']);
    expect(travel(withRowChange(once, before))).toEqual(travel(once));
  });

  it('have an id each, also where one came without and another has what its place would give', () => {
    const placed = placedRows([{ id: 'row-2' }, {}, {}]);
    expect(placed.map(({ id }) => id)).toEqual(['row-2', "row-2'", 'row-3']);
    expect(placed.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('that came without an id are known by their place, and are stored with it', () => {
    const [alternative, ...others] = DOCUMENT.alternatives;
    const document = alternative
      ? { ...DOCUMENT, alternatives: [{ ...alternative, travel: [{ mode: 'bus' as const }] }, ...others] }
      : DOCUMENT;
    const made = withRowChange(document, put('row-1', 1, 40));
    expect(travel(made)).toEqual(['row-1 40']);
  });

  it('that takes away the bid that was awarded leaves the reasons, and an award to none', () => {
    const award = { decision: { bid: 'b1', reason: 'Høyest poengsum' } };
    const bids = [{ id: 'b1', position: 1 }];
    const document = { ...DOCUMENT, project: { ...DOCUMENT.project, award }, bids };
    const made: RowChange = { rows: 'bids', label: 'remove', put: [], remove: ['b1'] };
    const { project, bids: left } = withRowChange(document, made);
    expect(left).toEqual([]);
    expect(project.award).toEqual({ decision: { bid: null, reason: 'Høyest poengsum' } });
  });
});
