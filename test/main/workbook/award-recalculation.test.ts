import { describe, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { POINT_FORMULAS, type PointFormula } from '#core/award/bid.ts';
import { documentAward } from '#core/award/document-award.ts';
import { awardWorkbook } from '#core/report/award-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';
import { expectRecalculated, hasLibreOffice, WITHOUT_LIBREOFFICE } from '#test/support/recalculation.ts';

describe.runIf(hasLibreOffice)(`Points recalculated by LibreOffice${WITHOUT_LIBREOFFICE}`, () => {
  it.each(POINT_FORMULAS)(
    'are the bids’ prices’ and footprints’ own, %s',
    async (formula) => {
      await expectRecalculated(awardOf(formula));
    },
    120_000,
  );
});

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
  return awardWorkbook({
    project: document.project,
    requirements: [],
    status,
    language: 'nb',
    today: TODAY,
    programVersion: '0.1.0',
  });
}
