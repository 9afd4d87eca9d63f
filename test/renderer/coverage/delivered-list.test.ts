import { describe, expect, it } from 'vitest';
import { confirmed, planDelivered, type PlannedRow } from '#core/coverage/delivered-plan.ts';
import { findDeliveredSheet } from '#core/sheet/delivered-header.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { DELIVERED_PROBLEMS } from '#core/sheet/delivered-problem.ts';
import { isShown, rowCounts } from '#renderer/components/list/checked-rows.logic.ts';
import { DELIVERED_OUTCOMES, deliveredEntries, isOpen } from '#renderer/features/coverage/delivered-list.logic.ts';
import { component } from '#test/support/build.ts';

function planned(rows: readonly (readonly SheetCell[])[]): PlannedRow[] {
  const sheet = findDeliveredSheet(rows.map((cells, index) => ({ number: index + 1, cells })));
  const read = readDelivered(sheet, { mapping: sheet.proposed, marks: {} });
  const components = [
    component({ id: 'board', name: 'Gipsplater 13 mm', element: '246', declaration: null }),
    component({ id: 'door', name: 'Innerdører, laminat', element: '244', declaration: null }),
  ];
  return planDelivered({
    rows: read.rows,
    components,
    componentsById: new Map(components.map((one) => [one.id, one])),
    deliveredProducts: [{ id: 'known', position: 4, name: 'Stålstender', registration: 'NEPD-7', component: 'door' }],
    byNumber: new Map(),
    ids: read.rows.map(({ row }) => `new-${row}`),
    today: '2027-06-01',
  });
}

const PLAN = planned([
  ['Produkt', 'EPD-nr', 'Mengde', 'Byggklima-rad'],
  ['Gipsplate', null, '1.234 m2', null],
  ['Stålstender', 'nepd-7', null, null],
  ['Innerdør', null, 12, 'component door'],
]);

describe('the preview of a list of deliveries', () => {
  it('takes what the list itself says, and lets what was found by name wait', () => {
    const entries = deliveredEntries(PLAN, new Map());
    expect(entries.map(({ row, accepted }) => [row.outcome, row.proposal?.why, accepted])).toEqual([
      ['new', 'name', false],
      ['identical', 'stored', true],
      ['unanswered', undefined, false],
    ]);
    expect(entries.map(isOpen)).toEqual([true, false, false]);
  });

  it('stores a component only where it was accepted, and nothing of what is here already', () => {
    const refused = confirmed(deliveredEntries(PLAN, new Map()));
    expect(refused.put.map(({ id, component: of }) => [id, of])).toEqual([['new-2', undefined]]);
    const accepted = confirmed(deliveredEntries(PLAN, new Map([[2, true]])));
    expect(accepted.put.map(({ id, component: of }) => [id, of])).toEqual([['new-2', 'board']]);
  });

  it('counts what the rows become and what is to be settled, and shows the rows of a count', () => {
    expect(rowCounts(PLAN, DELIVERED_OUTCOMES)).toEqual([
      { value: 'new', count: 1 },
      { value: 'identical', count: 1 },
      { value: 'unanswered', count: 1 },
    ]);
    expect(rowCounts(PLAN, DELIVERED_PROBLEMS)).toEqual([{ value: 'ambiguous-number', count: 1 }]);
    const shown = (filter: 'ambiguous-number' | 'identical' | null) =>
      PLAN.filter((row) => isShown(row, filter)).map(({ read }) => read.name);
    expect(shown('ambiguous-number')).toEqual(['Gipsplate']);
    expect(shown('identical')).toEqual(['Stålstender']);
    expect(shown(null)).toHaveLength(3);
  });
});

describe('a list that came back otherwise than it was sent', () => {
  it('makes two deliveries where the contractor has copied the row of one, and loses neither', () => {
    const rows = planned([
      ['Produkt', 'EPD-nr', 'Byggklima-rad'],
      // Stands above the row that names the delivery, and looks like it.
      ['Stålstender', 'NEPD-7', null],
      ['Stålstender', 'NEPD-8', 'deliveredProduct known'],
      ['Stålstender 70 mm', 'NEPD-9', 'deliveredProduct known'],
    ]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'changed', 'new']);
    const { put } = confirmed(deliveredEntries(rows, new Map()));
    expect(put.map(({ id, registration, component: of }) => [id, registration, of])).toEqual([
      ['new-2', 'NEPD-7', undefined],
      ['known', 'NEPD-8', 'door'],
      ['new-4', 'NEPD-9', 'door'],
    ]);
  });

  it('makes no delivery of a question that nobody answered, though its component is gone', () => {
    const [row] = planned([
      ['Produkt', 'EPD-nr', 'Byggklima-rad'],
      ['Teppe', null, 'component gone'],
    ]);
    expect(row).toMatchObject({ outcome: 'unanswered', product: null });
  });
});
