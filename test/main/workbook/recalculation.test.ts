import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
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
});

function workbookOf(document: ProjectDocument): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' });
}
