import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wasteSentence, writeWeighed } from '#core/report/waste-words.ts';
import { translator } from '#core/text/text.ts';
import { wasteReportWorkbook } from '#core/report/waste-report-workbook.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import type { FractionReading, WasteDelivery } from '#core/waste/waste.ts';
import { recalculated } from './recalculate.ts';
import { cellAt, formulaIn, formulasOf, sheetOf, shownIn } from './workbook-reading.ts';

const delivery: fc.Arbitrary<WasteDelivery> = fc.record({
  fraction: fc.constantFrom('1141', '1299', '1614', '1621', '7051', '7250', '9912', '9913', '1603', 'ukjent'),
  // As a weighbridge weighs: whole thousandths.
  amount: fc.nat({ max: 50_000 }).map((thousandths) => thousandths / 1000),
  unit: fc.constantFrom('t' as const, 'kg' as const),
  to: fc.constantFrom('facility' as const, 'reuse' as const),
  receiver: fc.constantFrom('Mottak nord', null),
  work: fc.constantFrom('newBuild' as const, 'demolition' as const, null),
});

const readings = fc.constantFrom<FractionReading[]>(
  [],
  [{ code: '9913', sorted: true, counted: true }],
  [{ code: '9912', sorted: false, counted: false }],
);

const ACTUAL = '(6) Faktisk mengde (tonn) = (2)+(4)';

const workbookOf = (deliveries: readonly WasteDelivery[], fractions: readonly FractionReading[] = []) =>
  wasteReportWorkbook({
    project: { name: 'Volla skole' },
    settings: { area: 4000, areaBasis: 'usableFloorArea', fractions: [...fractions] },
    status: wasteStatus({ deliveries, area: 4000, fractions: [...fractions] }),
    language: 'nb',
    today: '2027-06-01',
    programVersion: '1',
  });

describe('what lacks something', () => {
  it('marks the sums as at least and the rate as incomplete, for it is in none of them', () => {
    const known: WasteDelivery = { fraction: '1141', amount: 27.9, unit: 't' };
    const formatOf = (row: string, deliveries: readonly WasteDelivery[]) =>
      cellAt(sheetOf(workbookOf(deliveries), 'Sluttrapport'), row, ACTUAL).format;
    const rows = ['Sum avfall i alt', 'Sorteringsgrad'];
    const unsettled = [known, { fraction: 'trevirke', amount: 30, unit: 't' } as const];
    expect(rows.map((row) => formatOf(row, unsettled))).toEqual([
      expect.stringContaining('≥'),
      expect.stringContaining('ufullst.'),
    ]);
    expect(rows.every((row) => !/≥|ufullst/.test(formatOf(row, [known]) ?? ''))).toBe(true);
  });

  it('is not told as nothing: weights are at least what is known, and unknown where none is counted', () => {
    const words = { t: translator('nb'), language: 'nb' } as const;
    const open = wasteStatus({ deliveries: [{ fraction: 'trevirke', amount: 30, unit: 't' }] });
    expect(wasteSentence(open, words)).toBe('Ingen levering kan regnes med ennå: én mangler noe.');
    expect(writeWeighed(open.total, open, words)).toBe('–');
    expect(writeWeighed(27.9, { complete: false }, words)).toBe('≥\u00A027,90');
  });
});

it('what is reused and of no known fraction stands in the form among other waste', () => {
  const doors: WasteDelivery = { fraction: 'Dører', amount: 300, unit: 'kg', to: 'reuse', receiver: 'Ombruk AS' };
  const sheet = sheetOf(workbookOf([doors]), 'Sluttrapport');
  const reused = cellAt(sheet, 'Annet', '(4) Mengde levert direkte til ombruk/ gjenvinning (tonn)');
  expect(shownIn(reused)).toBe(0.3);
});

describe('the forms', () => {
  const load = (work: WasteDelivery['work'], fraction: string, amount: number): WasteDelivery => ({
    work,
    fraction,
    amount,
    unit: 't',
  });
  const names = (deliveries: readonly WasteDelivery[]) => workbookOf(deliveries).sheets.map(({ name }) => name);

  it('is one where the work is of one form', () => {
    expect(names([load('newBuild', '1141', 9), load(null, '9912', 1)])).toEqual(['Sluttrapport', 'Leveringer']);
    expect(names([load('rehabilitation', '1141', 9), load('demolition', '9912', 1)])).toEqual([
      'Sluttrapport',
      'Leveringer',
    ]);
  });

  it('are one each for new build and for what stood there, where there is both', () => {
    const workbook = workbookOf([
      load('newBuild', '1141', 9),
      load('newBuild', '9912', 1),
      load('rehabilitation', '1141', 3),
      load('demolition', '1611', 15),
      load('demolition', '9912', 2),
      load(null, '1141', 5),
    ]);
    const rateIn = (name: string) => shownIn(cellAt(sheetOf(workbook, name), 'Sorteringsgrad', ACTUAL));
    // 32 of 35 t, 9 of 10 t, 18 of 20 t; what says nothing of its work is in the first alone.
    expect(rateIn('Sluttrapport')).toBeCloseTo(32 / 35, 12);
    expect(rateIn('5178 Nybygg')).toBeCloseTo(0.9, 12);
    expect(rateIn('5179 Rehab og riving')).toBeCloseTo(0.9, 12);
  });
});

describe('the final report of any log', () => {
  it('adds up by its own formulas to what the program says', () => {
    fc.assert(
      fc.property(fc.array(delivery, { maxLength: 25 }), readings, (deliveries, fractions) => {
        const workbook = workbookOf(deliveries, fractions);
        const form = sheetOf(workbook, 'Sluttrapport');
        const status = wasteStatus({ deliveries, area: 4000, fractions });
        expect(shownIn(cellAt(form, 'Sum avfall i alt', ACTUAL))).toBeCloseTo(status.total, 9);
        const rate = shownIn(cellAt(form, 'Sorteringsgrad', ACTUAL));
        if (status.sortingRate === null) expect(rate).toBe('–');
        else {
          expect(rate).toBeCloseTo(status.sortingRate, 9);
          // A figure that its formula does not give would stand without one.
          expect(formulaIn(cellAt(form, 'Sorteringsgrad', ACTUAL))).not.toBeNull();
        }

        const numberAt = recalculated(workbook);
        for (const { sheet, row, column, formula } of formulasOf(workbook)) {
          expect(numberAt(sheet, row, column)).toBeCloseTo(formula.result, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
