import { productStage, readingBy } from '../climate/basis.ts';
import { outsideItsGroup } from '../climate/implausible-figure.ts';
import type { ImportProblem, ImportProblemCode } from '../api/import-preview.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '../declaration/life-cycle-module.ts';
import type { ReadDataSet } from './import-source.ts';
import { needsBiogenicAnswer } from './product-stage.ts';

/** Rounding of four printed figures stays far below; a total that differs by more is of something else. */
const SUM_TOLERANCE = 0.02;
/**
 * How many times its making the way to the site may emit. Gravel and stone that are shipped far come to five; beyond ten one of the two is
 * of another amount. Kontroller.
 */
const MOST_TRANSPORT = 10;

const NEVER_BELOW_ZERO = [
  ['gwpIobc', 'GWP-IOBC'],
  ['gwpFossil', 'GWP-fossil'],
] as const;

const FIGURE_DOUBTS: ReadonlySet<ImportProblemCode> = new Set([
  'making-below-zero',
  'implausible-per-kg',
  'total-not-sum',
  'transport-beyond-scale',
  'figures-disagree',
]);

/** Whether a problem says that a figure may be wrong: it goes before what else there is to know of a row. */
export function isFigureDoubt(code: ImportProblemCode): boolean {
  return FIGURE_DOUBTS.has(code);
}

type Doubt = Pick<ImportProblem, 'code' | 'found' | 'detail'>;

/** A data set with what its figures give reason to doubt. Nothing of it is changed. */
export function withDoubts(dataSet: ReadDataSet, sheet: string | null): ReadDataSet {
  const { declaration, rows } = dataSet;
  if (!declaration) return dataSet;
  const doubts = doubtsOf(declaration);
  if (doubts.length === 0) return dataSet;
  const place = { severity: 'warning', sheet, row: rows[0] ?? 0, column: null } as const;
  return { ...dataSet, problems: [...dataSet.problems, ...doubts.map((one) => ({ ...place, ...one }))] };
}

/** What a declaration's figures give reason to doubt: against its mass, against each other, and A4 against A1-A3. */
export function doubtsOf(declaration: Declaration): Doubt[] {
  // Whether a product without a split GWP holds biogenic carbon is asked later; where it takes none up, the figure is what it emits.
  const asked = needsBiogenicAnswer(declaration) && !DECLARED_MODULES.some((m) => (gwp(declaration, m) ?? 0) < 0);
  const { impacts, biogenicCarbon } = declaration;
  const judged = asked ? { impacts, biogenicCarbon, containsBiogenicCarbon: false } : declaration;
  const { figureOf } = readingBy(judged, 'gwpIobc');
  const making = figureOf('A1-A3');
  const way = figureOf('A4');
  return [
    belowZero(impacts) ?? perKilogram(declaration, making),
    totalAgainstParts(impacts),
    transport(making, way),
  ].filter((doubt) => doubt !== null);
}

/** GWP-IOBC and GWP-fossil count no uptake, and what recycling saves is told in D: made for less than nothing is another figure, or another sign. */
function belowZero(impacts: Declaration['impacts']): Doubt | null {
  for (const [indicator, name] of NEVER_BELOW_ZERO) {
    const figure = productStage(impacts[indicator] ?? {});
    if (figure !== null && figure < 0) return doubt('making-below-zero', name, { figure });
  }
  return null;
}

function perKilogram(declaration: Declaration, making: number | null): Doubt | null {
  const outside = outsideItsGroup(declaration, making);
  return outside ? doubt('implausible-per-kg', '', outside) : null;
}

/** EN 15804+A2: GWP-total is the sum of its three parts in every module. */
function totalAgainstParts({ gwpTotal, gwpFossil, gwpBiogenic, gwpLuluc }: Declaration['impacts']): Doubt | null {
  if (!gwpTotal || !gwpFossil || !gwpBiogenic || !gwpLuluc) return null;
  for (const module of DECLARED_MODULES) {
    const total = gwpTotal[module];
    const parts = [gwpFossil[module], gwpBiogenic[module], gwpLuluc[module]].filter((part) => part != null);
    if (total == null || parts.length < 3) continue;
    const sum = parts.reduce((added, part) => added + part, 0);
    const scale = Math.max(Math.abs(total), ...parts.map(Math.abs));
    if (Math.abs(sum - total) > SUM_TOLERANCE * scale) {
      return doubt('total-not-sum', module, { module, total, sum });
    }
  }
  return null;
}

function transport(making: number | null, way: number | null): Doubt | null {
  if (making === null || way === null || making <= 0 || way <= MOST_TRANSPORT * making) return null;
  return doubt('transport-beyond-scale', 'A4', { way, making, most: MOST_TRANSPORT });
}

function doubt(code: ImportProblemCode, found: string, detail: ImportProblem['detail']): Doubt {
  return { code, found, ...(detail ? { detail } : {}) };
}

function gwp({ impacts }: Declaration, module: DeclaredModule): number | null {
  return impacts.gwpTotal?.[module] ?? null;
}
