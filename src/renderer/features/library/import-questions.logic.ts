import type { SheetLayout } from '#core/api/import-preview.ts';
import type { ProductColumn } from '#core/sheet/product-columns.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import type { PointQuestion, UnitQuestion } from '#core/sheet/product-sample.ts';

/** The questions that are still open, the one of most rows first. */
export type OpenQuestion =
  | { readonly kind: 'point'; readonly question: PointQuestion }
  | { readonly kind: 'unit'; readonly question: UnitQuestion };

export function openQuestions({ points, units }: Pick<SheetLayout, 'points' | 'units'>): OpenQuestion[] {
  const open: OpenQuestion[] = [
    ...points.map((question) => ({ kind: 'point', question }) as const),
    ...units.map((question) => ({ kind: 'unit', question }) as const),
  ];
  return open
    .filter(({ question }) => question.answer === null)
    .toSorted((a, b) => b.question.count - a.question.count);
}

/** The mapping with what a point before three digits is in a column. */
export function pointAnswered(mapping: ProductMapping, index: number, point: ProductColumn['point']): ProductMapping {
  const columns = mapping.columns.map((column, at) => (column && at === index ? { ...column, point } : column));
  return { ...mapping, columns };
}
