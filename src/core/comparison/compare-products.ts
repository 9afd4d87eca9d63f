import { assess } from '../climate/assess.ts';
import type { ComponentAccount, Issue } from '../climate/account.ts';
import { sumOfKnown } from '../climate/partial-sum.ts';
import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
import { END_OF_LIFE, type Module } from '../declaration/life-cycle-module.ts';
import { resolveMethod } from '../project/method.ts';
import type { Unit } from '../units/unit.ts';

/** Products that can do the same job, side by side per functional amount: what choosing one instead of another comes to. */

/** A product, and how much of it does the job. */
export interface ComparedProduct {
  readonly declaration: LibraryDeclaration;
  readonly quantity: number | null;
  readonly unit: Unit;
  /** m; what makes an area a volume. */
  readonly thickness: number | null;
  /** Years; null: the declaration's own. */
  readonly serviceLife: number | null;
}

export const PRODUCT_COLUMNS = ['A1-A3', 'A4', 'A5', 'B4', 'C1-C4', 'total', 'D'] as const;
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number];

/** kg CO₂e for the job; null where nothing of it is known. */
export interface ProductFigure {
  readonly value: number | null;
  readonly complete: boolean;
}

export interface ProductResult {
  readonly figures: Readonly<Record<ProductColumn, ProductFigure>>;
  /** Of the total. */
  readonly missing: readonly Module[];
  readonly replacements: number;
  /** Years; null: not declared, or only as a lower bound, so that nothing is replaced. */
  readonly serviceLife: number | null;
  /** Without a service life a B4 of 0 says nothing, unless the bound is past the study period. */
  readonly lifeKnown: boolean;
  readonly issues: readonly Issue[];
}

export interface ProductComparison {
  /** In the order of the products. */
  readonly results: readonly ProductResult[];
  /** Places of the products with the lowest figure. Empty where one lacks a part of it: a lower sum may only be a shorter one. */
  readonly lowest: ReadonlyMap<ProductColumn, readonly number[]>;
}

const MODULES: readonly Module[] = ['A1-A3', 'A4', 'A5', 'B4', ...END_OF_LIFE];

/**
 * The climate account of each product as a row of its own, over a study period.
 * @param today `YYYY-MM-DD`
 */
export function compareProducts(
  products: readonly ComparedProduct[],
  studyPeriodYears: number,
  today: string,
): ProductComparison {
  const account = assess({
    alternative: {
      id: 'products',
      kind: 'newBuild',
      components: products.map(({ declaration, quantity, unit, thickness, serviceLife }, place) => ({
        id: String(place),
        declaration: declaration.id,
        quantity,
        unit,
        thickness,
        serviceLife,
      })),
    },
    declarations: new Map(products.map(({ declaration }) => [declaration.id, declaration])),
    // Declared transport and installation alone: no row here asks for a factor.
    factors: { set: '', rows: [] },
    method: resolveMethod(
      { preset: 'custom', referenceStudyPeriod: studyPeriodYears, modules: [...MODULES] },
      null,
      Number(today.slice(0, 4)),
    ),
    today,
  });
  const results = products.flatMap(({ declaration }, place) => {
    const row = account.components[place];
    const issues = account.issues.filter(
      ({ component, code }) => component === String(place) && code !== 'element-missing',
    );
    return row ? [resultOf(row, declaration, studyPeriodYears, issues)] : [];
  });
  return { results, lowest: new Map(PRODUCT_COLUMNS.map((column) => [column, lowestIn(results, column)])) };
}

function resultOf(
  { modules, total, beyondBoundary, replacements, serviceLife }: ComponentAccount,
  { serviceLife: declaredLife, serviceLifeBound }: LibraryDeclaration,
  studyPeriodYears: number,
  issues: readonly Issue[],
): ProductResult {
  const missing = total.missing.map(({ module }) => module);
  const of = (...asked: readonly Module[]): ProductFigure => ({
    value: sumOfKnown(asked.map((module) => modules[module] ?? null)),
    complete: !asked.some((module) => missing.includes(module)),
  });
  const outlasts = serviceLifeBound === 'atLeast' && declaredLife != null && declaredLife >= studyPeriodYears;
  return {
    figures: {
      'A1-A3': of('A1-A3'),
      A4: of('A4'),
      A5: of('A5'),
      B4: of('B4'),
      'C1-C4': of(...END_OF_LIFE),
      total: { value: total.value, complete: total.complete },
      D: { value: beyondBoundary.D, complete: beyondBoundary.D !== null },
    },
    missing,
    replacements: replacements.length,
    serviceLife,
    lifeKnown: serviceLife !== null || outlasts,
    issues,
  };
}

/** D stands beside the total and is no merit that products are chosen by. */
function lowestIn(results: readonly ProductResult[], column: ProductColumn): number[] {
  const dependsOnLife = column === 'B4' || column === 'total';
  const values = results.flatMap(({ figures, lifeKnown }) => {
    const { value, complete } = figures[column];
    return complete && value !== null && (lifeKnown || !dependsOnLife) ? [value] : [];
  });
  if (column === 'D' || values.length < Math.max(2, results.length)) return [];
  const least = Math.min(...values);
  if (values.every((value) => value === least)) return [];
  return values.flatMap((value, place) => (value === least ? [place] : []));
}
