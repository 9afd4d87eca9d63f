import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { ReportedRow } from '#core/project/project.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { recalculated } from './recalculate.ts';
import { SCHOOL, TODAY } from './small-school.ts';
import { cellAt, formulaIn, formulasOf, sheetOf, shownIn, textsOf } from './workbook-reading.ts';

const ROWS: readonly ReportedRow[] = [
  { element: '22', modules: { 'A1-A3': 30_000, A4: 1000, A5: 0, B4: 0, C1: 0, C2: 100, C3: 200, C4: 0 } },
  { element: '255', modules: { 'A1-A3': 12_000, A4: 500, A5: 40, B4: 900, C1: 0, C2: 50, C3: 60, C4: 0, D: -700 } },
  { modules: { B6: 80_000 }, otherMix: { B6: 500_000 } },
];

function schoolWith(rows: readonly ReportedRow[], change: Partial<AlternativeDocument> = {}): ProjectDocument {
  const [first, second] = SCHOOL.alternatives;
  if (!first || !second) throw new Error('The school has two alternatives');
  const delivered: AlternativeDocument = {
    ...second,
    method: { ...SCHOOL.project.method },
    components: [],
    energy: [],
    travel: null,
    siteEnergy: null,
    reported: { by: 'Entreprenør AS', date: '2027-03-01', rows: [...rows] },
    ...change,
  };
  return { ...SCHOOL, alternatives: [first, delivered] };
}

function workbookOf(document: ProjectDocument): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}

describe('an alternative that others have delivered', () => {
  const workbook = workbookOf(schoolWith(ROWS));
  const sheet = sheetOf(workbook, 'Nybygg');

  it('says by whom and when, and that there is no list of materials', () => {
    expect(textsOf(sheet)).toContain(
      'Levert av Entreprenør AS 01.03.2027. Regnskapet er levert som summer, så det har ingen materialliste.',
    );
  });

  it('shows each figure as it was delivered: 0 is 0, and what was not delivered is a dash', () => {
    expect(shownIn(cellAt(sheet, '22 Bæresystemer', 'A5, Norge'))).toBe(0);
    expect(shownIn(cellAt(sheet, '22 Bæresystemer', 'D'))).toBe('–');
    expect(shownIn(cellAt(sheet, 'hele bygget', 'A1–A3'))).toBe('–');
  });

  it('has no shares by data quality: nothing of them could follow a change', () => {
    const shares = ['EPD', 'Generisk', 'Utløpt'].map((heading) =>
      shownIn(cellAt(sheetOf(workbook, 'Datakvalitet og mangler'), 'Nybygg', heading)),
    );
    expect(shares).toEqual(['–', '–', '–']);
  });

  it('sums the columns with formulas: A1-A3 30 000 + 12 000, B6 80 000 and 500 000', () => {
    const sums = ['A1–A3', 'B6, Norge', 'B6, Europa', 'D'].map((heading) => cellAt(sheet, 'Sum levert', heading));
    expect(sums.map(shownIn)).toEqual([42_000, 80_000, 500_000, -700]);
    expect(sums.every((cell) => /,SUM\([A-Z0-9:]+\)\)$/.test(formulaIn(cell) ?? ''))).toBe(true);
  });

  it('sums the parts: 30 000 + 1 000 + 100 + 200 in part 22, 12 000 + 500 + 40 + 900 + 50 + 60 in part 25', () => {
    const summary = sheetOf(workbook, 'Sammenligning');
    expect(shownIn(cellAt(summary, '22 Bæresystemer', 'Nybygg'))).toBe(31_300);
    expect(shownIn(cellAt(summary, '25 Dekker', 'Nybygg'))).toBe(13_550);
  });

  it('marks the sum of a module that a part lacks, and of the parts, and not that of another module', () => {
    const [walls, floors, whole] = ROWS;
    if (!walls || !floors || !whole) throw new Error('Three rows are delivered');
    const rows = [walls, { ...floors, modules: { ...floors.modules, A4: null } }, whole];
    const lacking = schoolWith(rows, { reported: { coversWholeBuilding: true, rows } });
    const own = sheetOf(workbookOf(lacking), 'Nybygg');
    const marked = (label: string, heading: string, after?: string) =>
      cellAt(own, label, heading, after).format?.includes('≥');
    expect(marked('Sum levert', 'A4')).toBe(true);
    expect(marked('Sum levert', 'A1–A3')).toBe(false);
    // The parts’ figures stand in the first figure column.
    expect(marked('Sum bygningsdeler', 'A1–A3')).toBe(true);
    expect(marked('Sum', 'Norge kg CO₂e', 'Regnskapet etter modul')).toBe(true);
  });

  it('has every formula give what is shown', () => {
    const resultAt = recalculated(workbook);
    const formulas = formulasOf(workbook).filter((one) => one.sheet === 'Nybygg');
    expect(formulas.length).toBeGreaterThan(20);
    for (const { sheet: name, row, column, formula } of formulas) {
      expect(resultAt(name, row, column)).toBeCloseTo(formula.result, 6);
    }
  });

  it('is not known in a part that it does not name, so there is no difference there', () => {
    const summary = sheetOf(workbookOf(schoolWith(ROWS.slice(1))), 'Sammenligning');
    expect(shownIn(cellAt(summary, '22 Bæresystemer', 'Nybygg'))).toBe('–');
  });

  it('with another study period gets no difference in the report', () => {
    const method = { ...SCHOOL.project.method, referenceStudyPeriod: 50 };
    const refused = workbookOf(schoolWith(ROWS, { method }));
    const differs = 'Nybygg\nminus Rehabilitering';
    expect(textsOf(sheetOf(workbook, 'Sammenligning'))).toContain(differs);
    expect(textsOf(sheetOf(refused, 'Sammenligning'))).not.toContain(differs);
    expect(textsOf(sheetOf(refused, 'Sammendrag'))).toContain('50 år');
  });

  it('gives no payback, since totals do not tell when they fall', () => {
    const summary = sheetOf(workbook, 'Sammendrag');
    expect(shownIn(cellAt(summary, 'Nybygg mot Rehabilitering', 'Norsk strøm år'))).toBe('–');
  });
});

describe('a variant', () => {
  it('has a sheet of its own after what it is of, and no place in the comparison', () => {
    const [first, second] = SCHOOL.alternatives;
    if (!first || !second) throw new Error('The school has two alternatives');
    const variant: AlternativeDocument = {
      ...first,
      id: 'budget',
      name: 'Rehabilitering, budsjett',
      variant: { of: first.id, stage: 'budget' },
      position: 9,
    };
    const workbook = workbookOf({ ...SCHOOL, alternatives: [first, second, variant] });
    const own = workbook.sheets.map(({ name }) => name).filter((name) => /^(Rehabilitering|Nybygg)/.test(name));
    expect(own).toEqual(['Rehabilitering', 'Rehabilitering, budsjett', 'Nybygg']);
    expect(textsOf(sheetOf(workbook, 'Sammenligning'))).not.toContain('budsjett');
    expect(textsOf(sheetOf(workbook, 'Sammendrag'))).not.toContain('budsjett');
  });
});
