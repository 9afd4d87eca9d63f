import ExcelJS from 'exceljs';
import { Writable } from 'node:stream';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { writeWorkbook } from '#main/workbook/write-workbook.ts';
import { manyComponents } from './support/many-components.ts';

/**
 * How long the workbook of three alternatives takes, from the account to the bytes: at most 1.5 times what exceljs' stream writer needs for as many
 * bare numbers in the same run, at most 600 MB, and ten times the rows at most eleven times as long.
 */
const ROWS = 10_000;
const MOST_OF_EXCELJS = 1.5;
const MOST_MB = 600;
const MOST_GROWTH = 11;

const warm = await made(200);
const few = await made(ROWS / 10);
const many = await made(ROWS);
const peakMb = process.resourceUsage().maxRSS / 1024;
const bareMs = await bare(many.cells);
const [ofExceljs, growth] = [many.ms / bareMs, many.ms / few.ms];
process.stdout.write(
  [
    `${ROWS.toLocaleString('nb')} components × 3: ${many.ms.toFixed(0)} ms for ${many.cells} cells and ${(many.bytes / 1e6).toFixed(1)} MB`,
    `(described ${many.describedMs.toFixed(0)} ms); exceljs' stream writer ${bareMs.toFixed(0)} ms: ${ofExceljs.toFixed(2)} of ${MOST_OF_EXCELJS} times`,
    `${few.rows} to ${many.rows} components: ${growth.toFixed(1)} of ${MOST_GROWTH} times; peak ${peakMb.toFixed(0)} of ${MOST_MB} MB; warmed on ${warm.cells} cells`,
    '',
  ].join('\n'),
);
if (!(ofExceljs <= MOST_OF_EXCELJS && growth <= MOST_GROWTH && peakMb <= MOST_MB)) process.exitCode = 1;

async function made(rows: number) {
  const document = manyComponents(rows);
  const begun = performance.now();
  const today = '2026-11-23';
  const { accounts, comparison } = assessDocument(document, today);
  const workbook = comparisonWorkbook({ document, accounts, comparison, language: 'nb', today, programVersion: '0' });
  const describedMs = performance.now() - begun;
  const bytes = await writeWorkbook(workbook, () => undefined);
  return { rows, ms: performance.now() - begun, describedMs, cells: cellsIn(workbook), bytes: bytes.length };
}

function cellsIn({ sheets }: Workbook): number {
  const filled = sheets.flatMap(({ rows }) => rows.map((cells) => cells.filter((cell) => cell !== null).length));
  return filled.reduce((sum, count) => sum + count, 0);
}

/** As many bare numbers, 40 in a row. */
async function bare(cells: number): Promise<number> {
  const begun = performance.now();
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const sheet = writer.addWorksheet('Ark');
  const values = Array.from({ length: 40 }, (_, index) => index * 1.1);
  for (let row = 0; row < cells / values.length; row += 1) sheet.addRow(values).commit();
  sheet.commit();
  await writer.commit();
  return performance.now() - begun;
}
