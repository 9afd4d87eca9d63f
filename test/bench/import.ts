import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSheet } from './support/sheet.ts';
import { printTable } from './support/table.ts';

/**
 * How long a supplier's workbook of 50 000 products takes from file to library, beside reading its rows with exceljs' stream reader and doing
 * nothing with them: at most 1.6 times as long, and in at most 450 MB. Each run is a process of its own, both in turn, and the quickest of
 * each counts: what else the machine does only ever makes one slower.
 */
const PRODUCTS = 50_000;
const RUNS = 3;
const MOST_RATIO = 1.6;
const MOST_MB = 450;

interface Run {
  readonly rows: number;
  readonly ms: number;
  /** Of all the process's threads: what else the machine does is not counted. */
  readonly cpuMs: number;
  readonly readMs?: number;
  readonly peakMb: number;
}

function run(script: string, ...args: readonly string[]): Run {
  const file = join(import.meta.dirname, 'support', script);
  const found = JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, file, ...args], { encoding: 'utf8' }),
  ) as Run;
  if (found.rows !== PRODUCTS) throw new Error(`${script}: ${found.rows} rows of ${PRODUCTS}`);
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'byggklima-bench-'));
try {
  const sheet = join(folder, 'epd.xlsx');
  await writeSheet(sheet, PRODUCTS);
  const rounds = Array.from({ length: RUNS }, (_, round) => ({
    theirs: run('with-exceljs.ts', sheet),
    ours: run('with-backend.ts', sheet, join(folder, `data-${round}`)),
  }));
  const least = (of: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(of));
  const theirs = least((round) => round.theirs.ms);
  const ours = least((round) => round.ours.ms);
  const theirCpu = least((round) => round.theirs.cpuMs);
  const ourCpu = least((round) => round.ours.cpuMs);
  const peak = Math.max(...rounds.map((round) => round.ours.peakMb));
  printTable(
    ['50 000 products, 23 columns', 'ms', '÷ exceljs', 'ms of CPU', '÷ exceljs', 'most MB'],
    [
      ['rows with exceljs', theirs.toFixed(0), '', theirCpu.toFixed(0), '', ''],
      ['read and previewed', least((round) => round.ours.readMs ?? Number.NaN).toFixed(0), '', '', '', ''],
      [
        'and stored',
        ours.toFixed(0),
        (ours / theirs).toFixed(2),
        ourCpu.toFixed(0),
        (ourCpu / theirCpu).toFixed(2),
        peak.toFixed(0),
      ],
      ['at most', '', MOST_RATIO.toFixed(2), '', '', MOST_MB.toFixed(0)],
    ],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
