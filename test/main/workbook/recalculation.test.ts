import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import type { Sheet, Workbook } from '#core/report/workbook.ts';
import { createResources } from '#main/resources/resources.ts';
import { cellAt, sheetOf, shownIn } from '#test/core/report/workbook-reading.ts';
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
  }, 120_000);

  it('the example and projects made by chance come back with our own figures', async () => {
    const resources = createResources('resources');
    const example = documentOf(resources.example(), resources.factors());
    await expectRecalculated(workbookOf(example));
    const [byChance] = fc.sample(PROJECT, { numRuns: 1, seed: 3720 });
    if (!byChance) throw new Error('One project was asked for');
    await expectRecalculated(workbookOf(byChance));
  }, 240_000);

  it('five inputs changed in the file give what the program makes of the same five', async () => {
    const changes: readonly InputChange[] = [
      { sheet: 'Rehabilitering', label: 'Nytt gulv', heading: 'Mengde', value: 345.5 },
      { sheet: 'Rehabilitering', label: 'Nytt gulv', heading: 'Kapp og svinn', value: 0.15 },
      { sheet: 'Nybygg', label: 'Gulv', heading: 'Mengde', value: 1 },
      { sheet: 'Rehabilitering', label: 'Fjernvarme', heading: 'Behov per år', value: 77_000 },
      { sheet: 'Nybygg', label: 'Elektrisitet', heading: 'Behov per år', value: 12_345.6 },
    ];
    const inFile = changes.reduce(withInput, workbookOf(SCHOOL));
    const inProgram = workbookOf({
      ...SCHOOL,
      alternatives: SCHOOL.alternatives.map((alternative) => ({
        ...alternative,
        components: alternative.components.map((one) => {
          if (one.name === 'Nytt gulv') return { ...one, quantity: 345.5, wastage: 0.15 };
          return one.name === 'Gulv' ? { ...one, quantity: 1 } : one;
        }),
        energy: alternative.energy.map((use) => {
          if (use.id === 'e2') return { ...use, annualDemand: 77_000 };
          return use.id === 'e3' ? { ...use, annualDemand: 12_345.6 } : use;
        }),
      })),
    });
    const read = await recalculated(inFile);
    expectFigures(read, inProgram);
    // 345.5 m² · 100 kg: the change has reached the list, and is not 200 · 100 any longer.
    expect(shownIn(cellAt(sheetOf(inProgram, 'Rehabilitering'), 'Nytt gulv', 'A1–A3'))).toBe(34_550);
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

interface InputChange {
  readonly sheet: string;
  readonly label: string;
  readonly heading: string;
  readonly value: number;
}

function withInput(workbook: Workbook, { sheet: name, label, heading, value }: InputChange): Workbook {
  const changed = cellAt(sheetOf(workbook, name), label, heading);
  expect(changed.style, `${label}, ${heading}`).toBe('input');
  const rowsOf = (rows: Sheet['rows']) =>
    rows.map((cells) => cells.map((cell) => (cell === changed ? { ...cell, value } : cell)));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: rowsOf(sheet.rows) } : sheet)),
  };
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
