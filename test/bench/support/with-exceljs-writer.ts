import { Writable } from 'node:stream';
import ExcelJS from 'exceljs';

/** Writes as many bare numbers as asked with exceljs' stream writer, 40 in a row. */
const cells = Number(process.argv[2]);
const busy = process.cpuUsage();
const begun = performance.now();
const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
const sheet = writer.addWorksheet('Ark');
const values = Array.from({ length: 40 }, (_, index) => index * 1.1);
for (let row = 0; row < cells / values.length; row += 1) sheet.addRow(values).commit();
sheet.commit();
await writer.commit();
const ms = performance.now() - begun;
const cpu = process.cpuUsage(busy);

process.stdout.write(
  JSON.stringify({ ms, cpuMs: (cpu.user + cpu.system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }),
);
