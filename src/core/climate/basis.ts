import type { Declaration, GwpIndicator } from '../declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '../declaration/life-cycle-module.ts';
import type { MethodIndicator } from '../project/method.ts';
import type { IndicatorBasis, IssueCode } from './account.ts';

/** kg CO₂ per kg of carbon: 44/12, the ratio of the molar masses. */
const CO2_PER_CARBON = 44 / 12;

/** The modules that an account reads from a declaration: the product stage whole, the others as they are, and D. */
export const READ_MODULES = DECLARED_MODULES.filter((m) => m !== 'A1' && m !== 'A2' && m !== 'A3');

/** Figures of the chosen indicator, kg CO₂e for one declared unit (the whole declared amount). */
export interface DeclaredFigures {
  readonly basis: IndicatorBasis | null;
  readonly issue: IssueCode | null;
  readonly perDeclaredUnit: Readonly<Partial<Record<DeclaredModule, number | null>>>;
}

/** What of a declaration its figures follow from. */
export type Declared = Pick<Declaration, 'impacts' | 'biogenicCarbon' | 'containsBiogenicCarbon'>;

/** As {@link figuresBy}, worked out once: one declaration stands in the accounts of many projects, and depends on nothing of theirs but the indicator. */
export function declaredFigures(declaration: Declaration, indicator: MethodIndicator): DeclaredFigures {
  const known = found[indicator].get(declaration);
  if (known !== undefined) return known;
  const figures = figuresBy(declaration, indicator);
  found[indicator].set(declaration, figures);
  return figures;
}

const found: Readonly<Record<MethodIndicator, WeakMap<Declaration, DeclaredFigures>>> = {
  gwpIobc: new WeakMap(),
  gwpTotal: new WeakMap(),
  gwpFossil: new WeakMap(),
};

/** g(m): what the method's indicator is for each module that an account reads. */
export function figuresBy(declaration: Declared, indicator: MethodIndicator): DeclaredFigures {
  const { basis, issue, figureOf } = readingBy(declaration, indicator);
  const perDeclaredUnit: Partial<Record<DeclaredModule, number | null>> = {};
  for (const module of READ_MODULES) perDeclaredUnit[module] = figureOf(module);
  return { basis, issue, perDeclaredUnit };
}

/** How a declaration's figures are read by one basis. */
interface Reading extends Pick<DeclaredFigures, 'basis' | 'issue'> {
  /** g(m), kg CO₂e for one declared unit (the whole declared amount). */
  readonly figureOf: (module: DeclaredModule) => number | null;
}

/**
 * How the indicator is read from a declaration, by one basis for the whole of it (`calculation.md`, "A component"). A basis is taken when it
 * covers A1-A3; where no indicator gives A1-A3, when it covers any module.
 */
export function readingBy(declaration: Declared, indicator: MethodIndicator): Reading {
  if (indicator !== 'gwpIobc') {
    const figureOf = (m: DeclaredModule) => figure(declaration, indicator, m);
    const declared = READ_MODULES.some((m) => figureOf(m) !== null);
    return { basis: declared ? indicator : null, issue: declared ? null : 'indicator-not-declared', figureOf };
  }
  const declared = Object.values(declaration.impacts);
  const anyProductStage = declared.some((figures) => figures && productStage(figures) !== null);
  const covers = (read: ReadModule) =>
    anyProductStage ? read(declaration, 'A1-A3') !== null : READ_MODULES.some((m) => read(declaration, m) !== null);

  for (const [basis, read] of CANDIDATES) {
    if (!covers(read)) continue;
    return { basis, issue: basis === 'gwpFossil' ? 'basis-fossil-only' : null, figureOf: (m) => read(declaration, m) };
  }
  return singleGwp(declaration, covers(gwpTotal));
}

type Table = Partial<Record<DeclaredModule, number | null>>;
type ReadModule = (declaration: Declared, module: DeclaredModule) => number | null;

const gwpTotal: ReadModule = (d, m) => figure(d, 'gwpTotal', m);

/** The bases in order of preference, for declarations that split GWP. */
const CANDIDATES: readonly (readonly [IndicatorBasis, ReadModule])[] = [
  ['gwpIobc', (d, m) => figure(d, 'gwpIobc', m)],
  ['gwpTotal-gwpBiogenic', (d, m) => both(figure(d, 'gwpTotal', m), figure(d, 'gwpBiogenic', m), -1)],
  ['gwpFossil+gwpLuluc', (d, m) => both(figure(d, 'gwpFossil', m), figure(d, 'gwpLuluc', m), 1)],
  ['gwpFossil', (d, m) => figure(d, 'gwpFossil', m)],
];

/**
 * A declaration with one GWP, as EN 15804+A1 has: the figure itself where the product holds no biogenic carbon; else the uptake
 * is taken out of A1-A3 and its release out of C3, where the content is known.
 */
function singleGwp(declaration: Declared, isCovered: boolean): Reading {
  const total = (m: DeclaredModule) => gwpTotal(declaration, m);
  const nothing = () => null;
  if (!isCovered) return { basis: null, issue: 'indicator-not-declared', figureOf: nothing };

  const carbonKg = declaration.biogenicCarbon ?? null;
  const holdsNone =
    declaration.containsBiogenicCarbon === false || (declaration.containsBiogenicCarbon == null && carbonKg === 0);
  if (carbonKg !== null && carbonKg > 0) {
    const storedKgCo2 = CO2_PER_CARBON * carbonKg;
    const figureOf = (m: DeclaredModule) => {
      if (m === 'A1-A3') return both(total(m), storedKgCo2, 1);
      return m === 'C3' ? both(total(m), storedKgCo2, -1) : total(m);
    };
    return { basis: 'gwpTotal+biogenicCarbon', issue: null, figureOf };
  }
  if (holdsNone) return { basis: 'gwpTotal', issue: null, figureOf: total };
  return { basis: null, issue: 'biogenic-basis-unknown', figureOf: nothing };
}

function figure({ impacts }: Declared, indicator: GwpIndicator, module: DeclaredModule): number | null {
  const figures = impacts[indicator];
  if (!figures) return null;
  return module === 'A1-A3' ? productStage(figures) : (figures[module] ?? null);
}

/** A1-A3 as given, else A1 + A2 + A3 where all three are; a part of them alone is not A1-A3. */
export function productStage(figures: Table): number | null {
  if (figures['A1-A3'] != null) return figures['A1-A3'];
  const { A1, A2, A3 } = figures;
  return A1 == null || A2 == null || A3 == null ? null : A1 + A2 + A3;
}

function both(a: number | null, b: number | null, sign: 1 | -1): number | null {
  return a === null || b === null ? null : a + sign * b;
}
