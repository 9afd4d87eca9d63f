import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { printTable } from './support/table.ts';

/**
 * How long the workbook of three alternatives takes, from the data to the bytes: at most 1.5 times what exceljs' stream writer needs for as many
 * bare numbers, at most 600 MB, and ten times the rows at most eleven times as long. Each run is a process of its own, all in turn, and the
 * quickest of each counts: what else the machine does only ever makes one slower.
 */
const ROWS = 10_000;
const RUNS = 3;
const MOST_RATIO = 1.5;
const MOST_MB = 600;
const MOST_GROWTH = 11;

interface Run {
  readonly ms: number;
  /** Of all the process's threads: what else the machine does is not counted. */
  readonly cpuMs: number;
  readonly peakMb: number;
}
interface Made extends Run {
  readonly cells: number;
  readonly megabytes: number;
}

const rounds = Array.from({ length: RUNS }, () => {
  const few: Made = run('make-report.ts', ROWS / 10);
  const many: Made = run('make-report.ts', ROWS);
  const bare: Run = run('with-exceljs-writer.ts', many.cells);
  return { few, many, bare };
});
const least = (of: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(of));
const [few, many, bare] = [least(({ few }) => few.ms), least(({ many }) => many.ms), least(({ bare }) => bare.ms)];
const [manyCpu, bareCpu] = [least(({ many }) => many.cpuMs), least(({ bare }) => bare.cpuMs)];
const peakMb = Math.max(...rounds.map(({ many }) => many.peakMb));
const [ratio, growth] = [many / bare, many / few];
const size = rounds[0]?.many;
printTable(
  [
    `${size?.cells} cells, ${size?.megabytes.toFixed(1)} MB`,
    'ms',
    '÷ exceljs',
    'ms of CPU',
    '÷ exceljs',
    'most MB',
    '÷ 1000',
  ],
  [
    ['bare numbers with exceljs', bare.toFixed(0), '', bareCpu.toFixed(0)],
    [
      `${ROWS} components × 3`,
      many.toFixed(0),
      ratio.toFixed(2),
      manyCpu.toFixed(0),
      (manyCpu / bareCpu).toFixed(2),
      peakMb.toFixed(0),
      growth.toFixed(1),
    ],
    ['at most', '', MOST_RATIO.toFixed(2), '', '', MOST_MB.toFixed(0), MOST_GROWTH.toFixed(1)],
  ],
);
if (!(ratio <= MOST_RATIO && growth <= MOST_GROWTH && peakMb <= MOST_MB)) process.exitCode = 1;

/** What a script says of itself: both tell of a run, and one of what it made too. */
function run(script: string, count: number): Made {
  const file = join(import.meta.dirname, 'support', script);
  const told = execFileSync(process.execPath, [...process.execArgv, file, String(count)], { encoding: 'utf8' });
  return JSON.parse(told) as Made;
}
