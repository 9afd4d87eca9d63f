import ExcelJS from 'exceljs';

/** Reads every row of a workbook with exceljs' stream reader, and does nothing with it. */
const [path = ''] = process.argv.slice(2);
const started = performance.now();
let rows = 0;
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {})) for await (const _row of sheet) rows += 1;
process.stdout.write(JSON.stringify({ rows: rows - 1, ms: performance.now() - started }));
