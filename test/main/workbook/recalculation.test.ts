import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { POINT_FORMULAS, type PointFormula } from '#core/award/bid.ts';
import { documentAward } from '#core/award/document-award.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { awardWorkbook } from '#core/report/award-workbook.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { formulasOf } from '#test/core/report/workbook-reading.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';
import { expectRecalculated, hasLibreOffice, WITHOUT_LIBREOFFICE } from '#test/support/recalculation.ts';

describe.runIf(hasLibreOffice)(`Recalculated by LibreOffice${WITHOUT_LIBREOFFICE}`, () => {
  it('every formula gives the account’s own figure', async () => {
    const described = workbookOf(SCHOOL);
    expect(formulasOf(described).length).toBeGreaterThan(250);
    await expectRecalculated(described);
  }, 120_000);

  it('names of sheets and parts with awkward characters are found', async () => {
    const names = ['Ålesund & «Ørsta» <1>', "Ola's hus", '50 % $A$1 {x}', '🏫 skole'];
    const [template] = SCHOOL.alternatives;
    if (!template) throw new Error('The school has alternatives');
    const alternatives = names.map((name, position) => ({
      ...template,
      id: `a${position}`,
      position,
      name,
      components: template.components.map((component) => ({ ...component, id: `${component.id}-${position}` })),
    }));
    await expectRecalculated(workbookOf({ ...SCHOOL, alternatives }));
  }, 120_000);

  it.each(POINT_FORMULAS)(
    'the points of bids are their prices’ and footprints’ own, %s',
    async (formula) => {
      await expectRecalculated(awardOf(formula));
    },
    120_000,
  );
});

function workbookOf(document: ProjectDocument): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}

/** Two bids, of which one is filled. */
function awardOf(formula: PointFormula): Workbook {
  const method = { preset: 'ns3720' as const, modules: ['A1-A3' as const, 'C3' as const] };
  const stamp = { referenceStudyPeriod: 60, indicator: 'gwpIobc' as const };
  const bid = { area: 3000, method: stamp };
  const document: ProjectDocument = {
    ...SCHOOL,
    project: { ...SCHOOL.project, method, award: { filling: { C3: 40 }, formula, span: 0.5 } },
    bids: [
      { ...bid, id: 'n', position: 1, bidder: "Ola's bygg", price: 84e6, modules: { 'A1-A3': 750_000, C3: 45_000 } },
      { ...bid, id: 's', position: 2, bidder: 'Søndre', price: 80e6, modules: { 'A1-A3': 690_000 } },
    ],
  };
  const status = documentAward(document, TODAY);
  return awardWorkbook({ project: document.project, status, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}
