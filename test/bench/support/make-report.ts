import { assessmentWorkbook } from '#core/report/assessment/assessment-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { createWorkbookWriter } from '#main/workbook/writer.ts';
import { manyComponents } from './many-components.ts';

/** Makes the workbook of three alternatives of as many components each as asked, as the program does: in the writer's thread, from the data to the bytes. */
const rows = Number(process.argv[2]);
const document = manyComponents(rows);
const control = { signal: new AbortController().signal, progress: () => undefined };

const busy = process.cpuUsage();
const begun = performance.now();
const request = { document, language: 'nb', today: '2026-11-23', programVersion: '0' } as const;
const bytes = await createWorkbookWriter().writeAssessment(request, control);
const ms = performance.now() - begun;
const cpu = process.cpuUsage(busy);

const peakMb = process.resourceUsage().maxRSS / 1024;

process.stdout.write(
  JSON.stringify({
    cells: cellsIn(assessmentWorkbook(request)),
    ms,
    cpuMs: (cpu.user + cpu.system) / 1000,
    megabytes: bytes.length / 1e6,
    peakMb,
  }),
);

function cellsIn({ sheets }: Workbook): number {
  const filled = sheets.flatMap(({ rows }) => rows.map((cells) => cells.filter((cell) => cell !== null).length));
  return filled.reduce((sum, count) => sum + count, 0);
}
