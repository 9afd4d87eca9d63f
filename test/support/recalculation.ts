import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { expect, onTestFinished } from 'vitest';
import type { Workbook } from '#core/report/workbook.ts';
import { createWorkbookWriter } from '#main/workbook/writer.ts';
import { formulasOf, isFormula } from '#test/core/report/workbook-reading.ts';

/** Workbooks recalculated by an engine that is not ours. */

export const hasLibreOffice = isInstalled('soffice');
/** Said in the name of what is skipped where it is absent. */
export const WITHOUT_LIBREOFFICE = hasLibreOffice ? '' : ' (skipped: soffice is not installed)';

/** Every formula of the workbook comes back from the other engine as it is described. */
export async function expectRecalculated(described: Workbook): Promise<void> {
  expectFigures(await recalculated(described), described);
}

/** Writes the workbook with every result replaced by 0, so that what comes back is the other engine's own work. */
export async function recalculated(described: Workbook): Promise<ExcelJS.Workbook> {
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
  return recalculate(await createWorkbookWriter().write(emptied, control));
}

export function expectFigures(read: ExcelJS.Workbook, described: Workbook): void {
  const formulas = formulasOf(described);
  expect(formulas).not.toEqual([]);
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
