import { describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { recalculated } from './recalculate.ts';
import { SCHOOL, TODAY } from './small-school.ts';
import { cellAt, formulasOf, formulaIn, sheetOf, shownIn } from './workbook-reading.ts';

/** The floors and the walls store carbon: their A1–A3 is below 0, and their size is what counts. */
const STORING = {
  ...SCHOOL,
  declarations: SCHOOL.declarations.map((one) =>
    one.id === 'floor' ? { ...one, impacts: { gwpIobc: { ...one.impacts.gwpIobc, 'A1-A3': -60 } } } : one,
  ),
};

/** What is retained and what is torn down have declarations that say nothing by the method's indicator, or none at all. */
const ORIGIN_ALONE = {
  ...SCHOOL,
  declarations: SCHOOL.declarations.map((one) => (one.id === 'plaster' ? { ...one, impacts: {} } : one)),
  alternatives: SCHOOL.alternatives.map((alternative) => ({
    ...alternative,
    components: alternative.components.map((component) => {
      if (component.id === 'r3') return { ...component, origin: 'retained' as const, declaration: 'plaster' };
      return component.id === 'r6' ? { ...component, origin: 'demolished' as const } : component;
    }),
  })),
};

function workbookOf(document: typeof SCHOOL) {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}

describe('A row whose origin alone tells its figures', () => {
  it('is said to be without a declared basis beside them, and what has no declaration has no figures either', () => {
    const [alternative] = ORIGIN_ALONE.alternatives;
    const sheet = sheetOf(workbookOf(ORIGIN_ALONE), alternative?.name ?? '');
    const rowOf = (id: string) => {
      const name = alternative?.components.find((component) => component.id === id)?.name ?? '';
      return ['Datakvalitet', 'A1–A3'].map((heading) => shownIn(cellAt(sheet, name, heading)));
    };
    expect([rowOf('r3'), rowOf('r6')]).toEqual([
      ['Uten tall', 0],
      ['Uten tall', '–'],
    ]);
  });
});

describe('The shares by data quality', () => {
  it.each([
    ['figures above 0', SCHOOL],
    ['figures on both sides of 0', STORING],
    ['figures that the origin alone tells', ORIGIN_ALONE],
  ])('follow from the material list, with %s, as the account has them', (_, document) => {
    const workbook = workbookOf(document);
    const numberAt = recalculated(workbook);
    for (const name of ['Sammendrag', 'Datakvalitet og mangler']) {
      const shares = formulasOf(workbook).filter(
        ({ sheet, formula }) => sheet === name && /IFS?\(.*"/.test(formula.formula),
      );
      // Five classes of two alternatives, of A1–A3 and, on the sheet of its own, of the rows.
      expect(shares).toHaveLength(name === 'Sammendrag' ? 10 : 20);
      for (const { sheet, row, column, formula } of shares) {
        expect(numberAt(sheet, row, column)).toBeCloseTo(formula.result, 12);
      }
    }
    const [first] = document.alternatives;
    const cell = cellAt(sheetOf(workbook, 'Datakvalitet og mangler'), first?.name ?? '', 'EPD');
    expect(formulaIn(cell)).toMatch(
      document === STORING ? /^\(SUMIFS\(.*\)\/\(SUMIF\(.*\+0\*SUM\(/ : /^SUMIF\(.*\/SUM\(/,
    );
  });
});
