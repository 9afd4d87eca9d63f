import { calculateProject } from 'lcax';
import type { Component } from '#core/project/project.ts';
import { account, component, declaration } from '#test/support/build.ts';
import { lcaxProject } from './support/lcax-project.ts';

/**
 * How long a climate account over 60 years takes, both programs warm, in one run. A screen recalculates after every committed cell, so 10 000
 * components should fit in a frame of 16 ms, and ten times the components take at most eleven times the time. Beside the account alone it
 * measures one whose rows are read too, as a screen does that shows them or says which of them lack something; a sensitivity reads the sums alone. Run by Node itself, as a
 * test runner's module loader costs more than the formulas.
 */
const STUDY_PERIOD = 60;
const PER_DECLARED_UNIT = { 'A1-A3': 1.7, A4: 0.7, A5: 0.2, C1: 0.1, C2: 0.1, C3: 1.9, C4: 0.4, D: -2.2 };
const DECLARED = declaration({ equivalents: { kg: 12 }, impacts: { gwpIobc: PER_DECLARED_UNIT } });
const LIVES = [20, 30, 60] as const;
const PARTS = ['222', '231', '251'] as const;

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${String(index).padStart(7, '0')}`,
    quantity: index % 50,
    serviceLife: LIVES[index % 3] ?? STUDY_PERIOD,
    element: PARTS[index % 3] ?? null,
  }));

/** Half of the samples are uncounted: they warm up the program and its memory. */
const SAMPLES = 30;

/** The median sample of `runs` runs each, in time that this thread had: what else the machine does is not counted. */
function milliseconds(work: () => unknown, runs: number, samples = SAMPLES): number {
  const each = Array.from({ length: samples }, () => {
    const begun = process.threadCpuUsage();
    for (let run = 0; run < runs; run += 1) work();
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000 / runs;
  });
  const warm = each.slice(samples / 2).toSorted((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
}

const METHOD = { preset: 'ns3720', startYear: 2027 } as const;
const assess = (components: readonly Component[]) => account({ components, declarations: [DECLARED], method: METHOD });

// Ours first, all sizes: what lcax leaves on the heap would be collected during our runs.
const SIZES = [1000, 10_000, 100_000].map((count) => ({ count, runs: Math.max(1, 20_000 / count) }));
const ours = SIZES.map(({ count, runs }) => {
  const components = rowsOf(count).map((row) => component(row));
  return {
    productStage: assess(components).modules['A1-A3'] ?? 0,
    ms: milliseconds(() => assess(components), runs),
    withRowsMs: milliseconds(() => assess(components).components, runs),
  };
});
const theirs = SIZES.map(({ count, runs }) => {
  const { 'A1-A3': a1a3, A4: a4, A5: a5, C1: c1, C2: c2, C3: c3, C4: c4, D: d } = PER_DECLARED_UNIT;
  const project = lcaxProject(rowsOf(count), { a1a3, a4, a5, c1, c2, c3, c4, d }, STUDY_PERIOD);
  const productStage = calculateProject(project).results?.gwp.a1a3 ?? 0;
  return { productStage, ms: milliseconds(() => calculateProject(project), 1, runs > 1 ? 10 : 2) };
});

const cells = SIZES.map(({ count }, index) => {
  const [our, their, smaller] = [ours[index], theirs[index], ours[index - 1]];
  if (!our || !their) throw new RangeError('Every size is measured');
  // Both have done the same work: the product stage is the same to the last gram.
  if (Math.abs(our.productStage - their.productStage) > 0.001)
    throw new Error(`A1-A3: ${our.productStage} here, ${their.productStage} in lcax`);
  const growth = smaller ? (our.ms / smaller.ms).toFixed(1) : '';
  const growthWithRows = smaller ? (our.withRowsMs / smaller.withRowsMs).toFixed(1) : '';
  return [
    String(count),
    our.ms.toFixed(2),
    growth,
    our.withRowsMs.toFixed(2),
    growthWithRows,
    their.ms.toFixed(1),
    (their.ms / our.withRowsMs).toFixed(1),
  ];
});
const heading = ['components', 'assess ms', '× previous', 'with rows ms', '× previous', 'lcax ms', 'lcax ÷ rows'];
const table = [heading, ...cells].map((row) => row.map((cell) => cell.padStart(14)).join(''));
process.stdout.write(`${table.join('\n')}\n`);
