import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { MethodChoice } from '#core/project/method.ts';
import { numberIn } from '#core/report/cells.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { FOLLOWED } from './followed-school.ts';
import { blueInputs, withValue, type BlueInput } from './input-changes.ts';
import { recalculated } from './recalculate.ts';
import { richSchool } from './rich-school.ts';
import { SCHOOL, TODAY } from './small-school.ts';
import { formulasOf, isFormula } from './workbook-reading.ts';

function workbookOf(document: ProjectDocument): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}

const METHODS: readonly (readonly [string, MethodChoice])[] = [
  ['NS 3720', { preset: 'ns3720' }],
  ['TEK17', { preset: 'tek17' }],
  ['production and replacement alone', { preset: 'dfo-whole-building' }],
  ['fractional replacements', { preset: 'ns3720', replacement: { count: 'fractional' } }],
  ['GWP total', { preset: 'ns3720', indicator: 'gwpTotal' }],
  [
    'European electricity in the headline, m² BRA',
    { preset: 'ns3720', electricityScenario: 'europe', areaBasis: 'usableFloorArea' },
  ],
];

const DELIVERED: ProjectDocument['alternatives'][number] = {
  id: 'a3',
  position: 1,
  name: 'Levert',
  kind: 'newBuild',
  function: 'Skole for 350 elever',
  grossFloorArea: 1000,
  users: 40,
  components: [],
  costLines: [],
  energy: [],
  reported: {
    rows: [
      { element: '22', modules: { 'A1-A3': 5000, A4: 100, A5: 30, B4: 0, C1: 1, C2: 2, C3: 3, C4: 4, D: -500 } },
      { element: '25', modules: { 'A1-A3': -700, A5: 20 }, otherMix: { A5: 35 } },
      { element: null, modules: { B6: 40_000 }, otherMix: { B6: 280_000 } },
    ],
  },
};

const WITH_DELIVERED: ProjectDocument = {
  ...SCHOOL,
  alternatives: [...SCHOOL.alternatives.slice(0, 1), DELIVERED],
};

describe('Every blue cell', () => {
  it.each(METHODS)('with another value gives what the program makes of it: %s', (_, method) => {
    expectLaw(richSchool(method));
  });

  it('of an alternative that others have delivered gives the same too', () => {
    expectLaw(WITH_DELIVERED);
  });

  it('of the costs gives the same too', () => {
    expectLaw(FOLLOWED);
  });

  it.each([
    ['its own rows', richSchool()],
    ['delivered figures', WITH_DELIVERED],
    ['costs, bids and all that is followed', FOLLOWED],
  ])('that holds a number is one of these, in a project of %s', (_, document) => {
    const workbook = workbookOf(document);
    const tried = blueInputs(workbook, document).flatMap(({ cells }) =>
      cells.map(({ sheet, row, column }) => `${sheet} ${row}:${column}`),
    );
    const blue = workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell?.style === 'input' && typeof cell.value === 'number' ? [`${name} ${row + 1}:${column + 1}`] : [],
        ),
      ),
    );
    expect(new Set(tried)).toEqual(new Set(blue));
  });

  it.each([
    ['of its own rows', richSchool()],
    ['as delivered', WITH_DELIVERED],
    ['with costs', FOLLOWED],
  ])('that is emptied leaves no figure that has counted it as 0: an alternative %s', (_, document) => {
    const workbook = workbookOf(document);
    const before = recalculated(workbook);
    for (const input of blueInputs(workbook, document)) {
      const after = recalculated(withValue(workbook, input, null));
      const followed = formulasOf(workbook).filter(
        ({ sheet, row, column }) => after(sheet, row, column) !== before(sheet, row, column),
      );
      expect(followed, input.name).not.toEqual([]);
      const numbers = followed.filter(({ sheet, row, column }) => Number.isFinite(after(sheet, row, column)));
      expect(numbers, input.name).toEqual([]);
    }
  });
});

function expectLaw(document: ProjectDocument): void {
  const workbook = workbookOf(document);
  const inputs = blueInputs(workbook, document);
  const changes = fc.array(fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })), {
    minLength: inputs.length,
    maxLength: inputs.length,
  });
  fc.assert(
    fc.property(changes, (drawn) => {
      const changed = inputs.flatMap((input, index) => {
        const share = drawn[index] ?? null;
        return share === null ? [] : [{ input, value: admissible(input, share) }];
      });
      // Where all rates are one, the sheet has a check more: the annual cost by Excel's own PMT.
      const rates = changed.flatMap(({ input, value }) => (input.accepts === 'rate' ? [value] : []));
      fc.pre(new Set(rates).size === rates.length);
      const inFile = changed.reduce((made, { input, value }) => withValue(made, input, value), workbook);
      const inProgram = changed.reduce((made, { input, value }) => input.inProgram(made, value), document);
      const named = changed.map(({ input, value }) => `${input.name}: ${input.value} → ${value}`).join('\n');
      expect(differences(inFile, workbookOf(inProgram), document), named).toEqual([]);
    }),
    { numRuns: 5 },
  );
}

/** A value that the program takes too. */
function admissible({ accepts, value }: BlueInput, share: number): number {
  switch (accepts) {
    case 'share':
      return share;
    case 'rate':
      return share / 10;
    case 'number':
    case 'notNegative':
    case 'positive':
      return share * 3 * (value || 100);
  }
}

/** Where the first workbook, recalculated from its inputs, says anything but the second. */
function differences(changed: Workbook, expected: Workbook, { alternatives }: ProjectDocument): string[] {
  const numberAt = recalculated(changed);
  return expected.sheets.flatMap((sheet) => {
    const own = changed.sheets.find(({ name }) => name === sheet.name);
    const isAccount = alternatives.some(({ name }) => name === sheet.name);
    return sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        // What is worked out on other sheets stands as of the run unless it is a formula.
        if (!cell || !(isAccount || isFormula(cell.value))) return [];
        const there = own?.rows[row]?.[column];
        const [figure, shown] = [numberIn(cell), there ? numberIn(there) : null];
        if (figure === null && shown === null) return [];
        const found = shown === null ? null : numberAt(sheet.name, row + 1, column + 1);
        const same =
          figure !== null && found !== null && Math.abs(found - figure) <= 1e-9 * Math.max(1, Math.abs(figure));
        return same
          ? []
          : [`${sheet.name} ${row + 1}:${column + 1} is ${String(found)}, the program ${String(figure)}`];
      }),
    );
  });
}
