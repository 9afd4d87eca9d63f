import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from './table.ts';

/** At most so many times as long as reading the rows with exceljs' stream reader and doing nothing with them. */
const MOST_RATIO = 1.6;
const RUNS = 3;

interface Run {
  readonly rows: number;
  readonly ms: number;
  /** Of all the process's threads: what else the machine does is not counted. */
  readonly cpuMs: number;
  readonly readMs?: number;
  readonly peakMb: number;
}

export interface ImportBench {
  readonly title: string;
  readonly rows: number;
  /** Writes the workbook. */
  readonly write: (path: string, rows: number) => Promise<void>;
  /** What imports it through the contract. */
  readonly script: string;
  readonly mostMb: number;
}

/**
 * How long a workbook takes from file to workspace. Each run is a process of its own, both in turn, and the quickest of each counts: what else
 * the machine does only ever makes one slower.
 */
export async function benchImport({ title, rows, write, script, mostMb }: ImportBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'byggklima-bench-'));
  try {
    const sheet = join(folder, 'list.xlsx');
    await write(sheet, rows);
    const rounds = Array.from({ length: RUNS }, (_, round) => ({
      theirs: run(rows, 'with-exceljs.ts', sheet),
      ours: run(rows, script, sheet, join(folder, `data-${round}`)),
    }));
    const least = (of: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(of));
    const theirs = least((round) => round.theirs.ms);
    const ours = least((round) => round.ours.ms);
    const theirCpu = least((round) => round.theirs.cpuMs);
    const ourCpu = least((round) => round.ours.cpuMs);
    const peak = Math.max(...rounds.map((round) => round.ours.peakMb));
    printTable(
      [title, 'ms', '÷ exceljs', 'ms of CPU', '÷ exceljs', 'most MB'],
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
        ['at most', '', MOST_RATIO.toFixed(2), '', '', mostMb.toFixed(0)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(rows: number, script: string, ...args: readonly string[]): Run {
  const file = join(import.meta.dirname, script);
  const found = JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, file, ...args], { encoding: 'utf8' }),
  ) as Run;
  if (found.rows !== rows) throw new Error(`${script}: ${found.rows} rows of ${rows}`);
  return found;
}
