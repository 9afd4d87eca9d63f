import { describe, expect, it } from 'vitest';
import { readTakeOff, type TakeOffChoices } from '#core/sheet/take-off.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import {
  componentsOf,
  entriesOf,
  keyOf,
  problemGroups,
  questionsOf,
  shownEntries,
  type Proposed,
} from '#renderer/features/alternatives/take-off.logic.ts';
import { markQuestions } from '#renderer/components/list/mark-questions.logic.ts';
import { declaration } from '#test/support/build.ts';

function takeOffOf(rows: readonly (readonly SheetCell[])[], marks: TakeOffChoices['marks'] = {}) {
  const sheet = findTakeOffSheet(rows.map((cells, index) => ({ number: index + 1, cells })));
  return readTakeOff(sheet, { mapping: sheet.proposed, marks, merge: false });
}

const WALLS = takeOffOf([
  ['NS 3451', 'Beskrivelse', 'Areal', 'Volum (m³)'],
  ['231', 'Yttervegg', 100, 30],
  ['231', 'Yttervegg', 50, 15],
  ['B2010', 'Kledning', '1.250', null],
]);
/** A proposal per m³ for the wall. */
const CONCRETE = declaration({ id: 'concrete', declaredUnit: { amount: 1, unit: 'm3' } });
const [wall] = questionsOf(WALLS.rows);
const PROPOSALS = new Map<string, Proposed>(wall ? [[keyOf(wall), { declaration: CONCRETE, why: 'name' }]] : []);
const ACCEPTED: ReadonlyMap<number, boolean> = new Map([
  [2, true],
  [3, true],
]);

describe('what is asked of the library', () => {
  it('is asked once for rows that are alike, with every unit that they are measured in', () => {
    expect(questionsOf(WALLS.rows)).toEqual([
      { name: 'Yttervegg', material: null, units: ['m2', 'm3'], thickness: null },
      { name: 'Kledning', material: null, units: [], thickness: null },
    ]);
  });
});

describe('what the rows become', () => {
  const counter = () => {
    let made = 0;
    return () => `new-${(made += 1)}`;
  };

  it('has the proposed declaration, and the amount that fits it', () => {
    const [first] = componentsOf(entriesOf(WALLS, PROPOSALS, ACCEPTED), 7, counter());
    expect(first).toMatchObject({
      id: 'new-1',
      position: 7,
      element: '231',
      name: 'Yttervegg',
      declaration: 'concrete',
      quantity: 30,
      unit: 'm3',
    });
  });

  it('takes what was used before until it is refused, and what is found by name only when it is accepted', () => {
    const taken = (why: Proposed['why'], answers: ReadonlyMap<number, boolean> = new Map()) => {
      const proposals = new Map([...PROPOSALS].map(([key, proposed]) => [key, { ...proposed, why }]));
      return entriesOf(WALLS, proposals, answers).map(({ accepted }) => accepted);
    };
    // Rows 2 and 3 are the walls; nothing is proposed for row 4.
    expect(taken('remembered')).toEqual([true, true, false]);
    expect(taken('remembered', new Map([[2, false]]))).toEqual([false, true, false]);
    expect(taken('name')).toEqual([false, false, false]);
    expect(taken('name', new Map([[3, true]]))).toEqual([false, true, false]);
    expect(taken('name', new Map([[4, true]]))).toEqual([false, false, false]);
  });

  it('has no declaration and the list’s first amount where the proposal is refused, of that row alone', () => {
    // Row 2 of the file is the first wall.
    const made = componentsOf(entriesOf(WALLS, PROPOSALS, new Map([...ACCEPTED, [2, false]])), 1, counter());
    expect(made.map((row) => [row.declaration, row.quantity, row.unit])).toEqual([
      [null, 100, 'm2'],
      ['concrete', 15, 'm3'],
      [null, null, null],
    ]);
  });
});

describe('what is to be settled', () => {
  const entries = entriesOf(WALLS, PROPOSALS, new Map([...ACCEPTED, [2, false]]));

  it('is grouped with what was found, conclusions last; the unit of an amount that is not used is no matter', () => {
    expect(problemGroups(entries)).toEqual([
      { code: 'unknown-part', count: 1, found: ['B2010'] },
      { code: 'ambiguous-number', count: 1, found: ['1.250'] },
      { code: 'unit-assumed', count: 1, found: [] },
    ]);
  });

  it('can be looked at by itself', () => {
    const names = (filter: Parameters<typeof shownEntries>[1]) =>
      shownEntries(entries, filter).map(({ row }) => row.rows[0]);
    expect([names(null), names('unknown-part'), names('without'), names('proposed')]).toEqual([
      [2, 3, 4],
      [4],
      [2, 4],
      [3],
    ]);
  });

  it('asks of a number both readings, until it is answered', () => {
    expect(markQuestions(WALLS.rows)).toEqual([
      { mark: '.', count: 1, found: '1.250', asDecimal: 1.25, asThousands: 1250 },
    ]);
    const answered = takeOffOf(
      [
        ['Navn', 'Mengde'],
        ['Kledning', '1.250'],
      ],
      { '.': 'thousands' },
    );
    expect(markQuestions(answered.rows)).toEqual([]);
  });
});
