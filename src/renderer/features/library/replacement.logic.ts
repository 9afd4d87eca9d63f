import type { KeptRow, ProjectReplacement } from '#core/api/contract.ts';

/** What a replacement comes to, over the projects that it is done in. */

/** Rows and delivered products that get the other declaration. */
export function movedRows(replacements: readonly ProjectReplacement[]): number {
  return replacements.reduce(
    (sum, { alternatives, deliveredProducts }) =>
      sum + deliveredProducts.rows + alternatives.reduce((rows, alternative) => rows + alternative.rows, 0),
    0,
  );
}

/** Rows and delivered products that keep theirs. */
export function keptRows(replacements: readonly ProjectReplacement[]): KeptRow[] {
  return replacements.flatMap(({ alternatives, deliveredProducts }) => [
    ...alternatives.flatMap(({ kept }) => kept),
    ...deliveredProducts.kept,
  ]);
}
