import type { WasteRow } from './waste-row.ts';

/** Sums of what is known. t */
export interface WasteSums {
  readonly total: number;
  readonly sorted: number;
  readonly mixed: number;
  /** Masses, in neither sum. */
  readonly excluded: number;
  /** sorted / total; null when nothing is weighed. */
  readonly sortingRate: number | null;
}

export function wasteSums(rows: readonly WasteRow[]): WasteSums {
  let sorted = 0;
  let mixed = 0;
  let excluded = 0;
  for (const { class: counts, tonnes } of rows) {
    if (tonnes === null) continue;
    if (counts === 'sorted') sorted += tonnes;
    else if (counts === 'mixed') mixed += tonnes;
    else if (counts === 'outside') excluded += tonnes;
  }
  const total = sorted + mixed;
  return { total, sorted, mixed, excluded, sortingRate: total > 0 ? sorted / total : null };
}

/** Rows that the sorting rate is of. */
export function isCounted({ class: counts, tonnes }: WasteRow): boolean {
  return tonnes !== null && (counts === 'sorted' || counts === 'mixed');
}

export function tonnesIn(rows: readonly WasteRow[]): number {
  return rows.reduce((sum, { tonnes }) => sum + (tonnes ?? 0), 0);
}
