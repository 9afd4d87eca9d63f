import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectDocument } from '#core/api/contract.ts';
import { actionPlan } from '#core/portfolio/action-plan.ts';
import { documentInPortfolio } from '#core/portfolio/portfolio-project.ts';
import { createBackend } from '#main/backend.ts';
import { backendOptions } from '#main/program.ts';
import { createResources } from '#main/resources/resources.ts';
import { stderrLog, systemClock, uuids } from '#main/system.ts';
import { printTable } from './support/table.ts';

/**
 * How long the portfolio takes to open: the projects read from a real workspace, each worked out, and the measures of the strategy over all of
 * them. In the page one is worked out again only when it has changed.
 */
const SIZES = [20, 200];
const ROUNDS = 5;
const TODAY = '2026-11-27';
const LIMIT_MS = 300;
/** Of each project, in a year. */
const DELIVERIES = 120;

async function measure(count: number, dataDir: string) {
  const root = join(import.meta.dirname, '../..');
  const options = backendOptions(root, dataDir);
  const backend = await createBackend({ ...options, clock: systemClock, ids: uuids, log: stderrLog });
  const call = async (name: string, input: unknown) => {
    const result = await backend.dispatch(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.code}`);
    return result.value;
  };
  const example = createResources(options.resourcesDir).example();
  for (let index = 0; index < count; index += 1) {
    const project = {
      ...example.project,
      id: `p${index}`,
      name: `Skole ${index}`,
      waste: {
        deliveries: Array.from({ length: DELIVERIES }, (_, at) => ({
          date: `2026-${String((at % 12) + 1).padStart(2, '0')}-15`,
          fraction: at % 10 === 0 ? '9912' : '1141',
          amount: 1 + (at % 7),
          unit: 't',
        })),
      },
    };
    const bytes = new TextEncoder().encode(JSON.stringify({ ...example, project }));
    await call('projects.importPackage', { upload: backend.shelf.put(`${index}.byggklima`, bytes) });
  }
  const times = { read: [] as number[], workedOut: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    // What the backend answers is what the contract says.
    const documents = (await call('projects.list', {})) as readonly ProjectDocument[];
    const read = performance.now();
    actionPlan(
      documents.map((document) => documentInPortfolio(document, TODAY)),
      [],
      2026,
    );
    times.read.push(read - begun);
    times.workedOut.push(performance.now() - read);
  }
  await backend.close();
  const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  const [read, workedOut] = [middle(times.read), middle(times.workedOut)];
  return { read, workedOut, opened: read + workedOut };
}

const measured = [];
for (const count of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'byggklima-bench-'));
  measured.push({ count, ...(await measure(count, folder)) });
  rmSync(folder, { recursive: true, force: true });
}
const [few, many] = measured;
printTable(
  ['projects', 'ms read', 'ms worked out', 'ms in all'],
  [
    ...measured.map(({ count, read, workedOut, opened }) => [
      String(count),
      read.toFixed(0),
      workedOut.toFixed(0),
      opened.toFixed(0),
    ]),
    ['at most', '', '', String(LIMIT_MS)],
  ],
);
process.stdout.write(
  `ten times the projects in ${((many?.opened ?? 0) / (few?.opened ?? 1)).toFixed(1)} times the time\n`,
);
if (!((many?.opened ?? Infinity) < LIMIT_MS)) process.exitCode = 1;
