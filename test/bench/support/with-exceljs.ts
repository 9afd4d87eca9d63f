import ExcelJS from 'exceljs';

/** Reads every row of a workbook with exceljs' stream reader, and does nothing with it. */
const [path = ''] = process.argv.slice(2);
const busy = process.cpuUsage();
const started = performance.now();
let rows = 0;
const workbook = new ExcelJS.stream.xlsx.WorkbookReader(path, {});
for await (const sheet of workbook) {
  for await (const row of sheet) rows = row.number;
}
const ms = performance.now() - started;
const cpu = process.cpuUsage(busy);
// The heading is a row too.
process.stdout.write(
  JSON.stringify({
    rows: rows - 1,
    ms,
    cpuMs: (cpu.user + cpu.system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
