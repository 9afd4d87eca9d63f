import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { createResources } from '#main/resources/resources.ts';
import { blueInputs, withValue } from '#test/core/report/input-changes.ts';
import { richSchool } from '#test/core/report/rich-school.ts';
import { isFormula, sheetOf } from '#test/core/report/workbook-reading.ts';
import { FOLLOWED } from '#test/core/report/followed-school.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';
import {
  expectFigures,
  expectRecalculated,
  hasLibreOffice,
  recalculated,
  WITHOUT_LIBREOFFICE,
} from '#test/support/recalculation.ts';

describe.runIf(hasLibreOffice)(`Recalculated by LibreOffice${WITHOUT_LIBREOFFICE}`, () => {
  it('every formula gives the program’s own figure, of accounts, waste, site, costs and bids', async () => {
    await expectRecalculated(workbookOf(FOLLOWED));
    // Timber stores carbon by GWP-total, so sizes are added up that stand on both sides of 0.
    await expectRecalculated(workbookOf(richSchool({ preset: 'ns3720', indicator: 'gwpTotal' })));
  }, 120_000);

  it('the example and projects made by chance come back with our own figures', async () => {
    const resources = createResources('resources');
    const example = documentOf(resources.example(), resources.factors());
    await expectRecalculated(workbookOf(example));
    const [byChance] = fc.sample(PROJECT, { numRuns: 1, seed: 3720 });
    if (!byChance) throw new Error('One project was asked for');
    await expectRecalculated(workbookOf(byChance));
  }, 240_000);

  it('every blue cell changed in the file gives what the program makes of the same values', async () => {
    const document = richSchool();
    const workbook = workbookOf(document);
    const inputs = blueInputs(workbook, document);
    // Half as much again and a little, each by another share, so that no two stand for each other.
    const changed = inputs.map((input, index) => ({
      input,
      value: input.value === 0 ? 0.2 + index / 1000 : input.value * (1.5 + index / 1000),
    }));
    const inFile = changed.reduce((made, { input, value }) => withValue(made, input, value), workbook);
    const inProgram = changed.reduce((made, { input, value }) => input.inProgram(made, value), document);
    expectFigures(await recalculated(inFile), workbookOf(inProgram));
  }, 120_000);

  it('a blue cell that is emptied makes its row and the total #N/A, and leaves the other alternative alone', async () => {
    const workbook = workbookOf(SCHOOL);
    const floor = blueInputs(workbook, SCHOOL).find(
      ({ name }) => name.includes('Nytt gulv') && name.endsWith('Mengde'),
    );
    if (!floor) throw new Error('The quantity of the new floor is blue');
    const read = await recalculated(withValue(workbook, floor, null));
    const found = (sheet: string, label: string) => {
      const rows = sheetOf(workbook, sheet).rows;
      const row = rows.findLastIndex((cells) => cells.some((cell) => cell?.value === label));
      const column = rows[row]?.findIndex((cell) => cell !== null && isFormula(cell.value)) ?? -1;
      return read.getWorksheet(sheet)?.getCell(row + 1, column + 1).result;
    };
    expect(found('Rehabilitering', 'Nytt gulv')).toEqual({ error: '#N/A' });
    expect(found('Rehabilitering', 'kg CO₂e/m²')).toEqual({ error: '#N/A' });
    expect(found('Nybygg', 'kg CO₂e/m²')).toBeCloseTo(181.6034, 9);
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

/** A school of components, amounts and energy by chance, over the declarations and factors of the small school. */
const PROJECT: fc.Arbitrary<ProjectDocument> = fc
  .array(
    fc.record({
      declaration: fc.option(fc.constantFrom(...SCHOOL.declarations.map(({ id }) => id)), { nil: null }),
      element: fc.constantFrom('222', '231', '243', '255', '262', null),
      quantity: fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: null }),
      unit: fc.constantFrom('m2', 'kg', 'm3', 't'),
      origin: fc.constantFrom('new', 'retained', 'reused', 'demolished'),
      wastage: fc.option(fc.double({ min: 0, max: 0.3, noNaN: true }), { nil: null }),
      serviceLife: fc.option(fc.integer({ min: 5, max: 80 }), { nil: null }),
    } as const),
    { minLength: 40, maxLength: 60 },
  )
  .map((rows) => ({
    ...SCHOOL,
    alternatives: SCHOOL.alternatives.map((alternative, at) => ({
      ...alternative,
      components: rows
        .filter((_, index) => index % 2 === at || index % 5 === 0)
        .map((row, position) => ({ ...row, id: `${alternative.id}-${position}`, position, name: `Post ${position}` })),
    })),
  }));

/** A project package as the workspace has it. */
function documentOf({ project, declarations, factors }: ProjectPackage, newest: FactorSet): ProjectDocument {
  const { alternatives, ...head } = project;
  const placed = <Row>(rows: readonly Row[] | null | undefined) =>
    (rows ?? []).map((row, position) => ({ ...row, position }));
  return {
    ...SCHOOL,
    project: head,
    alternatives: placed(alternatives).map((alternative) => ({
      ...alternative,
      components: placed(alternative.components),
      costLines: placed(alternative.costLines).map((line) => ({ ...line, id: `${alternative.id}-${line.position}` })),
      energy: placed(alternative.energy).map((use) => ({ ...use, id: `${alternative.id}-${use.position}` })),
    })),
    declarations: declarations ?? [],
    factors: factors ?? newest,
  };
}
