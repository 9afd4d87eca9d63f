import { describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { recalculated } from './recalculate.ts';
import { SCHOOL, TODAY } from './small-school.ts';
import { cellAt, formulasOf, formulaIn, sheetOf } from './workbook-reading.ts';

/** The floors and the walls store carbon: their A1–A3 is below 0, and their size is what counts. */
const STORING = {
  ...SCHOOL,
  declarations: SCHOOL.declarations.map((one) =>
    one.id === 'floor' ? { ...one, impacts: { gwpIobc: { ...one.impacts.gwpIobc, 'A1-A3': -60 } } } : one,
  ),
};

describe('The shares by data quality', () => {
  it.each([
    ['figures above 0', SCHOOL],
    ['figures on both sides of 0', STORING],
  ])('follow from the material list, with %s, as the account has them', (_, document) => {
    const { accounts, comparison } = assessDocument(document, TODAY);
    const workbook = comparisonWorkbook({
      document,
      accounts,
      comparison,
      language: 'nb',
      today: TODAY,
      programVersion: '0.1.0',
    });
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
