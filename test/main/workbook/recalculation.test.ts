import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { POINT_FORMULAS, type PointFormula } from '#core/award/bid.ts';
import { documentAward } from '#core/award/document-award.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { awardWorkbook } from '#core/report/award-workbook.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { createWorkbookWriter } from '#main/workbook/writer.ts';
import { formulasOf, isFormula } from '#test/core/report/workbook-reading.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';

const hasLibreOffice = isInstalled('soffice');

describe.runIf(hasLibreOffice)(
  `Recalculated by LibreOffice${hasLibreOffice ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    it('every formula gives the account’s own figure', async () => {
      const described = workbookOf(SCHOOL);
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
        await expectRecalculated(awardOf(formula), 8);
      },
      120_000,
    );
  },
);

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

/** Writes the workbook with every result replaced by 0, so that what comes back is the other engine's own work. */
async function expectRecalculated(described: Workbook, least = 250): Promise<void> {
  const emptied: Workbook = {
    ...described,
    sheets: described.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => (cell && isFormula(cell.value) ? { ...cell, value: { ...cell.value, result: 0 } } : cell)),
      ),
    })),
  };
  const control = { signal: new AbortController().signal, progress: () => undefined };
  const read = await recalculate(await createWorkbookWriter().write(emptied, control));
  const formulas = formulasOf(described);
  expect(formulas.length).toBeGreaterThan(least);
  for (const { sheet, row, column, formula } of formulas) {
    const found = read.getWorksheet(sheet)?.getCell(row, column).result;
    const where = `${sheet} ${row}:${column} =${formula.formula}: ${String(found)}, ours ${formula.result}`;
    // exceljs gives no result where it is 0.
    const number = Number(found ?? 0);
    expect(Math.abs(number - formula.result), where).toBeLessThanOrEqual(1e-9 * Math.abs(formula.result));
  }
}

/** Opens the workbook in LibreOffice, set to recalculate whatever it opens, and saves it again. */
async function recalculate(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'byggklima-recalculation-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const file = join(folder, 'workbook.xlsx');
  writeFileSync(file, bytes);
  const out = join(folder, 'out');
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
    file,
  ]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(readFileSync(join(out, 'workbook.xlsx'))).buffer);
  return read;
}

/** `OOXMLRecalcMode` 0: always. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
